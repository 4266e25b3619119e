import { useMemo } from 'preact/hooks';
import { shares } from '../../src/core/share';
import { formatShare } from '../text/format_number';
import { points } from './numbers';
import { placed } from './ranking';
import type { SectionProps } from './section_props';
import { isSameWeights, sliderScale, withWeight } from './what_if';

interface WhatIfSectionProps extends Omit<SectionProps, 'onSelect'> {
  /** The weights that are tried, one per criterion. */
  tried: readonly number[];
  onTry: (weights: readonly number[]) => void;
}

/** Sliders for the weights, and the ranking that follows from them at once. Nothing is written here. */
export function WhatIfSection({ matrix, names, tried, onTry }: WhatIfSectionProps) {
  const { decision } = matrix;
  const scale = useMemo(() => sliderScale(decision.weights), [decision]);
  const share = shares(tried);
  const now = shares(decision.weights);
  return (
    <>
      <p>Move a weight and see who would lead. The sheet stays as it is until you apply.</p>
      <TriedRanking matrix={matrix} names={names} tried={tried} />
      <ul class="plain sliders">
        {decision.weights.map((weight, criterion) => {
          const name = names.criterion(criterion);
          const id = `what-if-${criterion}`;
          const today = formatShare(now[criterion] ?? 0);
          const then = formatShare(share[criterion] ?? 0);
          return (
            <li key={criterion}>
              <label for={id}>
                <bdi>{name}</bdi>
              </label>
              <div class="weight-line">
                <input
                  id={id}
                  type="range"
                  min={0}
                  max={Math.max(scale.max, weight)}
                  step={scale.step}
                  value={tried[criterion]}
                  aria-valuetext={`${then} of all weight`}
                  onInput={(event) => onTry(withWeight(tried, criterion, Number(event.currentTarget.value)))}
                />
                <output for={id} class="share">
                  {then}
                </output>
              </div>
              <p class="quiet note">
                {tried[criterion] === weight ? `${today} in the sheet` : `${today} in the sheet, moved here`}
              </p>
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
