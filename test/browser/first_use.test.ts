/**
 * The first half hour of somebody new, in the host's page, by mouse and keys at a person's speed: create, score by
 * typing, paste, a wrong score, one outside its scale, an unfinished row, undo, each way of weighting, Insights.
 */
import type { Frame, Page, Viewport } from 'puppeteer-core';
import { lines, openView } from './discern';
import { addOnFrame, choose, pressWith, select, shownIn, typeInto, until } from './host_page';
import { DISCERN, pages } from './pages';

const open = pages(DISCERN, 'for each test');

const SIZES: Viewport[] = [
  { width: 1400, height: 900 },
  { width: 1100, height: 700 },
];

/** Milliseconds between two keys of a fast typist. */
const FAST = 50;

const words = async (frame: Frame) => (await lines(frame, 'body'))[0] ?? '';
const press = (frame: Frame, name: string) => frame.locator(`button::-p-text(${name})`).click();

/** Set PICTURES to a folder to look at every step. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder === undefined) return;
  await new Promise((resolve) => setTimeout(resolve, 800));
  await page.screenshot({ path: `${folder}/${name}.png` });
}

test.each(SIZES)(
  'the first half hour at $width × $height',
  async (size) => {
    const { page } = open;
    const picture = (name: string) => look(page, `${size.width}-${name}`);
    await page.setViewport(size);

    // Create: options, criteria and weights as they come to mind.
    await choose(page, 'Extensions', 'Discern', 'Create decision matrix');
    const wizard = await addOnFrame(page);
    await wizard.waitForSelector('#title');
    await page.keyboard.type('Next role', { delay: FAST });
    await page.keyboard.press('Enter');
    await wizard.waitForSelector('#option-entry');
    for (const name of ['Stay here', 'Acme', 'Beta Ltd']) {
      await page.keyboard.type(name, { delay: FAST });
      await page.keyboard.press('Enter');
    }
    await until(async () => (await wizard.$$('.list [id^="option-"]')).length === 3);
    await picture('1-options');
    await press(wizard, 'Next');
    await wizard.waitForSelector('#criterion-entry');
    for (const name of ['Growth', 'Team', 'Commute']) {
      await page.keyboard.type(name, { delay: FAST });
      await page.keyboard.press('Enter');
    }
    await picture('2-criteria');
    await press(wizard, 'Next');
    await wizard.waitForSelector('input[id^="weight-"]');
    const [growth, team, commute] = await wizard.$$('input[id^="weight-"]:not([type="range"])');
    await growth?.type('50', { delay: FAST });
    await team?.type('30', { delay: FAST });
    await commute?.type('20', { delay: FAST });
    await picture('3-weights');
    await press(wizard, 'Next');
    await wizard.waitForSelector('::-p-text(Create matrix)');
    await picture('4-review');
    await press(wizard, 'Create matrix');
    await wizard.waitForSelector('::-p-text(Go to the first score)');
    await picture('5-created');

    // Score by typing down each column, without a pause for the program.
    await press(wizard, 'Go to the first score');
    await until(
      async () =>
        (await page.$eval('[data-u-comp="defined-name"] input', (box) => (box as HTMLInputElement).value)) ===
        'O5',
    );
    await select(page, 'O5');
    for (const score of ['3', '4', '2']) {
      await page.keyboard.type(score, { delay: FAST });
      await page.keyboard.press('Enter', { delay: FAST });
    }
    await until(async () => `${(await shownIn(page, 'O5:O7')).flat()}` === '3,4,2');
    // Paste the other two.
    await page.evaluate(() => navigator.clipboard.writeText('5\t2\n4\t5\n3\t4'));
    await select(page, 'P5');
    await pressWith(page, 'Control', 'KeyV');
    await until(
      async () => `${(await shownIn(page, 'O9:Q9')).flat()}` === totals([3, 4, 2], [5, 4, 3], [2, 5, 4]),
    );
    await picture('6-scored');

    // A wrong score is refused or named; one outside its scale is named with its cell before anything else.
    await page.evaluate(() => navigator.clipboard.writeText('50'));
    await select(page, 'P5');
    await pressWith(page, 'Control', 'KeyV');
    await until(async () =>
      (await shownIn(page, 'B2')).flat().join(' ').includes('P5: 50 is outside 1 to 5'),
    );
    const insights = await openView(page, 'Insights', '.matrix-page .outside, .matrix-page .headline');
    await until(async () => /50, outside its scale of 1 to 5/.test(await words(insights)));
    await picture('7-outside');
    await typeInto(page, 'P5', '5');
    await until(async () => !(await shownIn(page, 'B2')).flat().join(' ').includes('outside'));

    // An unfinished row is named and takes nothing away.
    await press(insights, 'Refresh');
    await until(async () => /Acme leads/.test(await words(insights)));
    await picture('8-insights');
    await typeInto(page, 'B7', '');
    const before = (await shownIn(page, 'O9:Q9')).flat().join();

    // What if: one weight tried and applied, then taken back from the sidebar.
    await press(insights, 'Refresh');
    await insights.locator('h2::-p-text(What if I weighed differently?)').click();
    const slider = await insights.waitForSelector('input[type="range"]');
    await slider?.focus();
    for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowLeft');
    await press(insights, 'Apply');
    await until(async () => /Applied\. Undo/.test(await words(insights)));
    await until(async () => (await shownIn(page, 'O9:Q9')).flat().join() !== before);
    await picture('9-applied');
    await press(insights, 'Undo');
    await until(async () => (await shownIn(page, 'O9:Q9')).flat().join() === before);

    // Each way of weighting opens and invents nothing.
    const home = await openView(page, 'Open Discern', '.stand');
    await picture('10-home');
    await home.locator('.stand button::-p-text(Weights)').click();
    const weights = await home.waitForSelector('#weight-method').then(() => home);
    for (const [method, sign] of [
      ['order', /not ranked yet|Not ranked/i],
      ['swing', /matters most/i],
      ['pairs', /0 of 3/],
      ['points', /Growth/],
    ] as const) {
      await weights.select('#weight-method', method);
      await until(async () => sign.test(await words(weights)));
      await picture(`10-${method}`);
    }
    await press(weights, 'Home');
    await press(weights, 'Rank by gut');
    const gut = weights;
    await until(async () => /Put it\s+first|first/i.test(await words(gut)));
    await picture('11-gut');
    await openView(page, 'Help', 'h1');
    await picture('12-help');
  },
  240_000,
);

/** The totals of three ratings of 1 to 5 with weights 50, 30, 20, as the sheet shows them. */
function totals(...options: number[][]): string {
  const shares = [0.5, 0.3, 0.2];
  return options
    .map((scores) =>
      scores.reduce((sum, score, at) => sum + (shares[at] ?? 0) * ((score - 1) / 4) * 100, 0).toFixed(1),
    )
    .join();
}
