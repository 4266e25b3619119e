import fc from 'fast-check';
import { numbersOf } from '../../src/decision/numbers';
import { columnLetters } from '../../src/table/a1';
import { layoutOf } from '../../src/table/adopt/layout';
import { cornerOf, noteOfRecord } from '../../src/table/adopt/record';
import { findMatrix } from '../../src/table/find/find';
import { readDecision } from '../../src/table/read';
import type { SheetCells } from '../../src/table/sheet_cells';
import { type FixtureCell, f, sheetOf } from '../fixtures/tables/fixture';

type Line = 'criterion' | 'total' | 'average' | 'heading' | 'note' | 'blank';
type Cross = 'option' | 'max' | 'average' | 'notes' | 'unnamed' | 'blank' | 'weighted';

interface Table {
  weights: number[];
  scores: number[][];
  /** One scale for all, or lines of worst and best. */
  hasAnchors: boolean;
  lines: Line[];
  crosses: Cross[];
  isAcross: boolean;
}

/** A place for additions before, between and behind the base lines. */
const woven = <Item>(base: readonly Item[], additions: fc.Arbitrary<Item>) =>
  fc.array(fc.tuple(fc.nat({ max: 100 }), additions), { maxLength: 3 }).map((added) => {
    const list = [...base];
    for (const [at, item] of added) list.splice(at % (list.length + 1), 0, item);
    return list;
  });

const tables = (isFormula: boolean): fc.Arbitrary<Table> =>
  fc
    .record({
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 }),
      options: fc.integer({ min: 2, max: 4 }),
      seed: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 16, maxLength: 16 }),
      hasAnchors: fc.boolean(),
      isAcross: fc.boolean(),
    })
    .chain(({ weights, options, seed, hasAnchors, isAcross }) =>
      fc
        .record({
          lines: woven<Line>(
            weights.map(() => 'criterion' as const),
            fc.constantFrom<Line>('total', 'average', 'heading', 'note', 'blank'),
          ),
          crosses: woven<Cross>(
            Array.from({ length: options }, () => 'option' as const),
            fc.constantFrom<Cross>('max', 'average', 'notes', 'unnamed', 'blank', 'weighted'),
          ),
        })
        .map((woven) => ({
          ...woven,
          weights,
          scores: weights.map((_, at) =>
            Array.from({ length: options }, (__, option) => seed[at * 4 + option] ?? 0),
          ),
          hasAnchors: hasAnchors || isFormula,
          isAcross,
        })),
    )
    // A total with nothing above it is no total; three blank lines together end a table.
    .filter(({ lines, crosses }) => {
      const [first = 'blank'] = lines.filter((line) => ['criterion', 'total', 'average'].includes(line));
      const isCut = [lines, crosses].some((list) => list.join().includes('blank,blank,blank'));
      return first === 'criterion' && !isCut;
    });

