import { listed } from '../../src/insight/wording';
import { chosenIf, firstShare, largestError, SPREADS, type Spread, shareWithError } from './firmness';
import { sampledShare } from './numbers';
import { RankPicture } from './rank_picture';
import { Folded } from './section';
import type { SectionProps } from './section_props';
import { StackedBar } from './stacked_bar';

/** Options below this by both questions are only named. */
const WORTH_A_BAR = 0.01;

export function firmnessAnswer({ names, findings: { facts, firmness } }: SectionProps): string {
  const leader = facts.standing.leaders[0] ?? 0;
  const share = firstShare(firmness.near, leader) ?? 0;
  const part = share === 1 ? 'all' : shareWithError(share, firmness.samples);
  return `${names.optionIn(leader)} comes first in ${part} of the weightings near yours`;
}

/** In what part of weightings each option comes first, and takes each rank, and for which weights it is right. */
export function FirmnessSection({ names, findings }: SectionProps) {
  const { firmness } = findings;
  const ranked = findings.ranked.filter(({ total }) => total !== null).map(({ option }) => option);
  const shareOf = (spread: Spread, option: number) => firstShare(firmness[spread], option) ?? 0;
  const most = (option: number) => Math.max(shareOf('near', option), shareOf('any', option));
  const drawn = ranked.filter((option) => most(option) >= WORTH_A_BAR);
  const seldom = ranked.filter((option) => most(option) > 0 && most(option) < WORTH_A_BAR);
  const never = ranked.filter((option) => most(option) === 0);
  const inWords = (options: readonly number[]) => listed(options.map(names.optionIn), 6);

  return (
    <>
      <p>
        Weights are judgments, so we tried {firmness.samples.toLocaleString('en')} sets of weights near yours,
        each up to half less or half more, and as many of any weights. How often each option came first, right
        to about {largestError(firmness.samples)}, 95 times in 100:
      </p>
      <ul class="plain options">
        {drawn.map((option) => (
          <li key={option}>
            <bdi>{names.optionIn(option)}</bdi>
            {SPREADS.map(({ value, text }) => {
              const share = shareOf(value, option);
              return (
                <div key={value} class="share-bar">
                  <span class="quiet">{text}</span>
                  <StackedBar lengths={[share]} look={() => 'shade-0'} high={1} />
                  <span class="value">{sampledShare(share)}</span>
                </div>
              );
            })}
          </li>
        ))}
      </ul>
      {seldom.length > 0 && <p class="note">In less than 1%: {inWords(seldom)}.</p>}
      {never.length > 0 && <p class="note">Never: {inWords(never)}.</p>}
      <Folded summary="How often each rank">
        <RankPicture names={names} findings={findings} ranked={ranked} />
      </Folded>
      <Folded summary="When each option would be right">
        <ul class="sentences">
          {[...drawn, ...seldom].map((option) => (
            <li key={option}>{chosenIf(names, option, firmness.any.centralWeights[option] ?? null)}</li>
          ))}
        </ul>
        <p class="quiet">On average over the weights tried, of any kind, that put the option first.</p>
      </Folded>
    </>
  );
}
