/** `npm run screenshots`: the README's pictures, taken from the running host, so that they never go stale. */
import { join } from 'node:path';
import { addOnFrame, choose, openPage, startHost } from './host_page';
import { launchBrowser } from './launch';

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
