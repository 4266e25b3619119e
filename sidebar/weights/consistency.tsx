import { nearestJudgment } from '../../src/core/weights/judgment_scale';
import type { PairWeights } from '../../src/core/weights/pair_weights';
import { quote } from '../text/quote';
import { Button } from '../ui/button';
import { judgmentWords } from './judgment_words';
import type { WeighedCriterion } from './weights_draft';

/** Up to this ratio, judgments are usually taken as consistent enough (Saaty 1980). */
const USUAL_BOUND = 0.1;

/** Below this many hundredths the ratio says nothing more to a reader. */
const rounded = (ratio: number) => ratio.toFixed(2);

interface ConsistencyProps {
  outcome: PairWeights;
  criteria: readonly WeighedCriterion[];
  /** Goes back to a pair, by the places of its criteria. */
  onRevisit: (row: number, column: number) => void;
}

/** How far the comparisons contradict each other, and which of them does most. */
export function Consistency({ outcome, criteria, onRevisit }: ConsistencyProps) {
  const { consistencyRatio, judgments, worst } = outcome;
  if (criteria.length < 3) return null;
  if (judgments < criteria.length) {
    return <p class="hint">No two comparisons can contradict each other yet.</p>;
  }
  const isUsual = consistencyRatio <= USUAL_BOUND;
  return (
    <div class="consistency">
      <p>
        {isUsual
          ? 'Your comparisons agree well enough'
          : 'Your comparisons contradict each other more than usual'}
        : consistency ratio {rounded(consistencyRatio)}, where up to {rounded(USUAL_BOUND)} is usually
        accepted.
      </p>
      {worst !== null && consistencyRatio > 0 && (
        <Disagreement worst={worst} criteria={criteria} onRevisit={onRevisit} />
      )}
    </div>
  );
}

type DisagreementProps = Pick<ConsistencyProps, 'criteria' | 'onRevisit'> & {
  worst: NonNullable<PairWeights['worst']>;
};

function Disagreement({ worst, criteria, onRevisit }: DisagreementProps) {
  const { row, column, ratio, agreeing } = worst;
  const a = quote(criteria[row]?.name ?? '');
  const b = quote(criteria[column]?.name ?? '');
  if (nearestJudgment(ratio) === nearestJudgment(agreeing)) return null;
  return (
    <p>
      Furthest from the others: {judgmentWords(ratio, a, b)}. It would fit these weights if{' '}
      {judgmentWords(agreeing, a, b)}.{' '}
      <Button look="link" onClick={() => onRevisit(row, column)}>
        Look at it again
      </Button>
    </p>
  );
}
