import { type Sureness, stepOf } from '../../src/decision/sureness';
import type { ScoreRemarks } from '../../src/insight/doubt';
import type { Matrix } from './model';

/** What the notes of a matrix say of its scores, for the options that are computed with. */
export function remarksOf({ view, options }: Matrix): ScoreRemarks {
  const { criteria, scores } = view.decision;
  const sure = criteria.map(() => options.map((): Sureness | null => null));
  const differences: number[] = [];
  for (const note of view.scoreNotes) {
    const { worst = null, best = null } = criteria[note.criterion] ?? {};
    const option = options.indexOf(note.option);
    const score = scores[note.criterion]?.[note.option] ?? null;
    const row = sure[note.criterion];
    if (row === undefined || option < 0) continue;
    row[option] = note.sure;
    if (worst === null || best === null || worst === best || note.sure === 'fact') continue;
    for (const again of note.scoredAgain) {
      const first = again.first ?? score;
      if (first !== null) differences.push((again.score - first) / (best - worst));
    }
  }
  return { sure, steps: criteria.map(stepOf), differences };
}
