import { useMemo } from 'preact/hooks';
import { shares } from '../../src/core/share';
import { formatShare } from '../text/format_number';
import { points } from './numbers';
import { placed } from './ranking';
import type { SectionProps } from './section_props';
import { isSameWeights, withShare } from './what_if';

interface WhatIfSectionProps extends Omit<SectionProps, 'onSelect'> {
  /** The weights that are tried, one per criterion. */
  tried: readonly number[];
  onTry: (weights: readonly number[]) => void;
}

/** In percent. All the weight on one criterion would be an endless weight. */
const MOST = 99;
const STEP = 0.5;

/** Sliders for the weights, and the ranking that follows from them at once. Nothing is written here. */
export function WhatIfSection({ matrix, names, tried, onTry }: WhatIfSectionProps) {
  const { decision } = matrix;
  const share = shares(tried);
  const now = shares(decision.weights);
  return (
    <>
      <p>
        Move the share of one criterion, the others keep their proportions, and see who would lead. The sheet
        stays as it is until you apply.
      </p>
      <TriedRanking matrix={matrix} names={names} tried={tried} />
      <ul class="plain sliders">
        {decision.weights.map((_, criterion) => {
          const id = `what-if-${criterion}`;
          const was = formatShare(now[criterion] ?? 0);
          const then = formatShare(share[criterion] ?? 0);
          return (
            <li key={criterion}>
              <div class="option-line">
                <label for={id} class="option-name">
                  <bdi>{names.criterion(criterion)}</bdi>
                </label>
                <span class="move quiet">{then === was ? '' : `was ${was}`}</span>
              </div>
              <div class="weight-line">
                <input
                  id={id}
                  type="range"
                  min={0}
                  max={MOST}
                  step={STEP}
                  value={100 * (share[criterion] ?? 0)}
                  aria-valuetext={`${then} of all weight`}
                  onInput={(event) =>
                    onTry(withShare(tried, criterion, Number(event.currentTarget.value) / 100))
                  }
                />
                <output for={id} class="share">
                  {then}
                </output>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The ranking by the tried weights beside the ranking in the sheet. It stays in view while sliders move. */
function TriedRanking({ matrix, names, tried }: Omit<WhatIfSectionProps, 'onTry'>) {
  const { decision } = matrix;
  const before = useMemo(() => {
    const places = placed(decision, decision.weights);
    return new Map(places.map((place) => [place.option, place]));
  }, [decision]);
  if (tried.every((weight) => weight === 0)) {
    return <p class="tried empty">Every weight is zero: give at least one criterion some weight.</p>;
  }
  const isMoved = !isSameWeights(tried, decision.weights);
  return (
    <div class="tried" role="region" aria-label="Ranking with these weights" tabIndex={0}>
      <ol class="plain">
        {placed(decision, tried).map(({ option, total, rank }) => (
          <li key={option} class="option-line">
            <span class="rank">{rank ?? '–'}</span>
            <bdi class="option-name one-line">{names.option(option)}</bdi>
            <span class="move quiet">{isMoved ? moved(before.get(option)?.rank ?? null, rank) : ''}</span>
            <span class="value">{total === null ? '–' : points(total)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** "was 3", where the rank is another than in the sheet. */
function moved(before: number | null, now: number | null): string {
  return before === now ? '' : `was ${before ?? '–'}`;
}
