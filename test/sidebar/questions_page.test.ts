/** The questions of Insights as shipped, in a real browser at 300 pixels. */
import type { MatrixView } from '../../src/api';
import { criterionCell } from '../../src/table/map';
import { fourFaults, stretched } from '../fixtures/four_faults';
import { MatrixPages } from './matrix_pages';
import { axeViolations } from './open_sidebar';
import { careerView, hostileView, patternView, viewOf, withCriteria } from './views';

const insights = new MatrixPages('insights');

/** The matrix with its four faults, and what it keeps of set aside questions. */
const faulty = (changes: Partial<MatrixView> = {}) =>
  viewOf(stretched, {
    weighed: fourFaults.criteria.map(({ weight, worst, best }) => ({
      ...{ weight: weight ?? 0, worst: worst ?? 0, best: best ?? 0 },
    })),
    ...changes,
  });

const title = () => insights.text('.question h3');

const SCALE = 'Does “Pay” still weigh what you meant?';
const SPLIT = 'Would you give “Ownership” 61% of the weight if it were one criterion?';

/** The same with a line of pay that is bent. */
const bentFaulty = (half: number, weighedFrom: number) =>
  faulty({
    decision: {
      ...stretched,
      criteria: stretched.criteria.map((each) => (each.name === 'Pay' ? { ...each, half } : each)),
    },
    weighed: fourFaults.criteria.map(({ name }) =>
      name === 'Pay' ? { weight: 19, worst: weighedFrom, best: 300_000 } : null,
    ),
  });

describe('where the line of pay is bent', () => {
  test('the weight that keeps what the shorter scale was worth is offered, and prices are told for both sides', async () => {
    await insights.open(bentFaulty(200_000, 150_000));
    // From 150 to 300 of 100 to 400 thousand, 200 being half as good: ¼ and ¼ are half of it, so twice 19.
    expect(await insights.texts('.question p:not(.quiet)')).toEqual(
      expect.arrayContaining([
        'Its weight of 19 was set while it went from $150,000 to $300,000; now it goes from $100,000 to $400,000, with $200,000 half as good as the best.',
        expect.stringMatching(
          /^A weight of 38 keeps what going from \$150,000 to \$300,000 was worth to you/,
        ),
        'No weight keeps what every step was worth, because the line from worst to best is bent another way.',
      ]),
    );
    await insights.shows('Set the weight to 38');
    while ((await title()) !== 'Are these prices in “Pay” yours?') await insights.click('Next question');
    // A step of 21 / 4 against 19 · ½ on 100 thousand below the bend and on 200 above it.
    await insights.shows(
      '1 more on “Own people” counts as much as about $55,300 more on “Pay” below $200,000 and as much as about $111,000 more above it.',
    );
    expect(await axeViolations(insights.page)).toEqual([]);
  });

  test('where no weight keeps anything, weights are set again', async () => {
    await insights.open(bentFaulty(200_000, 80_000));
    expect(await title()).toBe(SCALE);
    expect(await insights.texts('.question button')).toContain('Set weights');
    await insights.click('Set weights');
    await insights.shows('Set weights');
  });
});

