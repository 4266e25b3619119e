import type { Score } from '../../src/core/decision_matrix';
import { shares } from '../../src/core/share';
import { formatShare } from '../text/format_number';
import { largest, points } from './numbers';
import { OptionLine } from './option_line';
import { barRange, type RankedOption } from './ranking';
import { Folded } from './section';
import type { SectionProps } from './section_props';
import { StackedBar } from './stacked_bar';
import { TableInstead } from './table';

/** Longer legends wait until they are asked for. */
const LEGEND_SHOWN = 8;

/** Colours repeat after eight criteria; the number in the piece does not. */
const look = (criterion: number) => `look-${criterion % 8}`;

/** Who is where, and which criteria the points come from. */
export function RankingSection({ matrix, names, findings }: SectionProps) {
  const { weights, baseline } = matrix.decision;
  const { ranked } = findings;
  const { low, high } = barRange(ranked);
  const weighted = weights.flatMap((weight, at) => (weight > 0 ? [at] : []));
  const share = shares(weights);
  return (
    <>
      <ol class="plain options">
        {ranked.map((row) => (
          <li key={row.option}>
            <OptionLine
              rank={row.rank}
              name={names.option(row.option)}
              isBaseline={row.option === baseline}
              value={row.total === null ? 'no scores' : points(row.total)}
            />
            {row.total !== null && (
              <>
                <StackedBar
                  label={barLabel(row, names)}
                  lengths={row.parts}
                  look={look}
                  low={low}
                  high={high}
                  isNumbered
                />
                {row.scored < weighted.length && (
                  <p class="quiet note">
                    {row.scored} of {weighted.length} criteria scored; the others are left out
                  </p>
                )}
              </>
            )}
          </li>
        ))}
      </ol>
      <p class="quiet">
        Each piece is what one criterion adds. A full bar, 100 points, is the best possible score on all.
      </p>
      <Folded summary="What the numbers stand for" isOpen={weighted.length <= LEGEND_SHOWN}>
        <ul class="plain legend">
          {weighted.map((criterion) => (
            <li key={criterion}>
              <span class={`piece swatch ${look(criterion)}`} aria-hidden="true">
                {criterion + 1}
              </span>
              <bdi class="option-name">{names.criterion(criterion)}</bdi>
              <span class="share quiet">{formatShare(share[criterion] ?? 0)}</span>
            </li>
          ))}
        </ul>
      </Folded>
      <TableInstead
        label="Points by criterion and option"
        head={['Points', ...ranked.map(({ option }) => names.optionIn(option))]}
        rows={[
          ...weighted.map((criterion) => [
            names.criterionCut(criterion),
            ...ranked.map(({ parts }) => cell(parts[criterion] ?? null)),
          ]),
          ['Total', ...ranked.map(({ total }) => cell(total))],
        ]}
      />
    </>
  );
}

const cell = (number: Score) => (number === null ? 'not scored' : points(number));

/** The bar in words, with the three criteria that add most. */
function barLabel({ option, total, parts }: RankedOption, names: SectionProps['names']): string {
  const most = largest(parts, 3).map(({ value, at }) => `${names.criterion(at)} ${points(value)}`);
  return `${names.option(option)}: ${points(total ?? 0)} of 100 points. Most from: ${most.join(', ')}`;
}