/** The table as a sheet, its additions computed from it by formulas. */
function draw(table: Table, hasResults: boolean): SheetCells {
  const { weights, scores, lines, crosses, hasAnchors, isAcross } = table;
  const fields = hasAnchors ? ['Criterion', 'Weight', 'Worst', 'Best'] : ['Criterion', 'Weight'];
  const first = fields.length + 1;
  const name = (line: number, cross: number) =>
    isAcross ? `${columnLetters(line)}${cross}` : `${columnLetters(cross)}${line}`;
  const range = (line: number, cross: number, last: number, lastCross: number) =>
    `${name(line, cross)}:${name(last, lastCross)}`;
  const end = lines.length + 1;
  const lastCross = fields.length + crosses.length;
  const optionAt = crosses.map((_, at) => crosses.slice(0, at).filter((cross) => cross === 'option').length);
  const header: FixtureCell[] = [
    ...fields,
    ...crosses.map((cross, at): FixtureCell => {
      if (cross === 'option') return `Option ${optionAt[at]}`;
      if (cross === 'max') return 'Max';
      if (cross === 'average') return 'Mean of these';
      if (cross === 'notes') return 'Why';
      return cross === 'weighted' ? 'times weight' : '';
    }),
  ];
  let criterion = -1;
  const body = lines.map((kind, at): FixtureCell[] => {
    const line = at + 2;
    if (kind === 'blank') return [];
    if (kind === 'heading') return [`Part ${at}`];
    if (kind === 'note')
      return [`Note ${at}`, ...fields.slice(1).map(() => ''), ...crosses.map(() => 'see above')];
    const own = fields.slice(2).map((field): FixtureCell => (field === 'Worst' ? 0 : 10));
    if (kind === 'criterion') {
      criterion += 1;
      const row = scores[criterion] ?? [];
      const weight = weights[criterion] ?? 0;
      return [
        `Criterion ${criterion}`,
        weight,
        ...own,
        ...crosses.map((cross, place): FixtureCell => {
          const all = crosses
            .flatMap((each, other) => (each === 'option' ? [name(line, first + other)] : []))
            .join(';');
          if (cross === 'option') return row[optionAt[place] ?? 0] ?? '';
          if (cross === 'max') return f(`=MAX(${all})`, Math.max(...row));
          if (cross === 'average') return f(`=AVERAGE(${all})`, 5);
          if (cross === 'notes') return 'as they said';
          if (cross === 'unnamed') return 7;
          return cross === 'weighted' ? f(`=${name(line, 2)}*${name(line, first)}`, weight) : '';
        }),
      ];
    }
    const label = kind === 'total' ? 'Total' : 'Average of all';
    const call = kind === 'total' ? 'SUM' : 'AVERAGE';
    return [
      label,
      kind === 'total' ? f(`=SUM(${range(2, 2, line - 1, 2)})`, 10) : '',
      ...own.map(() => ''),
      ...crosses.map(
        (cross, place): FixtureCell =>
          cross === 'option' || cross === 'max'
            ? f(`=${call}(${range(2, first + place, line - 1, first + place)})`, 6)
            : '',
      ),
    ];
  });
  const rows = [header, ...body];
  if (hasResults) {
    rows.push([]);
    const spill: FixtureCell[] = fields.map(() => '');
    const ranges = [
      range(2, first, end, lastCross),
      ...[2, 3, 4].map((cross) => range(2, cross, end, cross)),
    ];
    rows.push([...spill, f(`=WEIGHTED_SCORE(${ranges.join(';')})`, 50)]);
  }
  const width = Math.max(...rows.map((row) => row.length));
  const full = rows.map((row) => [...row, ...new Array<FixtureCell>(width - row.length).fill('')]);
  return sheetOf(isAcross ? (full[0]?.map((_, at) => full.map((row) => row[at] ?? '')) ?? []) : full);
}

function expectLaw(cells: SheetCells, found: ReturnType<typeof findMatrix>, table: Table): void {
  if (found === null) throw new Error('Nothing was found.');
  const { decision } = readDecision(cells, found.map);
  expect({
    options: decision.options.map(({ name }) => name),
    weights: numbersOf(decision).weights,
    scores: decision.scores,
    anchors: decision.criteria.map(({ worst, best }) => [worst, best]),
  }).toEqual({
    options: table.scores[0]?.map((_, at) => `Option ${at}`),
    weights: table.weights,
    scores: table.scores,
    anchors: decision.criteria.map(() =>
      table.hasAnchors ? [0, 10] : [found.map.scale?.worst ?? null, found.map.scale?.best ?? null],
    ),
  });
  const first = table.hasAnchors ? 5 : 3;
  const named = found.unread.map(({ of, line }) => `${of} ${line}`);
  const added = [
    ...table.lines.flatMap((line, at) =>
      line === 'criterion' || line === 'blank' ? [] : [`criteria ${at + 2}`],
    ),
    ...table.crosses.flatMap((cross, at) =>
      cross === 'option' || cross === 'blank' ? [] : [`options ${at + first}`],
    ),
  ];
  expect([...named].sort()).toEqual(added.sort());
}

describe('adding a total, average, note, helper, unnamed column, heading or blank line changes no number, and all is named', () => {
  test('where the headers are the four certain ones or the table was proposed', () => {
    fc.assert(
      fc.property(tables(false), (table) => {
        const cells = draw(table, false);
        const found = table.hasAnchors ? findMatrix(cells) : layoutOf(cells);
        expectLaw(cells, found, table);
      }),
      { numRuns: 300 },
    );
  });

  test('where the formula shows the table', () => {
    fc.assert(
      fc.property(tables(true), (table) => {
        const cells = draw(table, true);
        expectLaw(cells, findMatrix(cells), table);
      }),
      { numRuns: 300 },
    );
  });

  test('where the person has confirmed it', () => {
    fc.assert(
      fc.property(tables(false), fc.context(), (table, context) => {
        const base: Table = {
          ...table,
          lines: table.lines.filter((line) => line === 'criterion'),
          crosses: table.crosses.filter((cross) => cross === 'option'),
        };
        const before = draw(base, false);
        const layout = layoutOf(before);
        if (layout === null) throw new Error('Nothing was found.');
        const note = noteOfRecord(before, layout);
        context.log(note);
        const corner = cornerOf(layout);
        const cells = draw(table, false);
        const notes = cells.notes.map((row, r) =>
          row.map((_, c) => (r + 1 === corner.row && c + 1 === corner.column ? note : '')),
        );
        expectLaw(cells, findMatrix({ ...cells, notes }), table);
      }),
      { numRuns: 300 },
    );
  });
});
