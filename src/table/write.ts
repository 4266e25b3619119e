import type { Criterion, Decision } from '../decision/decision';
import type { CellPlace } from './a1';
import type { Content, Put } from './content';
import { type CriterionField, criterionCell, type MatrixMap, optionCell, scoreCell } from './map';
import { oneLine } from './text';

/** What stands in the cell of each field of a criterion; null leaves it blank. A computed field has none. */
const FIELDS: Partial<Record<CriterionField, (criterion: Criterion) => number | string | null>> = {
  name: labelOf,
  weight: ({ weight }) => weight,
  worst: ({ worst }) => worst,
  best: ({ best }) => best,
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  unit: ({ unit }) => unit,
  half: ({ half }) => half,
  least: ({ least }) => least,
  group: ({ group }) => group,
  worstMeans: ({ worstMeans }) => worstMeans,
  bestMeans: ({ bestMeans }) => bestMeans,
};

/**
 * The unit stands in the name, where it is read without us: "Commute (min)". Without a name there is nothing to say, and a name
 * that ends in its unit says it: "Rent in €".
 */
export function labelOf({ name, unit }: Pick<Criterion, 'name' | 'unit'>): string {
  const isSaid = name.trim() === '' || unit.trim() === '' || name.trimEnd().endsWith(` ${unit.trim()}`);
  return oneLine(isSaid ? name : `${name} (${unit})`);
}

/**
 * The cells of a decision where the map puts them: names, weights, scales, scores, details. Blanks are left out. What the
 * map has no line for is not written; `readDecision` gives back all the rest.
 */
export function writeDecision(decision: Decision, map: MatrixMap): Put[] {
  const puts: Put[] = [];
  const put = (cell: CellPlace | null, value: number | string | null) => {
    if (cell === null || value === null || value === '') return;
    const content: Content = typeof value === 'number' ? value : { text: oneLine(value) };
    puts.push({ row: cell.row, column: cell.column, content });
  };
  put(map.title, decision.title);
  decision.options.forEach(({ id, name }, option) => {
    put(optionCell(map, 'name', option), name);
    put(optionCell(map, 'id', option), id);
  });
  decision.criteria.forEach((criterion, at) => {
    for (const [field, contentOf] of Object.entries(FIELDS)) {
      put(criterionCell(map, field as CriterionField, at), contentOf(criterion));
    }
    decision.scores[at]?.forEach((score, option) => {
      put(scoreCell(map, at, option), score);
    });
  });
  const baseline = decision.baseline === null ? undefined : decision.options[decision.baseline];
  put(map.baseline, baseline?.name ?? null);
  return puts;
}
