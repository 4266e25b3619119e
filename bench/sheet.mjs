import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { mediansAsync } from './measure.mjs';
import { load, ROOT } from './subject.mjs';
import { rating, tableOf } from './tables.mjs';

export const sheetCases = [
  [1000, 100],
  [10_000, 50],
].flatMap(([criteria, options]) =>
  ['none', 'SUMPRODUCT', 'WEIGHTED_SCORE'].map((formulas) => ({ criteria, options, formulas })),
);

/** One edit of a score on a sheet of the engine, until everything is calculated: criteria down, options across. */
export async function sheetCase({ criteria, options, formulas }) {
  const { openHeadless } = await load("export { openHeadless } from './host/headless';");
  const read = (name) => readFile(path.join(ROOT, 'dist', name), 'utf8');
  const fill = `
function fill(rows) {
  SpreadsheetApp.getActiveSheet().getRange(1, 1, rows.length, rows[0].length).setValues(rows);
}`;
  const files = {
    code: (await read('Code.js')) + fill,
    html: { sidebar: await read('sidebar.html') },
    manifest: await read('appsscript.json'),
  };
  const { standIn, user } = openHeadless({ files });
  standIn.open();
  // A free row for the results, and the column of weights before the scores.
  user.insertRowsAfter(1000, criteria + 2 - 1000);
  user.insertColumnsAfter('Z', options + 1 - 26);
  const scores = tableOf(criteria, options, rating);
  await standIn.callFromClient('fill', [scores.map((row, at) => [1 + (at % 5), ...row])]);
  const last = columnName(options);
  const results = criteria + 1;
  if (formulas === 'WEIGHTED_SCORE') {
    user.type(`B${results}`, `=WEIGHTED_SCORE(B1:${last}${criteria}; A1:A${criteria})`);
  } else if (formulas === 'SUMPRODUCT') {
    for (let option = 1; option <= options; option += 1) {
      const column = columnName(option);
      const weights = `$A$1:$A$${criteria}`;
      user.type(
        `${column}${results}`,
        `=SUMPRODUCT(${column}1:${column}${criteria}; ${weights})/SUM(${weights})`,
      );
    }
  }
  await standIn.settled();
  const expected = scores.reduce((sum, row, at) => sum + row[0] * (1 + (at % 5)), 0);
  const divisor = scores.reduce((sum, _, at) => sum + 1 + (at % 5), 0);
  if (formulas !== 'none' && Math.abs(user.read(`B${results}`) - expected / divisor) > 1e-9) {
    throw new Error(`${formulas} shows ${user.read(`B${results}`)}`);
  }
  const result = await mediansAsync(
    {
      edit: async (round) => {
        user.type('C2', String(1 + (round % 9)));
        await standIn.settled();
      },
    },
    { rounds: 5, warmup: 1 },
  );
  standIn.dispose();
  return result;
}

/** 0 is A. */
function columnName(index) {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}
