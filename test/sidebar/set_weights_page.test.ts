/** "Set weights" on a matrix that stands already, as it is shipped, in a real browser at 300 pixels. */
import type { MatrixView, WeightsChange } from '../../src/api';
import { MatrixPages } from './matrix_pages';
import { errors, expectSoundPage, focusedId, plain } from './sidebar_hands';
import { careerView, patternView, withCriteria } from './views';

const weights = new MatrixPages('weights');

/** The matrix as the server keeps it, changed by what the sidebar asks for. */
let sheet: MatrixView;

async function open(view: MatrixView = careerView()): Promise<void> {
  sheet = view;
  await weights.open(sheet);
  const { answers } = weights.server;
  answers.readMatrix = () => sheet;
  answers.saveWeighting = (_, { kept }) => {
    sheet = { ...sheet, weighting: kept };
  };
  answers.applyWeights = (change: WeightsChange) => {
    sheet = withWeights((at) => change.weights[at] ?? null);
    return sheet;
  };
}

/** The sheet with other weights. */
const withWeights = (weightAt: (at: number) => number | null) =>
  withCriteria(sheet, (_, at) => ({ weight: weightAt(at) }));
const weightsOf = ({ decision }: MatrixView) => decision.criteria.map(({ weight }) => weight);

const value = (selector: string) =>
  weights.page.$eval(selector, (field) => (field as HTMLInputElement | HTMLSelectElement).value);

/** Gives every criterion that waits the next place, as they stand. */
async function rankAll(): Promise<void> {
  for (let chip = await weights.page.$('.chip'); chip !== null; chip = await weights.page.$('.chip')) {
    await chip.click();
  }
}

test('begins with the weights of the sheet, and hides the ranking', async () => {
  await open();
  expect(await value('#weight-method')).toBe('points');
  expect(await value('#weight-0')).toBe(String(weightsOf(sheet)[0]));
  await weights.shows('These weights are in the sheet.');
  expect(await weights.page.$eval('.trial ol', (list) => list.checkVisibility())).toBe(false);
  await expectSoundPage(weights.page);
  await weights.page.click('.trial summary');
  expect(await weights.page.$eval('.trial ol', (list) => list.checkVisibility())).toBe(true);
  expect(await weights.texts('.trial .option-line')).toHaveLength(sheet.decision.options.length);
  await expectSoundPage(weights.page);
});

test('writes nothing until Apply, and then once', async () => {
  await open();
  await weights.page.select('#weight-method', 'order');
  await weights.shows('Nothing is written to the sheet until you apply.');
  await weights.page.click('#apply');
  expect(await errors(weights.page)).toEqual([
    '0 of 7 ranked. Give a place to “Own technology end to end”, “Closer to users, product and design” and 5 more.',
  ]);
  expect(weights.server.callsOf('applyWeights')).toEqual([]);
  await rankAll();
  await weights.page.click('#apply', { count: 2 });
  await weights.shows('These weights are in the sheet.');
  const applied = weights.server.callsOf('applyWeights') as [WeightsChange][];
  expect(applied).toHaveLength(1);
  expect(applied[0]?.[0].weights).toEqual([37.04, 22.76, 15.61, 10.85, 7.28, 4.42, 2.04]);
  await expectSoundPage(weights.page);
  await weights.click('See Insights');
  await weights.shows('Insights');
});

test('what is wrong is shown on Apply, with the focus there', async () => {
  await open();
  await weights.page.click('#weight-2', { count: 3 });
  await weights.page.keyboard.type('a lot');
  await weights.page.click('#apply');
  expect(await errors(weights.page)).toEqual(['“a lot” is not a number. Write digits, such as 30.']);
  expect(await focusedId(weights.page)).toBe('weight-2');
  await expectSoundPage(weights.page);
  expect(weights.server.callsOf('applyWeights')).toEqual([]);
});

