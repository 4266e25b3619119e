/** Home as it is shipped, in a real browser at 300 pixels. */
import { openQuestions } from '../../sidebar/matrix/open_questions';
import { emptyDraft } from '../../sidebar/wizard/draft';
import { encodeDraft } from '../../sidebar/wizard/draft_text';
import type { HomeView, MatrixView } from '../../src/api';
import { dayOf } from '../../src/decision/day';
import { scoreCell } from '../../src/table/map';
import { MatrixPages } from './matrix_pages';
import { axeViolations } from './open_sidebar';
import { focusedId, press } from './sidebar_hands';
import { careerView, hostileView, patternView, ready, viewOf, withCriteria } from './views';

const home = new MatrixPages('home');

const NOTHING: HomeView = { rounds: [], pools: null };

/** Opens Home on a sheet, with what stands beside it, and waits until both are read. */
async function open(view: MatrixView | null, beside: HomeView = NOTHING): Promise<void> {
  await home.open(view, (server) => {
    server.answers.readHome = () => beside;
    server.answers.selectCell = () => undefined;
    server.answers.proposeTable = () => null;
    server.answers.readOptions = () => null;
    server.answers.readRounds = () => {
      throw new Error('Not here.');
    };
  });
  if (view !== null) await home.shows(beside.rounds.length === 0 ? 'No round' : 'round');
}

const unscored = (view: MatrixView): MatrixView => ({
  ...view,
  decision: { ...view.decision, scores: view.decision.scores.map((row) => row.map(() => null)) },
});
const unweighed = (view: MatrixView) => withCriteria(view, () => ({ weight: null }));
const heading = (words: string) =>
  home.page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, {}, words);

const view = careerView();
const rounds: HomeView['rounds'] = [
  { round: 1, day: dayOf(2026, 1, 12), title: 'Another', criteria: [{ id: 'k9' }], decided: null },
  ...[2, 3].map((round) => ({
    round,
    day: dayOf(2026, 8 + round, 4),
    title: 'As it was called once',
    criteria: view.decision.criteria.map(({ id }) => ({ id })),
    decided: round === 2 ? null : { choice: 'NewCo', lookAgain: dayOf(2020, 1, 1) },
  })),
];
const POOLS = { considered: 7, future: 1, discarded: 0, unsorted: 1 };

describe('axe finds nothing, nothing sticks out, and the next step is the one primary button', () => {
  test.each<[claim: string, seen: MatrixView | null, beside: HomeView, next: string]>([
    ['no matrix', null, NOTHING, 'Create a matrix'],
    ['a new matrix', unscored(unweighed(view)), NOTHING, 'Set weights'],
    ['weighed', unscored(view), { rounds: [], pools: POOLS }, 'Score the options'],
    ['scored', view, NOTHING, 'See how sure the result is'],
    ['covered', careerView({ covered: true }), NOTHING, 'Rank by gut'],
    ['decided, and due', view, { rounds, pools: POOLS }, 'Look at your decision again'],
    [
      'a cell that hinders everything',
      careerView({
        problems: [
          { sentence: 'B5 is text.', cell: { row: 5, column: 2 }, criterion: 0, option: null, takes: 'all' },
        ],
      }),
      NOTHING,
      'Go to what is to correct',
    ],
    ['50 × 50', patternView(50, 50), NOTHING, 'See how sure the result is'],
    [
      'names of 200 characters, right to left, emoji and markup',
      { ...hostileView(), frame: { goals: 'g'.repeat(300), horizon: 'עשר שנים' } },
      { rounds: [], pools: POOLS },
      'Go on scoring',
    ],
    [
      'no option and no criterion',
      viewOf({ title: '', criteria: [], options: [], scores: [], baseline: null }),
      NOTHING,
      'Name the options',
    ],
  ])('%s', async (_claim, seen, beside, next) => {
    await open(seen, beside);
    expect(await axeViolations(home.page)).toEqual([]);
    expect(await home.sticksOut()).toEqual([]);
    expect(await home.texts('.primary')).toEqual([next]);
  });
});

