/** Plain text from the clipboard. */
import { pasteInto, pressWith, until } from './host_page';
import { probe, sidebar, valuesIn } from './probe';

const open = probe('once');

const shows = (cells: string, rows: string[][]) =>
  until(async () => JSON.stringify(await valuesIn(open.page, cells)) === JSON.stringify(rows));

test.each<[string, string, string, string[][]]>([
  ['a single number', 'B2', '5', [['5']]],
  [
    'lines go down, columns to the right',
    'B2:C3',
    '50\t1\n60\t2\n',
    [
      ['50', '1'],
      ['60', '2'],
    ],
  ],
])('%s: takes the look of the cells and leaves the height of the rows', async (_what, cells, text, rows) => {
  const { page } = open;
  const frame = await sidebar(page);
  const look = () => frame.evaluate("probe('lookOf', 'B2').then((answer) => answer.value)");
  const before = await look();
  await pasteInto(page, 'B2', text);
  await shows(cells, rows);
  expect(await look()).toEqual(before);
  expect(before).toEqual([10, 'general', 21]);
  await pressWith(page, 'Control', 'KeyZ');
  await shows(
    cells,
    rows.map((row) => row.map(() => '')),
  );
});
