import type { MatrixCells } from '../../src/api';
import { decisionScores } from '../../src/core/weighted_score';
import { WEIGHTED_SCORE } from '../../src/functions';
import { viewOf } from '../../src/reading/read_lines';
import { careerCells, patternCells, ready, withScore } from './matrix_cells';

describe('a matrix read for Insights', () => {
  test('leaves out the thin rows and columns and knows where the others stand', () => {
    const { decision, rows, columns } = ready(careerCells());
    expect(decision.options).toHaveLength(7);
    expect(decision.criteria[0]).toBe('Own technology end to end');
    expect(rows).toEqual([5, 6, 7, 8, 9, 10, 11]);
    expect(columns).toEqual([7, 8, 9, 10, 11, 12, 13]);
    expect(decision.baseline).toBe(0);
  });

  test.each([
    ['the example', careerCells()],
    ['30 criteria and 30 options', patternCells(30, 30)],
  ])('gives the totals of WEIGHTED_SCORE over the same cells: %s', (_, view) => {
    const { decision } = ready(view);
    const totals = decisionScores(decision.scores, decision.weights, decision.anchors);
    const cells = weightedScore(view)[0] ?? [];
    expect(cells).toHaveLength(totals.length + 2);
    expect([cells[0], cells[cells.length - 1]]).toEqual(['', '']);
    totals.forEach((total, at) => expect(cells[at + 1]).toBeCloseTo(total as number, 10));
  });

  test('finds the baseline whatever its case, and none where the name is not there', () => {
    expect(ready(careerCells({ baseline: 'NEWCO' })).decision.baseline).toBe(1);
    expect(ready(careerCells({ baseline: 'Nobody' })).decision.baseline).toBeNull();
    expect(ready(careerCells({ baseline: '' })).decision.baseline).toBeNull();
  });

  test.each<
    [what: string, change: (view: MatrixCells) => unknown, cell: { row: number; column: number } | null]
  >([
    ['text among the scores', (view) => withScore(view, 2, 3, 'good'), { row: 6, column: 9 }],
    ['an error value', (view) => withScore(view, 1, 1, '#REF!'), { row: 5, column: 7 }],
    ['the eleventh of many columns', (view) => withScore(view, 1, 10, true), { row: 5, column: 16 }],
    ['a negative weight', (view) => view.weights.splice(3, 1, -1), { row: 7, column: 2 }],
    ['no weights', (view) => view.weights.fill(null), { row: 5, column: 2 }],
    ['a missing worst', (view) => view.worst.splice(4, 1, null), { row: 8, column: 4 }],
    ['a best that is text', (view) => view.best.splice(4, 1, 'high'), { row: 8, column: 5 }],
    ['worst equal to best', (view) => view.worst.splice(4, 1, 5), { row: 8, column: 4 }],
  ])('refuses %s with the function’s own sentence and the cell', (_, change, cell) => {
    const view = patternCells(7, 12);
    change(view);
    const { reading } = viewOf(view);
    if (reading.kind !== 'refused') throw new Error('the matrix was not refused');
    expect(toldBy(view)).toContain(reading.sentence);
    expect(reading.cell).toEqual(cell);
  });

  test('says so when no option is named', () => {
    const view = careerCells();
    view.options.fill('');
    for (const row of view.scores) row.fill(null);
    expect(viewOf(view).reading).toMatchObject({ kind: 'refused', cell: null });
  });
});

/** What the function says: in the cell of an option, or as the note of an error. */
function toldBy(view: MatrixCells): unknown[] {
  try {
    return weightedScore(view).flat();
  } catch (error) {
    return [(error as Error).message];
  }
}

function weightedScore({ scores, weights, worst, best }: MatrixCells) {
  const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
  return WEIGHTED_SCORE(scores, column(weights), column(worst), column(best));
}
