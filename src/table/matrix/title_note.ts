import type { CellPlace } from '../a1';
import { crossing, type MatrixMap } from '../map';

/** A question that she has called no problem. */
export interface SetAside {
  /** Of the question and what it is about, without white space at its ends and in one line. */
  readonly key: string;
  /** The question in words, in one line. */
  readonly words: string;
}

/** What the decision is for, each in one line; '' for nothing. */
export interface GoalsAndHorizon {
  /** What she wants to reach. */
  readonly goals: string;
  /** How far she looks ahead: "three years". */
  readonly horizon: string;
}

/** What the note of the title keeps. */
export interface TitleNote extends GoalsAndHorizon {
  readonly setAside: readonly SetAside[];
  /** All other text of the note, as it stands. */
  readonly rest: string;
}

const GOALS = /^Goals: (.*)$/;
const HORIZON = /^Horizon: (.*)$/;
const SET_ASIDE = /^Not a problem: (.*) \(kept by Discern as (.+)\)$/;

/**
 * What the note of a title keeps, a line each; a line that she deletes is forgotten. What else stands in the note, also what
 * was confirmed of a table, is the rest.
 *
 * @example titleNote('Goals: build things people use\n\nAsk Pat.').rest // 'Ask Pat.'
 */
export function titleNote(text: string): TitleNote {
  let goals: string | null = null;
  let horizon: string | null = null;
  const setAside: SetAside[] = [];
  const others: string[] = [];
  for (const line of text.split('\n')) {
    const [, goal] = GOALS.exec(line) ?? [];
    const [, far] = HORIZON.exec(line) ?? [];
    const [, words, key] = SET_ASIDE.exec(line) ?? [];
    if (words !== undefined && key !== undefined) setAside.push({ key, words });
    else if (goal !== undefined && goals === null) goals = goal.trim();
    else if (far !== undefined && horizon === null) horizon = far.trim();
    else others.push(line);
  }
  const isOurs = others.length < text.split('\n').length;
  const rest = isOurs ? others.join('\n').replace(/^\n+|\n+$/g, '') : text;
  return { goals: goals ?? '', horizon: horizon ?? '', setAside, rest };
}

/** The note that keeps this: our lines first, because what is confirmed of a table is read to the end of its note. */
export function noteOfTitle({ goals, horizon, setAside, rest }: TitleNote): string {
  const line = (label: string, text: string) => (oneLine(text) === '' ? [] : [`${label}: ${oneLine(text)}`]);
  const own = [
    ...line('Goals', goals),
    ...line('Horizon', horizon),
    ...setAside.map(
      ({ key, words }) => `Not a problem: ${oneLine(words)} (kept by Discern as ${oneLine(key)})`,
    ),
  ].join('\n');
  return [own, rest].filter((part) => part !== '').join('\n\n');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The cell whose note this is: the title, or the corner of a table that has none. */
export function titleNoteCell(map: MatrixMap): CellPlace {
  const { name } = map.criterionFields;
  const header = map.optionFields.name;
  return (
    map.title ?? (name === null || header === null ? { row: 1, column: 1 } : crossing(map, header, name))
  );
}
