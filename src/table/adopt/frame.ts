import type { Block } from '../a1';
import type { CriterionField } from '../map';
import { headerOf } from '../matrix/roles';
import { beginsAnother, endOfCrosses, endOfLines, type Part, partOf, withoutOthersBeside } from './extent';
import { between, type Grid } from './grid';
import { crossesOfWeights } from './multiplied';
import { isWord, type Word } from './words';

/** How far above the first criterion headers are looked for. */
const HEADER_REACH = 6;

/** So many lines are tried as the weights where no header says which they are. */
const TRIED = 6;

/** What is known already of where a table stands: by its headers, by a record or by the person's own word. */
export interface Known {
  readonly header?: number | null;
  readonly name?: number | null;
  readonly weight?: number | null;
  readonly worst?: number | null;
  readonly best?: number | null;
  /** Lines of details of the criteria, such as their ids. */
  readonly details?: Readonly<Partial<Record<CriterionField, number>>>;
  /** The part of the sheet that the table lies in; the whole of it where nothing is said. */
  readonly block?: Block;
}

/** Where the parts of a table stand in its grid. */
export interface Frame {
  readonly grid: Grid;
  /** The line with the names of the options. */
  readonly header: number;
  /** All lines of headers, that one among them. */
  readonly zone: readonly number[];
  /** From the first line below the headers to the last one of the table. */
  readonly top: number;
  readonly end: number;
  /** The crosses that belong to the table. */
  readonly firstCross: number;
  readonly lastCross: number;
  readonly name: number;
  readonly weight: number | null;
  readonly worst: number | null;
  readonly best: number | null;
  readonly group: number | null;
  readonly details: Readonly<Partial<Record<CriterionField, number>>>;
  /** Whether a header says which line holds the weights, or the person has. */
  readonly isWeightSaid: boolean;
}

/** A weight: a number, or a text such as "30%". */
export const isWeight = (grid: Grid, line: number, cross: number): boolean =>
  grid.isNumeric(line, cross) || /^\d+(?:[.,]\d+)?\s*%$/.test(grid.shown(line, cross));

/** What a line is called: by its name, else by the first text before the names, where totals are often labelled. */
export function labelOf({ grid, name, firstCross }: Frame, line: number): string {
  const own = grid.shown(line, name);
  const before = between(firstCross, name - 1).find((cross) => typeof grid.value(line, cross) === 'string');
  return own === '' && before !== undefined ? grid.shown(line, before) : own;
}

/** Whether a text has neither a letter nor a digit. */
export const isNameless = (label: string): boolean => !/[\p{L}\p{N}]/u.test(label);

/** Every way in which a table can be seen in a grid, by the line of its weights. */
export function framesOf(grid: Grid, known: Known): Frame[] {
  const part = partOf(grid, known.block);
  if (known.weight != null) {
    const header = headerOfWeights(grid, part, known.weight, known.header ?? null) ?? known.header ?? null;
    return frameAt(grid, known, part, known.weight, header, true) ?? [];
  }
  const said = between(part.firstCross, part.lastCross).flatMap((cross) =>
    between(part.first, part.last)
      .filter(
        (line) =>
          isWord(grid.shown(line, cross), 'weight', 'priority') && weightsBelow(grid, part, line, cross) > 0,
      )
      .flatMap((line) => frameAt(grid, known, part, cross, line, true) ?? []),
  );
  if (said.length > 0) return said;
  const multiplied = crossesOfWeights(grid, part);
  const guessed =
    multiplied.length > 0
      ? multiplied
      : between(part.firstCross, part.lastCross).filter((cross) => looksLikeWeights(grid, part, cross));
  return guessed
    .slice(0, TRIED)
    .flatMap((cross) => frameAt(grid, known, part, cross, headerOfGuess(grid, part, cross), false) ?? []);
}

function weightsBelow(grid: Grid, { last }: Part, line: number, cross: number): number {
  return between(line + 1, last).filter((each) => isWeight(grid, each, cross)).length;
}

/**
 * The text that stands above the first weight: the lowest that means weights, as "must" above a weight does not; else the one
 * beside the names of the options, where these are known; else the nearest.
 */
