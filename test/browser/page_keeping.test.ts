import { choose, drawn, typeInto } from './host_page';
import { allKept, getKept, putKept } from './kept';
import { pressKeys, probe, statusShows, valueIn } from './probe';

const open = probe('for each test');

test('a reload brings back what was typed, the file name and the charts', async () => {
  const { page } = open;
  await choose(page, 'Extensions', 'Probe', 'Fill the sheet');
  await page.waitForSelector('img.chart');
  await page.click('#title', { count: 3 });
  await page.keyboard.type('My decisions');
  await pressKeys(page, 'Enter');
  await typeInto(page, 'A3', 'Leave');
  await page.reload();
  await drawn(page);
  expect(await page.$eval('#title', (input) => Reflect.get(input, 'value'))).toBe('My decisions');
  expect(await page.title()).toBe('My decisions');
  await page.waitForSelector('img.chart[alt*="Leave 71"]');
  expect(await valueIn(page, 'A3')).toBe('Leave');
});

test('a reload comes back to the sheet that was in view', async () => {
  const { page } = open;
  await typeInto(page, 'A1', 'first sheet');
  await page.click('[data-u-comp="sheet-bar-append-button"]');
  await page.waitForFunction(() => window.location.hash !== '#gid=0');
  await typeInto(page, 'A1', 'second sheet');
  await page.reload();
  await drawn(page);
  expect(await valueIn(page, 'A1')).toBe('second sheet');
});

test('New spreadsheet asks, and only then forgets', async () => {
  const { page } = open;
  await typeInto(page, 'A1', 'precious');
  await choose(page, 'File', 'New spreadsheet');
  await page.waitForSelector('dialog.ask');
  await pressKeys(page, 'Escape');
  expect(await valueIn(page, 'A1')).toBe('precious');
  await choose(page, 'File', 'New spreadsheet');
  await Promise.all([page.waitForNavigation(), page.locator('dialog.ask .primary').click()]);
  await drawn(page);
  expect(await valueIn(page, 'A1')).toBe('');
});

test('Open the example calls the add-on’s createExample', async () => {
  const { page } = open;
  await choose(page, 'File', 'Open the example');
  await statusShows(page, /^createExample/);
  expect(await valueIn(page, 'A1')).toBe('An example');
});

test('two tabs with the spreadsheet say that the last change wins', async () => {
  const { page, host } = open;
  const other = await page.browserContext().newPage();
  await other.goto(host.address);
  await drawn(other);
  const said = () => document.querySelector('#status-kept')?.textContent?.includes('last change wins');
  await page.waitForFunction(said);
  await other.waitForFunction(said);
});

test('a kept spreadsheet that can’t be opened is neither lost nor in the way', async () => {
  const { page } = open;
  // Nothing of its own is left to be kept when it goes.
  await allKept(page);
  const strange = { format: 0, savedAt: Number.MAX_SAFE_INTEGER, state: { from: 'elsewhere' } };
  await page.evaluate(putKept, strange);
  await page.reload();
  await page.waitForSelector('.rescue a[download][href^="blob:"]');
  expect(await page.evaluate(getKept)).toEqual(strange);
  await Promise.all([page.waitForNavigation(), page.click('.rescue button')]);
  await drawn(page);
  expect(await valueIn(page, 'A1')).toBe('');
});
