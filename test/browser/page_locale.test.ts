/** A spreadsheet whose locale writes a decimal comma: typing, seeing and editing in the page. */
import { choose, select, shownIn, typeInto } from './host_page';
import { pressKeys, probe, sidebar, valuesIn } from './probe';

const open = probe('once');

beforeAll(() => choose(open.page, 'File', 'Locale', 'German (Germany)'));

test('typed texts are read as German', async () => {
  const { page } = open;
  const texts = ['4,5', '1234,5', '300.000', '1.5', '0x10', '=ROUND(4,56;1)'];
  await select(page, 'A1');
  for (const text of texts) {
    await page.keyboard.type(text);
    await pressKeys(page, 'Enter');
  }
  expect(await valuesIn(page, 'A1:A6')).toEqual([
    ['4,5'],
    ['1234,5'],
    ['300.000'],
    ['1.5'],
    ['0x10'],
    ['4,6'],
  ]);
  const frame = await sidebar(page);
  const kinds = await frame.evaluate("probe('kindsIn', 'A1:A6').then((answer) => answer.value)");
  expect(kinds).toEqual([
    'number 4.5',
    'number 1234.5',
    'number 300000',
    'date',
    'string 0x10',
    'number 4.6',
  ]);
});

test('the grid shows the comma', async () => {
  expect(await shownIn(open.page, 'A1:A3')).toEqual([['4,5'], ['1234,5'], ['300.000']]);
});

test('the editor holds what was typed, and leaving it changes nothing', async () => {
  const { page } = open;
  for (const cell of ['A1', 'A6', 'A3']) {
    const before = await valuesIn(page, cell);
    await select(page, cell);
    await pressKeys(page, 'F2', 'Enter');
    expect(await valuesIn(page, cell)).toEqual(before);
  }
  await select(page, 'A6');
  await pressKeys(page, 'F2');
  await page.keyboard.type('+1,5');
  await pressKeys(page, 'Enter');
  expect(await valuesIn(page, 'A6')).toEqual([['6,1']]);
});

test('back in English the same cells show a point', async () => {
  const { page } = open;
  await choose(page, 'File', 'Locale', 'American English');
  expect(await valuesIn(page, 'A1:A3')).toEqual([['4.5'], ['1234.5'], ['300,000']]);
  await typeInto(page, 'B1', '0x10');
  expect(await valuesIn(page, 'B1')).toEqual([['0x10']]);
});
