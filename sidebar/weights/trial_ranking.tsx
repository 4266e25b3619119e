import { namesOf } from '../../src/insight/names';
import { PlacedList } from '../insights/placed_list';
import { Folded } from '../insights/section';
import { matrixOf } from '../matrix/model';
import type { Weighable } from './weighable';

interface TrialRankingProps {
  weighable: Weighable;
  /** In the order of its criteria, ≥ 0, at least one above 0. */
  weights: readonly number[];
}

/** The ranking by weights that are being set: hidden unless asked for, because it sways whoever sets them. */
export function TrialRanking({ weighable, weights }: TrialRankingProps) {
  const { view, places } = weighable;
  const matrix = matrixOf(view);
  if (view.covered || matrix === null) return null;
  return (
    <div class="trial">
      <Folded summary="Show the ranking, which may sway you">
        <PlacedList
          matrix={matrix}
          names={namesOf(matrix.decision)}
          weights={places.map((_, at) => weights[at] ?? 0)}
        />
      </Folded>
    </div>
  );
}
