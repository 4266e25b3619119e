import type { Criterion } from '../../decision/decision';
import { nameInSentence } from '../../decision/names';
import { bendOf } from '../../decision/numbers';
import type { Weighed } from '../../decision/weighed';
import { crossing, type MatrixMap } from '../map';
import { noteAt, type SheetCells } from '../sheet_cells';
import { withAbove } from './kept';

/*
 * Which scale each weight was set for, a line each in the note of the header of the weights: "Pay: weight 3 for 150 to 300 (kept by
 * Discern as c5)", and "for 150 to 300, half as good at 180" where it was bent. A line holds for that very weight: of one that was typed since then nobody knows what it was set for.
 */

const HEADING = 'What the weights were set for:';
const NUMBER = String.raw`(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)`;
const LINE = new RegExp(
  `^.*: weight ${NUMBER} for ${NUMBER} to ${NUMBER}(?:, half as good at ${NUMBER})? \\(kept by Discern as (.+)\\)$`,
);
/** A note of a cell holds no more. */
const LONGEST_NOTE = 50_000;

/** What the weights were set for, by the ids of the criteria. */
export function weighedIn(note: string): Map<string, Weighed> {
  const found = new Map<string, Weighed>();
  for (const line of note.split('\n')) {
    const [, weight, worst, best, half, id] = LINE.exec(line) ?? [];
    if (id === undefined) continue;
    const own = { weight: Number(weight), worst: Number(worst), best: Number(best) };
    found.set(id, half === undefined ? own : { ...own, half: Number(half) });
  }
  return found;
}

/**
 * The note with what the weights were set for in place of what it said of that before; what else stands in it stays.
 *
 * @param weighed one per criterion; null where nobody knows
 */
export function noteWithWeighed(
  note: string,
  criteria: readonly Pick<Criterion, 'id' | 'name'>[],
  weighed: readonly (Weighed | null)[],
): string {
  const rest = withoutWeighed(note);
  const lines = criteria.flatMap(({ id, name }, at) => {
    const own = weighed[at] ?? null;
    if (own === null) return [];
    const called = plainName(name, `Criterion ${at + 1}`);
    const bend = own.half === undefined ? '' : `, half as good at ${own.half}`;
    return [
      `${called}: weight ${own.weight} for ${own.worst} to ${own.best}${bend} (kept by Discern as ${id})`,
    ];
  });
  if (lines.length === 0) return rest;
  const whole = withAbove(rest, [HEADING, ...lines].join('\n'));
  return whole.length > LONGEST_NOTE ? rest : whole;
}

/** A name as it is cut in sentences, in one line and without the marks that keep its direction apart. */
const plainName = (name: string, otherwise: string) =>
  nameInSentence(name, otherwise)
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');

function withoutWeighed(note: string): string {
  return note
    .split('\n\n')
    .map((part) => {
      const lines = part.split('\n');
      const others = lines.filter((line) => !LINE.test(line) && line !== HEADING);
      return { text: others.join('\n'), isEmptied: others.length === 0 && lines.length > 0 };
    })
    .filter(({ isEmptied }) => !isEmptied)
    .map(({ text }) => text)
    .join('\n\n');
}

/** What the weights of a matrix were set for, as its cells say it: null where the weight is another one by now. */
export function weighedOf(
  cells: SheetCells,
  map: MatrixMap,
  criteria: readonly Criterion[],
): (Weighed | null)[] {
  const cell = weightHeader(map);
  const found = weighedIn(cell === null ? '' : noteAt(cells, cell));
  return criteria.map(({ id, weight }) => {
    const own = found.get(id);
    return own !== undefined && own.weight === weight ? own : null;
  });
}

/** The header of the weights; null where there is none. */
export function weightHeader({ optionFields, criterionFields, orientation }: MatrixMap) {
  const [line, at] = [optionFields.name, criterionFields.weight];
  return line === null || at === null ? null : crossing({ orientation }, line, at);
}

/** A weight that is set for the scale as it stands; null where one of them is missing. */
export function weighedNow(criterion: Criterion): Weighed | null {
  const { weight, worst, best } = criterion;
  if (weight === null || worst === null || best === null) return null;
  const bend = bendOf(criterion);
  return { weight, worst, best, ...(bend && { half: bend.half }) };
}
