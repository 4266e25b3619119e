/** The wizard as it is shipped, in a real browser at 300 pixels. */
import type { Browser, Page } from 'puppeteer-core';
import { encodeDraft } from '../../sidebar/wizard/draft_text';
import type { Decision } from '../../src/decision/decision';
import { launchBrowser } from '../browser/launch';
import { builtSidebar, FakeServer, openSidebar } from './open_sidebar';
import {
  click,
  errors,
  expectSoundPage,
  focusedId,
  heading,
  names,
  paste,
  plain,
  press,
  pressTimes,
  shares,
  text,
  untilHeading,
  withAlt,
} from './sidebar_hands';
import { after, atReview } from './wizard_state';

let browser: Browser;
let html: string;
let server: FakeServer;
let page: Page;
let noise: string[];

beforeAll(async () => {
  html = builtSidebar();
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());
beforeEach(() => {
  server = new FakeServer();
});
afterEach(async () => {
  expect(noise).toEqual([]);
  await page.close();
});

async function open(height?: number): Promise<void> {
  ({ page, noise } = await openSidebar(browser, html, server, height));
  await page.waitForSelector('h1');
}

/** Opens the wizard on a draft that is saved already. */
function openDraft(state = atReview()): Promise<void> {
  server.draft = encodeDraft(state.draft);
  return open();
}

const sentDecision = () => server.callsOf('createMatrix')[0]?.[0] as Decision;

test('from nothing to a matrix by mouse, sound for axe-core at every step', async () => {
  await open();
  expect(await heading(page)).toBe('What are you deciding?');
  await expectSoundPage(page);
  await page.type('#title', 'Which role next?');
  await click(page, 'Next');
  await expectSoundPage(page);

  await paste(page, 'option-entry', 'Current role\nFernwood Robotics\nHalcyon Health');
  await page.type('#option-entry', 'Nimbus');
  await click(page, 'Add option');
  await page.select('#baseline', '1');
  await expectSoundPage(page);
  await click(page, 'Next');

  await page.select('#template', 'career');
  await page.click('.row:nth-child(5) .disclosure');
  await page.click('.row:nth-child(5) label:nth-of-type(2) input');
  await page.type('#criterion-9-worst', '€ 150 000');
  await page.type('#criterion-9-best', '300k');
  await page.focus('#criterion-9-unit');
  expect(plain(await text(page, '.row:nth-child(5) .disclosure'))).toBe(
    '150\u202f000 € (worst) to 300\u202f000 € (best), higher is better',
  );
  await expectSoundPage(page);
  await click(page, 'Next');

  await page.type('#weight-5', '30');
  await page.type('#weight-9', '10');
  expect(await shares(page)).toEqual(['75%', '0%', '0%', '0%', '25%', '0%', '0%']);
  await expectSoundPage(page);
  await click(page, 'Next');

  expect(await heading(page)).toBe('Review');
  await expectSoundPage(page);
  await click(page, 'Create matrix');
  await untilHeading(page, 'Your matrix is ready');
  await expectSoundPage(page);
  await click(page, 'Go to matrix');
  await server.untilCalled('showMatrix');
  expect(server.callsOf('showMatrix')).toEqual([[7]]);
  expect(sentDecision()).toMatchObject({
    title: 'Which role next?',
    options: ['Current role', 'Fernwood Robotics', 'Halcyon Health', 'Nimbus'],
    baseline: 0,
  });
  expect(sentDecision().criteria[4]).toEqual({
    name: 'Pay',
    kind: 'measure',
    worst: 150_000,
    best: 300_000,
    unit: '€',
    weight: 10,
  });

  await click(page, 'Create another');
  expect(await heading(page)).toBe('What are you deciding?');
  expect(await page.$eval('#title', (field) => (field as HTMLTextAreaElement).value)).toBe('');
}, 60_000);

test('from nothing to a matrix by keyboard alone', async () => {
  const type = (words: string) => page.keyboard.type(words);
  await open();
  expect(await focusedId(page)).toBe('title');
  await type('Where to live');
  await press(page, 'Enter');
  expect(await focusedId(page)).toBe('heading');

  await press(page, 'Tab');
  expect(await focusedId(page)).toBe('option-entry');
  for (const name of ['Old flat', 'Lakeside', 'Hilltop']) {
    await type(name);
    await press(page, 'Enter');
  }
  expect(await names(page)).toEqual(['Old flat', 'Lakeside', 'Hilltop']);
  // Back to the name of the last option, past its button to remove it.
  await page.keyboard.down('Shift');
  await pressTimes(page, 'Tab', 2);
  await page.keyboard.up('Shift');
  expect(await focusedId(page)).toBe('option-3');
  await withAlt(page, 'ArrowUp');
  expect(await names(page)).toEqual(['Old flat', 'Hilltop', 'Lakeside']);
  expect(await focusedId(page)).toBe('option-3');
  expect(plain(await text(page, '[aria-live]')).trim()).toBe('“Hilltop” is now 2 of 3.');
  await press(page, 'Enter');
  expect(await focusedId(page)).toBe('option-2');
  await press(page, 'Enter');
  expect(await focusedId(page)).toBe('option-entry');
  await press(page, 'Tab', 'Tab');
  expect(await focusedId(page)).toBe('baseline');
  await press(page, 'ArrowDown');
  await press(page, 'Tab');
  expect(await focusedId(page)).toBe('next');
  await press(page, 'Enter');

  expect(await heading(page)).toBe('Criteria');
  await press(page, 'Tab', 'Tab');
  expect(await focusedId(page)).toBe('criterion-entry');
  await type('Way to work');
  await press(page, 'Enter');
  await type('Quiet');
  // Left in the field: Next adds it.
  await page.keyboard.down('Shift');
  await press(page, 'Tab');
  await page.keyboard.up('Shift');
  await press(page, 'Enter', 'Tab', 'ArrowDown');
  await press(page, 'Tab');
  expect(await focusedId(page)).toBe('criterion-4-worst');
  await type('60 min');
  await press(page, 'Tab');
  await type('10');
  await press(page, 'Tab', 'Tab', 'Tab', 'Tab');
  expect(await focusedId(page)).toBe('next');
  await press(page, 'Space');

  expect(await heading(page)).toBe('Weights');
  await press(page, 'Tab');
  expect(await focusedId(page)).toBe('weight-method');
  await press(page, 'Tab', 'Tab');
  await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Tab', 'Tab', 'Tab');
  await type('1');
  await press(page, 'Tab');
  await press(page, 'Enter');
  expect(await heading(page)).toBe('Review');
  await press(page, 'Tab', 'Tab', 'Tab', 'Tab');
  // Past the choice to rank by gut first.
  await press(page, 'Tab', 'Enter');
  await untilHeading(page, 'Your matrix is ready');
  expect(sentDecision()).toEqual({
    title: 'Where to live',
    options: ['Old flat', 'Hilltop', 'Lakeside'],
    baseline: 0,
    criteria: [
      { name: 'Way to work', kind: 'measure', worst: 60, best: 10, unit: 'min', weight: 3 },
      { name: 'Quiet', kind: 'rating', worst: 1, best: 5, unit: '', weight: 1 },
    ],
  });
  await press(page, 'Tab', 'Enter');
  await server.untilCalled('showMatrix');
  expect(server.callsOf('showMatrix')).toEqual([[7]]);
}, 60_000);

describe('checks', () => {
  test('are said next to the field when it is left, and go when it is right', async () => {
    await openDraft(after([{ type: 'go', step: 'options' }], atReview()));
    await page.click('#option-2', { count: 3 });
    await page.keyboard.type('current role');
    expect(await errors(page)).toEqual([]);
    await press(page, 'Tab');
    expect(await errors(page)).toEqual([
      'There are two options called “current role”. Rename or remove one.',
    ]);
    expect(await page.$eval('#option-2', (field) => field.getAttribute('aria-describedby'))).toContain(
      'option-2-error',
    );
    await expectSoundPage(page);
    await page.click('#option-2');
    await page.keyboard.type('s');
    expect(await errors(page)).toEqual([]);
  });

  test('are said when Next is pressed, with the focus on the first', async () => {
    await open();
    await click(page, 'Next');
    expect(await errors(page)).toEqual(['Write what you are deciding, in a few words.']);
    expect(await focusedId(page)).toBe('title');
    await expectSoundPage(page);
  });

  test('a press on a button counts although the error of the field left moves the page', async () => {
    await openDraft(after([{ type: 'go', step: 'options' }], atReview()));
    await page.click('#option-1', { count: 3 });
    await press(page, 'Backspace');
    await click(page, 'Add option');
    await page.waitForSelector('#option-1-error');
    expect(await errors(page)).toEqual([
      'This option has no name. Write one, or remove the option.',
      'Write a name for the option first.',
    ]);
  });

  test('an ambiguous number is settled by one click', async () => {
    await openDraft(after([{ type: 'go', step: 'criteria' }], atReview()));
    await page.click('.row:nth-child(2) .disclosure');
    await page.click('#criterion-4-worst', { count: 3 });
    await page.keyboard.type('1,200');
    await click(page, 'Next');
    expect(await focusedId(page)).toBe('criterion-4-worst');
    expect((await errors(page))[0]).toContain('“1,200” can mean 1200 or 1.2. Choose one:');
    await expectSoundPage(page);
    await click(page, '1.2');
    expect(await page.$eval('#criterion-4-worst', (field) => (field as HTMLInputElement).value)).toBe('1.2');
    expect(await errors(page)).toEqual([]);
  });

  test('a problem in a closed scale opens it', async () => {
    await openDraft(
      after(
        [
          { type: 'go', step: 'criteria' },
          { type: 'scale', id: 3, part: 'best', text: '1' },
        ],
        atReview(),
      ),
    );
    await click(page, 'Next');
    expect(await focusedId(page)).toBe('criterion-3-best');
    expect(await errors(page)).toEqual(['Worst and best are the same. Make one of them different.']);
  });
});

describe('changing the list', () => {
  beforeEach(() =>
    openDraft(
      after(
        [
          { type: 'go', step: 'options' },
          { type: 'paste', list: 'options', text: 'C\nD' },
        ],
        atReview(),
      ),
    ),
  );

  test('by buttons', async () => {
    await click(page, 'Move D up');
    expect(await names(page)).toEqual(['Current role', 'NewCo', 'D', 'C']);
    await click(page, 'Move Current role down');
    expect(await names(page)).toEqual(['NewCo', 'Current role', 'D', 'C']);
  });

  test('by dragging, and Escape puts it back', async () => {
    const grab = async () => {
      const handle = await page.$('.row:nth-child(1) .handle');
      const box = await handle?.boundingBox();
      const target = await (await page.$('.row:nth-child(3)'))?.boundingBox();
      if (!box || !target) throw new Error('There are no three rows.');
      await page.mouse.move(box.x + 8, box.y + 8);
      await page.mouse.down();
      await page.mouse.move(box.x + 8, target.y + target.height - 4, { steps: 8 });
    };
    await grab();
    expect(await names(page)).toEqual(['NewCo', 'C', 'Current role', 'D']);
    await press(page, 'Escape');
    expect(await names(page)).toEqual(['Current role', 'NewCo', 'C', 'D']);
    await page.mouse.up();
    await grab();
    await page.mouse.up();
    await page.mouse.move(150, 0);
    expect(await names(page)).toEqual(['NewCo', 'C', 'Current role', 'D']);
  });

  test('removing offers to undo, and puts the focus on the next name', async () => {
    await click(page, 'Remove NewCo');
    expect(await names(page)).toEqual(['Current role', 'C', 'D']);
    expect(await focusedId(page)).toBe('option-5');
    await expectSoundPage(page);
    await click(page, 'Undo');
    expect(await names(page)).toEqual(['Current role', 'NewCo', 'C', 'D']);
  });
});

test('another template keeps what was changed, and can be undone', async () => {
  await openDraft(after([{ type: 'go', step: 'criteria' }], atReview()));
  await page.select('#template', 'home');
  expect((await names(page)).slice(0, 3)).toEqual(['Growth', 'Commute', 'Cost each month']);
  expect(plain(await text(page, '.notice span'))).toBe(
    '“Home” gives 7 criteria. Kept 2 criteria of your own.',
  );
  await expectSoundPage(page);
  await click(page, 'Undo');
  expect(await names(page)).toEqual(['Growth', 'Commute']);
});

describe('the draft', () => {
  async function untilDraftHolds(words: string): Promise<void> {
    while (!server.draft?.includes(words)) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  test('is there again when the sidebar is opened again', async () => {
    await open();
    await page.type('#title', 'Which role next?');
    await click(page, 'Next');
    await page.type('#option-entry', 'NewCo');
    await untilDraftHolds('NewCo');
    await page.close();
    await open();
    expect(await heading(page)).toBe('Options');
    expect(await page.$eval('#option-entry', (field) => (field as HTMLTextAreaElement).value)).toBe('NewCo');
    expect(await text(page, '.notice')).toBe('You can go on where you left off.');
    await click(page, 'Back');
    expect(await page.$eval('#title', (field) => (field as HTMLTextAreaElement).value)).toBe(
      'Which role next?',
    );
  });

  test('that cannot be saved is said quietly, and work goes on', async () => {
    server.answers.saveDraft = () => {
      throw new Error('Service invoked too many times.');
    };
    await open();
    await page.type('#title', 'T');
    await page.waitForSelector('[role=status]');
    expect(await text(page, '[role=status]')).toBe('Not saved yet. Trying again…');
    await expectSoundPage(page);
    await click(page, 'Next');
    expect(await heading(page)).toBe('Options');
  });

  test('that cannot be read is said, and the wizard starts empty', async () => {
    server.draft = '{"version":99}';
    await open();
    expect(await text(page, '.notice')).toBe(
      'What was kept here from earlier could not be read, so this starts empty.',
    );
  });

  test('that cannot be loaded can be tried again', async () => {
    server.draft = encodeDraft(atReview().draft);
    const start = () => ({ view: 'wizard', draft: server.draft });
    server.answers.startWizard = () => {
      throw new Error('The draft could not be read just now.');
    };
    await open();
    expect(await errors(page)).toEqual(['The draft could not be read just now.']);
    await expectSoundPage(page);
    server.answers.startWizard = start;
    await click(page, 'Try again');
    await untilHeading(page, 'Review');
  });
});

describe('creating', () => {
  test('shows progress, takes one press, and says that it is done', async () => {
    let finish: () => void = () => {};
    server.answers.createMatrix = () =>
      new Promise((resolve) => {
        finish = () => resolve({ sheetId: 3, sheetName: 'Elsewhere' });
      });
    await openDraft();
    await page.click('#next', { count: 2 });
    await page.waitForSelector('[role=progressbar]');
    await page.click('#next');
    await expectSoundPage(page);
    expect(server.callsOf('createMatrix')).toHaveLength(1);
    finish();
    await untilHeading(page, 'Your matrix is ready');
    expect(await text(page, 'main p')).toContain('“Elsewhere”');
    expect(server.callsOf('createMatrix')).toHaveLength(1);
  });

  test('that fails shows the sentence, keeps everything, and can be tried again', async () => {
    server.answers.createMatrix = () => {
      throw new Error(
        'Exception: The matrix was not created: the file is full, so delete a sheet and try again.',
      );
    };
    await openDraft();
    await click(page, 'Create matrix');
    await page.waitForSelector('.error');
    expect(await errors(page)).toEqual([
      'The matrix was not created: the file is full, so delete a sheet and try again.',
    ]);
    await expectSoundPage(page);
    server.answers.createMatrix = () => ({ sheetId: 7, sheetName: 'Which role next?' });
    await click(page, 'Create matrix');
    await untilHeading(page, 'Your matrix is ready');
    expect(sentDecision().options).toEqual(['Current role', 'NewCo']);
  });

  test('with the totals covered, says so and leads to the ranking by gut', async () => {
    await openDraft();
    await page.click('.check input');
    await expectSoundPage(page);
    await click(page, 'Create matrix');
    await untilHeading(page, 'Your matrix is ready');
    expect(sentDecision().gutFirst).toBe(true);
    expect(await text(page, 'main')).toContain(
      'The totals stay covered until you have ranked the options by gut',
    );
    await expectSoundPage(page);
  });

  test('then a matrix that cannot be shown says why', async () => {
    server.answers.showMatrix = () => {
      throw new Error('Its sheet is no longer in this file.');
    };
    await openDraft();
    await click(page, 'Create matrix');
    await click(page, 'Go to matrix');
    await page.waitForSelector('.error');
    expect(await errors(page)).toEqual(['Its sheet is no longer in this file.']);
  });
});

describe('names of every kind stay text and stay within 300 pixels', () => {
  const HOSTILE = [
    '<img src=x onerror=alert(1)>',
    '=1+1',
    'many words '.repeat(20).trim(),
    'x'.repeat(200),
    '🏠👩‍👩‍👧 by the lake',
    'שלום עולם',
  ];
  const THIRTY = Array.from({ length: 30 }, (_, at) => `Number ${at + 1} of thirty`);

  test.each([
    ['hostile', HOSTILE],
    ['thirty', THIRTY],
  ])(
    '%s',
    async (_, list) => {
      await open();
      await page.type('#title', list[0] ?? '');
      await press(page, 'Enter');
      await paste(page, 'option-entry', list.join('\n'));
      expect(await names(page)).toEqual(list);
      await expectSoundPage(page);
      await click(page, 'Next');
      await paste(page, 'criterion-entry', list.join('\n'));
      await expectSoundPage(page);
      await click(page, 'Next');
      await click(page, 'Start with equal weights');
      await expectSoundPage(page);
      await click(page, 'Next');
      await expectSoundPage(page);
      expect(await page.$('main img')).toBeNull();
      await click(page, 'Create matrix');
      await untilHeading(page, 'Your matrix is ready');
      expect(sentDecision().options).toEqual(list);
      expect(sentDecision().criteria.map(({ name }) => name)).toEqual(list);
    },
    60_000,
  );

  test('a long name is shown whole while it is edited', async () => {
    await openDraft(
      after(
        [
          { type: 'go', step: 'options' },
          { type: 'paste', list: 'options', text: HOSTILE.slice(2, 4).join('\n') },
        ],
        atReview(),
      ),
    );
    const cut = await page.$$eval(
      'textarea',
      (all) => all.filter((field) => field.scrollHeight > field.clientHeight).length,
    );
    expect(cut).toBe(0);
  });

  test('a right-to-left name is set from the right', async () => {
    await openDraft(after([{ type: 'rename', list: 'options', id: 1, text: 'שלום' }], atReview()));
    expect(await page.$eval('.plain .name', (item) => getComputedStyle(item).direction)).toBe('rtl');
  });
});
