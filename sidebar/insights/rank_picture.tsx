import { useState } from 'preact/hooks';
import type { Spread } from '../../src/insight/firmness';
import { sampledShare } from '../../src/insight/wording';
import { SelectField } from '../ui/select_field';
import { largest } from './largest';
import type { SectionProps } from './section_props';
import { ShowAll } from './show_all';
import { SPREADS } from './spreads';
import { StackedBar } from './stacked_bar';
import { TableInstead } from './table';

/** Shades from dark, for the first rank, to light. */
const SHADES = 5;

/** So many bars are drawn before all are asked for. */
const FIRST = 5;

/** One bar per option: how much of the weightings puts it at each rank, from first to last. */
export function RankPicture({ names, voice, findings }: Pick<SectionProps, 'names' | 'voice' | 'findings'>) {
  const [spread, setSpread] = useState<Spread>('near');
  const share = (part: number) => sampledShare(part, voice.figures);
  const rows = findings.ranked
    .filter(({ total }) => total !== null)
    .map(({ option }) => ({
      option,
      name: names.optionIn(option),
      places: findings.firmness[spread].places[option] ?? [],
    }));
  /** "rank 1 in 93%, rank 2 in 7%", the four most frequent. */
  const inWords = (places: readonly number[]) =>
    largest(places, 4)
      .map(({ value, at }) => `rank ${at + 1} in ${share(value)}`)
      .join(', ');
  return (
    <>
      <SelectField id="spread" label="Which weights" value={spread} choices={SPREADS} onChange={setSpread} />
      <p class="quiet">
        The number in a piece is the rank; its length is how often the option has that rank.
      </p>
      <ShowAll first={rows.slice(0, FIRST)} all={rows} label={`Show all ${rows.length}`}>
        {(shown) => (
          <ul class="plain options">
            {shown.map(({ option, name, places }) => (
              <li key={option}>
                <bdi>{name}</bdi>
                <StackedBar
                  label={`${names.option(option)}: ${inWords(places)}`}
                  lengths={places}
                  look={(place) =>
                    `shade-${Math.ceil((place * (SHADES - 1)) / Math.max(1, places.length - 1))}`
                  }
                  mark={(place) => String(place + 1)}
                  high={1}
                />
              </li>
            ))}
          </ul>
        )}
      </ShowAll>
      <TableInstead
        label="Share of weightings by option and rank"
        head={['Rank', ...rows.map((_, place) => String(place + 1))]}
        rows={rows.map(({ name, places }) => [name, ...places.map(share)])}
      />
    </>
  );
}
