import type { Names } from '../../src/insight/names';
import { type Placed, placed } from '../../src/insight/ranking';
import { voiceOf } from '../../src/insight/voice';
import type { Matrix } from '../matrix/model';
import { OptionLine } from './option_line';

interface PlacedListProps {
  matrix: Matrix;
  names: Names;
  weights: readonly number[];
  /** What to say beside the total of an option. */
  noteOf?: (place: Placed) => string;
}

/** The options in the order that some weights give them. */
export function PlacedList({ matrix: { decision, view }, names, weights, noteOf }: PlacedListProps) {
  const { figures } = voiceOf(decision, view.locale);
  return (
    <ol class="plain">
      {placed(decision, weights).map((place) => (
        <li key={place.option}>
          <OptionLine
            rank={place.rank}
            name={names.option(place.option)}
            isBaseline={place.option === decision.baseline}
            note={noteOf?.(place)}
            value={place.total === null ? '–' : figures.total(figures.shown(place.total))}
          />
        </li>
      ))}
    </ol>
  );
}
