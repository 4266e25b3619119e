/** Seven options on seven criteria, scored in the host's page with keys alone: a number, Enter, the next. */
import type { Frame } from 'puppeteer-core';
import { axeViolations } from '../sidebar/open_sidebar';
import { inSheet, lines } from './discern';
import { addOnFrame, until } from './host_page';
import { arrivedAt, tabTo } from './keys';
import { DISCERN, pages } from './pages';
import { focusIsOn, pressAltN, pressKeys } from './probe';

const open = pages(DISCERN, 'for each test');

const OPTIONS = [
  'Current role',
  'NewCo',
  'Big platform',
  'Scale-up',
  'Public health',
  'Consultancy',
  'Startup',
];

/** What is given to an option on a criterion: a rating from 1 to 5, or a pay. */
const given = (criterion: number, option: number, isPay: boolean) =>
  isPay ? 150_000 + 25_000 * ((criterion + option) % 7) : 1 + ((3 * criterion + option) % 5);

const first = async (frame: Frame, selector: string) => (await lines(frame, selector))[0] ?? '';

test('from an empty sheet to 49 scores, one criterion after the other, without another number in sight', async () => {
  const { page } = open;
  await pressAltN(page);
  await focusIsOn(page, 'Discern');
  await pressKeys(page, 'ArrowRight', 'Enter');
  const frame = await addOnFrame(page);
  await frame.waitForFunction(() => document.activeElement?.id === 'title');
  await page.keyboard.type('Next role');
  await pressKeys(page, 'Enter');
  await arrivedAt(frame, 'Options');
  for (const name of OPTIONS) {
    await page.keyboard.type(name);
    await pressKeys(page, 'Enter');
  }
  await tabTo(frame, 'Baseline');
  await page.keyboard.type('Cur');
  await tabTo(frame, 'Next');
  await pressKeys(page, 'Enter');
  await arrivedAt(frame, 'Criteria');
  // The template stands before the field for a name.
  await page.keyboard.down('Shift');
  await pressKeys(page, 'Tab');
  await page.keyboard.up('Shift');
  await frame.waitForFunction(() => document.activeElement?.id === 'template');
  await page.keyboard.type('Career');
  await tabTo(frame, 'Next');
  await pressKeys(page, 'Enter');
  await arrivedAt(frame, 'Weights');
  for (let weight = 7; weight > 0; weight -= 1) {
    await page.keyboard.type(String(weight));
    await pressKeys(page, 'Tab', 'Tab');
  }
  await tabTo(frame, 'Next');
  await pressKeys(page, 'Enter');
  await arrivedAt(frame, 'Review');
  await tabTo(frame, 'Create matrix');
  await pressKeys(page, 'Enter');
  await arrivedAt(frame, 'Your matrix is ready');
  await tabTo(frame, 'Score one criterion at a time');
  await pressKeys(page, 'Enter');
  await arrivedAt(frame, 'Score one criterion at a time');

  const started = Date.now();
  const orders: string[] = [];
  for (let criterion = 0; criterion < 7; criterion += 1) {
    await frame.waitForFunction(
      (number) => document.body.innerText.includes(`Criterion ${number} of 7`),
      {},
      criterion + 1,
    );
    const isPay = (await first(frame, '.score-criterion')).startsWith('Pay');
    const names = await lines(frame, '.score-name bdi');
    expect(names[0]).toBe('Current role');
    expect([...names].sort()).toEqual([...OPTIONS].sort());
    orders.push(String(names));
    const words = (await first(frame, 'main'))
      .replace(/Criterion \d of 7/, '')
      .replace(/Worst .* Best (5:|\S+)/, '');
    expect(words).not.toMatch(/\d/);
    if (criterion === 0) expect(await axeViolations(frame)).toEqual([]);
    for (const name of names) {
      const score = given(criterion, OPTIONS.indexOf(name), isPay);
      await page.keyboard.type(isPay ? `${score / 1000}k` : String(score));
      await pressKeys(page, 'Enter');
    }
  }
  await frame.waitForFunction(() =>
    document.body.innerText.includes('Every option has a score on every criterion.'),
  );
  const seconds = (Date.now() - started) / 1000;
  process.stdout.write(`49 scores typed in ${seconds.toFixed(1)} s\n`);
  expect(new Set(orders).size).toBeGreaterThan(4);

  await until(async () => {
    const { scores, criteria } = await inSheet(frame, 'decision');
    return scores.every((row, criterion) =>
      row.every((score, option) => score === given(criterion, option, criteria[criterion]?.unit === '$')),
    );
  });
  await tabTo(frame, 'Insights');
  await pressKeys(page, 'Enter');
  await arrivedAt(frame, 'Insights');
});
