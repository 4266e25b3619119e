import { addOnFrame, choose, select, textOf, typeInto } from './host_page';
import { pressKeys, probe, statusShows, valueIn } from './probe';

const open = probe('for each test');

test('a modal dialog has the size it asked for and closes on Escape', async () => {
  const { page } = open;
  await choose(page, 'Extensions', 'Probe', 'Open dialog');
  const frame = await addOnFrame(page);
  expect(await frame.evaluate(() => [window.innerWidth, window.innerHeight])).toEqual([420, 260]);
  await page.focus('.script-dialog .icon-button');
  await pressKeys(page, 'Escape');
  await page.waitForSelector('.script-dialog', { hidden: true });
});

test('an alert holds the script up until it is answered', async () => {
  const { page } = open;
  const asked = new Promise<string>((resolve) => {
    page.once('dialog', async (dialog) => {
      resolve(dialog.message());
      await dialog.accept();
    });
  });
  await choose(page, 'Extensions', 'Probe', 'Ask me');
  expect(await asked).toContain('Write the answer into D1?');
  await statusShows(page, /^askMe: \d+ service calls, \d+ ms$/);
  expect(await valueIn(page, 'D1')).toBe('yes');
});

test('an error of the script is said, and marked in the status line', async () => {
  const { page } = open;
  await choose(page, 'Extensions', 'Probe', 'Fail');
  await statusShows(page, /^fail: 0 service calls, \d+ ms, failed$/);
  expect(await textOf(page, '#errors[role="alert"]')).toContain('The probe failed, as it was told to.');
  await page.click('#errors button');
  expect(await textOf(page, '#errors')).toBe('');
});

test('a toast speaks in a live region and can be dismissed', async () => {
  const { page } = open;
  await choose(page, 'Extensions', 'Probe', 'Fill the sheet');
  await page.waitForSelector('#toasts[role="status"] .toast');
  expect(await textOf(page, '#toasts')).toContain('Four rows are filled.');
  await page.click('#toasts button');
  expect(await textOf(page, '#toasts')).toBe('');
});

test('a chart is a picture of its own size with its values in words', async () => {
  const { page } = open;
  await choose(page, 'Extensions', 'Probe', 'Fill the sheet');
  const chart = await page.waitForSelector('img.chart');
  expect(await chart?.evaluate((image) => image.getAttribute('alt'))).toBe(
    'Scores. Score: Stay 62, <b>Go</b> 71, Wait 40',
  );
  expect(await chart?.evaluate((image) => [image.offsetWidth, image.offsetHeight])).toEqual([420, 260]);
});

test('a chart follows its values and scrolls with its cells', async () => {
  const { page } = open;
  await choose(page, 'Extensions', 'Probe', 'Fill the sheet');
  await page.waitForSelector('img.chart');
  await typeInto(page, 'B4', '95');
  const chart = await page.waitForSelector('img.chart[alt*="Wait 95"]');
  const before = await chart?.evaluate((image) => image.getBoundingClientRect().top);
  await page.mouse.move(700, 300);
  await page.mouse.wheel({ deltaY: 120 });
  await page.waitForFunction(
    (image, top) => (image?.getBoundingClientRect().top ?? 0) < (top ?? 0),
    {},
    chart,
    before,
  );
});

test('the sentence of a failed custom function is told for the selected cell, and beside the one pointed at', async () => {
  const { page } = open;
  await choose(page, 'Extensions', 'Probe', 'Fill the sheet');
  await statusShows(page, /^fillSheet/);
  await select(page, 'A7');
  const sentence = 'TWICE needs a number, but the cell holds "Option".';
  await page.waitForFunction(
    (text) => document.querySelector('#status-cell')?.textContent?.includes(text),
    {},
    sentence,
  );
  const grid = await (await page.$('canvas[data-u-comp="render-canvas"][id*="sheet"]'))?.boundingBox();
  await page.mouse.move((grid?.x ?? 0) + 80, (grid?.y ?? 0) + 156, { steps: 4 });
  await page.waitForSelector('.cell-error', { visible: true });
  expect(await textOf(page, '.cell-error')).toContain(sentence);
});

test('a script that inserts columns leaves the selected cell selected and in view', async () => {
  const { page } = open;
  await select(page, 'B2');
  await choose(page, 'Extensions', 'Probe', 'Widen');
  await statusShows(page, /^widen: \d+ service calls, \d+ ms$/);
  await page.keyboard.type('still here');
  await pressKeys(page, 'Enter');
  expect(await valueIn(page, 'B2')).toBe('still here');
});

test('one click on the arrow of a merged cell opens its list', async () => {
  const { page } = open;
  await choose(page, 'Extensions', 'Probe', 'Offer a choice');
  await statusShows(page, /^offerChoice/);
  const grid = await (await page.$('canvas[data-u-comp="render-canvas"][id*="sheet"]'))?.boundingBox();
  const [headers, cell] = [
    { width: 46, height: 20 },
    { width: 100, height: 21 },
  ];
  const rightOfC = (grid?.x ?? 0) + headers.width + 3 * cell.width;
  await page.mouse.click(rightOfC - 9, (grid?.y ?? 0) + headers.height + 1.5 * cell.height);
  await page.locator('[data-u-comp="sheets-dropdown-list"] ::-p-text(Stay)').click();
  await page.waitForFunction(() => document.querySelector('[data-u-comp="sheets-dropdown-list"]') === null);
  expect(await valueIn(page, 'B2')).toBe('Stay');
});

test('a person who edits under a warning-only protection is asked first', async () => {
  const { page } = open;
  await choose(page, 'Extensions', 'Probe', 'Fill the sheet');
  await statusShows(page, /^fillSheet/);
  await typeInto(page, 'A1', 'changed');
  await page.waitForSelector('dialog.ask');
  expect(await textOf(page, '#ask-text')).toBe(
    "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?",
  );
  await pressKeys(page, 'Escape');
  expect(await valueIn(page, 'A1')).toBe('Option');
  await typeInto(page, 'A1', 'changed');
  await page.locator('dialog.ask .primary').click();
  await page.waitForSelector('dialog.ask', { hidden: true });
  expect(await valueIn(page, 'A1')).toBe('changed');
});
