import type { Cell } from '../../door/cell';
import type { Frame } from './frame';
import type { Layout } from './layout';
import { isWord, type Word } from './words';

/** Whether cells are 1, 2, 3 … in some order, each once and three at least: they may be places, of which the first is the best. */
export function arePlaces(cells: readonly Cell[]): boolean {
  const numbers = cells.map((cell) => (typeof cell === 'number' ? cell : 0)).sort((a, b) => a - b);
  return numbers.length > 2 && numbers.every((each, at) => each === at + 1);
}

/** Whether a header of a line says something. */
export const isHeadedBy = ({ grid, zone }: Frame, cross: number | null, word: Word) =>
  cross !== null && zone.some((line) => isWord(grid.shown(line, cross), word));

/**
 * Whether priorities, or how important each criterion is, may be places: the first is the one that matters most then, and as a
 * weight it counts least.
 */
export function areWeightsPlaces({ frame, map }: Layout): boolean {
  const { grid, weight } = frame;
  const isSaid = (['priority', 'importance'] as const).some((word) => isHeadedBy(frame, weight, word));
  return isSaid && arePlaces(map.criteria.map((line) => (weight === null ? null : grid.value(line, weight))));
}
