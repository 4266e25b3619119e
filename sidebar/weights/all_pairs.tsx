import { quote } from '../text/quote';
import { Button } from '../ui/button';
import { judgmentWords } from './judgment_words';
import { ratioOf } from './pairs';
import type { PairJudgment, WeighedCriterion } from './weights_draft';

interface AllPairsProps {
  pairs: readonly (readonly [WeighedCriterion, WeighedCriterion])[];
  judgments: readonly PairJudgment[];
  /** Name of the first control. */
  field: string;
  /** Goes to one of the pairs, to answer it anew. */
  onChange: (place: number) => void;
}

/** Every comparison that was made, in words, each with a way back to it. */
export function AllPairs({ pairs, judgments, field, onChange }: AllPairsProps) {
  return (
    <>
      <p id={field} tabIndex={-1}>
        {pairs.length === 1 ? 'The pair is compared.' : `All ${pairs.length} pairs are compared.`} Change any
        of them, or go on.
      </p>
      <ul class="plain judgments">
        {pairs.map(([a, b], place) => {
          const ratio = ratioOf(judgments, a.key, b.key);
          const words = judgmentWords(ratio ?? 1, quote(a.name), quote(b.name));
          return (
            <li key={`${a.key} ${b.key}`} class="apart">
              <span>{ratio === null ? `${quote(a.name)} and ${quote(b.name)}: not compared` : words}</span>
              <Button look="link" label={`Change: ${words}`} onClick={() => onChange(place)}>
                Change
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
