/** The four ways of weighting in the wizard as it is shipped, in a real browser at 300 pixels. */
import { editRow, paste } from '../../sidebar/wizard/lists';
import { edit, type WizardState } from '../../sidebar/wizard/state';
import { next } from '../../sidebar/wizard/steps';
import {
  click,
  errors,
  expectSoundPage,
  focusedId,
  heading,
  plain,
  press,
  pressTimes,
  shares,
  text,
  untilHeading,
} from './sidebar_hands';
import { WizardPages } from './wizard_pages';
import { editScale, stateAfter } from './wizard_state';

const wizard = new WizardPages();

/** The wizard at its weights, with these criteria (ids 3, 4, …), the last of which is measured: 60 to 10 min. */
function atWeights(criteria: readonly string[]): WizardState {
  const last = criteria.length + 2;
  return stateAfter([
    edit({ title: 'T' }),
    next,
    paste('options', 'A\nB'),
    next,
    paste('criteria', criteria.join('\n')),
    editRow('criteria', last, { kind: 'measure' }),
    editScale(last, 'worst', '60 min'),
    editScale(last, 'best', '10'),
    next,
  ]);
}

async function openAtWeights(
  criteria: readonly string[] = ['Pay', 'Growth', 'Balance', 'Commute'],
): Promise<void> {
  await wizard.openOn(atWeights(criteria));
  await untilHeading(wizard.page, 'Weights');
}

const choose = (method: string) => wizard.page.select('#weight-method', method);
const order = () =>
  wizard.page.$$eval('.place-number + .place-name bdi', (all) => all.map(({ textContent }) => textContent));

/** Answers the pair on screen, 1 for the first of it, 2 for the second, 3 for both the same, and goes on. */
async function answer(which: 1 | 2 | 3, degree?: string): Promise<void> {
  await wizard.page.click(`.pair label:nth-of-type(${which}) input`);
  if (degree !== undefined) await wizard.page.select('#pair-degree', degree);
  await wizard.page.click('.pair-buttons button');
}

/** Finishes the wizard; the weights that the server was sent, and how they were set. */
async function created(): Promise<{ weights: (number | null)[]; weighting: unknown }> {
  await click(wizard.page, 'Next');
  await untilHeading(wizard.page, 'Review');
  await click(wizard.page, 'Create matrix');
  await untilHeading(wizard.page, 'Your matrix is ready');
  const { decision, weighting } = wizard.created;
  return { weights: decision.criteria.map(({ weight }) => weight), weighting };
}

/** Ranks criteria by their ids, in this order. */
async function rank(...ids: number[]): Promise<void> {
  for (const id of ids) await wizard.page.click(`#rank-${id}`);
}

describe('order', () => {
  test('each criterion is ranked by its button: no weight before all are, then shares follow', async () => {
    await openAtWeights();
    await choose('order');
    await expectSoundPage(wizard.page);
    expect(await shares(wizard.page)).toEqual([]);
    await click(wizard.page, 'Next');
    expect(await errors(wizard.page)).toEqual(['0 of 4 ranked. Give a place to “Pay”, “Growth” and 2 more.']);
    await expectSoundPage(wizard.page);
    await rank(6, 3, 4);
    await click(wizard.page, 'Next');
    expect(await heading(wizard.page)).toBe('Weights');
    expect(await errors(wizard.page)).toEqual(['3 of 4 ranked. Give a place to “Balance”.']);
    expect(await shares(wizard.page)).toEqual([]);
    await rank(5);
    expect(await errors(wizard.page)).toEqual([]);
    expect(await order()).toEqual(['Commute', 'Pay', 'Growth', 'Balance']);
    expect(await shares(wizard.page)).toEqual(['52.1%', '27.1%', '14.6%', '6.3%']);
    await click(wizard.page, 'Move Pay up');
    expect(plain(await text(wizard.page, '.list + .unseen'))).toBe('“Pay” is now 1st.');
    await click(wizard.page, 'Move Pay down');
    await wizard.page.select('#weight-3-formula', 'sum');
    expect(await shares(wizard.page)).toEqual(['40%', '30%', '20%', '10%']);
    await expectSoundPage(wizard.page);
    expect(await text(wizard.page, '#weight-3-formula')).not.toMatch(/centroid|rank sum/i);
    expect(await created()).toMatchObject({
      weights: [30, 20, 10, 40],
      weighting: {
        method: 'order',
        order: { keys: ['c6', 'c3', 'c4', 'c5'], formula: 'sum' },
      },
    });
  });

  test('by keyboard alone', async () => {
    await openAtWeights();
    expect(await focusedId(wizard.page)).toBe('weight-3');
    await wizard.page.focus('#weight-method');
    await press(wizard.page, 'ArrowDown');
    await wizard.page.focus('#rank-4');
    await press(wizard.page, 'Enter');
    expect(await focusedId(wizard.page)).toBe('rank-5');
    await press(wizard.page, 'Enter', 'Enter', 'Enter');
    expect(await order()).toEqual(['Growth', 'Balance', 'Commute', 'Pay']);
  });

  test('may start from weights that are known, and only when asked to', async () => {
    await openAtWeights(['Pay', 'Growth', 'Commute']);
    for (const [id, points] of [
      [3, '1'],
      [4, '2'],
      [5, '7'],
    ] as const) {
      await wizard.page.type(`#weight-${id}`, points);
    }
    await choose('order');
    expect(await wizard.page.$$('.place-number')).toHaveLength(0);
    await click(wizard.page, 'Start from the weights so far');
    expect(await order()).toEqual(['Commute', 'Growth', 'Pay']);
  });
});

