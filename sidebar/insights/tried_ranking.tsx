import { ScrollBox } from '../ui/scroll_box';
import { PlacedList } from './placed_list';
import type { SectionProps } from './section_props';

interface TriedRankingProps extends Pick<SectionProps, 'matrix' | 'names' | 'findings'> {
  weights: readonly number[];
  label: string;
}

/** The ranking of what is tried, with the rank in the sheet where that is another one. */
export function TriedRanking({ matrix, names, findings, weights, label }: TriedRankingProps) {
  return (
    <ScrollBox class="tried" label={label}>
      <PlacedList
        matrix={matrix}
        names={names}
        weights={weights}
        noteOf={({ option, rank }) => {
          const before = findings.ranked.find((row) => row.option === option)?.rank ?? null;
          return before === rank ? '' : `was ${before ?? '–'}`;
        }}
      />
    </ScrollBox>
  );
}
