import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { mediansAsync } from './measure.mjs';
import { load, ROOT } from './subject.mjs';
import { rating, tableOf } from './tables.mjs';

export const sheetCases = [
  { criteria: 1000, options: 100 },
  { criteria: 10_000, options: 50 },
];

/**
 * One edit of a score on a sheet of the engine, until everything is calculated: criteria down, options across; on three
 * sheets in turn, without formulas and with those of either kind.
 */
export async function sheetCase({ criteria, options }) {
  const { openHeadless } = await load("export { openHeadless } from './host/headless';");
  const size = { criteria, options, scores: tableOf(criteria, options, rating) };
  const opened = [];
  for (const formulas of [none, sumProducts, weightedScore]) {
    const sheet = openHeadless({ files: await files() });
    await fill(sheet, size);
    await formulas(sheet, size);
    opened.push(sheet);
  }
  const [bare, products, weighted] = opened.map(({ standIn, user }) => async (round) => {
    user.type('C2', String(1 + (round % 9)));
    await standIn.settled();
  });
  const times = await mediansAsync(
    { none: bare, SUMPRODUCT: products, WEIGHTED_SCORE: weighted },
    { rounds: 5, warmup: 1 },
  );
  for (const { standIn } of opened) standIn.dispose();
  return times;
}

async function files() {
  const read = (name) => readFile(path.join(ROOT, 'dist', name), 'utf8');
  const fill = `
function fill(rows) {
  SpreadsheetApp.getActiveSheet().getRange(1, 1, rows.length, rows[0].length).setValues(rows);
}`;
  return {
    code: (await read('Code.js')) + fill,
    html: { sidebar: await read('sidebar.html') },
    manifest: await read('appsscript.json'),
  };
}

/** Weights in the first column, scores beside them, and a free row for the results. */
async function fill({ standIn, user }, { criteria, options, scores }) {
  standIn.open();
  user.insertRowsAfter(1000, criteria + 2 - 1000);
  user.insertColumnsAfter('Z', options + 1 - 26);
  await standIn.callFromClient('fill', [scores.map((row, at) => [weightOf(at), ...row])]);
}

const weightOf = (criterion) => 1 + (criterion % 5);

async function none({ standIn }) {
  await standIn.settled();
}

async function weightedScore(sheet, size) {
  const { criteria, options } = size;
  sheet.user.type(
    `B${criteria + 1}`,
    `=WEIGHTED_SCORE(B1:${columnName(options)}${criteria}; A1:A${criteria})`,
  );
  await check(sheet, size);
}

async function sumProducts(sheet, size) {
  const { criteria, options } = size;
  const weights = `$A$1:$A$${criteria}`;
  for (let option = 1; option <= options; option += 1) {
    const column = columnName(option);
    sheet.user.type(
      `${column}${criteria + 1}`,
      `=SUMPRODUCT(${column}1:${column}${criteria}; ${weights})/SUM(${weights})`,
    );
  }
  await check(sheet, size);
}

/** A benchmark of two different results is worth nothing. */
async function check({ standIn, user }, { criteria, scores }) {
  await standIn.settled();
  const expected = scores.reduce((sum, [score], at) => sum + score * weightOf(at), 0);
  const divisor = scores.reduce((sum, _, at) => sum + weightOf(at), 0);
  const shown = user.read(`B${criteria + 1}`);
  if (!(Math.abs(shown - expected / divisor) <= 1e-9)) throw new Error(`The sheet shows ${shown}`);
}

/** 0 is A. */
function columnName(index) {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}
