import type { Criterion, Option } from '../../decision/decision';
import type { Round } from '../../decision/round';
import { isSameOption } from '../../decision/same_option';
import { belongsTo, type Titled } from '../history/belongs';
import { EMPTY_NOTE, noteOfScore } from '../matrix/score_note';
import { labelOf } from '../write';
import type { KeptScore } from './notes';

/** What is known of a matrix into which an option may come back. */
export interface MatrixOfScores extends Titled {
  readonly criteria: readonly Pick<Criterion, 'id' | 'name' | 'unit'>[];
}

/**
 * The scores that an option had in the latest round of a matrix that holds it, named as the criteria are called now; none where
 * no round does.
 *
 * @param rounds from the first to the latest
 */
export function lastScores(rounds: readonly Round[], matrix: MatrixOfScores, option: Option): KeptScore[] {
  const own = rounds.filter(({ decision }) => belongsTo(decision, matrix));
  for (const { decision, sure } of own.reverse()) {
    const at = decision.options.findIndex((each) => isSameOption(each, option));
    if (at < 0) continue;
    return decision.criteria.flatMap((criterion, line): KeptScore[] => {
      const score = decision.scores[line]?.[at] ?? null;
      if (score === null) return [];
      const now = matrix.criteria.find(({ id }) => id === criterion.id) ?? criterion;
      const evidence = noteOfScore({ ...EMPTY_NOTE, sure: sure?.[line]?.[at] ?? null });
      return [{ criterion: labelOf(now), score, evidence }];
    });
  }
  return [];
}
