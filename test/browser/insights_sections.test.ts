/** Every section of Insights in the host's page, on the example: its numbers are those of the cell functions there. */
import type { Frame } from 'puppeteer-core';
import { inSheet, lines, onServer, openExample, openView, refreshUntil, selectedCell } from './discern';
import { select, shownIn, typeInto, until } from './host_page';
import { DISCERN, pages } from './pages';

const open = pages(DISCERN, 'once');
let frame: Frame;

beforeAll(async () => {
  await openExample(open.page);
  frame = await openView(open.page, 'Insights', '.headline');
  await openAll();
});

test('the headline can be copied, and is written as a live cell that says the same', async () => {
  const sentence = (await lines(frame, '.headline > p')).join(' ').trim();
  expect(sentence).toMatch(/^NewCo leads .* missing, but could not change who is first\.$/);
  await frame.locator('button::-p-text(Copy)').click();
  await until(async () => (await clipboard()) === sentence);
  await frame.locator('button::-p-text(Write into the sheet)').click();
  await until(async () => (await shownIn(open.page, 'B2'))[0]?.[0] === sentence);
});

test('the ranking has the totals of the sheet, and its bars are CONTRIBUTION', async () => {
  const { criteria, options } = await decision();
  const [[, ...ranked] = [], ...rows] = await tableOf('Points by criterion and option');
  const [totals = []] = await shownIn(open.page, 'O13:U13');
  expect(rows.at(-1)).toEqual(['Total', ...ranked.map((name) => totals[options.indexOf(name)])]);
  const parts = await call('CONTRIBUTION');
  criteria.forEach((criterion, row) => {
    const cells = ranked.map((name) => parts[row]?.[options.indexOf(name)]);
    const [name, ...shown] = rows[row] ?? [];
    expect(name).toBe(criterion);
    // Parts are rounded so that they add up to the total as it is shown: at most a tenth away.
    cells.forEach((part, at) => {
      if (typeof part === 'number') expect(Math.abs(Number(shown[at]) - part)).toBeLessThan(0.1);
      else expect(shown[at]).toBe('not scored');
    });
  });
  expect(await lines(frame, '.options .option-line')).toContain('5 Current role Baseline 55.2');
});

test('how sure that is, is FIRST_PLACE_SHARE and RANK_ACCEPTABILITY, and central weights are words', async () => {
  const { options } = await decision();
  const [, ...rows] = await tableOf('Share of weightings by option and rank');
  const byRank = await call('RANK_ACCEPTABILITY');
  const [first = []] = await shownIn(open.page, 'O16:U16');
  options.forEach((name, at) => {
    const shares = byRank.map((row) => Number(row[at]));
    expect(rows.find(([label]) => label === name)?.slice(1)).toEqual(shares.map(inPercent));
    expect(first[at]).toBe(asFormatted(shares[0] ?? 0));
  });
  expect((await lines(frame, '.sentences li')).join(' ')).toMatch(
    /Weights that put Public health first give “A purpose and culture I share” \d+%/,
  );
});

test('the tipping points are those of TIPPING_WEIGHT', async () => {
  const { criteria } = await decision();
  const tips = (await call('TIPPING_WEIGHT')).flat();
  const named = await lines(frame, 'li:has(.tipping-line) .option-line');
  const said = await lines(frame, 'li:has(.tipping-line) .note');
  expect([...named].sort()).toEqual(criteria.filter((_, at) => tips[at] !== '').sort());
  named.forEach((name, at) => {
    const share = Number(tips[criteria.indexOf(name)]);
    expect(said[at]).toContain(`above ${Math.ceil(share * 1000) / 10}% `);
  });
  expect(said).toContain('10% today; above 52.4% Big platform leads.');
});

test('the smallest change of a score is that of TIPPING_SCORE, and a click goes to its cell', async () => {
  const scores = await call('TIPPING_SCORE');
  // NewCo is the second option; its technology the first criterion.
  const level = Number(scores[0]?.[1]);
  expect((await lines(frame, '.facts .note'))[0]).toBe(
    `5 now; ${Math.ceil(level)} keeps the lead, ${Math.floor(level)} loses the lead to Old friends' startup.`,
  );
  await frame.locator('button::-p-text(“Own technology end to end” for NewCo)').click();
  await until(async () => (await selectedCell(open.page)) === 'P5');
});

