import { readFileSync } from 'node:fs';
import { addOnFrame, choose, textOf } from './host_page';
import { focusIsOn, pressAltN, pressKeys, probe, sidebar, valueIn } from './probe';

const open = probe('for each test');

test('Alt+N, arrows and Enter reach an item of the add-on without a mouse', async () => {
  const { page } = open;
  await pressAltN(page);
  await focusIsOn(page, 'Probe');
  await pressKeys(page, 'ArrowRight', 'ArrowDown', 'ArrowUp', 'Enter');
  await addOnFrame(page);
  expect(await textOf(page, '.side-panel h2')).toBe('Probe');
});

test('arrows go round the bar, letters jump, and Escape gives the focus back step by step', async () => {
  const { page } = open;
  await pressAltN(page);
  await pressKeys(page, 'ArrowLeft');
  await focusIsOn(page, 'Create a filter');
  await pressKeys(page, 'ArrowLeft');
  await focusIsOn(page, 'New spreadsheet');
  await pressKeys(page, 'o');
  await focusIsOn(page, 'Open the example');
  await pressKeys(page, 'Escape');
  await focusIsOn(page, 'File');
  await pressKeys(page, 'Escape');
  expect(await page.$('.menu')).toBeNull();
});

test('a menu that was left by Escape gives the keyboard back to the selected cell', async () => {
  const { page } = open;
  await pressAltN(page);
  await pressKeys(page, 'Escape', 'Escape');
  await page.keyboard.type('typed');
  await pressKeys(page, 'Enter');
  expect(await valueIn(page, 'A1')).toBe('typed');
});

test('a click elsewhere closes an open menu', async () => {
  const { page } = open;
  await choose(page, 'Extensions');
  await page.waitForSelector('.menu');
  await page.mouse.click(700, 500);
  expect(await page.$('.menu')).toBeNull();
});

test('F6 goes from the sidebar on to the menus, the grid and back into the sidebar', async () => {
  const { page } = open;
  const frame = await sidebar(page);
  await frame.focus('#first');
  await pressKeys(page, 'F6');
  await focusIsOn(page, 'Extensions');
  await pressKeys(page, 'F6');
  await page.waitForFunction(() => document.activeElement?.closest('#grid') !== null);
  await pressKeys(page, 'F6');
  await page.waitForFunction(() => document.activeElement?.className === 'add-on-frame');
});

test("the grid's own menu and toolbar speak in words, not in the engine's keys", async () => {
  const { page } = open;
  await page.mouse.click(700, 500, { button: 'right' });
  await page.waitForSelector('::-p-text(Paste Special)');
  await pressKeys(page, 'Escape');
  const [, , , , larger] = await page.$$('[data-u-comp="ribbon-toolbar"] button');
  await larger?.hover();
  await page.waitForSelector('::-p-text(Increase font size)');
});

describe('axe finds nothing in the page around the grid', () => {
  const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const run = "axe.run({ exclude: [['#grid']] }).then(({ violations }) => violations.map(({ id }) => id))";

  test('with a menu open', async () => {
    const { page } = open;
    await pressAltN(page);
    await pressKeys(page, 'ArrowRight');
    await page.evaluate(AXE);
    expect(await page.evaluate(run)).toEqual([]);
  });

  test('with the sidebar, an error and a question open', async () => {
    const { page } = open;
    await sidebar(page);
    await choose(page, 'Extensions', 'Probe', 'Fail');
    await page.waitForSelector('.error');
    await choose(page, 'File', 'New spreadsheet');
    await page.waitForSelector('dialog.ask');
    await page.evaluate(AXE);
    expect(await page.evaluate(run)).toEqual([]);
  });
});
