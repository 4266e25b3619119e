import type { Score } from '../../src/core/decision_matrix';
import { shares } from '../../src/core/share';
import { formatShare } from '../text/format_number';
import { points } from './numbers';
import { OptionLine } from './option_line';
import { barRange, type RankedOption, ranking } from './ranking';
import { Folded, TableInstead } from './section';
import type { SectionProps } from './section_props';
import { type Piece, StackedBar } from './stacked_bar';

/** Colours repeat after so many criteria; the number in the piece does not. */
const LOOKS = 8;

/** Longer legends wait until they are asked for. */
const LEGEND_SHOWN = 8;

/** Who is where, and which criteria the points come from. */
export function RankingSection({ matrix, names }: Omit<SectionProps, 'onSelect'>) {
  const { decision } = matrix;
  const ranked = ranking(decision);
  const { low, high } = barRange(ranked);
  const weighted = decision.weights.flatMap((weight, at) => (weight > 0 ? [at] : []));
  const legend = <Legend criteria={weighted} shares={shares(decision.weights)} name={names.criterion} />;
  return (
    <>
      <ol class="plain options">
        {ranked.map((row) => (
          <li key={row.option}>
            <OptionLine
              rank={row.rank}
              name={names.option(row.option)}
              isBaseline={row.option === decision.baseline}
              value={row.total === null ? 'no scores' : points(row.total)}
            />
            {row.total !== null && (
              <StackedBar
                label={barLabel(row, row.total, names)}
                pieces={pieces(row.parts, 1)}
                below={pieces(row.parts, -1)}
                low={low}
                high={high}
              />
            )}
            {row.total !== null && row.scored < weighted.length && (
              <p class="quiet note">
                {row.scored} of {weighted.length} criteria scored; the others are left out
              </p>
            )}
          </li>
        ))}
      </ol>
      <p class="quiet">
        A full bar is 100 points: the best possible score on every criterion. Each piece is what one criterion
        adds.
      </p>
      {weighted.length > LEGEND_SHOWN ? (
        <Folded summary="What the numbers stand for">{legend}</Folded>
      ) : (
        legend
      )}
      <TableInstead
        label="Points by criterion and option"
        corner="Points"
        columns={ranked.map(({ option }) => names.optionIn(option))}
        rows={[
          ...weighted.map((criterion) => ({
            name: names.criterionCut(criterion),
            cells: ranked.map(({ parts }) => cell(parts[criterion] ?? null)),
          })),
          { name: 'Total', cells: ranked.map(({ total }) => cell(total)) },
        ]}
      />
    </>
  );
}

const cell = (number: Score) => (number === null ? 'not scored' : points(number));

/** The pieces that point one way: `sign` 1 for what adds, −1 for what takes away. */
function pieces(parts: readonly Score[], sign: 1 | -1): Piece[] {
  return parts.flatMap((part, criterion) =>
    part === null || part * sign <= 0
      ? []
      : [
          {
            key: criterion,
            length: part * sign,
            mark: String(criterion + 1),
            look: `look-${criterion % LOOKS}`,
          },
        ],
  );
}

/** The bar in words, with the three criteria that add most. */
function barLabel({ option, parts }: RankedOption, total: number, names: SectionProps['names']): string {
  const most = parts
    .map((part, criterion) => ({ part: part ?? 0, criterion }))
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part)
    .slice(0, 3)
    .map(({ part, criterion }) => `${names.criterion(criterion)} ${points(part)}`);
  const from = most.length === 0 ? '' : `, most of it from ${most.join(', ')}`;
  return `${names.option(option)}: ${points(total)} of 100 points${from}`;
}

interface LegendProps {
  criteria: readonly number[];
  shares: readonly number[];
  name: (criterion: number) => string;
}

function Legend({ criteria, shares: share, name }: LegendProps) {
  return (
    <ul class="plain legend">
      {criteria.map((criterion) => (
        <li key={criterion}>
          <span class={`piece swatch look-${criterion % LOOKS}`} aria-hidden="true">
            {criterion + 1}
          </span>
          <bdi class="option-name">{name(criterion)}</bdi>
          <span class="share quiet">{formatShare(share[criterion] ?? 0)}</span>
        </li>
      ))}
    </ul>
  );
}
