import type { Matrix } from '../matrix/model';
import type { Names } from '../matrix/naming';
import { points } from './numbers';
import { OptionLine } from './option_line';
import { type Placed, placed } from './ranking';

interface PlacedListProps {
  matrix: Matrix;
  names: Names;
  weights: readonly number[];
  /** What to say beside the total of an option. */
  noteOf?: (place: Placed) => string;
}

/** The options in the order that some weights give them. */
export function PlacedList({ matrix: { decision }, names, weights, noteOf }: PlacedListProps) {
  return (
    <ol class="plain">
      {placed(decision, weights).map((place) => (
        <li key={place.option}>
          <OptionLine
            rank={place.rank}
            name={names.option(place.option)}
            isBaseline={place.option === decision.baseline}
            note={noteOf?.(place)}
            value={place.total === null ? '–' : points(place.total)}
          />
        </li>
      ))}
    </ol>
  );
}
