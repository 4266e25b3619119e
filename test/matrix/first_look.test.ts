/** What a person meets right after Create: wide enough to read, narrow enough to see beside the sidebar. */
import { exampleDecision } from '../../src/decision/example';
import { withMatrix } from './share/open_share';

let open: Awaited<ReturnType<typeof withMatrix>>;
beforeAll(async () => {
  open = await withMatrix(exampleDecision());
  await open.call('writeHeadline', open.place.sheetId);
  await open.user.settled();
});
afterAll(() => open.standIn.dispose());

const numbers = async (script: string) => (await open.script(script)) as number[];

/** Per column, from A on: its width, 0 where it is hidden. */
const widths = () =>
  numbers(
    'return Array.from({ length: 24 }, (_, at) => sheet.isColumnHiddenByUser(at + 1) ? 0 : sheet.getColumnWidth(at + 1))',
  );

/** What is left of 1400 pixels beside the sidebar, the row numbers and the scroll bar. */
const ROOM = 1400 - 300 - 46 - 20;

test('seven options fit beside the sidebar at 1400 pixels', async () => {
  const last = 'ABCDEFGHIJKLMNOPQRSTU'.length;
  const used = (await widths()).slice(0, last).reduce((sum, width) => sum + width, 0);
  expect(used).toBeLessThanOrEqual(ROOM);
});

test('the headline stands under the title, in a cell more wide than high', async () => {
  expect(open.user.read('B2')).toMatch(/^NewCo leads/);
  const [merged] = (await open.script(
    "return sheet.getRange('B2').getMergedRanges().map((range) => range.getA1Notation())",
  )) as string[];
  expect(merged).toMatch(/^B2:/);
  const [first, last] = (merged ?? '')
    .split(':')
    .map((cell) => 'ABCDEFGHIJKLMNOPQRSTU'.indexOf(cell.charAt(0)));
  const width = (await widths()).slice(first, (last ?? 0) + 1).reduce((sum, part) => sum + part, 0);
  const [height] = await numbers('return [sheet.getRowHeight(2)]');
  expect(width).toBeGreaterThan(2 * (height ?? Number.POSITIVE_INFINITY));
});

test('the thin lines are too thin to be taken for a place to type', async () => {
  const heights = await numbers('return [4, 12].map((row) => sheet.getRowHeight(row))');
  const left = (await widths())[13];
  for (const size of [...heights, left ?? Number.POSITIVE_INFINITY]) expect(size).toBeLessThanOrEqual(12);
});

test('the chart writes its values, and gives leader, baseline and the others a colour each', () => {
  const options = open.standIn.charts()[0]?.options ?? {};
  const series = Object.values(options.series as Record<string, { color: string; dataLabel: string }>);
  expect(series.map(({ dataLabel }) => dataLabel)).toEqual(['value', 'value', 'value']);
  expect(new Set(series.map(({ color }) => color)).size).toBe(3);
});

test('a measure has thousands separators', () => {
  expect(open.user.shown('D9')).toMatch(/150,000/);
});
