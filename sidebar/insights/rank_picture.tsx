import { sampledShare } from './numbers';
import type { SectionProps } from './section_props';
import { type Piece, StackedBar } from './stacked_bar';

interface RankPictureProps extends Pick<SectionProps, 'names'> {
  ranked: readonly number[];
  /** `ranks[option][rank − 1]`, 0…1; null for an option without scores. */
  ranks: readonly (readonly number[] | null)[];
}

/** One bar per option: how much of the weightings puts it at each rank, from first, dark, to last, light. */
export function RankPicture({ names, ranked, ranks }: RankPictureProps) {
  return (
    <>
      <ul class="plain options">
        {ranked.map((option) => {
          const own = ranks[option] ?? [];
          return (
            <li key={option}>
              <bdi class="name">{names.option(option)}</bdi>
              <StackedBar label={`${names.option(option)}: ${inWords(own)}`} pieces={pieces(own)} high={1} />
            </li>
          );
        })}
      </ul>
      <p class="quiet">
        The number in a piece is the rank; its length is how often the option has that rank.
      </p>
    </>
  );
}

/** Shades from dark to light. */
const SHADES = 5;

function pieces(ranks: readonly number[]): Piece[] {
  return ranks.flatMap((share, place) => {
    if (share === 0) return [];
    const shade =
      place === 0
        ? 0
        : Math.min(SHADES - 1, 1 + Math.floor(((place - 1) * (SHADES - 1)) / Math.max(1, ranks.length - 1)));
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
