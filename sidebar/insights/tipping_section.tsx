import { listed, percentages } from '../../src/decision/wording';
import { formatNumber } from '../text/format_number';
import { Button } from '../ui/button';
import { roundOnScale } from './numbers';
import type { SectionProps } from './section_props';
import { type CriterionLine, criterionLines, smallestScoreChanges, smallestStep } from './tipping';
import { TippingLine } from './tipping_line';

/** So many single scores are named. */
const MOST_SCORES = 5;

/** What would put another option first: the weight of each criterion, and single scores. */
export function TippingSection({ matrix, names, onSelect }: SectionProps) {
  const lines = criterionLines(matrix);
  const tipping = lines.filter((line) => smallestStep(line) < Infinity);
  const never = lines.filter((line) => smallestStep(line) === Infinity);
  return (
    <>
      <h3>One weight</h3>
      {tipping.length > 0 && (
        <p>
          Each bar runs from 0% to 100% of all weight for one criterion, while the others keep their
          proportions. The mark is your share today; the names say who leads where.
        </p>
      )}
      <ul class="plain">
        {tipping.map((line) => (
          <li key={line.criterion} class="tipping">
            <div class="option-line">
              <bdi class="option-name">{names.criterion(line.criterion)}</bdi>
            </div>
            <TippingLine line={line} names={names} />
            <p class="note">{sentence(line, names)}</p>
          </li>
        ))}
      </ul>
      {never.length > 0 && (
        <p>
          {tipping.length === 0
            ? 'No change of a single weight would change who leads.'
            : `No change of one of these alone would change who leads: ${listed(
                never.map(({ criterion }) => names.criterionIn(criterion)),
                6,
              )}.`}
        </p>
      )}
      <h3>One score</h3>
      <Scores matrix={matrix} names={names} onSelect={onSelect} />
    </>
  );
}

function sentence({ share, below, above }: CriterionLine, names: SectionProps['names']): string {
  const who = (leaders: readonly number[]) =>
    `${listed(leaders.map(names.optionIn))} ${leaders.length === 1 ? 'leads' : 'lead'}`;
  const parts: string[] = [];
  const now = percentages(share, below?.share ?? above?.share ?? share)[0];
  if (below !== null) parts.push(`below ${percentages(share, below.share)[1]} ${who(below.leaders)}`);
  if (above !== null) parts.push(`above ${percentages(share, above.share)[1]} ${who(above.leaders)}`);
  return `${now} today; ${parts.join(', ')}.`;
}

function Scores({ matrix, names, onSelect }: SectionProps) {
  const { anchors, scores } = matrix.decision;
  const changes = smallestScoreChanges(matrix, MOST_SCORES);
  if (changes.length === 0) {
    return <p>No change of a single score, within its scale, would change who leads.</p>;
  }
  return (
    <>
      <p>The smallest changes of a single score after which two options are level:</p>
      <ul class="plain facts">
        {changes.map(({ criterion, option, rival, score }) => {
          const scale = anchors[criterion] ?? { worst: 0, best: 1 };
          const now = formatNumber(scores[criterion]?.[option] ?? 0);
          const then = formatNumber(roundOnScale(score, scale.best - scale.worst));
          const outcome =
            option === rival
              ? 'makes it level with the leader'
              : `makes ${names.optionIn(rival)} level with it`;
          return (
            <li key={`${criterion}/${option}`}>
              <Button look="link" onClick={() => onSelect(criterion, option)}>
                {names.criterionIn(criterion)} for {names.optionIn(option)}
              </Button>
              <p class="note">
                {then} instead of {now} {outcome}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
