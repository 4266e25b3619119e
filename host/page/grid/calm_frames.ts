import type { StandIn } from '../../contract';
import type { GridView } from './grid_view';

/** How long the grid rests from drawing while it calculates, as a multiple of what the last picture took. */
const REST = 9;

/**
 * Lets drawing take a tenth of the time while values are calculated. The engine draws the whole grid after each pass over
 * the formulas, up to ten times for one edit, which takes longer than the passes; only the last picture shows what will stay.
 */
export function calmFrames(standIn: Pick<StandIn, 'isCalculating'>, view: GridView): void {
  const { scene } = view;
  const draw = scene.render.bind(scene);
  let restsUntil = 0;
  scene.render = (...args) => {
    const began = performance.now();
    if (!scene.isDirty() || (began < restsUntil && standIn.isCalculating())) return;
    draw(...args);
    const ended = performance.now();
    restsUntil = ended + REST * (ended - began);
  };
}
