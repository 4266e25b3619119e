import fc from 'fast-check';
import { dayOf, isoOfDay } from '../../../src/decision/day';
import { MUST_ANSWERS, POOLS, type SortedOption } from '../../../src/decision/pool';
import { sameNameKey } from '../../../src/decision/same_name';
import type { Cell } from '../../../src/door/cell';
import type { Put } from '../../../src/table/content';
import { COLUMNS } from '../../../src/table/options/columns';
import { findOptions } from '../../../src/table/options/find';
import { type OptionsCells, readOptions } from '../../../src/table/options/read';
import {
  headerPuts,
  mustPuts,
  newOptionPuts,
  optionPuts,
  placeOptions,
} from '../../../src/table/options/write';

const DATES = new Set(COLUMNS.flatMap(({ field, kind }) => (kind === 'date' ? [field] : [])));

/** The cells that a sheet has after these were put; dates show as their format says. */
function sheetOf(puts: readonly Put[], dates: ReadonlySet<number>): OptionsCells {
  const rows = Math.max(...puts.map(({ row }) => row));
  const columns = Math.max(...puts.map(({ column }) => column));
  const values = Array.from({ length: rows }, () => new Array<Cell>(columns).fill(null));
  const shown = Array.from({ length: rows }, () => new Array<string>(columns).fill(''));
  for (const { row, column, content } of puts) {
    const [line, words] = [values[row - 1] as Cell[], shown[row - 1] as string[]];
    if (typeof content === 'number') {
      const isDate = dates.has(column) && row > 1;
      line[column - 1] = isDate ? { date: content } : content;
      words[column - 1] = isDate ? isoOfDay(content) : String(content);
    } else if ('text' in content) {
      line[column - 1] = content.text === '' ? null : content.text;
      words[column - 1] = content.text;
    }
  }
  return { values, shown };
}

const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map((words) => words.trim());
const oneLine = text.map((words) => words.replace(/[\s\p{Cc}]+/gu, ' ').trim());
const day = fc.option(fc.integer({ min: dayOf(1960, 1, 1), max: dayOf(2100, 1, 1) }));
const mustNames = fc.uniqueArray(
  oneLine.filter((name) => name !== ''),
  { selector: sameNameKey, maxLength: 4 },
);

const options = (musts: number): fc.Arbitrary<SortedOption[]> =>
  fc
    .uniqueArray(
      fc.record({
        id: fc.string({ unit: fc.constantFrom(...'abcxyz234'), minLength: 6, maxLength: 6 }),
        name: oneLine.filter((name) => name !== ''),
        pool: fc.option(fc.constantFrom(...POOLS)),
        pros: text,
        cons: text,
        musts: fc.array(fc.option(fc.constantFrom(...MUST_ANSWERS)), { minLength: musts, maxLength: musts }),
        yearsOut: fc.option(fc.integer({ min: 0, max: 40 })),
        possibleFrom: day,
        decideBy: day,
        lookAgain: day,
        reason: text,
        changedOn: day,
      }),
      { selector: ({ name }) => sameNameKey(name), maxLength: 12 },
    )
    .filter((list) => new Set(list.map(({ id }) => id)).size === list.length);

const tables = mustNames.chain((musts) => options(musts.length).map((list) => ({ musts, list })));