function headerOfWeights(grid: Grid, part: Part, cross: number, names: number | null): number | null {
  const first = between(Math.max(part.first, (names ?? 0) + 1), part.last).find((line) =>
    isWeight(grid, line, cross),
  );
  if (first === undefined) return null;
  const above = between(part.first, first - 1)
    .reverse()
    .filter((line) => grid.shown(line, cross) !== '');
  const said = above.find((line) => isWord(grid.shown(line, cross), 'weight', 'priority'));
  return said ?? above.find((line) => line === names) ?? above[0] ?? null;
}

/** Without a header: positive numbers that add up to 1 or 100, or that are shown as per cent. */
function looksLikeWeights(grid: Grid, part: Part, cross: number): boolean {
  const header = headerOfWeights(grid, part, cross, null);
  const title = header === null ? '' : grid.shown(header, cross);
  if (isWord(title, ...OTHERS)) return false;
  const lines = between(part.first, part.last).filter((line) => isWeight(grid, line, cross));
  if (ABBREVIATED.test(title) && lines.length > 1 && !isOneOfLetters(grid, part, header ?? 0, cross))
    return true;
  const values = lines.map((line) => grid.value(line, cross)).filter((value) => typeof value === 'number');
  if (lines.length < 2 || values.some((value) => value < 0)) return false;
  if (lines.every((line) => grid.shown(line, cross).endsWith('%'))) return true;
  const sums = (list: readonly number[]) => {
    const sum = list.reduce((whole, value) => whole + value, 0);
    return Math.abs(sum - 1) < 0.005 || Math.abs(sum - 100) < 0.005;
  };
  // The last may be their total.
  return sums(values) || (values.length > 2 && sums(values.slice(0, -1)));
}

/** Headers of what stands about criteria or scores, and of no option. */
const BESIDE_OPTIONS: readonly Word[] = [
  ...(['worst', 'best', 'note', 'group', 'score', 'weighted', 'weight'] as const),
  ...(['share', 'total', 'average', 'rank'] as const),
];

/** Headers that say that numbers are no weights, whatever they add up to. */
const OTHERS: readonly Word[] = [
  'bound',
  'rank',
  'score',
  'weighted',
  'total',
  'average',
  'extreme',
  'number',
];

/** Too short to be certain. */
const ABBREVIATED = /^[wg]\.?$/iu;

/** Whether options beside it have letters for names too. */
const isOneOfLetters = (grid: Grid, { firstCross, lastCross }: Part, line: number, cross: number) =>
  between(firstCross, lastCross).some(
    (each) => each !== cross && /^[f-hv-x]\.?$/iu.test(grid.shown(line, each)),
  );

function headerOfGuess(grid: Grid, part: Part, cross: number): number | null {
  const header = headerOfWeights(grid, part, cross, null);
  return header !== null && ABBREVIATED.test(grid.shown(header, cross)) ? header : null;
}