test('what an option leads by is told criterion by criterion, against the baseline or any other', async () => {
  const differences = () => tableOf('Difference by criterion');
  expect((await differences())[0]).toEqual(['Criterion', 'NewCo', 'Current role', 'Points']);
  await frame.select('#compare-1', await optionValue('#compare-1', 'Scale-up'));
  await until(async () => (await differences())[0]?.[2] === 'Scale-up');
  const [, ...rows] = await differences();
  const { criteria, options } = await decision();
  const parts = await call('CONTRIBUTION');
  const total = rows.pop();
  const byRow = rows.map(([, , , points = '']) => Number(points.replace('−', '-')));
  expect(byRow.reduce((sum, by) => sum + by, 0)).toBeCloseTo(Number(total?.[3]), 9);
  rows.forEach(([name = ''], row) => {
    const line = parts[criteria.indexOf(name)] ?? [];
    const by = Number(line[options.indexOf('NewCo')]) - Number(line[options.indexOf('Scale-up')]);
    expect(Math.abs((byRow[row] ?? 0) - by)).toBeLessThan(0.1);
  });
  expect(rows).toHaveLength(criteria.length);
});

test('who is outclassed is DOMINATED_BY, and the other methods say whom they put first', async () => {
  const { options } = await decision();
  const [by = []] = await call('DOMINATED_BY', [options]);
  expect(options.filter((_, at) => by[at] !== '')).toEqual(['Consultancy']);
  const said = (await lines(frame, '.sentences li')).join(' ');
  expect(said).toContain(
    `${by[options.indexOf('Consultancy')]} is at least as good as Consultancy on every criterion with a weight`,
  );
  expect(said).toMatch(/TOPSIS.* also puts NewCo first/);
});

test('a blank that could change who is first is a link to its cell', async () => {
  // NewCo falls to where its rival is, which has one score missing.
  await typeInto(open.page, 'P5', '3');
  await refreshUntil(frame, async () =>
    /could change/.test((await lines(frame, 'summary:has(h2)')).join(' ')),
  );
  await openAll();
  const link = await frame.waitForSelector('.facts ::-p-text(“Room to grow” for Old friends)');
  await select(open.page, 'A1');
  await link?.click();
  await until(async () => (await selectedCell(open.page)) === 'U11');
});

/** Opens every section, and what there is to open inside. */
async function openAll(): Promise<void> {
  for (let depth = 0; depth < 2; depth += 1) {
    await frame.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
    await frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** The table that stands beside a picture, row by row, each cell on one line. */
function tableOf(label: string): Promise<string[][]> {
  return frame.$eval(`[aria-label="${label}"] table`, (table) =>
    [...(table as HTMLTableElement).rows].map((row) =>
      [...row.cells].map((cell) =>
        cell.innerText
          .replace(/\s+/g, ' ')
          .replace(/[\u2066-\u2069]/g, '')
          .trim(),
      ),
    ),
  );
}

/** What the server reads in the sheet now. Criteria go by the names that Insights and the functions use. */
async function decision() {
  const { criteria, options, scores } = await inSheet(frame, 'decision');
  return {
    criteria: criteria.map(({ name }) => name),
    options: options.map(({ name }) => name),
    scores,
    columns: [
      criteria.map(({ weight }) => weight),
      criteria.map(({ worst }) => worst),
      criteria.map(({ best }) => best),
    ],
  };
}

/** A custom function over the cells of the sheet as they are now. */
async function call(name: string, ...rest: unknown[]): Promise<(number | string)[][]> {
  const { scores, columns } = await decision();
  const args = [scores, ...columns.map((line) => line.map((cell) => [cell])), ...rest];
  return (await onServer(frame, name, ...args)) as (number | string)[][];
}

const clipboard = () => open.page.evaluate(() => navigator.clipboard.readText());

/** As Insights writes a share of weightings. */
function inPercent(share: number): string {
  const whole = Math.round(share * 100);
  if (share > 0 && whole === 0) return '<1%';
  return share < 1 && whole === 100 ? '>99%' : `${whole}%`;
}

/** The sheet has one format for all shares, so that none of all and all of all look as what is nearly so. */
function asFormatted(share: number): string {
  if (share < 0.005) return '<1%';
  return share >= 0.995 ? '>99%' : `${Math.round(share * 100)}%`;
}

function optionValue(select: string, text: string): Promise<string> {
  return frame.$eval(
    select,
    (element, wanted) =>
      [...(element as HTMLSelectElement).options].find((option) => option.text === wanted)?.value ?? '',
    text,
  );
}
