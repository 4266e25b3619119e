import { useState } from 'preact/hooks';
import type { Firmness, Spread } from './firmness';
import { sampledShare } from './numbers';
import { TableInstead } from './section';
import type { SectionProps } from './section_props';
import { type Piece, StackedBar } from './stacked_bar';

interface RankPictureProps extends Pick<SectionProps, 'names'> {
  firmness: Firmness;
  /** Options that have a total, in their order today. */
  ranked: readonly number[];
}

const SPREADS: readonly (readonly [Spread, string])[] = [
  ['near', 'Near my weights'],
  ['any', 'Any weights'],
];

/** One bar per option: how much of the weightings puts it at each rank, from first, dark, to last, light. */
export function RankPicture({ names, firmness, ranked }: RankPictureProps) {
  const [spread, setSpread] = useState<Spread>('near');
  const sharesOf = (option: number) => firmness[spread].ranks[option] ?? [];
  return (
    <>
      <fieldset class="choice">
        <legend class="unseen">Which weights</legend>
        {SPREADS.map(([value, text]) => (
          <label key={value} class="radio">
            <input type="radio" name="spread" checked={spread === value} onChange={() => setSpread(value)} />
            {text}
          </label>
        ))}
      </fieldset>
      <p class="quiet">
        The number in a piece is the rank; its length is how often the option has that rank.
      </p>
      <ul class="plain options">
        {ranked.map((option) => (
          <li key={option}>
            <bdi class="name">{names.optionIn(option)}</bdi>
            <StackedBar
              label={`${names.option(option)}: ${inWords(sharesOf(option))}`}
              pieces={pieces(sharesOf(option))}
              high={1}
            />
          </li>
        ))}
      </ul>
      <TableInstead
        label="Share of weightings by option and rank"
        corner="Rank"
        columns={ranked.map((_, place) => String(place + 1))}
        rows={ranked.map((option) => ({
          name: names.optionIn(option),
          cells: sharesOf(option).map(sampledShare),
        }))}
      />
    </>
  );
}

/** Shades from dark to light. */
const SHADES = 5;

function pieces(ranks: readonly number[]): Piece[] {
  return ranks.flatMap((share, place) => {
    if (share === 0) return [];
    const shade = Math.ceil((place * (SHADES - 1)) / Math.max(1, ranks.length - 1));
    return [{ key: place, length: share, mark: String(place + 1), look: `shade-${shade}` }];
  });
}

/** "rank 1 in 93%, rank 2 in 7%", the four most frequent. */
function inWords(ranks: readonly number[]): string {
  return ranks
    .map((share, place) => ({ share, place }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, 4)
    .map(({ share, place }) => `rank ${place + 1} in ${sampledShare(share)}`)
    .join(', ');
}
