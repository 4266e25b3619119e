import { useState } from 'preact/hooks';
import { formatNumber } from '../text/format_number';
import { SelectField } from '../ui/select_field';
import { difference, firstPair } from './difference';
import { points, signedPoints } from './numbers';
import { OptionLine } from './option_line';
import type { SectionProps } from './section_props';
import { StackedBar } from './stacked_bar';
import { TableInstead } from './table';

/** Why one option is ahead of another: with the baseline at first, then with whom the person picks. */
export function DifferenceSection({ matrix, names, findings }: SectionProps) {
  const { decision } = matrix;
  const [picked, setPicked] = useState<readonly [number, number] | null>(null);
  const isThere = picked?.every((option) => option < decision.options.length);
  const pair = picked && isThere ? picked : firstPair(findings.ranked, decision.baseline);
  const [first, second] = pair;
  const found = difference(decision, findings.ranked, first, second);
  const criteria = found?.criteria ?? [];
  const largest = Math.max(...criteria.map((row) => Math.abs(row.points)), 1e-9);
  const [one, other] = [names.optionIn(first), names.optionIn(second)];
  const choices = findings.ranked.map(({ option }) => ({
    value: String(option),
    text: names.option(option),
  }));

  return (
    <>
      {pair.map((option, at) => (
        <SelectField
          key={at}
          id={`compare-${at}`}
          label={at === 0 ? 'Compare' : 'with'}
          value={String(option)}
          choices={choices}
          onChange={(value) => setPicked(at === 0 ? [Number(value), second] : [first, Number(value)])}
        />
      ))}
      {first === second ? (
        <p>Pick two different options.</p>
      ) : found === null ? (
        <p>One of the two has no scores yet.</p>
      ) : (
        <>
          <p>{sentence(found.total, one, other)}</p>
          <div class="sides quiet" aria-hidden="true">
            ←<bdi>{names.option(second)}</bdi>
            <bdi>{names.option(first)}</bdi>→
          </div>
          <ul class="plain options">
            {criteria.map((row) => (
              <li key={row.criterion} class="difference">
                <OptionLine name={names.criterion(row.criterion)} value={signedPoints(row.points)} />
                <StackedBar
                  label={row.points === 0 ? 'no difference' : `${row.points > 0 ? one : other} is ahead`}
                  lengths={[row.points]}
                  look={() => (row.points > 0 ? 'toward-first' : 'toward-second')}
                  low={-largest}
                  high={largest}
                />
                {(row.first === null || row.second === null) && (
                  <p class="quiet note">
                    {score(row.first)} against {score(row.second)}
                  </p>
                )}
              </li>
            ))}
          </ul>
          <TableInstead
            label="Difference by criterion"
            head={['Criterion', one, other, 'Points']}
            rows={criteria.map((row) => [
              names.criterionCut(row.criterion),
              score(row.first),
              score(row.second),
              signedPoints(row.points),
            ])}
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
  const side = total > 0 ? 'ahead of' : 'behind';
  return `${first} is ${by} points ${side} ${second}. Each bar points to the one that is ahead on that criterion.`;
}
