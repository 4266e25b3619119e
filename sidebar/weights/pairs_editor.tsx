import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatShare } from '../../src/decision/locale_number';
import { counted } from '../../src/insight/wording';
import { Button } from '../ui/button';
import { ErrorText } from '../ui/error_text';
import { useLocale } from '../ui/locale';
import { AllPairs } from './all_pairs';
import { Consistency } from './consistency';
import type { WayProps } from './editor_props';
import { PairQuestion } from './pair_question';
import { MOST_TO_COMPARE, pairsOf, ratioOf, resultOfPairs, TOO_MANY, withRatio } from './pairs';

/** Weights by comparing two criteria at a time, until all pairs are compared; any of them can be changed then. */
export function PairsEditor({ criteria, draft, onChange, shares, field, problem }: WayProps) {
  const locale = useLocale();
  const judgments = draft.pairs;
  const isTooMany = criteria.length > MOST_TO_COMPARE;
  const pairs = pairsOf(isTooMany ? [] : criteria);
  const open = pairs.flatMap(([a, b], at) => (ratioOf(judgments, a.key, b.key) === null ? [at] : []));
  /** The pair in question; null where all are looked at. */
  const [at, setAt] = useState<number | null>(open[0] ?? null);
  const place = at === null ? null : Math.min(at, pairs.length - 1);

  // A new question takes the focus, so that it can be answered at once and is read out.
  const isMoved = useRef(false);
  useLayoutEffect(() => {
    if (isMoved.current) document.getElementById(field)?.focus();
  }, [place, field]);
  function goTo(next: number | null): void {
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
  const pair = pairs[place ?? 0];
  if (pair === undefined) {
    return <p>With one criterion there is nothing to compare: it has the whole weight.</p>;
  }
  const [a, b] = pair;
  const { groups, outcome } = resultOfPairs(judgments, criteria);
  const others = open.filter((other) => other !== place);
  const next = others.find((other) => other > (place ?? 0)) ?? others[0] ?? null;
  const isAnswered = place !== null && !open.includes(place);
  return (
    <>
      <div class="pair-progress">
        <progress max={pairs.length} value={pairs.length - open.length} aria-label="Pairs compared" />
        <span class="quiet">
          {pairs.length - open.length} of {pairs.length} compared
        </span>
      </div>
      {place === null ? (
        <AllPairs pairs={pairs} judgments={judgments} field={field} onChange={goTo} />
      ) : (
        <>
          <PairQuestion
            key={`${a.key} ${b.key}`}
            a={a}
            b={b}
            ratio={ratioOf(judgments, a.key, b.key)}
            field={field}
            onAnswer={(ratio) => onChange({ ...draft, pairs: withRatio(judgments, a.key, b.key, ratio) })}
          />
          <div class="buttons pair-buttons">
            {(next !== null || isAnswered) && (
              <Button onClick={() => goTo(next)}>
                {next === null ? 'See all pairs' : isAnswered ? 'Another pair' : 'Skip this pair'}
              </Button>
            )}
            {place > 0 && <Button onClick={() => goTo(place - 1)}>Pair before</Button>}
          </div>
          {open.length === 0 && <p role="status">All pairs are compared.</p>}
        </>
      )}
      {outcome === null ? (
        <p class="hint">There are weights after at least {counted(groups.length - 1, 'more pair')}.</p>
      ) : (
        <>
          <h2>{open.length === 0 ? 'Your weights' : 'Weights so far'}</h2>
          <ul class="plain">
            {criteria.map(({ key, name }, criterion) => (
              <li key={key} class="option-line">
                <bdi class="option-name">{name}</bdi>
                <span class="share">{formatShare(shares?.[criterion] ?? 0, locale)}</span>
              </li>
            ))}
          </ul>
          {open.length > 0 && (
            <p class="hint">
              This is enough to go on; {counted(open.length, 'pair')} {open.length === 1 ? 'is' : 'are'} left,
              which would make the weights firmer.
            </p>
          )}
          <Consistency
            outcome={outcome}
            criteria={criteria}
            onRevisit={(row, column) =>
              goTo(pairs.findIndex((each) => each[0] === criteria[row] && each[1] === criteria[column]))
            }
          />
        </>
      )}
      <ErrorText field={field} problem={problem} />
    </>
  );
}
