/** Scoring one criterion at a time as it is shipped, in a real browser at 300 pixels. */
import type { MatrixView, ScoresChange } from '../../src/api';
import { MatrixPages } from './matrix_pages';
import { axeViolations } from './open_sidebar';
import { focusedId, press } from './sidebar_hands';
import { careerView, hostileView, patternView, viewOf, withCriteria, withScore } from './views';

const score = new MatrixPages('score');

/** The career move without any score, its ends in words. */
const unscored = (changes: Partial<MatrixView> = {}) => {
  const view = withCriteria(careerView(changes), ({ kind }) =>
    kind === 'rating' ? { worstMeans: 'no say at all', bestMeans: 'mine from end to end' } : {},
  );
  const scores = view.decision.scores.map((row) => row.map(() => null));
  return { ...view, decision: { ...view.decision, scores } };
};

/** The view as the server gives it back after a change. */
function written(view: MatrixView, { expected, scores }: ScoresChange): MatrixView {
  const at = view.decision.criteria.findIndex(({ id }) => id === expected.criterion.id);
  const others = view.scoreNotes.filter(({ criterion }) => criterion !== at);
  const own = scores.flatMap(({ evidence, sure }, option) =>
    evidence === '' && sure === null ? [] : [{ criterion: at, option, evidence, sure, scoredAgain: [] }],
  );
  const rows = view.decision.scores.map((row, line) =>
    line === at ? scores.map((each) => each.score) : row,
  );
  return { ...view, decision: { ...view.decision, scores: rows }, scoreNotes: [...others, ...own] };
}

/** Opens the page on a sheet that takes what is written. */
async function open(first: MatrixView): Promise<{ view: MatrixView; changes: ScoresChange[] }> {
  const sheet = { view: first, changes: [] as ScoresChange[] };
  await score.open(first);
  score.server.answers.readMatrix = () => sheet.view;
  score.server.answers.saveScores = (change) => {
    sheet.view = written(sheet.view, change);
    sheet.changes.push(change);
    return sheet.view;
  };
  return sheet;
}

const type = async (...lines: string[]) => {
  for (const line of lines) {
    await score.page.keyboard.type(line);
    await press(score.page, 'Enter');
  }
};
const names = () => score.texts('.score-name bdi');
const criterion = () => score.text('.score-criterion');
const errors = () => score.texts('.error');
const untilCriterion = (name: string) =>
  score.page.waitForFunction(
    (wanted) => (document.querySelector('.score-criterion') as HTMLElement | null)?.innerText === wanted,
    {},
    name,
  );

const CRITERIA = careerView().decision.criteria.map(({ name }) => name);

test.each<[string, MatrixView | null]>([
  ['nothing scored yet', unscored()],
  ['everything scored', careerView()],
  [
    'with notes',
    careerView({
      scoreNotes: [{ criterion: 0, option: 1, evidence: 'n'.repeat(500), sure: 'guess', scoredAgain: [] }],
    }),
  ],
  ['30 options', withScore(patternView(3, 30), 0, 3, null)],
  ['names of 200 characters, right to left, emoji and markup', hostileView()],
  ['no matrix', null],
])('axe finds nothing and nothing sticks out: %s', async (_, view) => {
  await score.open(view);
  expect(await axeViolations(score.page)).toEqual([]);
  expect(await score.sticksOut()).toEqual([]);
});

test('one criterion, its ends in numbers and words, the baseline first; no other number and no other criterion', async () => {
  await open(unscored());
  expect(await criterion()).toBe(CRITERIA[0]);
  expect(await score.text('.ends')).toBe('Worst 1: no say at all Best 5: mine from end to end');
  expect((await names())[0]).toBe('Current role');
  expect(await names()).toHaveLength(7);
  const words = (await score.text('body')).replace('Criterion 1 of 7', '').replace(/Worst 1: .* Best 5:/, '');
  expect(words).not.toMatch(/\d/);
  for (const other of CRITERIA.slice(1)) expect(words).not.toContain(other);
});

test('the order of the options differs by criterion and is the same every time', async () => {
  await open(unscored());
  const first = await names();
  await score.click('Next criterion');
  await untilCriterion(CRITERIA[1] ?? '');
  const second = await names();
  expect([...second].sort()).toEqual([...first].sort());
  expect(second[0]).toBe(first[0]);
  expect(second).not.toEqual(first);
  await score.click('Back');
  await untilCriterion(CRITERIA[0] ?? '');
  expect(await names()).toEqual(first);
});

