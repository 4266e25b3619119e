/** The page Sort options as it is shipped, in a real browser at 300 pixels. */
import type { BrowserContext, Page } from 'puppeteer-core';
import type { ListedOption } from '../../sidebar/options/words';
import { today } from '../../sidebar/rounds/today';
import type { MatrixView, OptionMove, OptionsView } from '../../src/api';
import { dayInWords, isoOfDay } from '../../src/decision/day';
import type { Pool } from '../../src/decision/pool';
import { newProfile } from '../browser/shared';
import {
  axeViolations,
  builtSidebar,
  FakeServer,
  leaveSidebar,
  type OpenSidebar,
  openSidebar,
  overflowing,
} from './open_sidebar';
import { click, plain, text, withAlt } from './sidebar_hands';
import { careerView, hostileView } from './views';

const TODAY = today();

let browser: BrowserContext;
let html = '';
let server: FakeServer;
let opened: OpenSidebar | null = null;
/** What the sheet holds. */
let sheet: OptionsView | null;

beforeAll(async () => {
  html = await builtSidebar();
  browser = await newProfile();
}, 60_000);
afterAll(() => browser.close());
afterEach(async () => {
  expect(opened?.noise ?? []).toEqual([]);
  await leaveSidebar(opened?.page);
});

const option = (
  row: number,
  name: string,
  pool: Pool | null,
  part: Partial<ListedOption> = {},
): ListedOption => ({
  ...{ row, id: `id${row}`, name, pool, pros: '', cons: '', musts: [], yearsOut: null, possibleFrom: null },
  ...{ decideBy: null, lookAgain: null, reason: '', changedOn: null, kept: [] },
  ...part,
});

const viewOfOptions = (options: ListedOption[], part: Partial<OptionsView> = {}): OptionsView => ({
  sheetId: 3,
  sheetName: 'Options',
  musts: [],
  options,
  problems: [],
  ...part,
});

const LIST = () => [
  option(2, 'Own studio', null),
  option(3, 'NewCo', 'considered', { pros: 'Close', cons: 'Small' }),
  option(4, 'Public health', 'future', { yearsOut: 12 }),
  option(5, 'Teaching', 'discarded', { lookAgain: TODAY - 3, reason: 'Pay' }),
  option(6, 'Sabbatical', 'discarded', { lookAgain: TODAY }),
];

async function open(view: OptionsView | null, matrix: MatrixView | null = null): Promise<Page> {
  sheet = view;
  server = new FakeServer();
  server.view = 'options';
  server.answers.readOptions = () => sheet;
  server.answers.readMatrix = () => matrix;
  server.answers.selectCell = () => undefined;
  server.answers.moveOption = ({ expected, after }: OptionMove) => {
    if (sheet === null) throw new Error('There is no sheet.');
    const options = sheet.options.map((each) => (each.id === expected.id ? { ...each, ...after } : each));
    sheet = { ...sheet, options };
    return sheet;
  };
  opened = await openSidebar(browser, html, server);
  await opened.page.waitForFunction(
    () => document.querySelector('.options-page') !== null && document.querySelector('.progress') === null,
  );
  return opened.page;
}

/** The names in a pool, as they stand on the page. */
const inPool = (page: Page, pool: string) =>
  page.$$eval(`section[aria-label="${pool}"] .card .name`, (all) =>
    all.map(({ textContent }) => textContent),
  );
const untilMoved = (page: Page, name: string, pool: string) =>
  page.waitForFunction(
    (wanted, section) =>
      [...document.querySelectorAll(`section[aria-label="${section}"] .card .name`)].some(
        ({ textContent }) => textContent === wanted,
      ),
    {},
    name,
    pool,
  );
const shows = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);
const moves = () => server.callsOf('moveOption').map(([move]) => move as OptionMove);

