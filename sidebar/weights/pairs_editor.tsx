import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatShare } from '../text/format_number';
import { Button } from '../ui/button';
import { ErrorText } from '../ui/error_text';
import { Consistency } from './consistency';
import type { WayProps } from './editor_props';
import { PairQuestion } from './pair_question';
import { MOST_TO_COMPARE, pairsOf, ratioOf, resultOfPairs, TOO_MANY, withRatio } from './pairs';

/** Weights by comparing two criteria at a time. */
export function PairsEditor({ criteria, draft, onChange, shares, field, problem }: WayProps) {
  const judgments = draft.pairs;
  const isTooMany = criteria.length > MOST_TO_COMPARE;
  const pairs = pairsOf(isTooMany ? [] : criteria);
  const open = pairs.flatMap(([a, b], at) => (ratioOf(judgments, a.key, b.key) === null ? [at] : []));
  const [at, setAt] = useState(open[0] ?? 0);
  const place = Math.min(at, pairs.length - 1);

  // A new question takes the focus, so that it can be answered at once and is read out.
  const isMoved = useRef(false);
  useLayoutEffect(() => {
    if (isMoved.current) document.getElementById(field)?.focus();
  }, [place, field]);
  function goTo(next: number): void {
    isMoved.current = true;
    setAt(next);
  }

  if (isTooMany) {
    return (
      <div id={field} tabIndex={-1}>
        <ErrorText field={field} problem={{ sentence: TOO_MANY }} />
      </div>
    );
  }
  const [a, b] = pairs[place] ?? [];
  if (a === undefined || b === undefined) {
    return <p>With one criterion there is nothing to compare: it has the whole weight.</p>;
  }
  const { groups, outcome } = resultOfPairs(judgments, criteria);
  const missing = groups.length - 1;
  const next = open.find((other) => other > place) ?? open.find((other) => other !== place) ?? place + 1;
  return (
    <>
      <div class="pair-progress">
        <progress max={pairs.length} value={pairs.length - open.length} aria-label="Pairs compared" />
        <span class="quiet">
          {pairs.length - open.length} of {pairs.length} compared
        </span>
      </div>
      <PairQuestion
        key={`${a.key} ${b.key}`}
        a={a}
        b={b}
        ratio={ratioOf(judgments, a.key, b.key)}
        field={field}
        onAnswer={(ratio) => onChange({ ...draft, pairs: withRatio(judgments, a.key, b.key, ratio) })}
      />
      <div class="buttons pair-buttons">
        <Button onClick={() => goTo(next % pairs.length)}>Next pair</Button>
        {place > 0 && <Button onClick={() => goTo(place - 1)}>Previous pair</Button>}
      </div>
      {outcome === null ? (
        <p class="hint">
          {missing === 1 ? 'One more pair' : `At least ${missing} more pairs`} to connect every criterion:
          then there are weights, and you may stop.
        </p>
      ) : (
        <>
          <h2>Weights so far</h2>
          <ul class="plain">
            {criteria.map(({ key, name }, criterion) => (
              <li key={key} class="option-line">
                <bdi class="option-name">{name}</bdi>
                <span class="share">{formatShare(shares[criterion] ?? 0)}</span>
              </li>
            ))}
          </ul>
          {open.length > 0 && (
            <p class="hint">This is enough to go on. More pairs make the weights firmer.</p>
          )}
          <Consistency
            outcome={outcome}
            criteria={criteria}
            onRevisit={(row, column) =>
              goTo(pairs.findIndex((pair) => pair[0] === criteria[row] && pair[1] === criteria[column]))
            }
          />
        </>
      )}
      <ErrorText field={field} problem={problem} />
    </>
  );
}
