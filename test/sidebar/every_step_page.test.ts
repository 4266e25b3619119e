/** Is every step worth the same? A half that is tried, written and cleared in Insights, in a real browser at 300 pixels. */
import type { MatrixView } from '../../src/api';
import { twoOffers } from '../fixtures/two_offers';
import { MatrixPages } from './matrix_pages';
import { axeViolations } from './open_sidebar';
import { viewOf, withCriteria } from './views';

const insights = new MatrixPages('insights');

const withHalf = (half: number | null) =>
  withCriteria(viewOf(twoOffers), (_, at) => (at === 1 ? { half } : {}));

const field = '#half-as-good';
const section = 'details.section:has(#half-as-good)';
const said = () => insights.text(`${section} [role=status]`);
const tried = () => insights.texts(`${section} .tried .option-line`);

async function openSection(view: MatrixView = viewOf(twoOffers)): Promise<void> {
  await insights.open(view);
  await insights.page.locator('summary::-p-text(Is every step worth the same?)').click();
  await insights.page.waitForSelector(field);
}

async function type(text: string): Promise<void> {
  await insights.page.locator(field).fill(text);
}

test('from the prices a quiet question leads to the field of that measure, which says its unit', async () => {
  await insights.open(viewOf(twoOffers));
  await insights.page.locator('summary::-p-text(Questions)').click();
  await insights.page.waitForSelector('.question');
  while ((await insights.text('.question h3')) !== 'Are these prices in “Pay” yours?') {
    await insights.click('Next question');
  }
  await insights.click('Not a straight line for you?');
  await insights.page.waitForSelector(field);
  expect(await insights.text(`label[for=half-as-good]`)).toBe('Half as good as $300');
  expect(await insights.text('#half-as-good-hint')).toBe(
    'Between $150 and $300. On a straight line it is $225.',
  );
  expect(await insights.page.evaluate(() => document.activeElement?.textContent)).toContain('Is every step');
});

test('what would come of it is shown before anything is written; Enter writes it, and Insights is read anew', async () => {
  await openSection();
  await type('180');
  await insights.shows('From $150 to $180 is worth as much then as from $180 to $300.');
  expect(await tried()).toEqual(['1 Acme Baseline was 2 70.3', '2 NewCo was 1 66.7']);
  expect(insights.server.callsOf('changeHalf')).toEqual([]);
  expect(await axeViolations(insights.page)).toEqual([]);
  insights.server.answers.changeHalf = ({ half }) => ({ view: withHalf(half), left: [] });
  await insights.page.focus(field);
  await insights.page.keyboard.press('Enter');
  const expected = { id: 'c2', worst: 150, best: 300, half: null };
  await insights.expectCalls('changeHalf', [[{ sheetId: 7, expected, half: 180 }]]);
  await insights.shows('Written into the sheet.');
  expect(await insights.text(`${section} .answer`)).toBe('not on “Pay”');
  expect(await insights.text('.headline > p')).toMatch(/^Acme \(your baseline\) leads/);
  expect(await insights.page.$(`${section} .tried`)).toBeNull();
});

test('it is cleared by one press, and a formula of hers that stays is named', async () => {
  await openSection(withHalf(180));
  expect(await insights.page.$eval(field, (input) => (input as HTMLInputElement).value)).toBe('180');
  insights.server.answers.changeHalf = ({ half }) => ({ view: withHalf(half), left: ['N9'] });
  await insights.click('Clear');
  const expected = { id: 'c2', worst: 150, best: 300, half: 180 };
  await insights.expectCalls('changeHalf', [[{ sheetId: 7, expected, half: null }]]);
  await insights.shows('Cleared');
  expect(await said()).toBe('Cleared: the line is straight. N9 is a formula of yours and stays as written.');
});

test.each([
  ['400', 'This is not between worst and best. Write a score between $150 and $300.'],
  ['150', 'This is not between worst and best. Write a score between $150 and $300.'],
  ['a lot', 'is not a number. Write digits, such as 150,000 or 1.5.'],
])('“%s” is refused beside the field', async (text, sentence) => {
  await openSection();
  await type(text);
  await insights.shows(sentence);
  expect(await insights.page.$(`${section} .tried`)).toBeNull();
  expect(await axeViolations(insights.page)).toEqual([]);
});

test('numbers are read and written as the spreadsheet writes them', async () => {
  await openSection({ ...withHalf(187.5), locale: 'de_DE' });
  expect(await insights.page.$eval(field, (input) => (input as HTMLInputElement).value)).toBe('187,5');
  await type('180,25');
  await insights.shows('180,25');
});

test('where a table takes no half, one sentence says why', async () => {
  await insights.open({ ...viewOf(twoOffers), noHalf: { code: 'own-totals', cell: 'E6' } });
  await insights.page.locator('summary::-p-text(Is every step worth the same?)').click();
  await insights.shows('The total in E6 is a formula of your own');
  expect(await insights.page.$(field)).toBeNull();
});

test('what went wrong is said, and what was typed stays', async () => {
  await openSection();
  await type('180');
  insights.server.answers.changeHalf = () => {
    throw new Error('Nothing was written, because the criterion changed in the sheet meanwhile.');
  };
  await insights.click('Apply');
  await insights.shows('Nothing was written, because the criterion changed');
  expect(await insights.page.$eval(field, (input) => (input as HTMLInputElement).value)).toBe('180');
});