describe('swing', () => {
  test('names each change by its own anchors, and asks for the one that matters most first', async () => {
    await openAtWeights();
    await choose('swing');
    await expectSoundPage(wizard.page);
    expect(plain(await text(wizard.page, '.pair label:last-child'))).toContain('from 60 min to 10 min');
    await click(wizard.page, 'Next');
    expect(await errors(wizard.page)).toEqual(['Choose the change that matters most to you.']);
    expect(await focusedId(wizard.page)).toBe('weight-3');
    await press(wizard.page, 'ArrowDown');
    expect(await errors(wizard.page)).toEqual([]);
    expect(await text(wizard.page, 'main [role=status]')).toBe(
      '0 of 3 given: until then there are no weights.',
    );
    await click(wizard.page, 'Next');
    expect(await errors(wizard.page)).toHaveLength(3);
    expect(await focusedId(wizard.page)).toBe('weight-3');
    expect(await shares(wizard.page)).toEqual(['not weighed yet', 'not weighed yet', 'not weighed yet']);
    await wizard.page.type('#weight-3', '50');
    await wizard.page.type('#weight-6', '0');
    await wizard.page.type('#weight-5', '120');
    await press(wizard.page, 'Tab');
    expect(await errors(wizard.page)).toEqual([
      'The change that matters most is worth 100. Write at most that, or choose this one above.',
    ]);
    await expectSoundPage(wizard.page);
    await wizard.page.click('#weight-5', { count: 3 });
    await wizard.page.keyboard.type('10');
    expect(await shares(wizard.page)).toEqual(['31.3%', '6.3%', '0%']);
    expect(await created()).toMatchObject({
      weights: [50, 100, 10, 0],
      weighting: {
        method: 'swing',
        swing: { top: 'c4', points: { c3: '50', c5: '10', c6: '0' } },
      },
    });
  });
});