test('by the keyboard alone: a number, Enter, the next; one write for each criterion', async () => {
  const sheet = await open(unscored());
  await type('3', '4', '2', '5', '1', '4', '');
  await untilCriterion(CRITERIA[1] ?? '');
  await score.expectCalls('saveScores', [[sheet.changes[0]]]);
  const row = sheet.view.decision.scores[0] ?? [];
  expect(row.filter((each) => each !== null)).toHaveLength(6);
  expect(row[0]).toBe(3);
  expect(
    sheet.view.decision.scores
      .slice(1)
      .flat()
      .every((each) => each === null),
  ).toBe(true);
  await score.shows('Saved in the sheet.');
  await score.click('Undo');
  await untilCriterion(CRITERIA[0] ?? '');
  await score.page.waitForFunction(() => !document.body.innerText.includes('Saved'));
  expect(sheet.view.decision.scores[0]).toEqual(row.map(() => null));
});

test.each<[string, string, string, string, number | null, string | null]>([
  ['a comma in a German sheet', 'de_DE', 'rating', '3,5', 3.5, null],
  ['a point in a German sheet', 'de_DE', 'rating', '3.5', 3.5, null],
  ['thousands', 'en_US', 'measure', '$200,000', 200000, null],
  ['a word for a size', 'en_US', 'measure', '200k', 200000, null],
  [
    'what lies outside',
    'en_US',
    'rating',
    '6',
    null,
    '6 lies outside the scale of 1 to 5. Correct it, or widen the scale in the sheet.',
  ],
  ['words', 'en_US', 'rating', 'good', null, '“good” is not a number. Write digits, such as 1 or 5.'],
  [
    'a unit on a rating',
    'en_US',
    'rating',
    '4 min',
    null,
    'A rating has no unit. Write the number without “min”.',
  ],
  [
    'another unit',
    'en_US',
    'measure',
    '4 min',
    null,
    'The unit is “$”, but this says “min”. Write the number in “$”.',
  ],
])('%s: read as the locale writes it, or pointed out', async (_, locale, kind, typed, number, sentence) => {
  const at = kind === 'rating' ? 0 : 4;
  const view = unscored({ locale });
  const scores = view.decision.scores.map((row, line) => (line < at ? row.map(() => 3) : row));
  const sheet = await open({ ...view, decision: { ...view.decision, scores } });
  await untilCriterion(CRITERIA[at] ?? '');
  await type(typed);
  expect(await errors()).toEqual(sentence === null ? [] : [sentence]);
  const field = await focusedId(score.page);
  expect(field === 'score-0').toBe(sentence !== null);
  await score.click('Next criterion');
  if (sentence !== null) {
    expect(await criterion()).toBe(CRITERIA[at]);
    expect(await focusedId(score.page)).toBe('score-0');
    expect(score.server.callsOf('saveScores')).toEqual([]);
    return;
  }
  await untilCriterion(CRITERIA[at + 1] ?? '');
  await score.server.untilCalled('saveScores');
  expect(sheet.changes[0]?.scores[0]?.score).toBe(number);
});

test('how sure and a note are written with the score, and her note stays to the letter', async () => {
  const evidence = 'Two interviews.\n\n  Ask Pat. ';
  const sheet = await open({
    ...unscored(),
    scoreNotes: [{ criterion: 0, option: 0, evidence, sure: null, scoredAgain: [] }],
  });
  await type('4');
  await score.page.select('#score-0-sure', 'estimate');
  expect(await score.texts('.scores > li:first-child .score-note')).toEqual(['Note: Two interviews.']);
  await score.page.click('.scores > li:nth-child(2) .link');
  await score.page.type('.scores > li:nth-child(2) textarea', 'heard so');
  await score.click('Next criterion');
  await score.server.untilCalled('saveScores');
  expect(sheet.changes[0]?.scores[0]).toEqual({ score: 4, evidence, sure: 'estimate' });
  expect(sheet.changes[0]?.scores.filter((said) => said.evidence === 'heard so')).toHaveLength(1);
});

test('resumes where the first score is missing', async () => {
  const view = withScore(careerView(), 2, 4, null);
  await open(view);
  expect(await criterion()).toBe(CRITERIA[2]);
  expect(await focusedId(score.page)).toBe('score-4');
  await score.page.keyboard.type('3');
  await score.click('Next criterion');
  await score.shows('Criterion 4 of 7');
});

