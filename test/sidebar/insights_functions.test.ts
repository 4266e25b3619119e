/** Every number in Insights is the number that the functions give in a cell, over the same ranges. */
import { smallestStep } from '../../sidebar/insights/findings';
import type { MatrixView } from '../../src/api';
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
import { careerView, patternView, rangesOf, ready } from './views';

const VIEWS: readonly (readonly [string, MatrixView])[] = [
  ['the example', careerView()],
  ['a matrix with many blanks', withBlanks(patternView(9, 8))],
  ['12 criteria and 15 options', patternView(12, 15)],
];

describe.each(VIEWS)('%s', (_, view) => {
  const matrix = ready(view);
  const ranges = rangesOf(view);
  const names = view.decision.options.map(({ name }) => name);
  const { decision } = matrix;
  const ranked = ranking(decision);
  /** Both as numbers, a blank as null, close enough to be the same to a person and to a cell. */
  const same = (ours: number | null | undefined, cell: unknown) =>
    expect(ours ?? null).toEqual(cell === '' || cell === null ? null : expect.closeTo(cell as number, 9));
  const at = (row: readonly unknown[] | undefined, option: number) => row?.[option];

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
      parts.forEach((part, criterion) => same(part, at(cells[criterion], option)));
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
      const cell = cells[line.criterion]?.[0];
      if (smallestStep(line) === Infinity) expect(cell === '' || cell === 0).toBe(true);
      else expect(Math.abs(line.share - (cell as number))).toBeCloseTo(smallestStep(line), 9);
    }
  });

  test('tipping scores are those of TIPPING_SCORE', () => {
    const cells = TIPPING_SCORE(...ranges);
    const changes = smallestScoreChanges(decision);
    for (const { criterion, option, score } of changes) same(score, at(cells[criterion], option));
    expect(changes).toHaveLength(cells.flat().filter((cell) => cell !== '').length);
  });

  test('outclassed options are those of DOMINATED_BY', () => {
    const cells = DOMINATED_BY(...ranges, [names])[0];
    const found = dominated(decision).pairs;
    decision.options.forEach((__, option) => {
      const names = found.filter((pair) => pair.option === option).map(({ by }) => decision.options[by]);
      expect(names.join(', ')).toBe(at(cells, option));
    });
  });

  test('the headline is that of DECISION_SUMMARY', () => {
    const criteria = view.decision.criteria.map(({ name }) => [name]);
    const cell = DECISION_SUMMARY([names], ...ranges, criteria, names[view.decision.baseline ?? 0]);
    expect(headline(decision)).toBe(cell);
  });
});

/** Every fifth score blank, and one option and one criterion without any. */
function withBlanks(view: MatrixView): MatrixView {
  const isBlank = (criterion: number, option: number) =>
    (criterion * 3 + option * 7) % 5 === 0 || option === 4 || criterion === 6;
  const scores = view.decision.scores.map((row, criterion) =>
    row.map((score, option) => (isBlank(criterion, option) ? null : score)),
  );
  return { ...view, decision: { ...view.decision, scores } };
}
