import { type Cell, isDate, isNumber } from './cell';
import type { ProblemCode } from './problem';

/** Why a cell is no number. */
export interface Fault {
  readonly code: ProblemCode;
  readonly text: string;
}

/** The cells of one criterion. */
export interface CriterionCells {
  readonly weight: Cell;
  /** Null where the cell is blank or there is none. */
  readonly worst: Cell;
  readonly best: Cell;
  readonly scores: readonly Cell[];
  /** Whether worst and best stand in this line; not where one cell serves all criteria. */
  readonly ownAnchors: boolean;
}

/** What a line is: a criterion, or something else that a table may hold between its criteria. */
export type LineKind = 'criterion' | 'note' | 'heading' | 'blank';

/**
 * A line without any number in it is a heading, a spacer or a note. So is one without weight, worst and best that has
 * something else than numbers where the scores stand: nothing of it could count. An error is no word of a heading: what
 * should stand in its place, or below it, is not known.
 */
export function kindOfLine({ weight, worst, best, scores, ownAnchors }: CriterionCells): LineKind {
  const around = ownAnchors ? [weight, worst, best] : [weight];
  let isBlank = around.every((cell) => cell === null);
  let hasNumber = around.some(isNumeric) || isError(weight);
  const isBare = weight === null && !(ownAnchors && (isNumeric(worst) || isNumeric(best)));
  for (const score of scores) {
    if (score === null) continue;
    isBlank = false;
    if (isNumeric(score)) hasNumber = true;
    else if (isBare) return 'note';
  }
  if (isBlank) return 'blank';
  return hasNumber ? 'criterion' : 'heading';
}

const isNumeric = (cell: Cell) => isNumber(cell) || isDate(cell);

/** An error comes as its text. */
const isError = (cell: Cell) => typeof cell === 'string' && /^#[A-Z/0]+[A!?]$/.test(cell);

/**
 * Whether the numbers of a criterion are dates: its worst and best are, or, where it has neither, every score that
 * is a number or a date.
 */
export function isDateLine({ worst, best, scores }: CriterionCells): boolean {
  if (worst !== null || best !== null) {
    return isDate(worst) && isDate(best);
  }
  const numeric = scores.filter(isNumeric);
  return numeric.length > 0 && numeric.every(isDate);
}

/** The number in a cell that is not blank, or why there is none. */
export function readCell(cell: Exclude<Cell, null>, ofDates: boolean): number | Fault {
  if (isDate(cell)) return ofDates ? cell.date : { code: 'date', text: dayText(cell.date) };
  if (typeof cell === 'object') return { code: 'not-finite', text: '' };
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return { code: 'not-finite', text: '' };
    return ofDates ? { code: 'not-a-date', text: String(cell) } : cell;
  }
  if (typeof cell === 'boolean') return { code: 'boolean', text: cell ? 'TRUE' : 'FALSE' };
  return textFault(cell);
}

const LONGEST = 40;

function textFault(text: string): Fault {
  const letters = Array.from(text);
  const shown = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text;
  if (isError(text)) return { code: 'error-value', text: shown };
  const isNumeric = /^\s*[-+]?[\d.,\s]*\d[\d.,\s]*%?\s*$/.test(text);
  return { code: isNumeric ? 'number-as-text' : 'text', text: shown };
}

/** "2027-05-01" */
function dayText(serial: number): string {
  const day = new Date((Math.floor(serial) - 25_569) * 86_400_000);
  return Number.isNaN(day.getTime()) ? String(serial) : day.toISOString().slice(0, 10);
}
