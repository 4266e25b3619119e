import { listed, percentages } from '../../src/insight/wording';
import { formatNumber } from '../text/format_number';
import { roundOnScale } from './numbers';
import { OptionLine } from './option_line';
import { ScoreLinks } from './score_links';
import type { SectionProps } from './section_props';
import { type CriterionLine, criterionLines, smallestScoreChanges } from './tipping';
import { TippingLine } from './tipping_line';

/** So many single scores are named. */
const MOST_SCORES = 5;

/** What would put another option first: the weight of each criterion, and single scores. */
export function TippingSection({ matrix, names, onSelect }: SectionProps) {
  const lines = criterionLines(matrix);
  const tipping = lines.filter(({ changes }) => changes.length > 0);
  const never = lines.filter(({ changes }) => changes.length === 0);
  const { anchors, scores } = matrix.decision;
  const levelling = smallestScoreChanges(matrix, MOST_SCORES);
  return (
    <>
      <h3>One weight</h3>
      {tipping.length > 0 && (
        <p>
          Each bar takes one criterion from 0% to 100% of all weight, the others in proportion. The mark is
          your share today; the names say who leads where.
        </p>
      )}
      <ul class="plain options">
        {tipping.map((line) => (
          <li key={line.criterion}>
            <OptionLine name={names.criterion(line.criterion)} />
            <TippingLine line={line} names={names} />
            <p class="note">{sentence(line, names)}</p>
          </li>
        ))}
      </ul>
      {never.length > 0 && (
        <p>
          No change of {tipping.length === 0 ? 'any weight' : 'one of these'} alone would change who leads
          {tipping.length > 0 &&
            `: ${listed(
              never.map(({ criterion }) => names.criterionIn(criterion)),
              6,
            )}`}
          .
        </p>
      )}
      <h3>One score</h3>
      {levelling.length === 0 ? (
        <p>No change of a single score, within its scale, would change who leads.</p>
      ) : (
        <>
          <p>The smallest changes of a single score after which two options are level:</p>
          <ScoreLinks
            names={names}
            onSelect={onSelect}
            scores={levelling.map(({ criterion, option, rival, score }) => {
              const { worst, best } = anchors[criterion] ?? { worst: 0, best: 1 };
              const then = formatNumber(roundOnScale(score, best - worst));
              const now = formatNumber(scores[criterion]?.[option] ?? 0);
              const outcome =
                option === rival ? 'it level with the leader' : `${names.optionIn(rival)} level with it`;
              return { criterion, option, note: `${then} instead of ${now} makes ${outcome}` };
            })}
          />
        </>
      )}
    </>
  );
}

/** "20% today; below 12% Rival leads, above 46% Other leads." */
function sentence({ share, changes }: CriterionLine, names: SectionProps['names']): string {
  const now = percentages(share, changes[0]?.share ?? share)[0];
  const parts = changes.map(
    ({ side, share: then, leaders }) =>
      `${side} ${percentages(share, then)[1]} ${listed(leaders.map(names.optionIn))} ${leaders.length === 1 ? 'leads' : 'lead'}`,
  );
  return `${now} today; ${parts.join(', ')}.`;
}