test('a weight of nothing is pointed out before Apply, and is kept when it is applied', async () => {
  await open();
  await weights.page.click('#weight-0', { count: 3 });
  await weights.page.keyboard.type('0');
  await weights.page.click('#weight-1', { count: 3 });
  await weights.page.keyboard.press('Backspace');
  await weights.shows('has weight 0 and will not count.');
  expect(plain(await weights.text('.footer .hint'))).toBe(
    'Nothing is written to the sheet until you apply. “Own technology end to end” has weight 0 and will not count. “Closer to users, product and design” is not weighed yet and will not count until then.',
  );
  await expectSoundPage(weights.page);
  await weights.page.click('#apply');
  await weights.shows('These weights are in the sheet.');
  expect(weightsOf(sheet).slice(0, 3)).toEqual([0, null, 15]);
});

test('keeps unfinished work with the matrix, and goes on there', async () => {
  await open();
  await weights.page.select('#weight-method', 'pairs');
  await weights.page.click('.pair label:nth-of-type(1) input');
  await weights.page.select('#pair-degree', '5');
  while (!sheet.weighting?.includes('"ratio":5')) await new Promise((resolve) => setTimeout(resolve, 20));
  // Keeping how far it has come is no change of the sheet.
  await weights.comeBack();
  await weights.server.untilCalled('saveWeighting');
  expect(await weights.page.$('.notice')).toBeNull();
  await weights.page.close();
  await open(sheet);
  expect(await value('#weight-method')).toBe('pairs');
  expect(await weights.text('.pair-progress')).toBe('1 of 21 compared');
});

test('Reset takes back what was put in since the page was opened', async () => {
  await open();
  const before = await value('#weight-0');
  await weights.page.click('#weight-0', { count: 3 });
  await weights.page.keyboard.type('99');
  await weights.click('Reset');
  expect(await value('#weight-0')).toBe(before);
});

test('weights typed in the sheet since count, and that is said', async () => {
  await open();
  await weights.page.select('#weight-method', 'order');
  await rankAll();
  await weights.page.click('#apply');
  await weights.shows('These weights are in the sheet.');
  sheet = withWeights(() => 10);
  await weights.comeBack();
  await weights.shows('The weights in the sheet are not those that were set here.');
  expect(await value('#weight-method')).toBe('points');
  expect(await value('#weight-0')).toBe('10');
  await expectSoundPage(weights.page);
});

test('a sheet that changed under open work is said and not overwritten', async () => {
  await open();
  weights.server.answers.applyWeights = () => {
    throw new Error('Nothing was written, because the criteria or weights changed in the sheet meanwhile.');
  };
  await weights.page.click('#weight-0', { count: 3 });
  await weights.page.keyboard.type('99');
  sheet = withWeights(() => 7);
  await weights.comeBack();
  await weights.shows('The sheet has changed, or another one is open now.');
  expect(await value('#weight-0')).toBe('99');
  await weights.page.click('#apply');
  await weights.shows('Nothing was written, because');
  expect(await value('#weight-0')).toBe('99');
  await expectSoundPage(weights.page);
  await weights.click('Refresh and start over');
  await weights.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#weight-0')?.value === '7',
  );
});

test('says so on a sheet without a matrix', async () => {
  await weights.open(null);
  await weights.shows('There is no decision matrix on this sheet.');
  await expectSoundPage(weights.page);
});

test('says so on a matrix without criteria', async () => {
  await open(patternView(0, 3));
  await weights.shows('This matrix has no criteria yet');
});

test('sets weights even where the sheet holds none that work', async () => {
  await open(withCriteria(careerView(), () => ({ weight: null })));
  expect(await value('#weight-0')).toBe('');
  await weights.click('Start with equal weights');
  await weights.page.click('#apply');
  await weights.shows('These weights are in the sheet.');
});

test('never shows the ranking while the totals are covered', async () => {
  await open({ ...careerView(), covered: true });
  expect(await weights.page.$('.trial')).toBeNull();
});

test('thirty criteria stay within 300 pixels', async () => {
  await open(patternView(30, 30));
  await expectSoundPage(weights.page);
  for (const method of ['order', 'swing', 'pairs']) {
    await weights.page.select('#weight-method', method);
    await expectSoundPage(weights.page);
  }
});
