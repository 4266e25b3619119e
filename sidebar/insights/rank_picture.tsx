import { useState } from 'preact/hooks';
import { SelectField } from '../ui/select_field';
import { SPREADS, type Spread } from './firmness';
import { largest, sampledShare } from './numbers';
import type { SectionProps } from './section_props';
import { StackedBar } from './stacked_bar';
import { TableInstead } from './table';

interface RankPictureProps extends Pick<SectionProps, 'names' | 'findings'> {
  /** Options that have a total, in their order today. */
  ranked: readonly number[];
}

/** Shades from dark, for the first rank, to light. */
const SHADES = 5;

/** One bar per option: how much of the weightings puts it at each rank, from first to last. */
export function RankPicture({ names, findings, ranked }: RankPictureProps) {
  const [spread, setSpread] = useState<Spread>('near');
  const rows = ranked.map((option) => ({
    option,
    name: names.optionIn(option),
    ranks: findings.firmness[spread].ranks[option] ?? [],
  }));
  return (
    <>
      <SelectField id="spread" label="Which weights" value={spread} choices={SPREADS} onChange={setSpread} />
      <p class="quiet">
        The number in a piece is the rank; its length is how often the option has that rank.
      </p>
      <ul class="plain options">
        {rows.map(({ option, name, ranks }) => (
          <li key={option}>
            <bdi>{name}</bdi>
            <StackedBar
              label={`${names.option(option)}: ${inWords(ranks)}`}
              lengths={ranks}
              look={(place) => `shade-${Math.ceil((place * (SHADES - 1)) / Math.max(1, ranks.length - 1))}`}
              high={1}
              isNumbered
            />
          </li>
        ))}
      </ul>
      <TableInstead
        label="Share of weightings by option and rank"
        head={['Rank', ...ranked.map((_, place) => String(place + 1))]}
        rows={rows.map(({ name, ranks }) => [name, ...ranks.map(sampledShare)])}
      />
    </>
  );
}

/** "rank 1 in 93%, rank 2 in 7%", the four most frequent. */
const inWords = (ranks: readonly number[]) =>
  largest(ranks, 4)
    .map(({ value, at }) => `rank ${at + 1} in ${sampledShare(value)}`)
    .join(', ');
