/** From a blank copy to the combined sheet: made in the page, filled in by three people in files of their own, combined in the page. */
import type { Page } from 'puppeteer-core';
import { exampleDecision } from '../../src/decision/example';
import { type OpenShare, openShare } from '../matrix/share/open_share';
import { fillIn } from '../matrix/share/people_tabs';
import { lines, openExample, openView } from './discern';
import { drawn, shownIn, until } from './host_page';
import { DISCERN, pages } from './pages';

const open = pages(DISCERN, 'once');

/** What the page keeps of its spreadsheet in the browser; with a state given, keeps that in its place. */
function kept(page: Page, state?: unknown): Promise<unknown> {
  return page.evaluate(
    (next) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('spreadsheet', 1);
        opening.onerror = reject;
        opening.onsuccess = () => {
          const table = opening.result.transaction('kept', 'readwrite').objectStore('kept');
          const reading = table.get('spreadsheet');
          reading.onsuccess = () => {
            if (next === null) return resolve(reading.result?.state);
            const putting = table.put(
              { ...reading.result, savedAt: Date.now() + 1000, state: next },
              'spreadsheet',
            );
            putting.onsuccess = resolve;
          };
        };
      }),
    (state ?? null) as never,
  );
}

/** Ann and Bo see it as the example does but for one score; Cy prefers what they do not. */
async function everyoneFillsIn(file: OpenShare & { blank: string }): Promise<void> {
  const { criteria, scores } = exampleDecision();
  const given = scores.map((row) => row.map((score) => score ?? 3));
  const weights = criteria.map(({ weight }) => weight ?? 0);
  const turned = given.map((row, at) => row.map((score) => flipped(score, criteria[at])));
  await fillIn(file, { person: 'Ann', weights, scores: given });
  await fillIn(file, {
    person: 'Bo',
    weights,
    scores: given.map((row, at) => (at > 0 ? row : [1, ...row.slice(1)])),
  });
  await fillIn(file, { person: 'Cy', weights, scores: turned });
}

const flipped = (
  score: number,
  { worst, best }: { worst: number | null; best: number | null } = { worst: 1, best: 5 },
) => (worst ?? 1) + (best ?? 5) - score;

test('share blank, fill in, bring back, combine, read', async () => {
  const { page } = open;
  await openExample(page);
  let frame = await openView(page, 'Share', '.share-page');
  await frame.locator('label::-p-text(Put the names of my options in)').click();
  await frame.locator('button::-p-text(Make the blank copy)').click();
  await frame.waitForSelector('::-p-text(Do not share this file)');
  await page.waitForFunction(
    () => document.querySelector('#status-kept')?.textContent === 'Kept in this browser',
  );

  const file = openShare({ saved: await kept(page) });
  const blank = 'My next role: blank copy';
  await everyoneFillsIn({ ...file, blank });
  await file.user.settled();
  file.user.switchTo('My next role');
  const state = file.standIn.save();
  file.standIn.dispose();
  await kept(page, state);
  await page.reload();
  await drawn(page);

  frame = await openView(page, 'Share', '.share-page');
  await frame.locator('h2::-p-text(Score together)').click();
  await frame.locator('button::-p-text(Find the tabs)').click();
  await frame.waitForSelector('::-p-text(Whose tabs)');
  expect(await lines(frame, 'fieldset:first-of-type label')).toEqual([
    expect.stringMatching(/^My next role 1 score missing/),
    'Ann Complete',
    'Bo Complete',
    'Cy Complete',
  ]);
  await frame.locator('button::-p-text(Combine)').click();
  await frame.waitForSelector('::-p-text(They are together on the new sheet)');
  const rows = async () => (await shownIn(page, 'A1:F16')).map((row) => row.join('|'));
  await until(async () => (await rows()).some((row) => /^Weighted score.*\|\d+\.\d\|/.test(row)));
  const shown = await rows();
  expect(shown[1]).toContain('By Ann, Bo, Cy. Not in it: My next role.');
  // 3, 1 and 3 of three people.
  expect(shown.find((row) => row.startsWith('Own technology end to end'))).toMatch(/\|20\.0%\|1\|5\|2\.33\|/);
  const words = (await shownIn(page, 'A43:A50')).flat();
  expect(words.filter((line) => /talk about this one/.test(line))).toHaveLength(3);
  expect(words.find((line) => /Kendall/.test(line))).toMatch(/^The 3 rankings of 7 options hardly agree/);
}, 240_000);
