import { shares } from '../../src/core/share';
import type { SectionProps } from './section_props';
import { TriedRanking } from './tried_ranking';
import { withShare } from './what_if';

/** In percent. All the weight on one criterion would be an endless weight. */
const MOST = 99;
const STEP = 0.5;

/** Sliders for the weights, and the ranking that follows from them at once. Nothing is written here. */
export function WhatIfSection(props: SectionProps) {
  const { matrix, names, voice, tried, onTry } = props;
  const { percent } = voice.figures;
  const share = shares(tried);
  const now = shares(matrix.decision.weights);
  return (
    <>
      <p>
        Move one share, the others in proportion, and see who would lead. The sheet stays as it is until you
        apply.
      </p>
      <TriedWeights {...props} />
      <ul class="plain sliders">
        {share.map((part, criterion) => {
          const id = `what-if-${criterion}`;
          const was = percent(now[criterion] ?? 0);
          const then = percent(part);
          return (
            <li key={criterion}>
              <div class="option-line">
                <label for={id} class="option-name">
                  <bdi>{names.criterion(criterion)}</bdi>
                </label>
                {then !== was && <span class="quiet">was {was}</span>}
              </div>
              <div class="weight-line">
                <input
                  id={id}
                  type="range"
                  max={MOST}
                  step={STEP}
                  value={100 * part}
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

/** The ranking by the tried weights. It stays in view while sliders move. */
function TriedWeights({ matrix, names, findings, tried }: SectionProps) {
  if (tried.every((weight) => weight === 0)) {
    return <p class="tried">Every weight is zero: give at least one criterion some weight.</p>;
  }
  return (
    <TriedRanking
      matrix={matrix}
      names={names}
      findings={findings}
      weights={tried}
      label="Ranking with these weights"
    />
  );
}
