import { listed } from '../../src/insight/wording';
import { difference } from '../insights/difference';
import { points } from '../insights/numbers';
import { ranking } from '../insights/ranking';
import type { Matrix } from '../matrix/model';
import type { Names } from '../matrix/naming';
import type { TwoRanks } from './gut';

/** So many criteria are named on each side. */
const MOST = 2;

/** What the two rankings say about first place, and which criteria make them differ, in neutral words. */
export function comparison({ decision }: Matrix, names: Names, ranks: readonly TwoRanks[]): string[] {
  const firstBy = (way: 'gut' | 'matrix') =>
    ranks.filter((row) => row[way] === 1).map(({ option }) => option);
  const byMatrix = firstBy('matrix');
  const both = firstBy('gut').filter((option) => byMatrix.includes(option));
  const [felt] = firstBy('gut');
  const [found] = byMatrix;
  if (felt === undefined) return [];
  if (found === undefined) return ['The matrix has no scores yet, so there is nothing to compare with.'];
  if (both.length > 0) return [`Your gut and the matrix both put ${listed(both.map(names.optionIn))} first.`];

  const [feltName, foundName] = [names.optionIn(felt), names.optionIn(found)];
  const first = `Your gut puts ${feltName} first, the matrix ${foundName}.`;
  const why = difference(decision, ranking(decision), found, felt);
  if (why === null) return [first, `${feltName} has no scores yet.`];
  /** The criteria that speak for one side, the strongest first: "“Pay” (10.0 points)". */
  const speaking = (side: number) =>
    why.criteria
      .filter((row) => row.points * side > 0)
      .slice(0, MOST)
      .map((row) => `${names.criterionIn(row.criterion)} (${points(Math.abs(row.points))} points)`);
  const behind = speaking(-1);
  const other =
    behind.length === 0
      ? ''
      : `; ${listed(behind)} ${behind.length === 1 ? 'speaks' : 'speak'} the other way`;
  return [
    first,
    `In the matrix ${foundName} is ${points(why.total)} points ahead of ${feltName}. Most of it comes from ${listed(speaking(1))}${other}.`,
  ];
}
