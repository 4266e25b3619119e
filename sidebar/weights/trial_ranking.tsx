import { points } from '../insights/numbers';
import { OptionLine } from '../insights/option_line';
import { placed } from '../insights/ranking';
import { Folded } from '../insights/section';
import { matrixOf } from '../matrix/model';
import { namesOf } from '../matrix/naming';
import type { Weighable } from './weighable';

interface TrialRankingProps {
  weighable: Weighable;
  /** In the order of its criteria, ≥ 0, at least one above 0. */
  weights: readonly number[];
}

/** The ranking by weights that are being set: hidden unless asked for, because it sways whoever sets them. */
export function TrialRanking({ weighable, weights }: TrialRankingProps) {
  const { view, rows } = weighable;
  const matrix = matrixOf(view);
  if (view.covered || matrix === null) return null;
  const { decision, rows: sheetRows } = matrix;
  const names = namesOf(decision);
  const weightAt = (row: number) => weights[rows.indexOf(row - view.top)] ?? 0;
  return (
    <div class="trial">
      <Folded summary="The ranking: hidden, so that it does not sway you">
        <ol class="plain">
          {placed(decision, sheetRows.map(weightAt)).map(({ option, total, rank }) => (
            <li key={option}>
              <OptionLine
                rank={rank}
                name={names.option(option)}
                isBaseline={option === decision.baseline}
                value={total === null ? '–' : points(total)}
              />
            </li>
          ))}
        </ol>
      </Folded>
    </div>
  );
}
