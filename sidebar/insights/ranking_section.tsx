import type { Score } from '../../src/core/decision_matrix';
import { shares } from '../../src/core/share';
import { barRange, firstOptions, pieces, type RankedOption, shownParts } from '../../src/insight/ranking';
import type { Voice } from '../../src/insight/voice';
import { GroupsTable } from './groups_table';
import { largest } from './largest';
import { OptionLine } from './option_line';
import { Folded } from './section';
import type { SectionProps } from './section_props';
import { ShowAll } from './show_all';
import { StackedBar } from './stacked_bar';
import { TableInstead } from './table';

/** The look of the pieces by their place; the last one is that of all other criteria together. */
const OTHERS = 7;
const look = (place: number) => `look-${Math.min(place, OTHERS)}`;

/** Who is where, and which criteria the points come from. */
export function RankingSection({ matrix, names, voice, findings }: SectionProps) {
  const { weights, baseline, anchors } = matrix.decision;
  const { ranked } = findings;
  const { figures } = voice;
  const { low, high } = barRange(ranked, matrix.decision);
  const weighted = weights.flatMap((weight, at) => (weight > 0 ? [at] : []));
  const { own, others } = pieces(weights);
  const share = shares(weights);
  const cell = (number: Score) => (number === null ? 'not scored' : figures.total(number));
  const shown = new Map(ranked.map((row) => [row.option, shownParts(row, figures)]));
  const partsOf = ({ option }: RankedOption) => shown.get(option) ?? [];
  return (
    <>
      <ShowAll
        first={firstOptions(ranked, baseline)}
        all={ranked}
        label={`Show all ${ranked.length} options`}
      >
        {(rows) => (
          <ol class="plain options">
            {rows.map((row) => (
              <li key={row.option}>
                <OptionLine
                  rank={row.rank}
                  name={names.option(row.option)}
                  isBaseline={row.option === baseline}
                  value={row.total === null ? 'no scores' : figures.total(figures.shown(row.total))}
                />
                {row.total !== null && (
                  <>
                    <StackedBar
                      label={barLabel(row, partsOf(row), voice)}
                      lengths={lengthsOf(row, own, others)}
                      look={look}
                      mark={(place) => (place < own.length ? String((own[place] ?? 0) + 1) : '')}
                      low={low}
                      high={high}
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
        )}
      </ShowAll>
      <Folded summary="What the pieces stand for" isOpen={others.length === 0}>
        <ul class="plain legend">
          {own.map((criterion, place) => (
            <li key={criterion}>
              <span class={`piece swatch ${look(place)}`} aria-hidden="true">
                {criterion + 1}
              </span>
              <bdi class="option-name">{names.criterion(criterion)}</bdi>
              <span class="share quiet">{figures.percent(share[criterion] ?? 0)}</span>
            </li>
          ))}
          {others.length > 0 && (
            <li>
              <span class={`piece swatch ${look(own.length)}`} aria-hidden="true" />
              <span class="option-name">{others.length} others</span>
              <span class="share quiet">
                {figures.percent(others.reduce((sum, at) => sum + (share[at] ?? 0), 0))}
              </span>
            </li>
          )}
        </ul>
        <p class="quiet">
          Each piece is what one criterion adds.
          {anchors !== null && ' A full bar, 100 points, is the best possible score on all.'}
        </p>
      </Folded>
      <GroupsTable
        matrix={matrix}
        names={names}
        voice={voice}
        ranked={ranked}
        partsOf={partsOf}
        cell={cell}
      />
      <TableInstead
        label="Points by criterion and option"
        head={['Points', ...ranked.map(({ option }) => names.optionIn(option))]}
        rows={[
          ...weighted.map((criterion) => [
            names.criterionCut(criterion),
            ...ranked.map((row) => cell(partsOf(row)[criterion] ?? null)),
          ]),
          ['Total', ...ranked.map(({ total }) => cell(total === null ? null : figures.shown(total)))],
        ]}
      />
    </>
  );
}

/** The pieces of one bar: the larger criteria, then what the others add and what they take. */
function lengthsOf({ parts }: RankedOption, own: readonly number[], others: readonly number[]): Score[] {
  const together = (sign: 1 | -1) =>
    others.reduce((sum, at) => sum + sign * Math.max(0, sign * (parts[at] ?? 0)), 0);
  const lengths = own.map((at) => parts[at] ?? null);
  return others.length === 0 ? lengths : [...lengths, together(1), together(-1)];
}

/** The bar in words, with the three criteria that add most. */
function barLabel({ option, total }: RankedOption, parts: readonly Score[], voice: Voice): string {
  const { names, figures, decision } = voice;
  const most = largest(parts, 3).map(({ value, at }) => `${names.criterion(at)} ${figures.total(value)}`);
  const whole = decision.anchors === null ? '' : ' of 100 points';
  const from = most.length === 0 ? '' : `. Most from: ${most.join(', ')}`;
  return `${names.option(option)}: ${figures.total(figures.shown(total ?? 0))}${whole}${from}`;
}