describe('pairs', () => {
  test('one comparison at a time, until there are enough for weights', async () => {
    await openAtWeights();
    await choose('pairs');
    await expectSoundPage(wizard.page);
    expect(await text(wizard.page, '.pair-progress')).toBe('0 of 6 compared');
    await answer(1, '2');
    await answer(3);
    await click(wizard.page, 'Next');
    expect(await heading(wizard.page)).toBe('Weights');
    expect(await errors(wizard.page)).toEqual([
      'Compare at least 1 more pair. “Commute” is not compared with any yet.',
    ]);
    await answer(2, '4');
    expect(await errors(wizard.page)).toEqual([]);
    await expectSoundPage(wizard.page);
    expect(await shares(wizard.page)).toEqual(['25%', '12.5%', '12.5%', '50%']);
    expect(await created()).toMatchObject({
      weights: [25, 12.5, 12.5, 50],
      weighting: {
        method: 'pairs',
        pairs: [
          { a: 'c3', b: 'c4', ratio: 2 },
          { a: 'c4', b: 'c5', ratio: 1 },
          { a: 'c5', b: 'c6', ratio: 0.25 },
        ],
      },
    });
  });

  test('end after the last one, where each can be looked at and changed', async () => {
    await openAtWeights(['Pay', 'Growth', 'Commute']);
    await choose('pairs');
    expect(await text(wizard.page, '.pair-buttons')).toBe('Skip this pair');
    for (const degree of ['2', '2', '4']) await answer(1, degree);
    expect(await text(wizard.page, '.pair-progress')).toBe('3 of 3 compared');
    expect(await text(wizard.page, '#weight-3')).toBe(
      'All 3 pairs are compared. Change any of them, or go on.',
    );
    expect(await wizard.page.$$('.pair')).toHaveLength(0);
    expect(plain(await text(wizard.page, '.judgments li:last-child span'))).toBe(
      '“Pay” matters 4 times as much as “Commute”',
    );
    await expectSoundPage(wizard.page);
    await wizard.page.click('.judgments li:last-child button');
    await wizard.page.click('.pair label:nth-of-type(3) input');
    await click(wizard.page, 'See all pairs');
    expect(plain(await text(wizard.page, '.judgments li:last-child span'))).toBe(
      '“Pay” and “Commute” matter the same',
    );
    expect(await created()).toMatchObject({ weighting: { method: 'pairs' } });
  });

  test('the comparison that disagrees most is named with what would fit, and is one click away', async () => {
    await openAtWeights();
    await choose('pairs');
    for (const degree of ['2', '2', '2', '4', '4']) await answer(1, degree);
    expect(plain(await text(wizard.page, '.consistency'))).toContain(
      'Your comparisons agree well enough: consistency ratio 0.00',
    );
    await answer(2, '8');
    const words = plain(await text(wizard.page, '.consistency'));
    expect(words).toContain('Your comparisons contradict each other more than usual: consistency ratio');
    expect(words).toContain('Furthest from the others: “Commute” matters 8 times as much as “Pay”.');
    await expectSoundPage(wizard.page);
    await click(wizard.page, 'Look at it again');
    expect(await text(wizard.page, '.pair label:nth-of-type(2)')).toContain('Commute');
    expect(
      await wizard.page.$eval(
        '.pair label:nth-of-type(2) input',
        (radio) => (radio as HTMLInputElement).checked,
      ),
    ).toBe(true);
    expect(await wizard.page.$eval('#pair-degree', (field) => (field as HTMLSelectElement).value)).toBe('8');
    await wizard.page.click('.pair label:nth-of-type(1) input');
    await wizard.page.select('#pair-degree', '8');
    expect(plain(await text(wizard.page, '.consistency'))).toContain('consistency ratio 0.00');
  });

  test('which of two matters more says nothing of how much: the pair counts once that is chosen', async () => {
    await openAtWeights(['Pay', 'Growth', 'Commute']);
    await choose('pairs');
    const isFirst = () => wizard.page.click('.pair label:nth-of-type(1) input');
    await isFirst();
    expect(await wizard.page.$eval('#pair-degree', (field) => (field as HTMLSelectElement).value)).toBe('');
    expect(await text(wizard.page, '.pair-progress')).toBe('0 of 3 compared');
    await expectSoundPage(wizard.page);
    await wizard.page.select('#pair-degree', '5');
    expect(await text(wizard.page, '.pair-progress')).toBe('1 of 3 compared');
    // The other way round keeps how much; what was the same and is more now has no degree yet.
    await wizard.page.click('.pair label:nth-of-type(2) input');
    await wizard.untilDraftHolds('"ratio":0.2');
    await wizard.page.click('.pair label:nth-of-type(3) input');
    await wizard.untilDraftHolds('"ratio":1');
    await isFirst();
    expect(await text(wizard.page, '.pair-progress')).toBe('0 of 3 compared');
    await wizard.untilDraftHolds('"pairs":[]');
  });

  test('by keyboard alone', async () => {
    await openAtWeights(['Pay', 'Growth', 'Commute']);
    await wizard.page.focus('#weight-method');
    await pressTimes(wizard.page, 'ArrowDown', 3);
    await press(wizard.page, 'Tab', 'Space', 'Tab', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab', 'Enter');
    expect(await focusedId(wizard.page)).toBe('weight-3');
    await press(wizard.page, 'ArrowDown', 'Tab', 'ArrowDown', 'ArrowDown', 'Tab', 'Enter');
    // Growth over Pay by 4 was answered first: choosing the second of the next pair gives Commute 3 over Growth.
    expect(await shares(wizard.page)).toEqual(['50%', '12.5%', '37.5%']);
  });

  test('two criteria are one pair, and one needs none', async () => {
    await openAtWeights(['Pay', 'Commute']);
    await choose('pairs');
    await answer(1, '3');
    expect(await shares(wizard.page)).toEqual(['75%', '25%']);
    await wizard.close();
    await openAtWeights(['Commute']);
    await choose('pairs');
    await expectSoundPage(wizard.page);
    expect((await created()).weights).toEqual([100]);
  });

  test('with very many criteria another way is asked for', async () => {
    await openAtWeights(Array.from({ length: 31 }, (_, at) => `Criterion ${at}`));
    await choose('pairs');
    await expectSoundPage(wizard.page);
    await click(wizard.page, 'Next');
    expect(await focusedId(wizard.page)).toBe('weight-3');
    expect(await errors(wizard.page)).toEqual([
      'Comparing pairs suits up to 30 criteria. Choose another way to set the weights.',
    ]);
  });
});

test('changing the way loses nothing, and shows nothing as wrong before its time', async () => {
  await openAtWeights();
  await wizard.page.type('#weight-3', '30');
  await choose('order');
  await rank(4);
  await choose('swing');
  await click(wizard.page, 'Next');
  expect(await errors(wizard.page)).toHaveLength(1);
  await choose('pairs');
  expect(await errors(wizard.page)).toEqual([]);
  await answer(1, '7');
  await choose('points');
  expect(await wizard.page.$eval('#weight-3', (field) => (field as HTMLInputElement).value)).toBe('30');
  await choose('order');
  expect(await order()).toEqual(['Growth']);
  await choose('pairs');
  expect(await text(wizard.page, '.pair-progress')).toBe('1 of 6 compared');
});

test('the way and its answers are there when the sidebar is opened again', async () => {
  await openAtWeights();
  await choose('pairs');
  await answer(1, '7');
  await wizard.untilDraftHolds('"ratio":7');
  await wizard.close();
  await wizard.open();
  await untilHeading(wizard.page, 'Weights');
  expect(await text(wizard.page, '.pair-progress')).toBe('1 of 6 compared');
});