function frameAt(
  grid: Grid,
  known: Known,
  part: Part,
  weight: number,
  weightHeader: number | null,
  isWeightSaid: boolean,
): [Frame] | null {
  const weighed = between((weightHeader ?? part.first - 1) + 1, part.last).filter((line) =>
    isWeight(grid, line, weight),
  );
  const name = known.name ?? nameCross(grid, part, weight, weighed, weightHeader);
  if (name === null) return null;
  const first = weighed.find((line) => grid.shown(line, name) !== '');
  if (first === undefined) return null;
  const start = Math.max(part.first, first - HEADER_REACH);
  const above = between(start, first - 1).reverse();
  const isBlank = (line: number) =>
    between(part.firstCross, part.lastCross).every((cross) => grid.shown(line, cross) === '');
  const blankAbove = above.find((line) => isBlank(line) && line < (weightHeader ?? first));
  const zone = above.filter((line) => !isBlank(line) && line > (blankAbove ?? 0)).reverse();
  const fields = [name, weight];
  const texts = (line: number) =>
    new Set(
      between(part.firstCross, part.lastCross)
        .filter((cross) => !fields.includes(cross))
        .map((cross) => grid.shown(line, cross))
        .filter((text) => text !== '' && !isWord(text, ...BESIDE_OPTIONS)),
    ).size;
  // Totals may stand above the table: numbers are no names beside texts.
  const isResult = (line: number) =>
    fields.some((cross) => isWord(grid.shown(line, cross), 'total', 'average', 'rank'));
  const nameable = zone.some((line) => texts(line) > 0 && !isResult(line))
    ? zone.filter((line) => !isResult(line))
    : zone;
  const most = Math.max(0, ...nameable.map(texts));
  const named = nameable.filter((line) => texts(line) === most);
  const header =
    known.header ??
    (most === 0
      ? (weightHeader ?? zone[zone.length - 1])
      : weightHeader !== null && named.includes(weightHeader)
        ? weightHeader
        : named[named.length - 1]);
  if (header === undefined) return null;
  const top = Math.max(header, weightHeader ?? 0) + 1;
  const headers = [...new Set([...zone, header])].filter((line) => line < first).sort((a, b) => a - b);
  const heading = (word: Word) => (cross: number) =>
    headers.some((line) => isWord(grid.shown(line, cross), word));
  const crosses = between(part.firstCross, part.lastCross).filter((cross) => !fields.includes(cross));
  const end = endOfLines(grid, part, first, (line) => beginsAnother(grid, part, line, { header, weight }));
  const own = withoutOthersBeside(grid, part, header, name);
  const { firstCross } = own;
  const lastCross = endOfCrosses(grid, own, [...headers, ...between(top, end)], Math.max(name, weight));
  const inside = crosses.filter((cross) => cross >= firstCross && cross <= lastCross);
  const worst = known.worst === undefined ? inside.find(heading('worst')) : known.worst;
  const best = known.best === undefined ? inside.find(heading('best')) : known.best;
  const areAnchors =
    worst != null && best != null && (known.worst != null || areTyped(grid, worst, best, weighed));
  return [
    {
      grid,
      header,
      zone: headers,
      top,
      end,
      firstCross,
      lastCross,
      name,
      weight,
      worst: areAnchors ? worst : null,
      best: areAnchors ? best : null,
      group: inside.find((cross) => heading('group')(cross) && !isScored(cross)) ?? null,
      details: { ...halves(), ...known.details },
      isWeightSaid: isWeightSaid && (known.name != null || !namesOptions(grid, headers, name)),
    },
  ];

  /** Whether numbers stand behind the weights where groups would be named: an option may be called Group. */
  function isScored(cross: number): boolean {
    const filled = weighed.filter((line) => grid.shown(line, cross) !== '');
    const numeric = filled.filter((line) => grid.isNumeric(line, cross));
    return cross > Math.max(name ?? 0, weight) && filled.length > 0 && numeric.length * 2 >= filled.length;
  }

  /** What is half as good as the best is no option, in a table of any kind. */
  function halves(): Frame['details'] {
    const half = crosses.find((cross) =>
      headers.some((line) => grid.shown(line, cross) === headerOf('half')),
    );
    return half === undefined ? {} : { half };
  }
}

/** Whether options stand where criteria would, by the header over them: what each of them weighs is one of its scores. */
const namesOptions = (grid: Grid, headers: readonly number[], name: number) =>
  grid.orientation === 'down' && headers.some((line) => isWord(grid.shown(line, name), 'option'));

/** Worst and best are set by the person; what is computed from the scores is a helper. */
function areTyped(grid: Grid, worst: number, best: number, lines: readonly number[]): boolean {
  return [worst, best].every(
    (cross) =>
      !lines.some((line) =>
        grid.references(line, cross).some(({ firstCross, lastCross }) => lastCross > firstCross),
      ),
  );
}

/** The cross that holds the names of the criteria: by its header, else the first with the most different texts. */
function nameCross(
  grid: Grid,
  part: Part,
  weight: number,
  weighed: readonly number[],
  header: number | null,
): number | null {
  const crosses = between(part.firstCross, part.lastCross).filter((cross) => cross !== weight);
  const said = crosses.find((cross) => header !== null && isWord(grid.shown(header, cross), 'criterion'));
  if (said !== undefined) return said;
  const different = (cross: number) =>
    new Set(
      weighed
        .filter((line) => typeof grid.value(line, cross) === 'string' && !isWeight(grid, line, cross))
        .map((line) => grid.shown(line, cross)),
    ).size;
  const before = crosses.filter((cross) => cross < weight);
  for (const list of [before, crosses]) {
    const most = Math.max(0, ...list.map(different));
    if (most * 2 >= weighed.length && most > 0)
      return list.find((cross) => different(cross) === most) ?? null;
  }
  // Names that are years or dates.
  const last = before[before.length - 1];
  return last !== undefined && weighed.some((line) => grid.shown(line, last) !== '') ? last : null;
}
