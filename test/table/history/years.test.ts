import fc from 'fast-check';
import { decisionScores } from '../../../src/core/weighted_score';
import { numbersOf } from '../../../src/decision/numbers';
import { compareRounds, gapChange } from '../../../src/insight/change';
import { CAUSES, printedGap } from '../../../src/insight/change_parts';
import { rounded } from '../../../src/insight/rounding';
import { roundsOf } from '../../../src/table/history/rounds_of';
import { historyTable, pivot, roundsTable } from './decisions';
import { yearOf } from './years';

const add = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('of 10 000 years, read back from the rows of their sheets', () => {
  let compared = 0;
  let totals = 0;
  beforeAll(() => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (seed) => {
        const year = yearOf(seed);
        const table = historyTable(year);
        const { rounds } = roundsOf(roundsTable(year), table);
        const sums = pivot(table);
        for (const { round, decision } of rounds) {
          const { scores, weights, anchors } = numbersOf(decision);
          decisionScores(scores, weights, anchors).forEach((total, at) => {
            const sum = sums.get(`${round}/${decision.options[at]?.id}`) ?? null;
            if (total === null ? sum !== null : Math.abs((sum ?? NaN) - total) > 1e-9) {
              throw new Error(`The pivot gives ${sum} for ${total}.`);
            }
            totals += 1;
          });
        }
        for (const later of rounds.slice(1)) {
          const [before, after] = [rounds[0]?.decision ?? later.decision, later.decision];
          const comparison = compareRounds(before, after);
          const gap = gapChange(comparison, 1, 0);
          if (gap === null) continue;
          const causes = add(CAUSES.map((cause) => gap.parts[cause]));
          if (Math.abs(causes - gap.change) > 1e-9) throw new Error(`${causes} is not ${gap.change}.`);
          const cells = add(gap.criteria.flatMap((line) => CAUSES.map((cause) => line[cause])));
          if (Math.abs(cells - gap.change) > 1e-9) throw new Error(`${cells} is not ${gap.change}.`);
          checkPrinted(comparison, gap);
          compared += 1;
        }
      }),
      { numRuns: 10_000 },
    );
  }, 240_000);

  test('the causes of a moved gap sum to its change, and a pivot alone gives every total', () => {
    expect(compared).toBeGreaterThan(10_000);
    expect(totals).toBeGreaterThan(50_000);
  });
});

/** What is printed adds up to the last digit: causes to the change, criteria to each cause, all of them to their lines. */
function checkPrinted(...[comparison, gap]: Parameters<typeof printedGap>): void {
  const { before, after, change, causes, criteria } = printedGap(comparison, gap);
  const isSum = (parts: readonly number[], whole: number) => rounded(add(parts) - whole, 1) === 0;
  const isRight =
    isSum([after, -before], change) &&
    isSum(Object.values(causes), change) &&
    CAUSES.every((cause) =>
      isSum(
        criteria.map(({ parts }) => parts[cause]),
        causes[cause],
      ),
    ) &&
    criteria.every((line) => isSum(Object.values(line.parts), line.change)) &&
    isSum(
      criteria.map((line) => line.change),
      change,
    );
  if (!isRight) throw new Error(`Does not add up: ${JSON.stringify({ change, causes, criteria })}`);
}
