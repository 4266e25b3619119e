/** `npm run screenshots`: the README's pictures, taken from the running host, so that they never go stale. */
import { join } from 'node:path';
import { openExample, openView } from './discern';
import { addOnFrame, choose, openPage, select, startHost, typeInto } from './host_page';
import { launchBrowser } from './launch';
import { recordOn } from './year_steps';

const DOCS = join(__dirname, '../../docs');

test('pictures of the matrix beside the wizard and beside Insights', async () => {
  const [browser, host] = await Promise.all([
    launchBrowser({ width: 1600, height: 900 }),
    startHost(join(__dirname, '../../dist'), 'Discern'),
  ]);
  for (const [item, ready, picture] of [
    ['Create decision matrix', '#title', 'matrix.png'],
    ['Insights', '.headline', 'insights.png'],
  ] as const) {
    const { page } = await openPage(browser, host);
    await choose(page, 'File', 'Open the example');
    await page.waitForSelector('::-p-text(My next role)');
    await choose(page, 'Extensions', 'Discern', item);
    await (await addOnFrame(page)).waitForSelector(ready);
    // Over an empty cell: a button would say what it does, and a header would light up.
    await page.mouse.move(1000, 700, { steps: 3 });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await page.screenshot({ path: join(DOCS, picture) as `${string}.png` });
    await page.browserContext().close();
  }
  await browser.close();
  await host.close();
});

test('pictures of a year of rounds', async () => {
  const [browser, host] = await Promise.all([
    launchBrowser({ width: 1600, height: 900 }),
    startHost(join(__dirname, '../../dist'), 'Discern'),
  ]);
  const { page } = await openPage(browser, host);
  const picture = async (name: string) => {
    await page.mouse.move(1000, 700, { steps: 3 });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await page.screenshot({ path: join(DOCS, name) as `${string}.png` });
  };
  await openExample(page);
  for (const cell of ['P5', 'P6', 'P7']) await typeInto(page, cell, '2');
  const frame = await openView(page, 'Record this round', '#record');
  await picture('year-record.png');
  await recordOn(frame, '2026-01-12', 'First scores', 1);
  await typeInto(page, 'O8', '2');
  await typeInto(page, 'P5', '4');
  await recordOn(frame, '2026-04-20', 'After the reorganisation', 2);
  await typeInto(page, 'O6', '2');
  await typeInto(page, 'P6', '5');
  await recordOn(frame, '2026-08-03', 'Second interview', 3);
  await typeInto(page, 'P7', '5');
  await frame.locator('button::-p-text(Refresh)').click();
  await frame.waitForSelector('::-p-text(1 score changed)');
  await frame.select('#from', '1');
  await frame.waitForSelector('#why');
  await frame.$eval('#from', (field) => field.scrollIntoView());
  await picture('year-compare.png');
  await frame.$eval('.over-time', (drawing) => drawing.closest('details')?.scrollIntoView());
  await picture('year-over-time.png');
  await frame.locator('#decided').click();
  await frame.select('#choice', 'NewCo');
  await frame.locator('#expected').fill('I own the platform by summer, and I am home for dinner.');
  await frame.select('#sure', '80');
  await recordOn(frame, '2026-11-02', 'Decided', 4);
  await typeInto(page, 'P8', '3');
  await frame.locator('button::-p-text(Refresh)').click();
  await frame.waitForSelector('::-p-text(1 score changed since then)');
  await frame.$eval('h1', (heading) => heading.scrollIntoView());
  await picture('year-decided.png');
  await page.locator('::-p-text(Rounds)').click();
  await select(page, 'AB1');
  await picture('year-rounds.png');
  await browser.close();
  await host.close();
}, 600_000);
