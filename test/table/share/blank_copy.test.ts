/** What stands in a blank copy can be read: no row is lower than its text. */
import { exampleDecision } from '../../../src/decision/example';
import { CRITERION_WIDTH, OPTION_WIDTH } from '../../../src/table/matrix/look';
import { optionWidth } from '../../../src/table/matrix/option_width';
import { HEADER_ROW, placeMatrix } from '../../../src/table/matrix/place';
import { headerOf } from '../../../src/table/matrix/roles';
import { copyHeights, instructionsHeight, meansWidth, topTexts } from '../../../src/table/share/blank_copy';
import { heightOf, linesIn } from '../../../src/table/text_lines';
import { decisionOf } from '../../matrix/open_matrix';

const LONG = 'I sit with users every week and decide with product and design what is built next. '.repeat(3);

/** The height of each row, by its number. */
function heightsOf(decision: ReturnType<typeof exampleDecision>): Map<number, number> {
  const rows = copyHeights(decision, placeMatrix(decision));
  return new Map(
    rows.flatMap(({ first, count, size }) =>
      Array.from({ length: count }, (_, at): [number, number] => [first + at, size]),
    ),
  );
}
const needed = (text: string, width: number) => heightOf(linesIn(text, { width, points: 10 }), 10);

test.each([
  ['the example', exampleDecision()],
  [
    'every other criterion with a long name and long texts for worst and best',
    {
      ...exampleDecision(),
      criteria: exampleDecision().criteria.map((each, at) =>
        at % 2 ? { ...each, name: LONG, worstMeans: LONG, bestMeans: LONG.repeat(3) } : each,
      ),
    },
  ],
  ['30 × 30', decisionOf(30, 30)],
])('%s: names, texts and headers are in view, in few calls', (_, decision) => {
  const map = placeMatrix(decision);
  const heights = heightsOf(decision);
  const width = meansWidth(decision.criteria) ?? Number.POSITIVE_INFINITY;
  decision.criteria.forEach(({ name, worstMeans, bestMeans }, at) => {
    const height = heights.get(map.criteria[at] ?? 0);
    expect(height).toBeGreaterThanOrEqual(needed(name, CRITERION_WIDTH));
    for (const text of [worstMeans, bestMeans]) expect(height).toBeGreaterThanOrEqual(needed(text, width));
  });
  const ofOptions = optionWidth(decision.options.map(({ name }) => name));
  for (const { name } of decision.options) {
    expect(heights.get(map.optionFields.name ?? 0)).toBeGreaterThanOrEqual(needed(name, ofOptions));
  }
  expect(copyHeights(decision, map).length).toBeLessThanOrEqual(3);
});

test.each(['half', 'least'] as const)('the header of a detail that is shown is in view: %s', (field) => {
  const { criteria, options, ...rest } = exampleDecision();
  const short = options.map((option, at) => ({ ...option, name: `O${at}` }));
  const decision = { ...rest, options: short, criteria: criteria.map((each) => ({ ...each, [field]: 3 })) };
  const header = heightsOf(decision).get(HEADER_ROW) ?? 0;
  expect(header).toBeGreaterThanOrEqual(needed(headerOf(field), OPTION_WIDTH));
  expect(header).toBeGreaterThan(heightsOf({ ...decision, criteria }).get(HEADER_ROW) ?? 0);
});

test('texts that would take many lines get wider columns', () => {
  const [short = exampleDecision().criteria[0]] = exampleDecision().criteria;
  if (short === undefined) throw new Error('There is no criterion.');
  expect(meansWidth([short])).toBeNull();
  expect(meansWidth([{ ...short, bestMeans: 'all of it' }])).toBe(180);
  expect(meansWidth([{ ...short, bestMeans: LONG }])).toBe(360);
});

test('the fewer columns there are for the instructions, the higher they are', () => {
  const [, text = ''] = topTexts({ keepsWeights: false, keepsOptions: false });
  const heights = [20, 12, 8, 5].map((columns) => instructionsHeight(text, columns));
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  expect(heights[3]).toBeGreaterThan(heights[0] ?? 0);
});
