/** Nothing leaves the machine, watched in the browser on the way from the wizard to a recorded round. */
import { openExample, openView } from './discern';
import { DISCERN, pages } from './pages';

const open = pages(DISCERN, 'for each test');

test('while the add-on is used, its page asks for nothing and opens no connection', async () => {
  const { page, host } = open;
  const asked: string[] = [];
  const opened: string[] = [];
  page.on('request', (request) => {
    const isOfHost = request.frame() === page.mainFrame() && request.url().startsWith(host.address);
    if (!isOfHost) asked.push(request.url());
  });
  const browser = await page.createCDPSession();
  await browser.send('Network.enable');
  browser.on('Network.webSocketCreated', ({ url }) => opened.push(url));
  browser.on('Network.webTransportCreated', ({ url }) => opened.push(url));

  await openExample(page);
  const frame = await openView(page, 'Insights', '.headline');
  await frame.locator('button::-p-text(Refresh)').click();
  await frame.waitForSelector('.headline');
  await page.reload();
  const rounds = await openView(page, 'Record this round', '#record');
  await rounds.locator('#round-name').fill('First scores');
  await rounds.locator('button::-p-text(Record this round)').click();
  await rounds.waitForSelector('::-p-text(Recorded as round 1)');

  expect(asked.filter((url) => !/^(about:|data:|blob:)/.test(url))).toEqual([]);
  expect(opened).toEqual([]);
});

test('what asks for something from the add-on’s page is seen by this watch', async () => {
  const { page } = open;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const frame = await openView(page, 'Help', 'h1');
  const { host } = new URL(open.host.address);
  await frame.evaluate((address) => fetch(address).catch(() => undefined), `http://${host}/add-on.json`);
  expect(asked).toContain(`http://${host}/add-on.json`);
});
