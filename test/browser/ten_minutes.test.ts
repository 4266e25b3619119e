/**
 * Ten minutes with a person who has made four mistakes, in the running add-on: all four are asked, every number that she reads is
 * computed again from what her sheet holds, and what she does about them stays in the sheet.
 */
import type { Frame } from 'puppeteer-core';
import { fourFaults, STRETCHED } from '../fixtures/four_faults';
import { untrueOf } from '../insight/checker/checked';
import { QUESTION_PATTERNS } from '../insight/checker/question_claims';
import { sheetOfDecision } from '../insight/checker/sheet_of_decision';
import { axeViolations } from '../sidebar/open_sidebar';
import { inSheet, lines, onServer, openView, refreshUntil } from './discern';
import { drawn, shownIn, typeInto, until } from './host_page';
import { DISCERN, pages } from './pages';

const open = pages(DISCERN, 'for each test');

const press = (frame: Frame, words: string) => frame.locator(`button::-p-text(${words})`).click();
const words = async (frame: Frame, selector: string) =>
  (await lines(frame, selector)).map((line) => line.replace(/[\u2068\u2069]/g, ''));
const title = async (frame: Frame) => (await words(frame, '.question h3'))[0] ?? '';

/** The question in view, sentence by sentence, after each of its numbers was computed again. */
async function checkQuestion(frame: Frame): Promise<string> {
  const said = await words(frame, '.question [aria-live] > *');
  const [decision, weighed] = [await inSheet(frame, 'decision'), await inSheet(frame, 'weighed')];
  const criteria = decision.criteria.flatMap(({ name, group }, at) =>
    said[0]?.includes(`“${name}”`) || (group !== '' && said[0]?.includes(`“${group}”`)) ? [at] : [],
  );
  const spoken = said.map((text) => ({ text, criteria }));
  expect(untrueOf(sheetOfDecision(decision, weighed), 'en_US', spoken, QUESTION_PATTERNS)).toEqual([]);
  expect(said.length).toBeGreaterThan(1);
  return said[0] ?? '';
}

test('a splitting, a halo, flat weights and a stretched scale are all asked about, each number being so', async () => {
  let frame = await openView(open.page, 'Insights', 'main');
  await onServer(frame, 'createMatrix', fourFaults, { gutFirst: false, weighting: null, notes: {} });
  await open.page.waitForSelector('::-p-text(Which offer?)');
  await typeInto(open.page, 'D8', String(STRETCHED.worst));
  await typeInto(open.page, 'E8', String(STRETCHED.best));
  await refreshUntil(frame, async () => (await title(frame)) === 'Does “Pay” still weigh what you meant?');

  expect(await axeViolations(frame)).toEqual([]);
  const count = Number(/of (\d+)/.exec((await words(frame, '.question .quiet'))[0] ?? '')?.[1]);
  const asked: string[] = [];
  for (let at = 0; at < count; at += 1) {
    asked.push(await checkQuestion(frame));
    const before = await title(frame);
    await press(frame, 'Next question');
    await until(async () => (await title(frame)) !== before);
  }
  expect(asked.slice(0, 4)).toEqual([
    'Does “Pay” still weigh what you meant?',
    'Would you give “Ownership” 61% of the weight if it were one criterion?',
    'Do all 5 criteria matter the same to you?',
    'Did you score one criterion at a time?',
  ]);

  // The weight that keeps the trade-off, as the sheet shows it; the question is settled.
  await press(frame, 'Set the weight to 38');
  await frame.waitForSelector('::-p-text(Applied.)');
  expect(await shownIn(open.page, 'B8')).toEqual([['38']]);
  expect(await title(frame)).not.toContain('still weigh');
  // She has her reasons for the next one, and the sheet remembers, also when it is opened again.
  const left = await title(frame);
  await press(frame, 'Not a problem');
  await until(async () => (await title(frame)) !== left);
  await open.page.reload();
  await drawn(open.page);
  frame = await openView(open.page, 'Insights', '.headline');
  expect((await inSheet(frame, 'setAside')).map((each) => each.words)).toEqual([left]);
  expect((await inSheet(frame, 'weighed'))[3]).toEqual({ weight: 38, ...STRETCHED });
});
