import { decisionScores } from '../../src/core/weighted_score';
import { numbersOf } from '../../src/decision/numbers';
import { layoutOf } from '../../src/table/adopt/layout';
import { lineName } from '../../src/table/map';
import { readDecision } from '../../src/table/read';
import { unreadSentence } from '../../src/table/unread_words';
import { sheetOf } from '../fixtures/tables/fixture';
import { TABLES } from '../fixtures/tables/tables';

describe('a table made by hand is understood', () => {
  test.each(TABLES.map((table) => [table.about, table] as const))('%s', (_about, { rows, reads }) => {
    const cells = sheetOf(rows);
    const layout = layoutOf(cells);
    if (layout === null) throw new Error('Nothing was found.');
    const { map, unread } = layout;
    const { decision, map: read } = readDecision(cells, map);
    const { scores, weights, anchors } = numbersOf(decision);
    const totals = decisionScores(scores, weights, anchors);
    const line = (at: number | null) => (at === null ? null : lineName(map, 'options', at));
    expect({
      criteria: decision.criteria.map(({ name }) => name),
      options: decision.options.map(({ name }) => name),
      weights: decision.criteria.map(({ weight }) => weight),
      weightLine: line(map.criterionFields.weight),
      scale: map.scale === null ? null : [map.scale.worst, map.scale.best],
      anchors:
        map.criterionFields.worst === null
          ? null
          : [line(map.criterionFields.worst), line(map.criterionFields.best)],
      unread: unreadSentence(unread, map),
      totals: totals.map((total) => (total === null ? Number.NaN : Math.round(total * 10) / 10)),
    }).toEqual(reads);
    expect(read.criteria).toEqual(map.criteria);
  });
});
