/** The gut check as it is shipped, in a real browser at 300 pixels. */

import { dateInWords } from '../../sidebar/gut/gut';
import { MatrixPages } from './matrix_pages';
import { axeViolations } from './open_sidebar';
import { careerView, hostileView, patternView } from './views';

const gut = new MatrixPages('gut');

const RANKS = [2, 3, 4, 1, 5, 6, 7];
const SCALE_UP_FIRST = [
  'Scale-up',
  'Current role',
  'NewCo',
  'Big platform',
  'Public health',
  'Consultancy',
  "Old friends' startup",
];
const kept = { ranks: RANKS, date: '23 November 2026' };

test.each([
  ['before the first ranking', careerView({ covered: true })],
  ['with the totals in sight', careerView()],
  ['after it', careerView({ gut: kept })],
  ['30 options', patternView(3, 30)],
  ['names of 200 characters, right to left, emoji and markup', hostileView()],
  ['the same, ranked', hostileView({ gut: { ranks: [2, 3, 1, 4], date: '1 May 2026' } })],
  ['no matrix', null],
])('axe finds nothing and nothing sticks out: %s', async (_, view) => {
  await gut.open(view);
  expect(await axeViolations(gut.page)).toEqual([]);
  expect(await gut.sticksOut()).toEqual([]);
});

describe('ranking', () => {
  const order = () => gut.texts('.place-number + .option-name');
  const waiting = () => gut.texts('.chip + .option-name');
  const focused = () => gut.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const isSaveOff = () => gut.page.$eval('#apply', (button) => button.getAttribute('aria-disabled'));
  const rank = async (...options: number[]) => {
    for (const option of options) await gut.page.click(`#rank-${option}`);
  };

  beforeEach(async () => {
    await gut.open(careerView({ covered: true }));
    gut.server.answers.recordGut = ({ ranks, date }) => careerView({ gut: { ranks, date } });
  });

  test('shows no total before it is saved', async () => {
    expect(await gut.text('main')).not.toMatch(/\d\.\d/);
  });

  test('begins with nothing ranked, and what nobody ranked cannot be saved', async () => {
    expect(await order()).toEqual([]);
    expect(await waiting()).toHaveLength(7);
    await gut.click('Save my ranking');
    await rank(3, 0, 1, 2, 4, 5);
    expect(await gut.text('.footer')).toContain('6 of 7 ranked. Rank every option to save.');
    expect(await isSaveOff()).toBe('true');
    await gut.click('Save my ranking');
    expect(gut.server.callsOf('recordGut')).toEqual([]);
    await rank(6);
    expect(await order()).toEqual(SCALE_UP_FIRST);
    expect(await isSaveOff()).toBe('false');
  });

  test('works by the keyboard alone: the focus goes on to what waits, and stays with what moves', async () => {
    await gut.page.focus('#rank-3');
    await gut.page.keyboard.press('Enter');
    expect(await focused()).toBe('2nd: Public health');
    await gut.page.keyboard.press('Enter');
    expect(await order()).toEqual(['Scale-up', 'Public health']);
    await gut.page.focus('[aria-label="Move Public health up"]');
    await gut.page.keyboard.press('ArrowUp');
    expect(await order()).toEqual(['Public health', 'Scale-up']);
    expect(await focused()).toBe('Move Public health up');
    await gut.page.keyboard.press('ArrowDown');
    expect(await order()).toEqual(['Scale-up', 'Public health']);
    await gut.page.focus('[aria-label="Take Scale-up out of the ranking"]');
    await gut.page.keyboard.press('Enter');
    expect(await order()).toEqual(['Public health']);
  });

  test('works by dragging across the line', async () => {
    await rank(0);
    const handles = await gut.page.$$('.handle');
    const from = await handles[2]?.boundingBox();
    const to = await handles[0]?.boundingBox();
    if (!from || !to) throw new Error('there are no handles');
    await gut.page.mouse.move(from.x + 5, from.y + 10);
    await gut.page.mouse.down();
    await gut.page.mouse.move(to.x + 5, to.y - 5, { steps: 4 });
    await gut.page.mouse.up();
    expect(await order()).toEqual(['Big platform', 'Current role']);
  });

  test('is kept with the date, and then stands beside the matrix', async () => {
    await rank(3, 0, 1, 2, 4, 5, 6);
    await gut.click('Save my ranking');
    await gut.page.waitForSelector('.both');
    expect(gut.server.callsOf('recordGut')).toEqual([
      [
        {
          sheetId: 7,
          expected: { options: careerView().decision.options },
          ranks: RANKS,
          date: dateInWords(new Date()),
        },
      ],
    ]);
    expect(await gut.text('main')).toContain('Your gut puts Scale-up first, the matrix NewCo.');
    expect((await gut.texts('.both tbody tr')).slice(0, 2)).toEqual([
      'Scale-up 2 places lower in the matrix 1 3',
      'Current role 3 places lower in the matrix 2 5',
    ]);
    await gut.click('Insights');
    await gut.page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Insights');
  });

  test('is not lost by a look at another sheet, where it stays in sight', async () => {
    await rank(3, 0);
    gut.server.answers.readMatrix = () => null;
    await gut.comeBack();
    await gut.shows('The sheet has changed, or another one is open now. This page is as it was.');
    gut.server.answers.readMatrix = () => careerView({ covered: true });
    await gut.comeBack();
    await gut.page.waitForFunction(() => document.querySelector('.notice') === null);
    expect(await order()).toEqual(['Scale-up', 'Current role']);
  });

  test('is not lost when it cannot be kept, and can start over', async () => {
    const sentence = 'Nothing was written, because the options changed in the sheet meanwhile.';
    gut.server.answers.recordGut = () => {
      throw new Error(sentence);
    };
    await rank(1, 0, 2, 3, 4, 5, 6);
    await gut.click('Save my ranking');
    await gut.page.waitForSelector('.footer .error');
    expect(await gut.text('.footer .error')).toBe(sentence);
    expect((await order())[0]).toBe('NewCo');
    expect(await axeViolations(gut.page)).toEqual([]);

    gut.server.answers.readMatrix = () => patternView(2, 2, { covered: true });
    await gut.click('Refresh and start over');
    await gut.shows('Option 2');
    expect(await order()).toEqual([]);
    expect(await waiting()).toEqual(['Option 1', 'Option 2']);
  });

  test('is not swapped under the person’s hands when the sheet changes', async () => {
    await rank(1);
    gut.server.answers.readMatrix = () => null;
    await gut.comeBack();
    await gut.page.waitForSelector('.footer .notice');
    expect((await order())[0]).toBe('NewCo');
  });
});

test('a kept ranking can be made again, or left as it is', async () => {
  await gut.open(careerView({ gut: kept }));
  await gut.click('Rank again');
  expect(await gut.texts('.place-number')).toEqual([]);
  expect(await gut.texts('.chip + .option-name')).toHaveLength(7);
  await gut.click('Cancel');
  await gut.page.waitForSelector('.both');
});