test('left half done it loses nothing: what can be read is saved, what cannot is still there', async () => {
  const sheet = await open(unscored());
  await type('3', '4');
  await score.page.keyboard.type('many');
  await score.page.evaluate(() => void window.dispatchEvent(new Event('blur')));
  await score.server.untilCalled('saveScores');
  expect(sheet.changes[0]?.scores.map((each) => each.score).filter((each) => each !== null)).toEqual([3, 4]);
  await score.comeBack();
  const values = await score.page.$$eval('.score-line input', (all) =>
    all.map((each) => (each as HTMLInputElement).value),
  );
  expect(values.slice(0, 4)).toEqual(['3', '4', 'many', '']);
});

test('on the way to Home what was put in is saved, and what can’t be read is there again on the way back', async () => {
  const sheet = await open(unscored());
  score.server.answers.readHome = () => ({ rounds: [], pools: null });
  await type('3');
  await score.page.keyboard.type('many');
  await score.click('Home');
  await score.server.untilCalled('saveScores');
  expect(sheet.changes[0]?.scores[0]?.score).toBe(3);
  // Home may have read the sheet before what was put in stood there, or after.
  await score.page.locator('button::-p-text(Score the options), button::-p-text(Go on scoring)').click();
  await untilCriterion(CRITERIA[0] ?? '');
  const values = await score.page.$$eval('.score-line input', (all) =>
    all.map((each) => (each as HTMLInputElement).value),
  );
  expect(values.slice(0, 3)).toEqual(['3', 'many', '']);
});

test('a write that is refused is said, and what was put in stays', async () => {
  const sheet = await open(unscored());
  const sentence = 'Nothing was written, because the scores changed in the sheet meanwhile.';
  score.server.answers.saveScores = () => {
    throw new Error(sentence);
  };
  await type('3', '4', '2', '5', '1', '4', '2');
  await score.shows(sentence);
  expect(await axeViolations(score.page)).toEqual([]);
  await score.click('Refresh and look at it');
  await untilCriterion(CRITERIA[0] ?? '');
  expect(await score.page.$eval('#score-0', (field) => (field as HTMLInputElement).value)).toBe('3');
  score.server.answers.saveScores = (change) => {
    sheet.view = written(sheet.view, change);
    return sheet.view;
  };
  await score.click('Next criterion');
  await score.shows('Saved in the sheet.');
  expect(sheet.view.decision.scores[0]).not.toContain(null);
});

test('a formula in a score cell is shown, said and never typed over', async () => {
  const view = withScore(unscored(), 0, 0, 4);
  const sheet = await open({ ...view, scoreFormulas: [{ criterion: 0, option: 0 }] });
  expect(await score.text('.scores > li:first-child')).toContain(
    'A formula of yours gives this score. It stays. 4',
  );
  expect(await score.page.$$('#score-0:is(input)')).toEqual([]);
  await type('3');
  await score.click('Next criterion');
  await score.server.untilCalled('saveScores');
  expect(sheet.changes[0]?.scores[0]?.score).toBe(4);
});

test('behind the last criterion it says what is blank, and leads on; a covered matrix shows no total', async () => {
  await open(withScore(careerView({ covered: true }), 6, 2, null));
  await score.click('Finish');
  await score.shows('2 scores are still blank. What is blank is left out, not counted as zero.');
  expect(await score.text('main')).not.toMatch(/\d\.\d/);
  await score.click('Score the rest');
  await untilCriterion(CRITERIA[6] ?? '');
  await type('3');
  await score.page.type('#score-6', '4');
  await score.click('Finish');
  await score.click('Rank by gut');
  await score.page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Gut check');
});

test('a criterion without a scale takes any number, and says what it lacks', async () => {
  const view = withCriteria(unscored(), (_, at) => (at === 0 ? { worst: null } : {}));
  const sheet = await open(view);
  expect(await score.text('.notice')).toMatch(/^This criterion has no worst and best yet\./);
  await type('1000');
  await score.click('Next criterion');
  await score.server.untilCalled('saveScores');
  expect(sheet.changes[0]?.scores[0]?.score).toBe(1000);
});

test('a matrix without options says what to do', async () => {
  await score.open(
    viewOf({ ...careerView().decision, options: [], scores: CRITERIA.map(() => []), baseline: null }),
  );
  expect(await score.text('main')).toContain('This matrix has no options or no criteria yet');
});
