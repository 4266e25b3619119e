import { smallestScoreChanges } from '../../src/insight/score_changes';
import { scoreChangeSentence } from '../../src/insight/score_sentences';
import { steadyWeightsSentence, weightLineSentence } from '../../src/insight/weight_sentences';
import { OptionLine } from './option_line';
import { ScoreLinks } from './score_links';
import type { SectionProps } from './section_props';
import { ShowAll } from './show_all';
import { TippingLine } from './tipping_line';

/** So many single weights and scores are named at first. */
const MOST = 5;

/** What would put another option first: the weight of each criterion, and single scores. */
export function TippingSection(props: SectionProps) {
  const { names, voice, findings } = props;
  const tipping = findings.lines.filter(({ changes }) => changes.length > 0);
  const steady = steadyWeightsSentence(voice, findings.lines);
  return (
    <>
      <h3>One weight</h3>
      <ShowAll first={tipping.slice(0, MOST)} all={tipping} label={`Show all ${tipping.length} criteria`}>
        {(lines) => (
          <ul class="plain options">
            {lines.map((line) => (
              <li key={line.criterion}>
                <OptionLine name={names.criterion(line.criterion)} />
                <TippingLine line={line} voice={voice} />
                <p class="note">{weightLineSentence(voice, line)}</p>
              </li>
            ))}
          </ul>
        )}
      </ShowAll>
      {steady !== null && <p>{steady}</p>}
      {tipping.length > 0 && (
        <p class="quiet">
          Each bar takes one criterion from none to all of the weight, the others in proportion. The mark is
          your share today; the names say who leads where.
        </p>
      )}
      <h3>One score</h3>
      <ScoreChanges {...props} />
    </>
  );
}

function ScoreChanges({ matrix, names, voice, findings, onSelect }: SectionProps) {
  const { standing } = findings.facts;
  const [leader = 0] = standing.leaders;
  if (standing.code === 'level') {
    return <p>{voice.options(standing.leaders)} are level: any change of one of their scores parts them.</p>;
  }
  const changes = smallestScoreChanges(matrix.decision).slice(0, MOST);
  if (changes.length === 0) {
    return <p>No change of a single score, within its scale, would change who leads.</p>;
  }
  return (
    <ScoreLinks
      names={names}
      onSelect={onSelect}
      scores={changes.map((tip) => ({ ...tip, note: scoreChangeSentence(voice, tip, leader) }))}
    />
  );
}
