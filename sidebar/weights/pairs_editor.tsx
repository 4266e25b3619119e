import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatShare } from '../text/format_number';
import { Button } from '../ui/button';
import { ErrorText } from '../ui/error_text';
import { Consistency } from './consistency';
import type { WeightsEditorProps } from './editor_props';
import { PairQuestion } from './pair_question';
import { MOST_TO_COMPARE, type Pair, pairsToCompare, ratioOf, resultOfPairs, withRatio } from './pairs';

/** Weights by comparing two criteria at a time. */
export function PairsEditor(props: WeightsEditorProps) {
  const { criteria, fieldOf, problemAt } = props;
  const firstField = fieldOf(criteria[0]?.key ?? '');
  const problem = problemAt(criteria[0]?.key ?? '');
  return (
    <>
      {criteria.length > MOST_TO_COMPARE ? (
        <p id={firstField} tabIndex={-1}>
          Comparing pairs suits up to {MOST_TO_COMPARE} criteria; there are {criteria.length}. Choose another
          way above.
        </p>
      ) : criteria.length < 2 ? (
        <p>With one criterion there is nothing to compare: it has the whole weight.</p>
      ) : (
        <Comparing {...props} />
      )}
      <ErrorText field={firstField} problem={problem} />
    </>
  );
}

function Comparing({ criteria, draft, onChange, fieldOf }: WeightsEditorProps) {
  const judgments = draft.pairs;
  const keyAt = (place: number) => criteria[place]?.key ?? '';
  const pairs = pairsToCompare(criteria.length);
  const isOpen = ([a, b]: Pair) => ratioOf(judgments, keyAt(a), keyAt(b)) === null;
  const answered = pairs.filter((pair) => !isOpen(pair)).length;
  const [at, setAt] = useState(() => Math.max(0, pairs.findIndex(isOpen)));
  const place = Math.min(at, pairs.length - 1);
  const [first, second] = pairs[place] ?? [0, 1];
  const [a, b] = [criteria[first], criteria[second]];
  const firstField = fieldOf(keyAt(0));
  const { groups, outcome } = resultOfPairs(judgments, criteria);

  // A new question takes the focus, so that it can be answered at once and is read out.
  const isMoved = useRef(false);
  useLayoutEffect(() => {
    if (isMoved.current) document.getElementById(firstField)?.focus();
    isMoved.current = false;
  }, [place, firstField]);
  function goTo(next: number): void {
    isMoved.current = next !== place;
    setAt(next);
  }
  /** The next pair without an answer, else the next one. */
  function goOn(): void {
    const order = pairs.map((_, step) => (place + 1 + step) % pairs.length);
    const open = order.find((next) => isOpen(pairs[next] ?? [0, 0]));
    goTo(open ?? order[0] ?? place);
  }

  if (a === undefined || b === undefined) return null;
  return (
    <>
      <div class="pair-progress">
        <progress max={pairs.length} value={answered} aria-label="Pairs compared" />
        <span class="quiet">
          {answered} of {pairs.length} compared
        </span>
      </div>
      <PairQuestion
        key={`${a.key} ${b.key}`}
        a={a}
        b={b}
        ratio={ratioOf(judgments, a.key, b.key)}
        field={firstField}
        onAnswer={(ratio) => onChange({ ...draft, pairs: withRatio(judgments, a.key, b.key, ratio) })}
      />
      <div class="buttons pair-buttons">
        <Button onClick={goOn}>Next pair</Button>
        {place > 0 && <Button onClick={() => goTo(place - 1)}>Previous pair</Button>}
      </div>
      {outcome === null ? (
        <p class="hint">
          {groups.length - 1 === 1 ? 'One more pair' : `At least ${groups.length - 1} more pairs`} to connect
          every criterion: then there are weights, and you may stop.
        </p>
      ) : (
        <>
          <h2>Weights so far</h2>
          <ul class="plain">
            {criteria.map(({ key, name }, criterion) => (
              <li key={key} class="with-share">
                <bdi>{name}</bdi>
                <span class="share">{formatShare(outcome.weights[criterion] ?? 0)}</span>
              </li>
            ))}
          </ul>
          {answered < pairs.length && (
            <p class="hint">This is enough to go on. More pairs make the weights firmer.</p>
          )}
          <Consistency
            outcome={outcome}
            criteria={criteria}
            onRevisit={(row, column) =>
              goTo(pairs.findIndex(([low, high]) => low === row && high === column))
            }
          />
        </>
      )}
    </>
  );
}
