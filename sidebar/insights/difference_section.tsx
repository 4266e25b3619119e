import { useState } from 'preact/hooks';
import {
  type DifferenceLine,
  difference,
  differenceSentence,
  firstPair,
  missingItemSentence,
} from '../../src/insight/difference';
import { SelectField } from '../ui/select_field';
import { OptionLine } from './option_line';
import type { SectionProps } from './section_props';
import { ShowAll } from './show_all';
import { StackedBar } from './stacked_bar';
import { TableInstead } from './table';

/** So many criteria are shown before all are asked for. */
const FIRST = 8;

/** Why one option is ahead of another: with the baseline at first, then with whom the person picks. */
export function DifferenceSection({ matrix, names, voice, findings }: SectionProps) {
  const { decision } = matrix;
  const { figures } = voice;
  const [picked, setPicked] = useState<readonly [number, number] | null>(null);
  const isThere = picked?.every((option) => option < decision.options.length);
  const pair = picked && isThere ? picked : firstPair(findings.ranked, decision.baseline);
  const [first, second] = pair;
  const found = difference(voice, first, second);
  const lines = found?.lines ?? [];
  const largest = Math.max(...lines.map(({ points }) => Math.abs(points)), 1e-9);
  const [one, other] = [names.optionIn(first), names.optionIn(second)];
  const score = ({ criterion }: DifferenceLine, value: number | null) =>
    value === null ? 'not scored' : figures.score(criterion, value);
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
          <p>{differenceSentence(voice, found)}</p>
          <div class="sides quiet" aria-hidden="true">
            ←<bdi>{other}</bdi>
            <bdi>{one}</bdi>→
          </div>
          <ShowAll first={lines.slice(0, FIRST)} all={lines} label={`Show all ${lines.length} criteria`}>
            {(shown) => (
              <ul class="plain options">
                {shown.map((line) => (
                  <li key={line.criterion} class="difference">
                    <OptionLine name={names.criterion(line.criterion)} value={figures.signed(line.shown)} />
                    <StackedBar
                      label={
                        line.points === 0 ? 'no difference' : `speaks for ${line.points > 0 ? one : other}`
                      }
                      lengths={[line.points]}
                      look={() => (line.points > 0 ? 'toward-first' : 'toward-second')}
                      low={-largest}
                      high={largest}
                    />
                    {line.scored !== 'both' && (
                      <p class="quiet note">{missingItemSentence(voice, found, line)}</p>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </ShowAll>
          <TableInstead
            label="Difference by criterion"
            head={['Criterion', one, other, 'Points']}
            rows={[
              ...lines.map((line) => [
                names.criterionCut(line.criterion),
                score(line, line.ofFirst),
                score(line, line.ofSecond),
                figures.signed(line.shown),
              ]),
              ['Total', '', '', figures.signed(found.shown)],
            ]}
          />
        </>
      )}
    </>
  );
}
