import { useMemo } from 'preact/hooks';
import { listed } from '../../src/decision/wording';
import { chosenIf, type Firmness, firstShare, largestError, type Spread } from './firmness';
import { sampledShare } from './numbers';
import { RankPicture } from './rank_picture';
import { placed } from './ranking';
import { Folded } from './section';
import type { SectionProps } from './section_props';

interface FirmnessSectionProps extends Omit<SectionProps, 'onSelect'> {
  firmness: Firmness;
}

/** Options below this by both questions are only named. */
const WORTH_A_BAR = 0.01;

/** In what part of weightings each option comes first, and takes each rank, and for which weights it is right. */
export function FirmnessSection({ matrix, names, firmness }: FirmnessSectionProps) {
  const { decision } = matrix;
  const ranked = useMemo(
    () =>
      placed(decision, decision.weights)
        .filter(({ total }) => total !== null)
        .map(({ option }) => option),
    [decision],
  );
  const shareOf = (spread: Spread, option: number) => firstShare(firmness[spread], option) ?? 0;
  const most = (option: number) => Math.max(shareOf('near', option), shareOf('any', option));
  const drawn = ranked.filter((option) => most(option) >= WORTH_A_BAR);
  const seldom = ranked.filter((option) => most(option) > 0 && most(option) < WORTH_A_BAR);
  const never = ranked.filter((option) => most(option) === 0);
  const inWords = (options: readonly number[]) => listed(options.map(names.optionIn), 6);

  return (
    <>
      <p>
        Weights are judgments. So we tried {firmness.samples.toLocaleString('en')} sets of weights near yours,
        each weight up to half less or half more, and as many sets of any weights at all. This is how often
        each option came first, right to about {largestError(firmness.samples)}, 95 times in 100:
      </p>
      <ul class="plain options">
        {drawn.map((option) => (
          <li key={option}>
            <bdi class="name">{names.optionIn(option)}</bdi>
            <ShareBar label="near yours" share={shareOf('near', option)} />
            <ShareBar label="any weights" share={shareOf('any', option)} />
          </li>
        ))}
      </ul>
      {seldom.length > 0 && <p class="note">In less than 1%: {inWords(seldom)}.</p>}
      {never.length > 0 && <p class="note">Never: {inWords(never)}.</p>}
      <Folded summary="How often each rank">
        <RankPicture names={names} firmness={firmness} ranked={ranked} />
      </Folded>
      <Folded summary="When each option would be right">
        <ul class="sentences">
          {[...drawn, ...seldom].map((option) => (
            <li key={option}>{chosenIf(names, option, firmness.any.centralWeights[option] ?? null)}</li>
          ))}
        </ul>
        <p class="quiet">
          The average weights of all the sets tried, of any weights, that put the option first.
        </p>
      </Folded>
    </>
  );
}

function ShareBar({ label, share }: { label: string; share: number }) {
  return (
    <div class="share-bar">
      <span class="quiet">{label}</span>
      <span class="track" aria-hidden="true">
        <span class="fill" style={{ width: `${100 * share}%` }} />
      </span>
      <span class="value">{sampledShare(share)}</span>
    </div>
  );
}
