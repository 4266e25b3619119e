import { listed } from '../../src/decision/wording';
import { type CriterionDifference, difference } from '../insights/difference';
import { points } from '../insights/numbers';
import type { Matrix } from '../matrix/model';
import type { Names } from '../matrix/naming';
import type { TwoRanks } from './gut';

/** So many criteria are named on each side. */
const MOST = 2;

/** What the two rankings say about first place, and which criteria make them differ, in neutral words. */
export function comparison({ decision }: Matrix, names: Names, ranks: readonly TwoRanks[]): string[] {
  const byGut = ranks.filter(({ gut }) => gut === 1).map(({ option }) => option);
  const byMatrix = ranks.filter(({ matrix }) => matrix === 1).map(({ option }) => option);
  const [felt] = byGut;
  const [found] = byMatrix;
  if (felt === undefined) return [];
  if (found === undefined) return ['The matrix has no scores yet, so there is nothing to compare with.'];
  const both = byGut.filter((option) => byMatrix.includes(option));
  if (both.length > 0) {
    return [`Your gut and the matrix both put ${listed(both.map(names.optionIn))} first.`];
  }
  const first = `Your gut puts ${names.optionIn(felt)} first, the matrix ${names.optionIn(found)}.`;
  const why = difference(decision, found, felt);
  if (why === null) return [first, `${names.optionIn(felt)} has no scores yet.`];
  return [
    first,
    `In the matrix ${names.optionIn(found)} is ${points(why.total)} points ahead of ${names.optionIn(felt)}. ${drivers(names, why.criteria)}`,
  ];
}

/** "Most of it comes from … (10.0 points); … (4.0 points) speaks the other way." */
function drivers(names: Names, criteria: readonly CriterionDifference[]): string {
  const name = ({ criterion, points: by }: CriterionDifference) =>
    `${names.criterionIn(criterion)} (${points(Math.abs(by))} points)`;
  const on = (side: number) => criteria.filter(({ points: by }) => by * side > 0).slice(0, MOST);
  const [ahead, behind] = [on(1), on(-1)];
  const most = `Most of it comes from ${listed(ahead.map(name))}`;
  if (behind.length === 0) return `${most}.`;
  return `${most}; ${listed(behind.map(name))} ${behind.length === 1 ? 'speaks' : 'speak'} the other way.`;
}
