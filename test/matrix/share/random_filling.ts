import { positions } from '../../../src/core/positions';
import { seededRandom } from '../../../src/core/seeded_random';
import { decisionScores } from '../../../src/core/weighted_score';
import type { Cell } from '../../../src/door/cell';
import { checkMatrix } from '../../../src/door/matrix';

/** The typed cells of a matrix, criteria down, as a person may leave them. */
export interface Filling {
  readonly weights: Cell[];
  readonly worst: Cell[];
  readonly best: Cell[];
  /** `scores[criterion][option]` */
  readonly scores: Cell[][];
}

const SCALES: readonly (readonly [number, number])[] = [
  [1, 5],
  [0, 10],
  [150_000, 300_000],
  [60, 10],
  [-2, 2],
  [-50, -250],
  [0, 1],
];
const WRONG: readonly Cell[] = ['n/a', '–', 'maybe', '4?', true];

/** As many fillings as asked for: blanks, headings, scores outside their scale, wrong cells, negative weights, missing anchors. */
export function randomFillings(count: number, seed: number): Filling[] {
  const random = seededRandom(seed);
  return positions(count).map(() => randomFilling(random));
}

function randomFilling(random: () => number): Filling {
  const chance = (part: number) => random() < part;
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item;
  const options = positions(1 + Math.floor(random() * 5));
  const [hasBlanks, hasOutside, hasWrong, hasNegative, hasOpen, hasTextWeight] = [
    0.5, 0.3, 0.2, 0.06, 0.1, 0.05,
  ].map(chance);
  const filling: Filling = { weights: [], worst: [], best: [], scores: [] };
  // One criterion alone would be read without worst and best where both are blank: a range of one cell serves all.
  for (const _ of positions(2 + Math.floor(random() * 5))) {
    const isHeading = chance(0.1);
    const [worst, best] = pick(SCALES);
    const isOpen = hasOpen && chance(0.3);
    const weight = Math.ceil(random() * 1000) / pick([1, 10, 100]);
    const typed: Cell = chance(0.1) ? 0 : chance(0.05) ? null : weight;
    const odd: Cell = hasNegative && chance(0.3) ? -weight : hasTextWeight && chance(0.3) ? 'much' : typed;
    filling.weights.push(isHeading ? null : odd);
    filling.worst.push(isHeading || (isOpen && chance(0.5)) ? null : worst);
    filling.best.push(isHeading || isOpen ? (chance(0.3) && !isHeading ? worst : null) : best);
    filling.scores.push(
      options.map((): Cell => {
        if (isHeading || (hasBlanks && chance(0.3))) return null;
        if (hasWrong && chance(0.1)) return pick(WRONG);
        const part = hasOutside && chance(0.3) ? 2 * random() - 0.5 : random();
        return Math.round((worst + part * (best - worst)) * 1000) / 1000;
      }),
    );
  }
  return filling;
}

/**
 * What the total of each option must be: a number, null for none, or 'words' where none may be given. A wrong weight leaves no
 * option a number; a wrong score, or a score of a criterion without scale, takes its own option's away.
 */
export function expectedTotals(filling: Filling): (number | null | 'words')[] {
  const { counts, scores, weights, anchors, problems } = checkMatrix(filling);
  const dense = anchors?.map((each) => each ?? { worst: 0, best: 1 }) ?? null;
  const clean = scores.map((row, criterion) => (counts[criterion] ? row : row.map(() => null)));
  const totals = decisionScores(
    clean,
    weights.map((weight, at) => (counts[at] ? weight : 0)),
    dense,
  );
  const isAnyWeightWrong = problems.some(
    ({ line, code }) => line === 'weights' && code !== 'weights-all-zero',
  );
  return totals.map((total, option) => {
    const lacksScale = weights.some(
      (weight, at) => weight > 0 && !counts[at] && typeof filling.scores[at]?.[option] === 'number',
    );
    const isWrong = problems.some((each) => each.line === 'scores' && each.option === option);
    return isAnyWeightWrong || lacksScale || isWrong ? 'words' : total;
  });
}
