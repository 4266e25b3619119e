import type { Contender } from '../../src/insight/firmness';
import {
  firmnessAnswer as answer,
  rightIfSentences,
  samplingSentences,
} from '../../src/insight/firmness_sentences';
import { sampledShare } from '../../src/insight/wording';
import { OwnDoubts } from './own_doubts';
import { RankPicture } from './rank_picture';
import { Folded } from './section';
import type { SectionProps } from './section_props';
import { ShowAll } from './show_all';
import { SPREADS } from './spreads';
import { StackedBar } from './stacked_bar';

/** Options below this by both questions are only named. */
const WORTH_A_BAR = 0.01;

/** So many bars are drawn before all are asked for. */
const FIRST = 5;

export function firmnessAnswer({ voice, findings: { facts, firmness } }: SectionProps): string {
  return answer(voice, firmness, facts.standing.leaders);
}

const most = ({ first }: Contender) => Math.max(first.near, first.any);

/** In what part of weightings each option comes first, and takes each rank, and for which weights it is right. */
export function FirmnessSection(props: SectionProps) {
  const { names, voice, findings } = props;
  const { contenders, samples } = findings.firmness;
  const drawn = contenders.filter((one) => most(one) >= WORTH_A_BAR);
  const seldom = contenders.filter((one) => most(one) > 0 && most(one) < WORTH_A_BAR);
  const right = rightIfSentences(voice, [...drawn, ...seldom]);
  const never = contenders.filter((one) => most(one) === 0);
  const inWords = (list: readonly Contender[]) =>
    voice.options(
      list.flatMap(({ options }) => options),
      6,
    );

  return (
    <>
      <OwnDoubts {...props} />
      <ShowAll first={drawn.slice(0, FIRST)} all={drawn} label={`Show all ${drawn.length}`}>
        {(shown) => (
          <ul class="plain options">
            {shown.map((one) => (
              <li key={one.options[0]}>
                <bdi>{voice.options(one.options)}</bdi>{' '}
                {one.options.length > 1 && <span class="quiet">together</span>}
                {SPREADS.map(({ value, text }) => (
                  <div key={value} class="share-bar">
                    <span class="quiet">{text}</span>
                    <StackedBar lengths={[one.first[value]]} look={() => 'shade-0'} high={1} />
                    <span class="value">{sampledShare(one.first[value], voice.figures)}</span>
                  </div>
                ))}
                {one.level.near > 0 && (
                  <p class="quiet note">
                    Level with another in {sampledShare(one.level.near, voice.figures)} of those near yours.
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
      </ShowAll>
      {seldom.length > 0 && (
        <p class="note">
          In less than {voice.figures.percentage(1)}: {inWords(seldom)}.
        </p>
      )}
      {never.length > 0 && <p class="note">In none of those tried: {inWords(never)}.</p>}
      <Folded summary="How often each rank">
        <RankPicture names={names} voice={voice} findings={findings} />
      </Folded>
      {right.length > 0 && (
        <Folded summary="When each option would be right">
          <ul class="sentences">
            {right.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Folded>
      )}
      {samplingSentences(voice, samples).map((sentence) => (
        <p key={sentence} class="quiet">
          {sentence}
        </p>
      ))}
    </>
  );
}