test.each<[where: string, seen: MatrixView | null, primary: string]>([
  ['without a matrix', null, 'Go on with your draft'],
  ['beside a matrix', view, 'See how sure the result is'],
])('a draft that was left half way is named %s, and leads back into it', async (_, seen, primary) => {
  const draft = {
    ...emptyDraft(),
    title: 'My next role',
    options: [{ id: 1, name: 'NewCo', note: '' }],
    nextId: 2,
  };
  await home.open(seen, (server) => {
    server.draft = encodeDraft(draft);
    server.answers.readHome = () => NOTHING;
    server.answers.proposeTable = () => null;
  });
  await home.shows('You began a matrix in this file: “My next role”, 0 criteria and 1 option so far.');
  expect(await home.texts('.primary')).toEqual([primary]);
  expect(await home.texts('button')).toContain('Go on with your draft');
  expect(home.server.callsOf('startWizard')).toHaveLength(1);
  expect(await axeViolations(home.page)).toEqual([]);
});

test('says where she stands, with the rounds of this matrix whatever it was called', async () => {
  await open(
    careerView({
      frame: { goals: 'Build things that people use', horizon: 'three years' },
      scoreNotes: [
        { criterion: 0, option: 0, evidence: 'Asked twice.', sure: null, scoredAgain: [] },
        { criterion: 0, option: 1, evidence: '', sure: 'guess', scoredAgain: [] },
      ],
    }),
    { rounds, pools: POOLS },
  );
  expect(await home.texts('.stand > li')).toEqual([
    'Frame Goals: Build things that people use Horizon: three years Change goals and horizon What I am looking for',
    'Options 7 options, compared with Current role. On the sheet “Options”: 7 under real consideration, 1 future possibility, 1 not sorted yet. Sort options',
    'Criteria 7 criteria, each with its worst and best.',
    'Weights Given in the sheet.',
    'Scores 48 of 49 scored, 1 has a note. Score a few again',
    "Result NewCo leads Old friends' startup by 9.9 points. Rank by gut",
    'Decided 2 rounds, last on 4 November 2026. Decided for NewCo on 4 November 2026. To look at again on 1 January 2020.',
  ]);
});

test('on a sheet without a matrix, names those of which the file keeps rounds', async () => {
  await open(null, { rounds, pools: POOLS });
  await home.shows('This file keeps rounds of “Another” and “As it was called once”.');
  expect(await axeViolations(home.page)).toEqual([]);
  expect(await home.sticksOut()).toEqual([]);
});

test('asks at most two questions, without those set aside, and leads to them in Insights', async () => {
  const many = patternView(7, 7);
  expect(openQuestions(ready(many)).length).toBeGreaterThan(2);
  await open(many);
  const asked = await home.texts('.open-questions li');
  expect(asked).toHaveLength(2);
  await home.page.locator('.open-questions button').click();
  await heading('Insights');
  await home.shows(asked[0] ?? '');
  const focused = () => home.page.evaluate(() => document.activeElement?.querySelector('h2')?.textContent);
  expect(await focused()).toBe('Questions');

  const [first] = openQuestions(ready(many));
  await home.page.close();
  await open({ ...many, setAside: [{ key: first?.key ?? '', words: asked[0] ?? '' }] });
  expect(await home.text('.open-questions')).not.toContain(asked[0]);
});

test('leads to the paragraph to send, before and after anything is scored', async () => {
  for (const seen of [unscored(view), view]) {
    await open(seen);
    await home.page.locator('.stand button::-p-text(What I am looking for)').click();
    await heading('Insights');
    await home.shows('I am looking for these, the most important first:');
    expect(await axeViolations(home.page)).toEqual([]);
    await home.page.close();
  }
  for (const seen of [unweighed(view), careerView({ covered: true })]) {
    await open(seen);
    expect(await home.text('main')).not.toContain('What I am looking for');
    await home.page.close();
  }
  await open(view);
});

test('asks nothing before there is something to compare, nor while the totals are covered', async () => {
  for (const seen of [unscored(view), careerView({ covered: true })]) {
    await open(seen);
    expect(await home.page.$('.open-questions')).toBeNull();
    await home.page.close();
  }
  await open(unweighed(view));
  expect(await home.page.$('.open-questions')).toBeNull();
});

