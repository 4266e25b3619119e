/** The wizard as it is shipped, in a real browser at 300 pixels. */
import { encodeDraft } from '../../sidebar/wizard/draft_text';
import { editRow, paste as pasted } from '../../sidebar/wizard/lists';
import { goTo } from '../../sidebar/wizard/steps';
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
import { WizardPages } from './wizard_pages';
import { atReview, editScale, stateAfter } from './wizard_state';

const wizard = new WizardPages();

test('from nothing to a matrix by mouse, sound for axe-core at every step', async () => {
  await wizard.open();
  expect(await heading(wizard.page)).toBe('What are you deciding?');
  await expectSoundPage(wizard.page);
  await wizard.page.type('#title', 'Which role next?');
  await click(wizard.page, 'Next');
  await expectSoundPage(wizard.page);

  await paste(wizard.page, 'option-entry', 'Current role\nFernwood Robotics\nHalcyon Health');
  await wizard.page.type('#option-entry', 'Nimbus');
  await click(wizard.page, 'Add option');
  await wizard.page.select('#baseline', '1');
  await expectSoundPage(wizard.page);
  await click(wizard.page, 'Next');

  await wizard.page.select('#template', 'career');
  const scale = () => text(wizard.page, '.row:nth-child(5) summary');
  expect(plain(await scale())).toBe('$150,000 (worst) to $300,000 (best), higher is better');
  await wizard.page.click('.row:nth-child(5) summary');
  await wizard.page.click('#criterion-9-best', { count: 3 });
  await wizard.page.keyboard.type('120k');
  expect(plain(await text(wizard.page, '#scale-9-hint'))).toBe(
    'Lower is better: $150,000 is worst, $120,000 best.',
  );
  await wizard.page.click('#criterion-9-best', { count: 3 });
  await wizard.page.keyboard.type('300k');
  expect(plain(await scale())).toBe('$150,000 (worst) to $300,000 (best), higher is better');
  await wizard.page.click('.row:nth-child(1) summary');
  await wizard.page.click('#criterion-5-worst-means', { count: 3 });
  await wizard.page.keyboard.type('others decide');
  await expectSoundPage(wizard.page);
  await click(wizard.page, 'Next');

  await wizard.page.type('#weight-5', '30');
  await wizard.page.type('#weight-9', '10');
  expect(await shares(wizard.page)).toEqual([
    '75%',
    ...Array(3).fill('not weighed yet'),
    '25%',
    ...Array(2).fill('not weighed yet'),
  ]);
  await expectSoundPage(wizard.page);
  await click(wizard.page, 'Next');

  expect(await heading(wizard.page)).toBe('Review');
  expect(plain(await text(wizard.page, '.notice'))).toContain(
    '“Closer to users, product and design”, “Technical and people leadership in one …” and 3 more are not weighed yet',
  );
  await expectSoundPage(wizard.page);
  await click(wizard.page, 'Create matrix');
  await untilHeading(wizard.page, 'Your matrix is ready');
  await expectSoundPage(wizard.page);
  await click(wizard.page, 'Go to the first score');
  await wizard.server.untilCalled('showMatrix');
  expect(wizard.server.callsOf('showMatrix')).toEqual([[7]]);
  while (wizard.server.focused === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(wizard.created.decision).toMatchObject({
    title: 'Which role next?',
    options: [
      { name: 'Current role' },
      { name: 'Fernwood Robotics' },
      { name: 'Halcyon Health' },
      { name: 'Nimbus' },
    ],
    baseline: 0,
  });
  expect(wizard.created.decision.criteria[0]).toMatchObject({
    name: 'Own technology end to end',
    worstMeans: 'others decide',
    bestMeans: 'own it end to end',
  });
  expect(wizard.created.decision.criteria[4]).toMatchObject({
    name: 'Pay a year',
    kind: 'measure',
    worst: 150_000,
    best: 300_000,
    unit: '$',
    weight: 10,
  });

  await click(wizard.page, 'Create another');
  expect(await heading(wizard.page)).toBe('What are you deciding?');
  expect(await wizard.page.$eval('#title', (field) => (field as HTMLTextAreaElement).value)).toBe('');
}, 60_000);

test('the field that adds stays in sight, with its hint, however long the list above it grows', async () => {
  await wizard.open();
  await wizard.page.keyboard.type('Where to live');
  await press(wizard.page, 'Enter');
  for (let at = 1; at <= 14; at += 1) {
    await wizard.page.keyboard.type(`Flat ${at}`);
    await press(wizard.page, 'Enter');
  }
  const hidden = await wizard.page.evaluate(() => {
    const bottom = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
    const footer = document.querySelector('footer')?.getBoundingClientRect().top ?? 0;
    return ['#option-entry', '#option-entry-hint'].filter((each) => bottom(each) > footer);
  });
  expect(hidden).toEqual([]);
}, 60_000);

test('from nothing to a matrix by keyboard alone', async () => {
  const type = (words: string) => wizard.page.keyboard.type(words);
  await wizard.open();
  expect(await focusedId(wizard.page)).toBe('title');
  await type('Where to live');
  await press(wizard.page, 'Enter');
  expect(await focusedId(wizard.page)).toBe('option-entry');
  expect(await text(wizard.page, 'main ~ .unseen')).toBe('Step 2 of 5: Options.');
  for (const name of ['Old flat', 'Lakeside', 'Hilltop']) {
    await type(name);
    await press(wizard.page, 'Enter');
  }
  expect(await names(wizard.page)).toEqual(['Old flat', 'Lakeside', 'Hilltop']);
  // Back to the name of the last option, past its button to remove it.
  await wizard.page.keyboard.down('Shift');
  await pressTimes(wizard.page, 'Tab', 2);
  await wizard.page.keyboard.up('Shift');
  expect(await focusedId(wizard.page)).toBe('option-3');
  await withAlt(wizard.page, 'ArrowUp');
  expect(await names(wizard.page)).toEqual(['Old flat', 'Hilltop', 'Lakeside']);
  expect(await focusedId(wizard.page)).toBe('option-3');
  expect(plain(await text(wizard.page, '[aria-live]')).trim()).toBe('“Hilltop” is now 2 of 3.');
  await press(wizard.page, 'Enter');
  expect(await focusedId(wizard.page)).toBe('option-2');
  await press(wizard.page, 'Enter');
  expect(await focusedId(wizard.page)).toBe('option-entry');
  await press(wizard.page, 'Tab', 'Tab');
  expect(await focusedId(wizard.page)).toBe('baseline');
  await press(wizard.page, 'ArrowDown');
  await press(wizard.page, 'Tab');
  expect(await focusedId(wizard.page)).toBe('next');
  await press(wizard.page, 'Enter');

  expect(await heading(wizard.page)).toBe('Criteria');
  expect(await focusedId(wizard.page)).toBe('criterion-entry');
  await type('Way to work');
  await press(wizard.page, 'Enter');
  await type('Quiet');
  // Left in the field: Next adds it.
  await wizard.page.keyboard.down('Shift');
  await press(wizard.page, 'Tab');
  await wizard.page.keyboard.up('Shift');
  await press(wizard.page, 'Enter', 'Tab', 'ArrowDown');
  await press(wizard.page, 'Tab');
  expect(await focusedId(wizard.page)).toBe('criterion-4-worst');
  await type('60 min');
  await press(wizard.page, 'Tab');
  await type('10');
  await press(wizard.page, 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
  expect(await focusedId(wizard.page)).toBe('next');
  await press(wizard.page, 'Space');

  expect(await heading(wizard.page)).toBe('Weights');
  expect(await focusedId(wizard.page)).toBe('weight-4');
  await type('3');
  await press(wizard.page, 'Tab');
  await press(wizard.page, 'ArrowRight', 'Tab');
  expect(await focusedId(wizard.page)).toBe('weight-5');
  // Past the choice to set the weights later.
  await press(wizard.page, 'Tab', 'Tab');
  await press(wizard.page, 'Enter');
  expect(await heading(wizard.page)).toBe('Review');
  await press(wizard.page, 'Tab', 'Tab', 'Tab', 'Tab');
  // Past the choice to rank by gut first.
  await press(wizard.page, 'Tab', 'Enter');
  await untilHeading(wizard.page, 'Your matrix is ready');
  expect(wizard.created.decision).toMatchObject({
    title: 'Where to live',
    options: [{ name: 'Old flat' }, { name: 'Hilltop' }, { name: 'Lakeside' }],
    baseline: 0,
    criteria: [
      { name: 'Way to work', kind: 'measure', worst: 60, best: 10, unit: 'min', weight: 3 },
      { name: 'Quiet', kind: 'rating', worst: 1, best: 5, unit: '', weight: 1 },
    ],
  });
  // Past scoring here, the ranking by gut, Insights and another matrix.
  await press(wizard.page, 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
  await wizard.server.untilCalled('showMatrix');
  expect(wizard.server.callsOf('showMatrix')).toEqual([[7]]);
  while (wizard.server.focused === 0) await new Promise((resolve) => setTimeout(resolve, 10));
}, 60_000);

describe('checks', () => {
  test('are said next to the field when it is left, and go when it is right', async () => {
    await wizard.openOn(stateAfter([goTo('options')], atReview()));
    await wizard.page.click('#option-2', { count: 3 });
    await wizard.page.keyboard.type('current role');
    expect(await errors(wizard.page)).toEqual([]);
    await press(wizard.page, 'Tab');
    expect(await errors(wizard.page)).toEqual(['There are two called “current role”. Rename or remove one.']);
    expect(await wizard.page.$eval('#option-2', (field) => field.getAttribute('aria-describedby'))).toContain(
      'option-2-error',
    );
    await expectSoundPage(wizard.page);
    await wizard.page.click('#option-2');
    await wizard.page.keyboard.type('s');
    expect(await errors(wizard.page)).toEqual([]);
  });

  test('are said when Next is pressed, with the focus on the first', async () => {
    await wizard.open();
    await click(wizard.page, 'Next');
    expect(await errors(wizard.page)).toEqual(['Write what you are deciding, in a few words.']);
    expect(await focusedId(wizard.page)).toBe('title');
    await expectSoundPage(wizard.page);
  });

  test('a press on a button counts although the error of the field left moves the page', async () => {
    await wizard.openOn(stateAfter([goTo('options')], atReview()));
    await wizard.page.click('#option-1', { count: 3 });
    await press(wizard.page, 'Backspace');
    await click(wizard.page, 'Add option');
    await wizard.page.waitForSelector('#option-1-error');
    expect(await errors(wizard.page)).toEqual([
      'There is no name here. Write one, or remove this row.',
      'Write a name for the option first.',
    ]);
  });

  test('an ambiguous number is settled by one click', async () => {
    await wizard.openOn(stateAfter([goTo('criteria')], atReview()));
    await wizard.page.click('.row:nth-child(2) summary');
    await wizard.page.click('#criterion-4-worst', { count: 3 });
    await wizard.page.keyboard.type('1.200');
    await click(wizard.page, 'Next');
    expect(await focusedId(wizard.page)).toBe('criterion-4-worst');
    expect((await errors(wizard.page))[0]).toContain('“1.200” can mean 1,200 or 1.2. Choose one:');
    await expectSoundPage(wizard.page);
    await click(wizard.page, '1.2');
    expect(await wizard.page.$eval('#criterion-4-worst', (field) => (field as HTMLInputElement).value)).toBe(
      '1.2',
    );
    expect(await errors(wizard.page)).toEqual([]);
  });

  test('a problem in a closed scale opens it', async () => {
    await wizard.openOn(stateAfter([goTo('criteria'), editScale(3, 'best', '1')], atReview()));
    await click(wizard.page, 'Next');
    expect(await focusedId(wizard.page)).toBe('criterion-3-best');
    expect(await errors(wizard.page)).toEqual(['Worst and best are the same. Make one of them different.']);
    await wizard.page.click('.row:nth-child(1) summary');
    expect(await wizard.page.$eval('details', ({ open }) => open)).toBe(false);
    await click(wizard.page, 'Next');
    expect(await focusedId(wizard.page)).toBe('criterion-3-best');
    await wizard.page.keyboard.type('0');
    expect(await errors(wizard.page)).toEqual([]);
    expect(await wizard.page.$eval('details', ({ open }) => open)).toBe(true);
  });
});

test('what stood beside a pasted name is its note, small below it, to change or to remove', async () => {
  await wizard.openOn(stateAfter([goTo('options')], atReview()));
  await paste(wizard.page, 'option-entry', '1.\tFernwood\tBerlin\n2.\tHalcyon');
  expect(await names(wizard.page)).toEqual(['Current role', 'NewCo', 'Fernwood', 'Berlin', 'Halcyon']);
  await expectSoundPage(wizard.page);
  await wizard.page.type('#option-5-note', ', 4 days');
  await wizard.untilDraftHolds('"note":"Berlin, 4 days"');
  await click(wizard.page, 'Remove note of Fernwood');
  expect(await names(wizard.page)).toEqual(['Current role', 'NewCo', 'Fernwood', 'Halcyon']);
  expect(await focusedId(wizard.page)).toBe('option-5');
});

test('the weights can be left for later: the matrix has none, and the way to them comes next', async () => {
  await wizard.openOn(stateAfter([goTo('weights')], atReview()));
  await wizard.page.click('#weights-later');
  await expectSoundPage(wizard.page);
  await click(wizard.page, 'Next');
  expect(await text(wizard.page, '.notice')).toContain('No criterion has a weight yet.');
  await expectSoundPage(wizard.page);
  await click(wizard.page, 'Create matrix');
  await untilHeading(wizard.page, 'Your matrix is ready');
  expect(wizard.created.decision.criteria.map(({ weight }) => weight)).toEqual([null, null]);
  expect(wizard.created.beginning).toEqual({ gutFirst: false, weighting: null, notes: {} });
  expect(
    await wizard.page.$$eval('.next-steps button', (all) => all.map(({ innerText }) => innerText)),
  ).toEqual(['Score one criterion at a time', 'Set weights', 'Rank by gut first', 'Insights']);
  await expectSoundPage(wizard.page);
});

describe('changing the list', () => {
  beforeEach(() => wizard.openOn(stateAfter([goTo('options'), pasted('options', 'C\nD')], atReview())));

  test('by buttons', async () => {
    await click(wizard.page, 'Move D up');
    expect(await names(wizard.page)).toEqual(['Current role', 'NewCo', 'D', 'C']);
    await click(wizard.page, 'Move Current role down');
    expect(await names(wizard.page)).toEqual(['NewCo', 'Current role', 'D', 'C']);
  });

  test('by Alt with the arrow keys, which do nothing at the ends', async () => {
    await wizard.page.focus('#option-5');
    await withAlt(wizard.page, 'ArrowDown');
    expect(await names(wizard.page)).toEqual(['Current role', 'NewCo', 'D', 'C']);
    await withAlt(wizard.page, 'ArrowDown');
    expect(await names(wizard.page)).toEqual(['Current role', 'NewCo', 'D', 'C']);
    await press(wizard.page, 'ArrowUp');
    expect(await names(wizard.page)).toEqual(['Current role', 'NewCo', 'D', 'C']);
    expect(await focusedId(wizard.page)).toBe('option-5');
  });

  test('by dragging, and Escape puts it back', async () => {
    const grab = async () => {
      const handle = await wizard.page.$('.row:nth-child(1) .handle');
      const box = await handle?.boundingBox();
      const target = await (await wizard.page.$('.row:nth-child(3)'))?.boundingBox();
      if (!box || !target) throw new Error('There are no three rows.');
      await wizard.page.mouse.move(box.x + 8, box.y + 8);
      await wizard.page.mouse.down();
      await wizard.page.mouse.move(box.x + 8, target.y + target.height - 4, { steps: 8 });
    };
    await grab();
    expect(await names(wizard.page)).toEqual(['NewCo', 'C', 'Current role', 'D']);
    await press(wizard.page, 'Escape');
    expect(await names(wizard.page)).toEqual(['Current role', 'NewCo', 'C', 'D']);
    await wizard.page.mouse.up();
    await grab();
    await wizard.page.mouse.up();
    await wizard.page.mouse.move(150, 0);
    expect(await names(wizard.page)).toEqual(['NewCo', 'C', 'Current role', 'D']);
  });

  test('removing offers to undo, and puts the focus on the next name', async () => {
    await click(wizard.page, 'Remove NewCo');
    expect(await names(wizard.page)).toEqual(['Current role', 'C', 'D']);
    expect(await focusedId(wizard.page)).toBe('option-5');
    await expectSoundPage(wizard.page);
    await click(wizard.page, 'Undo');
    expect(await names(wizard.page)).toEqual(['Current role', 'NewCo', 'C', 'D']);
  });
});

test('another template keeps what was changed, and can be undone', async () => {
  await wizard.openOn(stateAfter([goTo('criteria')], atReview()));
  await wizard.page.select('#template', 'home');
  expect((await names(wizard.page)).slice(0, 3)).toEqual(['Growth', 'Commute', 'Cost a month']);
  expect(plain(await text(wizard.page, '.notice span'))).toBe(
    '“Home” gives 7 criteria. Kept 2 criteria of your own.',
  );
  await expectSoundPage(wizard.page);
  await click(wizard.page, 'Undo');
  expect(await names(wizard.page)).toEqual(['Growth', 'Commute']);
});

describe('the draft', () => {
  test('is there again when the sidebar is opened again', async () => {
    await wizard.open();
    await wizard.page.type('#title', 'Which role next?');
    await click(wizard.page, 'Next');
    await wizard.page.type('#option-entry', 'NewCo');
    await wizard.untilDraftHolds('NewCo');
    await wizard.close();
    await wizard.open();
    expect(await heading(wizard.page)).toBe('Options');
    expect(await wizard.page.$eval('#option-entry', (field) => (field as HTMLTextAreaElement).value)).toBe(
      'NewCo',
    );
    expect(await text(wizard.page, '.notice')).toBe('You can go on where you left off.');
    await click(wizard.page, 'Back');
    expect(await wizard.page.$eval('#title', (field) => (field as HTMLTextAreaElement).value)).toBe(
      'Which role next?',
    );
  });

  test.each(['pagehide', 'blur'])(
    'loses nothing when %s comes while the save before is under way',
    async (leaving) => {
      wizard.server.answers.saveDraft = () => new Promise(() => {});
      await wizard.open();
      await wizard.page.type('#title', 'W');
      await wizard.page.evaluate((event) => {
        const field = document.querySelector('textarea');
        if (field === null) return;
        field.value = 'Which role next?';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        window.dispatchEvent(new Event(event));
      }, leaving);
      while (wizard.server.callsOf('saveDraft').length < 2)
        await new Promise((resolve) => setTimeout(resolve, 10));
      expect(String(wizard.server.callsOf('saveDraft')[1])).toContain('Which role next?');
    },
  );

  test('that cannot be saved is said quietly, and work goes on', async () => {
    wizard.server.answers.saveDraft = () => {
      throw new Error('Service invoked too many times.');
    };
    await wizard.open();
    await wizard.page.type('#title', 'T');
    await wizard.page.waitForSelector('[role=status]');
    expect(await text(wizard.page, '[role=status]')).toBe('Not saved yet. Trying again…');
    await expectSoundPage(wizard.page);
    await click(wizard.page, 'Next');
    expect(await heading(wizard.page)).toBe('Options');
  });

  test('that cannot be read is said, and the wizard starts empty', async () => {
    wizard.server.draft = '{"version":99}';
    await wizard.open();
    expect(await text(wizard.page, '.notice')).toBe(
      'What was kept here from earlier could not be read, so this starts empty.',
    );
  });

  test('that cannot be loaded can be tried again', async () => {
    wizard.server.draft = encodeDraft(atReview().draft);
    const start = () => ({ view: 'wizard', draft: wizard.server.draft, locale: 'en_US' });
    wizard.server.answers.startWizard = () => {
      throw new Error('The draft could not be read just now.');
    };
    await wizard.open();
    expect(await errors(wizard.page)).toEqual(['The draft could not be read just now.']);
    await expectSoundPage(wizard.page);
    wizard.server.answers.startWizard = start;
    await click(wizard.page, 'Try again');
    await untilHeading(wizard.page, 'Review');
  });
});

describe('creating', () => {
  test('shows progress, takes one press, and says that it is done', async () => {
    let finish: () => void = () => {};
    wizard.server.answers.createMatrix = () =>
      new Promise((resolve) => {
        finish = () => resolve({ sheetId: 3, sheetName: 'Elsewhere' });
      });
    await wizard.openOn(atReview());
    await wizard.page.click('#next', { count: 2 });
    await wizard.page.waitForSelector('progress');
    await wizard.page.click('#next');
    await expectSoundPage(wizard.page);
    expect(wizard.server.callsOf('createMatrix')).toHaveLength(1);
    finish();
    await untilHeading(wizard.page, 'Your matrix is ready');
    expect(await text(wizard.page, 'main p')).toContain('“Elsewhere”');
    expect(wizard.server.callsOf('createMatrix')).toHaveLength(1);
  });

  test('that fails shows the sentence, keeps everything, and can be tried again', async () => {
    wizard.server.answers.createMatrix = () => {
      throw new Error(
        'Exception: The matrix was not created: the file is full, so delete a sheet and try again.',
      );
    };
    await wizard.openOn(atReview());
    await click(wizard.page, 'Create matrix');
    await wizard.page.waitForSelector('.error');
    expect(await errors(wizard.page)).toEqual([
      'The matrix was not created: the file is full, so delete a sheet and try again.',
    ]);
    await expectSoundPage(wizard.page);
    wizard.server.answers.createMatrix = () => ({ sheetId: 7, sheetName: 'Which role next?' });
    await click(wizard.page, 'Create matrix');
    await untilHeading(wizard.page, 'Your matrix is ready');
    expect(wizard.created.decision.options.map(({ name }) => name)).toEqual(['Current role', 'NewCo']);
  });

  test('with the totals covered, says so and leads to the ranking by gut', async () => {
    await wizard.openOn(atReview());
    await wizard.page.click('.check input');
    await expectSoundPage(wizard.page);
    await click(wizard.page, 'Create matrix');
    await untilHeading(wizard.page, 'Your matrix is ready');
    expect(wizard.created.beginning.gutFirst).toBe(true);
    expect(await text(wizard.page, 'main')).toContain(
      'The totals stay covered until you have ranked the options by gut',
    );
    await expectSoundPage(wizard.page);
  });

  test('then a matrix that cannot be shown says why', async () => {
    wizard.server.answers.showMatrix = () => {
      throw new Error('Its sheet is no longer in this file.');
    };
    await wizard.openOn(atReview());
    await click(wizard.page, 'Create matrix');
    await click(wizard.page, 'Go to the first score');
    await wizard.page.waitForSelector('.error');
    expect(await errors(wizard.page)).toEqual(['Its sheet is no longer in this file.']);
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
      await wizard.open();
      await wizard.page.type('#title', list[0] ?? '');
      await press(wizard.page, 'Enter');
      await paste(wizard.page, 'option-entry', list.join('\n'));
      expect(await names(wizard.page)).toEqual(list);
      await expectSoundPage(wizard.page);
      await click(wizard.page, 'Next');
      await paste(wizard.page, 'criterion-entry', list.join('\n'));
      await expectSoundPage(wizard.page);
      await click(wizard.page, 'Next');
      await click(wizard.page, 'Start with equal weights');
      await expectSoundPage(wizard.page);
      await click(wizard.page, 'Next');
      await expectSoundPage(wizard.page);
      expect(await wizard.page.$('main img')).toBeNull();
      await click(wizard.page, 'Create matrix');
      await untilHeading(wizard.page, 'Your matrix is ready');
      expect(wizard.created.decision.options.map(({ name }) => name)).toEqual(list);
      expect(wizard.created.decision.criteria.map(({ name }) => name)).toEqual(list);
    },
    60_000,
  );

  test('a long name is shown whole while it is edited', async () => {
    await wizard.openOn(
      stateAfter([goTo('options'), pasted('options', HOSTILE.slice(2, 4).join('\n'))], atReview()),
    );
    const cut = await wizard.page.$$eval(
      'textarea',
      (all) => all.filter((field) => field.scrollHeight > field.clientHeight).length,
    );
    expect(cut).toBe(0);
  });

  test('a right-to-left name is set from the right', async () => {
    await wizard.openOn(stateAfter([editRow('options', 1, { name: 'שלום' })], atReview()));
    expect(await wizard.page.$eval('.plain .name', (item) => getComputedStyle(item).direction)).toBe('rtl');
  });
});
