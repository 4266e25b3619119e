import type { PairWeights } from '../../src/core/weights/pair_weights';
import { ratioInWords, USUAL_BOUND } from '../../src/decision/consistency';
import { numberStyle } from '../../src/decision/locale_number';
import { quote } from '../text/quote';
import { Button } from '../ui/button';
import { useLocale } from '../ui/locale';
import { judgmentWords } from './judgment_words';
import { isContradictable } from './pairs';
import type { WeighedCriterion } from './weights_draft';

interface ConsistencyProps {
  outcome: PairWeights;
  criteria: readonly WeighedCriterion[];
  /** Goes back to a pair, by the places of its criteria. */
  onRevisit: (row: number, column: number) => void;
}

/** How far the comparisons contradict each other, and which of them does most. */
export function Consistency({ outcome, criteria, onRevisit }: ConsistencyProps) {
  const { consistencyRatio, judgments, worst } = outcome;
  const { decimal } = numberStyle(useLocale());
  if (criteria.length < 3) return null;
  if (!isContradictable(judgments, criteria.length)) {
    return <p class="hint">No two comparisons can contradict each other yet.</p>;
  }
  const nameAt = (place: number) => quote(criteria[place]?.name ?? '');
  const inWords = (ratio: number) => worst && judgmentWords(ratio, nameAt(worst.row), nameAt(worst.column));
  return (
    <div class="consistency">
      <p>
        Your comparisons{' '}
        {consistencyRatio <= USUAL_BOUND ? 'agree well enough' : 'contradict each other more than usual'}:
        consistency ratio {ratioInWords(consistencyRatio, decimal)}, where up to{' '}
        {ratioInWords(USUAL_BOUND, decimal)} is usually accepted.
      </p>
      {worst && consistencyRatio > 0 && inWords(worst.ratio) !== inWords(worst.agreeing) && (
        <p>
          Furthest from the others: {inWords(worst.ratio)}. It would fit these weights if{' '}
          {inWords(worst.agreeing)}.{' '}
          <Button look="link" onClick={() => onRevisit(worst.row, worst.column)}>
            Look at it again
          </Button>
        </p>
      )}
    </div>
  );
}
