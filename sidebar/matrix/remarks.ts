import { stepOf } from '../../src/decision/sureness';
import type { ScoreRemarks } from '../../src/insight/doubt';
import { surenessOf } from '../../src/table/matrix/state';
import type { Matrix } from './model';

/** What the notes of a matrix say of its scores, for the options that are computed with. */
export function remarksOf({ view, options }: Matrix): ScoreRemarks {
  const { criteria, scores } = view.decision;
  const all = surenessOf(view.decision, view.scoreNotes);
  const sure = all.map((row) => options.map((option) => row[option] ?? null));
  const differences: number[] = [];
  for (const note of view.scoreNotes) {
    const { worst = null, best = null } = criteria[note.criterion] ?? {};
    const score = scores[note.criterion]?.[note.option] ?? null;
    if (!options.includes(note.option)) continue;
    if (worst === null || best === null || worst === best || note.sure === 'fact') continue;
    for (const again of note.scoredAgain) {
      const first = again.first ?? score;
      if (first !== null) differences.push((again.score - first) / (best - worst));
    }
  }
  return { sure, steps: criteria.map(stepOf), differences };
}
