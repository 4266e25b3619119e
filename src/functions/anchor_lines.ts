import { isBlank } from '../core/blank';
import type { Score } from '../core/decision_matrix';
import { positions } from '../core/positions';
import type { AnchorLines } from '../core/weighted_score';
import type { WeightedGrid } from './frame';
import { counted, lineOf, linePlace, type NamedGrid, namedGrid, sizeOf } from './grid';
import { type Place, refuse } from './refusal';

/** Reads worst and best, each one cell per criterion or one cell for all; null when both were left out. */
export function readAnchors(weighted: WeightedGrid, worst: unknown, best: unknown): AnchorLines | null {
  if (isBlank(worst) && isBlank(best)) return null;
  if (isBlank(worst)) refuse('anchors-half-given', 'Worst', { given: 'Best' });
  if (isBlank(best)) refuse('anchors-half-given', 'Best', { given: 'Worst' });
  const worstGrid = namedGrid('Worst', worst);
  const bestGrid = namedGrid('Best', best);
  const lows = readLine(weighted, worstGrid);
  const highs = readLine(weighted, bestGrid);
  for (let criterion = 0; criterion < weighted.criteria; criterion += 1) {
    const low = lows[criterion] as Score;
    const high = highs[criterion] as Score;
    if (low !== null && high !== null && low !== high) continue;
    if (low !== null && low === high) {
      refuse('anchors-equal', anchorPlace(worstGrid, criterion), { text: low });
    }
    if (needsAnchors(weighted, criterion)) {
      const [grid, line] = low === null ? ([worstGrid, 'worst'] as const) : ([bestGrid, 'best'] as const);
      refuse('anchor-missing', anchorPlace(grid, criterion), { line });
    }
    lows[criterion] = 0;
    highs[criterion] = 1;
  }
  // No blank is left in either.
  return { worst: lows as number[], best: highs as number[] };
}

function readLine({ criteria }: WeightedGrid, grid: NamedGrid): Score[] {
  const line = lineOf(grid);
  const isLine = grid.rows === 1 || grid.columns === 1;
  if (!isLine || (line.length !== criteria && line.length !== 1)) {
    const wanted = `one cell for all criteria or ${counted(criteria, 'cell')} in a line`;
    refuse('size', grid.name, { size: sizeOf(grid), against: 'Weights', wanted });
  }
  return line.length === criteria ? line : new Array<Score>(criteria).fill(line[0] as Score);
}

function anchorPlace(grid: NamedGrid, criterion: number): Place {
  return linePlace(grid, grid.rows * grid.columns === 1 ? 0 : criterion);
}

/** A criterion without weight or without any score, a spacer for one, needs no anchors. */
function needsAnchors({ grid, across, weights, options }: WeightedGrid, criterion: number): boolean {
  if (weights[criterion] === 0) return false;
  return positions(options).some(
    (option) => !isBlank(across ? grid.cells[option]?.[criterion] : grid.cells[criterion]?.[option]),
  );
}