describe('goals and horizon', () => {
  const FRAME = { goals: 'Build things that people use', horizon: 'three years' };

  test('are written down by keyboard in one call, and stand there from then on', async () => {
    await open(view);
    home.server.answers.keepFrame = ({ frame }) => ({ ...view, frame });
    await home.page.focus('#frame-change');
    await press(home.page, 'Enter');
    expect(await focusedId(home.page)).toBe('frame-goals');
    await home.page.keyboard.type(` ${FRAME.goals} `);
    await press(home.page, 'Tab');
    await home.page.keyboard.type(FRAME.horizon);
    expect(await axeViolations(home.page)).toEqual([]);
    expect(await home.sticksOut()).toEqual([]);
    await press(home.page, 'Tab', 'Enter');
    await home.shows(`Horizon: ${FRAME.horizon}`);
    await home.expectCalls('keepFrame', [
      [{ sheetId: view.sheetId, expected: { goals: '', horizon: '' }, frame: FRAME }],
    ]);
    expect(await focusedId(home.page)).toBe('frame-change');
  });

  test('can be left as they are; a failure leaves what was typed', async () => {
    await open(careerView({ frame: FRAME }));
    home.server.answers.keepFrame = () => {
      throw new Error('Nothing was written.');
    };
    await home.click('Change goals and horizon');
    await home.page.keyboard.type('!');
    await home.click('Keep');
    await home.shows('Nothing was written.');
    expect(await home.page.$eval('#frame-goals', (field) => (field as HTMLTextAreaElement).value)).toContain(
      '!',
    );
    await home.click('Cancel');
    await home.shows(`Goals: ${FRAME.goals}`);
  });

  test('are shown again on the page where she decides', async () => {
    const seen = careerView({ frame: FRAME });
    await open(seen);
    home.server.answers.readRounds = () => ({
      ...{ view: seen, rounds: [], leftOff: 0, skipped: [], staleMonths: null, evidence: [], renames: [] },
    });
    await home.page.locator('.stand button::-p-text(Decided)').click();
    await home.page.locator('#decided').click();
    await home.shows(`Goals: ${FRAME.goals}`);
    expect(await home.text('[aria-label="What this decision is for"]')).toBe(
      `Goals: ${FRAME.goals} Horizon: ${FRAME.horizon}`,
    );
    expect(await axeViolations(home.page)).toEqual([]);
  });
});

test('covered totals stay covered', async () => {
  await open(careerView({ covered: true }), { rounds, pools: null });
  expect(await home.text('main')).toContain('Covered until you have ranked the options by gut.');
  expect(await home.text('main')).not.toMatch(/leads|points|level|tie/);
});

test('what can be read is shown where the rest can not', async () => {
  await home.open(view, (server) => {
    server.answers.readHome = () => {
      throw new Error(
        'Google Sheets did not answer as it should, and nothing was changed: please try again.',
      );
    };
  });
  await home.shows('Google Sheets did not answer');
  expect(await home.text('main')).toContain('48 of 49 scored');
});

describe('by keyboard', () => {
  test('every line is reached in order and leads to its page or its cell, and every page leads back', async () => {
    await open(view);
    await home.page.focus('#next');
    const reached: string[] = [];
    for (let line = 0; line < 12; line += 1) {
      await home.page.keyboard.press('Tab');
      reached.push(await home.page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    expect(reached).toEqual([
      ...['Frame', 'Write down goals and horizon', 'What I am looking for', 'Options', 'Sort options'],
      ...['Criteria', 'Weights', 'Scores', 'Score a few again', 'Result', 'Rank by gut', 'Decided'],
    ]);
    await press(home.page, 'Enter');
    await heading('Rounds');
    await press(home.page, 'Tab');
    await press(home.page, 'Enter');
    await heading('Where you stand');
    expect(await home.page.$('.to-home')).toBeNull();
  });

  test.each([
    ['Weights', 'Set weights'],
    ['Scores', 'Score one criterion at a time'],
    ['Result', 'Insights'],
    ['Rank by gut', 'Gut check'],
    ['Sort options', 'Sort options'],
  ])('%s', async (line, page) => {
    await open(view);
    await home.page.locator(`.stand button::-p-text(${line})`).click();
    await heading(page);
    expect(await axeViolations(home.page)).toEqual([]);
    await home.click('Home');
    await heading('Where you stand');
  });

  test('a line of the sheet selects its cell and gives it the keyboard', async () => {
    await open(view);
    await home.page.locator('.stand button::-p-text(Criteria)').click();
    const { map } = view;
    const name = { row: scoreCell(map, 0, 0)?.row, column: map.criterionFields.name };
    await home.expectCalls('selectCell', [[view.sheetId, name.row, name.column]]);
    for (let wait = 0; home.server.focused === 0 && wait < 100; wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(home.server.focused).toBe(1);
  });
});