describe('options written into a table', () => {
  test('are read back exactly, wherever the columns were moved, with columns of hers between and rows above', () => {
    fc.assert(
      fc.property(tables, fc.nat(), fc.nat({ max: 3 }), ({ musts, list }, seed, above) => {
        const map = placeOptions(musts);
        const puts = [
          ...headerPuts(map),
          ...list.flatMap((option, at) => [
            ...optionPuts(map, at + 2, option),
            ...mustPuts(map, at + 2, option.musts),
          ]),
        ];
        const width = COLUMNS.length + musts.length;
        const order = shuffled(width, seed);
        /** Each column of ours has one of hers before it. */
        const moved = (column: number) => 2 * ((order[column - 1] ?? 0) + 1);
        const hers: Put[] = list.map((_, at) => ({
          row: at + 2 + above,
          column: 1,
          content: { text: 'mine' },
        }));
        const placed = puts.map((put) => ({ ...put, row: put.row + above, column: moved(put.column) }));
        const dates = new Set(
          COLUMNS.flatMap(({ field }) => (DATES.has(field) ? [moved(map.columns[field] ?? 0)] : [])),
        );
        const cells = sheetOf([...placed, ...hers], above === 0 ? dates : dates);
        const found = findOptions(cells.shown);
        expect(found?.header).toBe(1 + above);
        const read = readOptions(cells, found as NonNullable<typeof found>);
        expect(read.problems).toEqual([]);
        const byName = new Map((found?.musts ?? []).map(({ name }, at) => [name, at]));
        expect(
          read.options.map(({ row: _row, ...option }) => ({
            ...option,
            musts: musts.map((name) => option.musts[byName.get(name) ?? -1]),
          })),
        ).toEqual(list);
      }),
    );
  });

  test('are the same options in any order of the rows', () => {
    fc.assert(
      fc.property(options(0), fc.nat(), (list, seed) => {
        const map = placeOptions([]);
        const order = shuffled(list.length, seed);
        const puts = list.flatMap((option, at) => optionPuts(map, (order[at] ?? 0) + 2, option));
        const dates = new Set(
          COLUMNS.flatMap(({ field }) => (DATES.has(field) ? [map.columns[field] ?? 0] : [])),
        );
        const { options: read } = readOptions(sheetOf([...headerPuts(map), ...puts], dates), map);
        const plain = (each: readonly SortedOption[]) =>
          each.map(({ id, name, pool, reason, lookAgain }) => ({ id, name, pool, reason, lookAgain }));
        const byId = <Row extends { id: string }>(a: Row, b: Row) => (a.id < b.id ? -1 : 1);
        expect(plain(read).sort(byId)).toEqual(plain(list).sort(byId));
      }),
    );
  });
});

test('new options have ids that no other has, and keep those that they bring', () => {
  const map = placeOptions([]);
  const given = [{ id: 'o1' }, { id: '' }, { id: 'o1' }, { id: 'name:x' }, { id: 'taken' }].map(
    (part, at) => ({
      name: `Option ${at}`,
      note: '',
      pool: null,
      changedOn: 46000,
      ...part,
    }),
  );
  let seed = 0;
  const random = () => {
    seed = (seed + 0.37) % 1;
    return seed;
  };
  const ids = newOptionPuts(map, 2, given, ['taken'], random)
    .filter(({ column }) => column === map.columns.id)
    .map(({ content }) => (typeof content === 'object' && 'text' in content ? content.text : ''));
  expect(ids[0]).toBe('o1');
  expect(new Set([...ids, 'taken']).size).toBe(6);
  expect(ids.some((id) => id.startsWith('name:'))).toBe(false);
});

describe('a sheet holds a table of options', () => {
  test.each<[claim: string, shown: string[][], header: number | null]>([
    ['with the headers Option, Pool and Id', [['Option', 'Pool', 'Id']], 1],
    ['in any order and case, with spaces', [['id', ' POOL ', 'option']], 1],
    [
      'below a title',
      [
        ['My moves', '', ''],
        ['Option', 'Pool', 'Id'],
      ],
      2,
    ],
    ['not without an Id', [['Option', 'Pool', 'Pros']], null],
    ['not when it is empty', [[]], null],
  ])('%s', (_claim, shown, header) => {
    expect(findOptions(shown)?.header ?? null).toBe(header);
  });
});

describe('a day', () => {
  const read = (value: Cell, shown: string) => {
    const values: Cell[][] = [
      ['Option', 'Pool', 'Id', 'Decide by'],
      ['A', null, 'x', value],
    ];
    const words = [
      ['Option', 'Pool', 'Id', 'Decide by'],
      ['A', '', 'x', shown],
    ];
    const map = findOptions(words);
    return readOptions({ values, shown: words }, map as NonNullable<typeof map>).options[0]?.decideBy;
  };

  test.each<[claim: string, value: Cell, shown: string, day: number | null]>([
    ['is what it shows', { date: 46507.6 }, '2027-05-01', 46508],
    ['is what it shows, as text too', '2027-05-01', '2027-05-01', 46508],
    [
      'is the nearest day where it is shown in another way, up to half a day off',
      { date: 46508.4 },
      '1 May 2027',
      46508,
    ],
    ['is a serial number whose format was lost', 46508, '46508', 46508],
    ['is not a bare year', 2027, '2027', null],
    ['is not a day that no calendar has', '2027-02-30', '2027-02-30', null],
    ['is blank', null, '', null],
  ])('%s', (_claim, value, shown, expected) => {
    expect(read(value, shown)).toBe(expected);
  });
});

function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  const key = (at: number) => (Math.sin(seed + at * 12.9898) * 43758.5453) % 1;
  return order.sort((a, b) => key(a) - key(b));
}