describe('the questions', () => {
  beforeEach(async () => {
    await insights.open(faulty());
    let view = faulty();
    insights.server.answers.setAsideQuestion = ({ key, words, isAside }) => {
      const others = view.setAside.filter((each) => each.key !== key);
      view = { ...view, setAside: isAside ? [...others, { key, words }] : others };
      return view;
    };
  });

  test('come one at a time, what is most likely a slip first, round and round', async () => {
    expect(await insights.text('.question .quiet')).toBe('Question 1 of 7');
    const titles: string[] = [];
    for (let press = 0; press < 7; press += 1) {
      titles.push(await title());
      expect(await insights.texts('.question h3')).toHaveLength(1);
      await insights.click('Next question');
    }
    expect(titles).toEqual([
      SCALE,
      SPLIT,
      'Do all 5 criteria matter the same to you?',
      'Did you score one criterion at a time?',
      expect.stringMatching(/^How sure are you of /),
      'Are these prices in “Pay” yours?',
      'What matters to you that is not in the list?',
    ]);
    expect(await title()).toBe(SCALE);
  });

  test('say their numbers, their reason and its source, and lead to the cells that they are about', async () => {
    expect(await insights.texts('.question p:not(.quiet)')).toEqual(
      expect.arrayContaining([
        'Its weight of 19 was set while it went from $150,000 to $300,000; now it goes from $100,000 to $400,000.',
        'A weight of 38 keeps what a step was worth to you, and Beta would lead.',
      ]),
    );
    expect(await insights.text('.reason')).toBe(
      'A weight belongs to the scale it was set for (Keeney & Raiffa 1976; Fischer 1995).',
    );
    insights.server.answers.selectCell = () => undefined;
    await insights.click('Pay');
    const { row, column } = criterionCell(faulty().map, 'worst', 3) ?? { row: 0, column: 0 };
    await insights.expectCalls('selectCell', [[7, row, column]]);
    await insights.click('Next question');
    expect(await insights.texts('.question-links button')).toEqual([
      'Own roadmap',
      'Own people',
      'Own product',
    ]);
  });

  test('the weight that keeps the trade-off is written when it is asked for, and taken back by Undo', async () => {
    insights.server.answers.applyWeights = ({ weights, weighed }) =>
      withCriteria(faulty({ weighed: weighed ?? faulty().weighed }), (_, at) => ({
        weight: weights[at] ?? null,
      }));
    const expected = stretched.criteria.map(({ id, weight }) => ({ id, weight }));
    await insights.click('Set the weight to 38');
    const change = { sheetId: 7, expected, weights: [20, 21, 20, 38, 20], replacesFormulas: true };
    await insights.expectCalls('applyWeights', [[change]]);
    await insights.shows('Applied.');
    expect(await title()).not.toBe(SCALE);
    await insights.click('Undo');
    await insights.expectCalls('applyWeights', [
      [change],
      [
        {
          sheetId: 7,
          expected: expected.map((each, at) => (at === 3 ? { ...each, weight: 38 } : each)),
          weights: [20, 21, 20, 19, 20],
          replacesFormulas: false,
          weighed: faulty().weighed,
        },
      ],
    ]);
    await insights.shows('still weigh what you meant?');
  });

  test('a question that is no problem is kept aside, and asked again', async () => {
    await insights.click('Not a problem');
    await insights.shows('Question 1 of 6');
    expect(insights.server.callsOf('setAsideQuestion')).toEqual([
      [{ sheetId: 7, key: 'scale-moved c4 150000..300000 100000..400000', words: SCALE, isAside: true }],
    ]);
    expect(await title()).toBe(SPLIT);
    expect(await insights.page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
    await insights.page.locator('summary::-p-text(Not a problem)').click();
    await insights.click('Ask again');
    await insights.shows('Question 1 of 7');
    expect(await title()).toBe(SCALE);
  });

  test('says when it could not be kept, and asks on', async () => {
    insights.server.answers.setAsideQuestion = () => {
      throw new Error('The sheet is protected.');
    };
    await insights.click('Not a problem');
    await insights.shows('The sheet is protected.');
    expect(await title()).toBe(SCALE);
  });

  test('by the keyboard alone, until no question is open', async () => {
    for (const words of ['Next question', 'Not a problem']) {
      await insights.page.focus('.question h3');
      await until(words);
      await insights.page.keyboard.press('Enter');
    }
    await insights.shows('Question 2 of 6');
    for (let left = 6; left > 0; left -= 1) {
      await until('Not a problem');
      await insights.page.keyboard.press('Enter');
      await insights.shows(left > 1 ? `of ${left - 1}` : 'No question is open.');
    }
    expect(insights.server.callsOf('setAsideQuestion')).toHaveLength(7);

    /** Tabs to a button as a person would who sees where the focus is. */
    async function until(words: string): Promise<void> {
      for (let press = 0; press < 12; press += 1) {
        await insights.page.keyboard.press('Tab');
        if ((await insights.page.evaluate(() => document.activeElement?.textContent)) === words) return;
      }
      throw new Error(`There is no way to ${words}.`);
    }
  });

  test('lead to the weights, to scoring one criterion at a time, and to where a criterion is added', async () => {
    insights.server.answers.selectCell = () => undefined;
    for (let press = 0; press < 6; press += 1) await insights.click('Next question');
    await insights.click('Go to the last criterion');
    await insights.expectCalls('selectCell', [[7, faulty().map.criterionSpan.last, 1]]);
    for (let press = 0; press < 4; press += 1) await insights.click('Next question');
    await insights.click('Score one criterion at a time');
    await insights.page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('Score'));
  });
});

test('a formula of hers is not replaced before she has agreed', async () => {
  await insights.open(faulty({ weightFormulas: [false, false, false, true, false] }));
  await insights.click('Set the weight to 38');
  await insights.shows('is a formula of yours');
  expect(insights.server.callsOf('applyWeights')).toEqual([]);
  expect(await insights.texts('.footer .buttons button')).toEqual(['Replace and apply', 'Reset']);
});

test('where nothing speaks for a question they wait closed, and say how many there are', async () => {
  await insights.open(careerView());
  expect(await insights.page.$('.question')).toBeNull();
  expect(await insights.text('details.section:nth-of-type(3) summary')).toBe('Questions 1 open question');
});

test.each([
  ['four faults', faulty()],
  ['hostile names', hostileView()],
  ['many', patternView(12, 20)],
])('every question is sound for axe-core and stays within the sidebar: %s', async (_, view) => {
  await insights.open(view);
  if ((await insights.page.$('.question')) === null) await insights.openSection('Questions');
  const count = Number(/of (\d+)/.exec(await insights.text('.question .quiet'))?.[1]);
  for (let press = 0; press < count; press += 1) {
    expect(await axeViolations(insights.page)).toEqual([]);
    expect(await insights.sticksOut()).toEqual([]);
    if (count > 1) await insights.click('Next question');
  }
});

test('the subtotals of the groups add up to the totals, as they are printed', async () => {
  await insights.open(faulty());
  await insights.openAll();
  const rows = await insights.page.$$eval('[aria-label="Points by group and option"] tbody tr', (all) =>
    all.map((row) => Array.from(row.children).map(({ textContent }) => textContent ?? '')),
  );
  expect(rows.map(([name]) => name)).toEqual([
    'Ownership, 61% of the weight',
    'Without a group, 39% of the weight',
    'Total',
  ]);
  const tenths = rows.map((row) => row.slice(1).map((cell) => Math.round(10 * Number(cell))));
  const [group = [], others = [], total] = tenths;
  expect(group.map((points, at) => points + (others[at] ?? 0))).toEqual(total);
  await insights.open(careerView());
  await insights.openAll();
  expect(await insights.page.$('[aria-label="Points by group and option"]')).toBeNull();
});
