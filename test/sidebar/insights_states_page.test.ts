/** Insights as it is shipped, in a real browser at 300 pixels, in every state it can be in. */
import type { MatrixView } from '../../src/api';

import { MatrixPages } from './matrix_pages';
import { axeViolations } from './open_sidebar';
import { careerView, hostileView, patternView, withScore } from './views';

const insights = new MatrixPages('insights');

describe('in every state', () => {
  test.each<[state: string, view: MatrixView | null]>([
    ['the example', careerView()],
    ['2 options and 2 criteria', patternView(2, 2)],
    ['30 options and 30 criteria', patternView(30, 30)],
    ['names of 200 characters, right to left, emoji and markup', hostileView()],
    ['one option', patternView(3, 1)],
    ['no scores', blank(careerView())],
    ['a score outside its anchors', withScore(careerView(), 0, 0, 9)],
    ['totals that are covered', careerView({ covered: true })],
    ['no matrix', null],
  ])('axe finds nothing and nothing sticks out: %s', async (_, view) => {
    await insights.open(view);
    await insights.openAll();
    expect(await axeViolations(insights.page)).toEqual([]);
    expect(await insights.sticksOut()).toEqual([]);
  });
});

function blank(view: MatrixView): MatrixView {
  const scores = view.decision.scores.map((row) => row.map(() => null));
  return { ...view, decision: { ...view.decision, scores } };
}
