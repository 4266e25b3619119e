import type { Part } from './extent';
import { between, type Grid, type Lines } from './grid';

/** A product, by whatever name the spreadsheet's language has for the function. */
const PRODUCT = /\*|PROD|AVERAGE\.WEIGHTED|MMULT/i;

/**
 * The crosses that the person's own formulas multiply scores by, whatever their headers say: `=$B2*C2` beside each score, or
 * `=SUMPRODUCT($B2:$B5;C2:C5)` for each option. The same cross is in the formulas of two options at least, each beside another one.
 */
export function crossesOfWeights(grid: Grid, part: Part): number[] {
  const found = new Set<number>();
  for (const line of between(part.first, part.last)) {
    const users = new Map<number, Set<number>>();
    for (const cross of between(part.firstCross, part.lastCross)) {
      if (!PRODUCT.test(grid.formula(line, cross))) continue;
      const single = grid.references(line, cross).filter(isSingle);
      for (const { firstCross } of single) {
        const others = single.filter((each) => each.firstCross !== firstCross);
        const other = others[0]?.firstCross;
        if (other === undefined) continue;
        users.set(firstCross, new Set([...(users.get(firstCross) ?? []), other]));
      }
    }
    for (const [cross, scores] of users) if (scores.size > 1) found.add(cross);
  }
  return [...found].filter((cross) => cross >= part.firstCross && cross <= part.lastCross);
}

const isSingle = ({ firstCross, lastCross }: Lines) => firstCross === lastCross;