describe('axe finds nothing and nothing sticks out', () => {
  test.each<[claim: string, view: OptionsView | null, matrix: MatrixView | null]>([
    ['no sheet yet', null, null],
    ['no sheet yet, beside a matrix', null, careerView()],
    ['an empty sheet', viewOfOptions([]), null],
    ['five options', viewOfOptions(LIST()), null],
    [
      'five options, musts and problems, beside a matrix',
      viewOfOptions(
        LIST().map((each) => ({ ...each, musts: ['no', 'unknown'] })),
        {
          musts: ['Own technology end to end', 'm'.repeat(120)],
          problems: [
            { sentence: 'B7, pool of X: “maybe” is no pool; pick one.', cell: { row: 7, column: 2 } },
          ],
        },
      ),
      careerView(),
    ],
    [
      'names of 200 characters, right to left, emoji and markup',
      viewOfOptions(
        hostileView().decision.options.map(({ name }, at) =>
          option(at + 2, name || 'x', at % 2 === 0 ? 'considered' : 'discarded', {
            reason: name,
            lookAgain: TODAY - 1,
          }),
        ),
      ),
      hostileView(),
    ],
  ])('%s', async (_claim, view, matrix) => {
    const page = await open(view, matrix);
    await page.$$eval('details', (all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    expect(await axeViolations(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
  });
});

test('counts the pools, lists what is due and points out what lies too far out', async () => {
  const page = await open(viewOfOptions(LIST()));
  const words = plain(await text(page, 'main'));
  expect(words).toContain(
    '5 options: 1 under real consideration, 1 future possibility, 2 discarded for now, 1 not sorted yet.',
  );
  expect(words).toContain(
    `“Look again on” has come for 2 discarded options: Teaching (${dayInWords(TODAY - 3)}) and Sabbatical (${dayInWords(TODAY)}).`,
  );
  expect(words).toContain('More than 10 years out');
});

describe('the board', () => {
  test('moves an option by the select of its card, in one write, and takes that back', async () => {
    const page = await open(viewOfOptions(LIST()));
    await page.select('#pool-2', 'considered');
    await untilMoved(page, 'Own studio', 'Under real consideration');
    expect(moves()).toEqual([
      {
        sheetId: 3,
        expected: { id: 'id2', name: 'Own studio', pool: null },
        after: { pool: 'considered', reason: '', lookAgain: null, changedOn: TODAY },
      },
    ]);
    expect(plain(await text(page, '.moved'))).toContain('“Own studio” is now in “Under real consideration”.');
    await click(page, 'Undo the move');
    await untilMoved(page, 'Own studio', 'Not sorted yet');
    expect(moves()[1]?.after).toEqual({ pool: null, reason: '', lookAgain: null, changedOn: null });
  });

  test('moves an option by Alt and the arrow keys, and the focus stays with it', async () => {
    const page = await open(viewOfOptions(LIST()));
    await page.focus('#pool-2');
    await withAlt(page, 'ArrowDown');
    await untilMoved(page, 'Own studio', 'Under real consideration');
    await withAlt(page, 'ArrowDown');
    await untilMoved(page, 'Own studio', 'Future possibilities');
    await withAlt(page, 'ArrowUp');
    await untilMoved(page, 'Own studio', 'Under real consideration');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pool-2');
    await withAlt(page, 'ArrowUp');
    expect(await inPool(page, 'Under real consideration')).toEqual(['Own studio', 'NewCo']);
  });

  test('moves an option by dragging; Escape gives that up', async () => {
    const page = await open(viewOfOptions(LIST()));
    const drag = async () => {
      const handle = await page.$('section[aria-label="Not sorted yet"] .handle');
      const target = await page.$('section[aria-label="Future possibilities"] h2');
      const [from, to] = [await handle?.boundingBox(), await target?.boundingBox()];
      if (!from || !to) throw new Error('There is nothing to drag.');
      await page.mouse.move(from.x + 5, from.y + 8);
      await page.mouse.down();
      await page.mouse.move(to.x + 40, to.y + 8, { steps: 5 });
    };
    await drag();
    expect(await page.$('.pool.over[data-pool="future"]')).not.toBe(null);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(moves()).toEqual([]);
    await drag();
    await page.mouse.up();
    await untilMoved(page, 'Own studio', 'Future possibilities');
  });

  test('asks for a reason and a day before it discards, and both may stay empty', async () => {
    const page = await open(viewOfOptions(LIST()));
    await page.focus('#pool-3');
    await page.select('#pool-3', 'discarded');
    await page.waitForSelector('#discard-reason');
    expect(await axeViolations(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.getElementById('discard-reason') === null);
    expect(moves()).toEqual([]);

    await page.select('#pool-3', 'discarded');
    await page.waitForSelector('#discard-reason');
    await page.type('#discard-reason', 'No own technology');
    await page.$eval(
      '#discard-look-again',
      (field, iso) => {
        (field as HTMLInputElement).value = iso;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      isoOfDay(TODAY + 365),
    );
    await click(page, 'Discard');
    await untilMoved(page, 'NewCo', 'Discarded for now');
    expect(moves().map(({ after }) => after)).toEqual([
      { pool: 'discarded', reason: 'No own technology', lookAgain: TODAY + 365, changedOn: TODAY },
    ]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pool-3');
  });

  test('has looked at an option whose day has come when it moves it', async () => {
    const page = await open(viewOfOptions(LIST()));
    await page.select('#pool-5', 'future');
    await untilMoved(page, 'Teaching', 'Future possibilities');
    expect(moves()[0]?.after).toEqual({ pool: 'future', reason: 'Pay', lookAgain: null, changedOn: TODAY });
  });

  test('says why a move failed, and shows the option where it is', async () => {
    const page = await open(viewOfOptions(LIST()));
    server.answers.moveOption = () => {
      throw new Error('Nothing was written, because the option changed in the sheet meanwhile.');
    };
    await page.select('#pool-2', 'future');
    await shows(page, 'Nothing was written, because the option changed');
    expect(await inPool(page, 'Not sorted yet')).toEqual(['Own studio']);
    expect(await page.$eval('#pool-2', (field) => (field as HTMLSelectElement).value)).toBe('');
  });

  test('leads from a name to its row', async () => {
    const page = await open(viewOfOptions(LIST()));
    await click(page, 'NewCo, go to its row');
    await server.untilCalled('selectCell');
    expect(server.callsOf('selectCell')).toEqual([[3, 3, 1]]);
  });
});

test('many pasted lines are added without bullets, what stood beside a name as its pros', async () => {
  const page = await open(viewOfOptions(LIST()));
  server.answers.addOptions = () => sheet;
  await page.$$eval('summary', (all) =>
    (all.find(({ textContent }) => textContent === 'Add options') as HTMLElement).click(),
  );
  await page.waitForSelector('#new-options');
  await page.$eval('#new-options', (field) => {
    (field as HTMLTextAreaElement).value = '• Harbour\tGood people\n• newco\n• Lakeside';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await click(page, 'Add to the list');
  await shows(page, 'Added 2 options.');
  expect(plain(await text(page, '.said'))).toBe('Added 2 options. Already in the list: “newco”.');
  expect(server.callsOf('addOptions')).toEqual([
    [
      3,
      [
        { id: '', name: 'Harbour', note: 'Good people', pool: null, changedOn: TODAY },
        { id: '', name: 'Lakeside', note: '', pool: null, changedOn: TODAY },
      ],
    ],
  ]);
});

test('a must is added and renamed', async () => {
  const page = await open(viewOfOptions(LIST(), { musts: ['Purpose'] }));
  server.answers.addMust = () => undefined;
  server.answers.renameMust = () => sheet;
  await page.$$eval('summary', (all) =>
    (all.find(({ textContent }) => textContent === 'Musts (1)') as HTMLElement).click(),
  );
  await page.type('#new-must', 'Own technology');
  await click(page, 'Add must');
  await server.untilCalled('addMust');
  await page.type('#must-0', ' and culture');
  await click(page, 'Rename Purpose');
  await server.untilCalled('renameMust');
  expect(server.callsOf('addMust')).toEqual([[3, 'Own technology']]);
  expect(server.callsOf('renameMust')).toEqual([
    [{ sheetId: 3, expected: 'Purpose', name: 'Purpose and culture' }],
  ]);
});

describe('beside a matrix', () => {
  const career = careerView();
  const [current, newCo] = career.decision.options;

  test('an option under real consideration goes into it with its pros and cons', async () => {
    const page = await open(
      viewOfOptions([option(2, 'Harbour', 'considered', { pros: 'Close', cons: 'Small' })]),
      career,
    );
    server.answers.bringIntoMatrix = () => undefined;
    await click(page, 'Add to matrix: Harbour');
    await shows(page, 'In the matrix');
    expect(server.callsOf('bringIntoMatrix')).toEqual([
      [{ matrixId: 7, option: { id: 'id2', name: 'Harbour', note: 'Pros: Close\nCons: Small' }, scores: [] }],
    ]);
  });

  test('one that was taken out is offered with its last scores', async () => {
    const kept = [{ criterion: 'Pay', score: 4, evidence: '' }];
    const page = await open(viewOfOptions([option(2, 'Harbour', 'considered', { kept })]), career);
    server.answers.bringIntoMatrix = () => undefined;
    await click(page, 'Add to matrix with its 1 last score: Harbour');
    await server.untilCalled('bringIntoMatrix');
    expect(server.callsOf('bringIntoMatrix')).toMatchObject([[{ scores: kept }]]);
  });

  test('taking one out records a round first; the baseline is asked about', async () => {
    const page = await open(
      viewOfOptions([
        option(2, newCo?.name ?? '', 'considered'),
        option(3, current?.name ?? '', 'considered'),
      ]),
      career,
    );
    server.answers.recordRound = () => ({ code: 'recorded', round: 1 });
    server.answers.takeOutOfMatrix = () => undefined;
    await click(page, `Take out of the matrix: ${current?.name}`);
    await shows(page, 'It is the baseline');
    expect(await axeViolations(page)).toEqual([]);
    expect(server.callsOf('takeOutOfMatrix')).toEqual([]);
    await click(page, `Take out of the matrix: ${newCo?.name}`);
    await server.untilCalled('takeOutOfMatrix');
    expect(server.callsOf('recordRound')).toMatchObject([
      [{ sheetId: 7, name: `Before ${newCo?.name} was taken out`, whenSame: 'ask' }],
    ]);
    expect(server.callsOf('takeOutOfMatrix')).toEqual([
      [{ matrixId: 7, sheetId: 3, expected: newCo, takesBaseline: false, today: TODAY }],
    ]);
  });

  test('a file without a sheet of options begins with those of the matrix', async () => {
    const page = await open(null, career);
    server.answers.createOptions = () => viewOfOptions(LIST());
    await click(page, 'Make the sheet Options');
    await shows(page, '5 options:');
    const [[options] = []] = server.callsOf('createOptions') as [
      { id: string; name: string; pool: string }[],
    ][];
    expect(options?.map(({ id, name, pool }) => ({ id, name, pool }))).toEqual(
      career.decision.options.map(({ id, name }) => ({ id, name, pool: 'considered' })),
    );
  });
});
