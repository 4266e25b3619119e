import { useState } from 'preact/hooks';
import { formatNumber } from '../text/format_number';
import { SelectField } from '../ui/select_field';
import { type CriterionDifference, difference, firstPair } from './difference';
import { points, signedPoints } from './numbers';
import { placed } from './ranking';
import { TableInstead } from './section';
import type { SectionProps } from './section_props';

/** Why one option is ahead of another: with the baseline at first, then with whom the person picks. */
export function DifferenceSection({ matrix, names }: Omit<SectionProps, 'onSelect'>) {
  const { decision } = matrix;
  const order = placed(decision, decision.weights);
  const [picked, setPicked] = useState<readonly [number, number] | null>(null);
  const isThere = picked?.every((option) => option < decision.options.length) ?? false;
  const [first, second] = picked !== null && isThere ? picked : firstPair(order, decision.baseline);
  const found = difference(decision, first, second);
  const choices = order.map(({ option }) => ({ value: String(option), text: names.option(option) }));

  return (
    <>
      <SelectField
        id="compare-first"
        label="Compare"
        value={String(first)}
        choices={choices}
        onChange={(value) => setPicked([Number(value), second])}
      />
      <SelectField
        id="compare-second"
        label="with"
        value={String(second)}
        choices={choices}
        onChange={(value) => setPicked([first, Number(value)])}
      />
      {first === second ? (
        <p>Pick two different options.</p>
      ) : found === null ? (
        <p>One of the two has no scores yet.</p>
      ) : (
        <>
          <p>{sentence(found.total, names.optionIn(first), names.optionIn(second))}</p>
          <div class="sides quiet" aria-hidden="true">
            ←<bdi>{names.option(second)}</bdi>
            <bdi>{names.option(first)}</bdi>→
          </div>
          <Rows criteria={found.criteria} names={names} first={first} second={second} />
          <TableInstead
            label="Difference by criterion"
            corner="Criterion"
            columns={[names.optionIn(first), names.optionIn(second), 'Points']}
            rows={found.criteria.map((row) => ({
              name: names.criterionCut(row.criterion),
              cells: [score(row.first), score(row.second), signedPoints(row.points)],
            }))}
          />
        </>
      )}
    </>
  );
}

const score = (value: number | null) => (value === null ? 'not scored' : formatNumber(value));

function sentence(total: number, first: string, second: string): string {
  const by = points(Math.abs(total));
  if (by === '0.0') return `${first} and ${second} are level.`;
  return total > 0
    ? `${first} is ${by} points ahead of ${second}. Each bar points to the one that is ahead on that criterion.`
    : `${first} is ${by} points behind ${second}. Each bar points to the one that is ahead on that criterion.`;
}

interface RowsProps extends Pick<SectionProps, 'names'> {
  criteria: readonly CriterionDifference[];
  first: number;
  second: number;
}

/** Bars from the middle: to the right where the first is ahead, to the left where the second is. */
function Rows({ criteria, names, first, second }: RowsProps) {
  const largest = Math.max(...criteria.map((row) => Math.abs(row.points)), 1e-9);
  return (
    <ul class="plain">
      {criteria.map((row) => {
        const width = `${(50 * Math.abs(row.points)) / largest}%`;
        const ahead = row.points > 0 ? names.option(first) : names.option(second);
        const label = `${names.criterion(row.criterion)}: ${row.points === 0 ? 'no difference' : `${ahead} ahead by ${points(Math.abs(row.points))} points`}`;
        return (
          <li key={row.criterion} class="difference">
            <div class="option-line">
              <bdi class="option-name">{names.criterion(row.criterion)}</bdi>
              <span class="value">{signedPoints(row.points)}</span>
            </div>
            <div class="middle-bar" role="img" aria-label={label}>
              <span
                class={row.points < 0 ? 'piece toward-second' : 'piece toward-first'}
                style={row.points < 0 ? { width, right: '50%' } : { width, left: '50%' }}
              />
            </div>
            {(row.first === null || row.second === null) && (
              <p class="quiet note">
                {score(row.first)} against {score(row.second)}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
