import { positions } from '../../core/positions';
import type { Decision } from '../../decision/decision';
import type { Sureness } from '../../decision/sureness';
import type { Weighed } from '../../decision/weighed';
import { crossing, optionCell, scoreCell } from '../map';
import type { ReadMatrix } from '../read';
import { formulaAt, noteAt, type SheetCells, shownAt, valueAt } from '../sheet_cells';
import { spillCell } from './formulas';
import { keptIn } from './kept';
import { type ScoreNote, scoreNote } from './score_note';
import { scoredOnDays } from './scored_note';
import { type GoalsAndHorizon, type SetAside, titleNote, titleNoteCell } from './title_note';
import { weighedOf } from './weighed_note';

/** A score by its places in the decision. */
export interface ScorePlace {
  readonly criterion: number;
  readonly option: number;
}

/** What the note of one score says. */
export type NoteOfScore = ScorePlace & Omit<ScoreNote, 'staleMark'>;

/** What a matrix tells of itself beside the decision, all of it read from its cells and notes. */
export interface MatrixState {
  /** The totals wait for a ranking by gut: it is written in their formula. */
  readonly isCovered: boolean;
  /** How the weights were set, as the sidebar kept it, or null. */
  readonly weighting: string | null;
  /** Per criterion: its weight is a formula of the person's. */
  readonly weightFormulas: readonly boolean[];
  /** Per criterion: what its weight was set for; null where nobody knows. */
  readonly weighed: readonly (Weighed | null)[];
  /** What the decision is for. */
  readonly frame: GoalsAndHorizon;
  /** The questions that she has called no problem. */
  readonly setAside: readonly SetAside[];
  /** What the notes of scores say, where there is one. */
  readonly scoreNotes: readonly NoteOfScore[];
  /** Per criterion: the day on which its scores were last given in the sidebar; null where nobody knows. */
  readonly scoredOn: readonly (number | null)[];
  /** The scores that are formulas of the person's. */
  readonly scoreFormulas: readonly ScorePlace[];
  /** The ranking by gut, one per option, and its date as it stands; null when there is none. */
  readonly gut: { readonly ranks: readonly (number | null)[]; readonly date: string } | null;
}

/** The formula of totals that show nothing until the row of gut ranks holds numbers. */
const COVERED = /^=\s*IF\(\s*COUNT\([^)]*\)\s*=\s*0/i;

/** Whether the formula of the totals waits for a ranking by gut. */
export const isCoveredFormula = (formula: string): boolean => COVERED.test(formula);

export function stateOf(cells: SheetCells, { map, decision }: ReadMatrix): MatrixState {
  const scores = positions(decision.criteria.length).flatMap((criterion) =>
    positions(decision.options.length).map((option) => ({ criterion, option })),
  );
  const ranks = decision.options.map((_, option) => {
    const cell = optionCell(map, 'gut', option);
    const value = cell === null ? null : valueAt(cells, cell);
    return typeof value === 'number' ? value : null;
  });
  const hasRanks = ranks.some((rank) => rank !== null);
  const { weight } = map.criterionFields;
  const { gut, name, score } = map.optionFields;
  const { goals, horizon, setAside } = titleNote(noteAt(cells, titleNoteCell(map)));
  const formula = score === null ? '' : formulaAt(cells, spillCell(map, 'score'));
  return {
    isCovered: isCoveredFormula(formula) && !hasRanks,
    weighting: weight === null || name === null ? null : keptIn(noteAt(cells, crossing(map, name, weight))),
    weightFormulas: map.criteria.map(
      (line) => weight !== null && formulaAt(cells, crossing(map, line, weight)) !== '',
    ),
    weighed: weighedOf(cells, map, decision.criteria),
    frame: { goals, horizon },
    setAside,
    scoreNotes: scores.flatMap((place): NoteOfScore[] => {
      const cell = scoreCell(map, place.criterion, place.option);
      const note = cell === null ? '' : noteAt(cells, cell);
      if (note === '') return [];
      const { evidence, sure, scoredAgain } = scoreNote(note);
      return [{ ...place, evidence, sure, scoredAgain }];
    }),
    scoredOn: scoredOnDays(cells, map),
    scoreFormulas: scores.filter((place) => {
      const cell = scoreCell(map, place.criterion, place.option);
      return cell !== null && formulaAt(cells, cell) !== '';
    }),
    gut:
      hasRanks && gut !== null
        ? { ranks, date: weight === null ? '' : shownAt(cells, crossing(map, gut, weight)) }
        : null,
  };
}

/** How sure each score is by its note, `[criterion][option]`. */
export function surenessOf(
  { criteria, options }: Pick<Decision, 'criteria' | 'options'>,
  notes: readonly NoteOfScore[],
): (Sureness | null)[][] {
  const sure = criteria.map(() => options.map((): Sureness | null => null));
  for (const note of notes) {
    const row = sure[note.criterion];
    if (row !== undefined) row[note.option] = note.sure;
  }
  return sure;
}
