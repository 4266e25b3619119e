/** Insights as it is shipped, in a real browser at 300 pixels, in every state it can be in. */
import type { MatrixCells } from '../../src/api';
import { hostileCells } from './hostile_cells';
import { careerCells, patternCells, withScore } from './matrix_cells';
import { MatrixPages } from './matrix_pages';
import { axeViolations } from './open_sidebar';

const insights = new MatrixPages('insights');

describe('in every state', () => {
  test.each<[state: string, view: MatrixCells | null]>([
    ['the example', careerCells()],
    ['2 options and 2 criteria', patternCells(2, 2)],
    ['30 options and 30 criteria', patternCells(30, 30)],
    ['names of 200 characters, right to left, emoji and markup', hostileCells()],
    ['one option', patternCells(3, 1)],
    ['no scores', blank(careerCells())],
    ['a score outside its anchors', withScore(careerCells(), 1, 1, 9)],
    ['text among the scores', withScore(careerCells(), 3, 4, 'good')],
    ['totals that are covered', careerCells({ covered: true })],
    ['no matrix', null],
  ])('axe finds nothing and nothing sticks out: %s', async (_, view) => {
    await insights.open(view);
    await insights.openAll();
    expect(await axeViolations(insights.page)).toEqual([]);
    expect(await insights.sticksOut()).toEqual([]);
  });
});

function blank(view: MatrixCells): MatrixCells {
  for (const row of view.scores) row.fill(null);
  return view;
}
