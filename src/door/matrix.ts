import type { Anchors, Score } from '../core/decision_matrix';
import { type Cell, isDate, isNumber } from './cell';
import { type CriterionCells, isDateLine, kindOfLine, readCell } from './line';
import type { DoorProblem, LineName } from './problem';

/** The cells of a matrix, criteria down, whichever way it lies on its sheet. */
export interface MatrixCells {
  /** `scores[criterion][option]` */
  readonly scores: readonly (readonly Cell[])[];
  /** One per criterion. */
  readonly weights: readonly Cell[];
  /** One per criterion or a single one for all; null: there is no such line. Both null: scores are used as they are. */
  readonly worst: readonly Cell[] | null;
  readonly best: readonly Cell[] | null;
  /** The scores that are half as good as the best, one per criterion; absent where every line is straight. */
  readonly half?: readonly Cell[];
}

/** The numbers of a matrix, with the same indices as its cells, and all that is wrong with it. */
export interface CheckedMatrix {
  /** False for headings, notes, blank lines and, where there are anchors, criteria without both: no number may use them. */
  readonly counts: boolean[];
  /** As typed, null for a blank and for a wrong cell; all null in a line that is no criterion. */
  readonly scores: Score[][];
  /** As typed, 0 for a blank, for a wrong cell and in a line that is no criterion. */
  readonly weights: number[];
  /** Null for a criterion without a worst and a best that differ; null altogether where there are no such lines. */
  readonly anchors: (Anchors | null)[] | null;
  /** As typed; null for a blank and for a wrong cell. */
  readonly half: (number | null)[];
  /** Weights first, then worst and best, then what is half as good, then scores, each from the top. */
  readonly problems: DoorProblem[];
}

/**
 * The one door for the cells of a matrix: numbers that can be computed with, and all problems at once. It never throws,
 * whatever the cells hold.
 *
 * A criterion with a weight and a score but without worst and best, or with both the same, is a problem and does not
 * count. A wrong score is left out and named; what that takes away is the caller's choice. Dates are numbers where the
 * whole line, worst and best too, is dates.
 *
 * @example
 * checkMatrix({ scores: [[4, 'maybe']], weights: [30], worst: [1], best: [5] })
 * // scores [[4, null]], one problem: text, scores, criterion 0, option 1, “maybe”
 */
export function checkMatrix(cells: MatrixCells): CheckedMatrix {
  const { scores, weights, worst, best, half = [] } = cells;
  const count = weights.length;
  const isAnchored = worst !== null || best !== null;
  const lines = weights.map((weight, at): CriterionCells => {
    const anchors = { worst: anchorAt(worst, at, count), best: anchorAt(best, at, count) };
    return { weight, ...anchors, scores: scores[at] ?? [], ownAnchors: !servesAll(worst ?? best, count) };
  });
  const found: Found = {
    weights: [],
    anchors: [],
    half: [],
    scores: [],
  };
  const read = lines.map((line, criterion) =>
    readLine({ ...line, half: half[criterion] ?? null }, criterion, isAnchored, found),
  );
  const hasWeight = read.some(({ weight }) => weight > 0);
  if (!hasWeight && found.weights.length === 0) {
    found.weights.push({
      code: 'weights-all-zero',
      line: 'weights',
      criterion: null,
      option: null,
      text: '',
    });
  }
  return {
    counts: read.map(({ counts }) => counts),
    scores: read.map((line) => line.scores),
    weights: read.map(({ weight }) => weight),
    anchors: isAnchored ? read.map(({ anchors }) => anchors) : null,
    half: read.map((line) => line.half),
    problems: [...found.weights, ...found.anchors, ...found.half, ...found.scores],
  };
}

interface ReadLine {
  readonly counts: boolean;
  readonly weight: number;
  readonly anchors: Anchors | null;
  readonly half: number | null;
  readonly scores: Score[];
}

type Found = Readonly<Record<'weights' | 'anchors' | 'half' | 'scores', DoorProblem[]>>;

function readLine(
  line: CriterionCells & { readonly half: Cell },
  criterion: number,
  isAnchored: boolean,
  found: Found,
): ReadLine {
  if (kindOfLine(line) !== 'criterion') {
    return { counts: false, weight: 0, anchors: null, half: null, scores: line.scores.map(() => null) };
  }
  const ofDates = isDateLine(line);
  const read = (cell: Cell, name: LineName, option: number | null, problems: DoorProblem[]): Score => {
    if (cell === null) return null;
    const number = readCell(cell, name !== 'weights' && ofDates);
    if (typeof number === 'number') return number;
    problems.push({ ...number, line: name, criterion, option });
    return null;
  };

  let weight = read(line.weight, 'weights', null, found.weights) ?? 0;
  if (weight < 0) {
    const text = String(weight);
    found.weights.push({ code: 'negative-weight', line: 'weights', criterion, option: null, text });
    weight = 0;
  }
  const before = found.anchors.length;
  const worst = read(line.worst, 'worst', null, found.anchors);
  const best = read(line.best, 'best', null, found.anchors);
  const scores = line.scores.map((cell, option) => read(cell, 'scores', option, found.scores));
  const anchors = worst !== null && best !== null && worst !== best ? { worst, best } : null;
  // Without a scale there is nothing to be half as good as, so what else stands there hinders nothing.
  const wrongHalf = anchors === null ? [] : found.half;
  const half = numberIn(line.half) ?? read(line.half, 'half', null, wrongHalf);

  const isMeant = weight > 0 && line.scores.some((cell) => cell !== null);
  if (isAnchored && isMeant && anchors === null && found.anchors.length === before) {
    found.anchors.push({ ...lackOf(worst, best), criterion, option: null });
  }
  return { counts: !isAnchored || anchors !== null, weight, anchors, half, scores };
}

/** A number or a date as the functions for cells take it, of one kind or the other. */
function numberIn(cell: Cell): number | null {
  if (isNumber(cell)) return cell;
  return isDate(cell) ? cell.date : null;
}

/** What keeps two anchors that are no wrong cells from being a scale. */
function lackOf(worst: Score, best: Score): Pick<DoorProblem, 'code' | 'line' | 'text'> {
  if (worst === null) {
    return { code: 'anchor-missing', line: 'worst', text: best === null ? 'worst and best' : 'worst' };
  }
  if (best === null) return { code: 'anchor-missing', line: 'best', text: 'best' };
  return { code: 'anchors-equal', line: 'worst', text: String(worst) };
}

/** Whether a line of anchors is one cell for all criteria. */
function servesAll(line: readonly Cell[] | null, count: number): boolean {
  return line !== null && line.length === 1 && count !== 1;
}

function anchorAt(line: readonly Cell[] | null, criterion: number, count: number): Cell {
  if (line === null) return null;
  return line[servesAll(line, count) ? 0 : criterion] ?? null;
}
