/** Every number in Insights is the number that the functions give in a cell, over the same ranges. */
import { smallestStep } from '../../sidebar/insights/findings';
import type { Cell, MatrixCells } from '../../src/api';
import { leaderships } from '../../src/core/firmness/leadership';
import {
  CONTRIBUTION,
  DECISION_SUMMARY,
  DOMINATED_BY,
  FIRST_PLACE_SHARE,
  RANK_ACCEPTABILITY,
  TIPPING_SCORE,
  TIPPING_WEIGHT,
  WEIGHTED_RANK,
  WEIGHTED_SCORE,
} from '../../src/functions';
import { dominated } from '../../src/insight/dominated';
import { firmness } from '../../src/insight/firmness';
import { headline } from '../../src/insight/headline';
import { ranking } from '../../src/insight/ranking';
import { smallestScoreChanges } from '../../src/insight/score_changes';
import { careerCells, patternCells, ready } from './matrix_cells';

const VIEWS: readonly (readonly [string, MatrixCells])[] = [
  ['the example', careerCells()],
  ['a matrix with many blanks', withBlanks(patternCells(9, 8))],
  ['12 criteria and 15 options', patternCells(12, 15)],
];

describe.each(VIEWS)('%s', (_, view) => {
  const { matrix, ranges } = read(view);
  const { decision } = matrix;
  const ranked = ranking(decision);
  /** Both as numbers, a blank as null, close enough to be the same to a person and to a cell. */
  const same = (ours: number | null | undefined, cell: unknown) =>
    expect(ours ?? null).toEqual(cell === '' || cell === null ? null : expect.closeTo(cell as number, 9));
  /** The cell of an option in a row, which begins with the thin column. */
  const at = (row: readonly unknown[] | undefined, option: number) => row?.[option + 1];

  test('totals and ranks are those of WEIGHTED_SCORE and WEIGHTED_RANK', () => {
    const totals = WEIGHTED_SCORE(...ranges)[0];
    const ranks = WEIGHTED_RANK(...ranges)[0];
    for (const { option, total, rank } of ranked) {
      same(total, at(totals, option));
      same(rank, at(ranks, option));
    }
  });

  test('parts are those of CONTRIBUTION', () => {
    const cells = CONTRIBUTION(...ranges);
    for (const { option, parts } of ranked) {
      parts.forEach((part, criterion) => same(part, at(cells[criterion + 1], option)));
    }
  });

  test('shares of first place are those of FIRST_PLACE_SHARE', () => {
    const shares = FIRST_PLACE_SHARE(...ranges)[0];
    const ofAny = FIRST_PLACE_SHARE(...ranges, 'any')[0];
    const { near, any } = firmness(decision);
    decision.options.forEach((__, option) => {
      same(near.ranks[option]?.[0], at(shares, option));
      same(any.ranks[option]?.[0], at(ofAny, option));
    });
  });

  test('shares of every rank are those of RANK_ACCEPTABILITY', () => {
    const table = RANK_ACCEPTABILITY(...ranges);
    const { near } = firmness(decision);
    decision.options.forEach((__, option) => {
      near.ranks[option]?.forEach((share, rank) => same(share, at(table[rank], option)));
    });
  });

  test('tipping weights are those of TIPPING_WEIGHT', () => {
    const cells = TIPPING_WEIGHT(...ranges);
    for (const line of leaderships(matrix.values, decision.weights)) {
      const cell = cells[line.criterion + 1]?.[0];
      if (smallestStep(line) === Infinity) expect(cell === '' || cell === 0).toBe(true);
      else expect(Math.abs(line.share - (cell as number))).toBeCloseTo(smallestStep(line), 9);
    }
  });

  test('tipping scores are those of TIPPING_SCORE', () => {
    const cells = TIPPING_SCORE(...ranges);
    const changes = smallestScoreChanges(decision);
    for (const { criterion, option, score } of changes) same(score, at(cells[criterion + 1], option));
    expect(changes).toHaveLength(cells.flat().filter((cell) => cell !== '').length);
  });

  test('outclassed options are those of DOMINATED_BY', () => {
    const cells = DOMINATED_BY(...ranges, [view.options])[0];
    const found = dominated(decision).pairs;
    decision.options.forEach((__, option) => {
      const names = found.filter((pair) => pair.option === option).map(({ by }) => decision.options[by]);
      expect(names.join(', ')).toBe(at(cells, option));
    });
  });

  test('the headline is that of DECISION_SUMMARY', () => {
    const cell = DECISION_SUMMARY([view.options], ...ranges, inColumn(view.criteria), view.baseline);
    expect(headline(decision)).toBe(cell);
  });
});

function inColumn(cells: readonly Cell[]): Cell[][] {
  return cells.map((cell) => [cell]);
}

function read(view: MatrixCells) {
  const { scores, weights, worst, best } = view;
  const ranges = [scores, inColumn(weights), inColumn(worst), inColumn(best)] as const;
  return { matrix: ready(view), ranges };
}

/** Every fifth score blank, and one option and one criterion without any. */
function withBlanks(view: MatrixCells): MatrixCells {
  view.scores.forEach((row, criterion) => {
    row.forEach((_, option) => {
      if ((criterion * 3 + option * 7) % 5 === 0 || option === 4 || criterion === 6) row[option] = null;
    });
  });
  return view;
}
