/** In docs/trust.md the table stands below this. */
const START = '## What was lost';

/** The row of samples. */
export const RUN = 'samples of others run';

/** Figures of one kind are one row, in the order of their first; samples are a row also where none were given. */
export function tableOf(figures) {
  const sums = new Map();
  for (const { what, tried, lost } of figures) {
    const sum = sums.get(what) ?? { tried: 0, lost: 0 };
    sums.set(what, { tried: sum.tried + tried, lost: sum.lost + lost });
  }
  const rows = [...sums].map(([what, { tried, lost }]) => [
    what,
    String(tried),
    lost === 0 ? 'nothing' : String(lost),
  ]);
  if (!sums.has(RUN)) rows.push([RUN, 'not given', '']);
  const table = [['tried', 'how often', 'lost or said wrongly'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column].length)));
  const lines = table.map(
    (row) => `| ${row[0].padEnd(widths[0])} | ${row[1].padStart(widths[1])} | ${row[2].padEnd(widths[2])} |`,
  );
  lines.splice(
    1,
    0,
    `| ${'-'.repeat(widths[0])} | ${'-'.repeat(widths[1] - 1)}: | ${'-'.repeat(widths[2])} |`,
  );
  return lines.join('\n');
}

/** The document with what is said below its last heading. */
export const figuresInDocument = (text, said) => `${text.slice(0, text.indexOf(START))}${START}\n\n${said}\n`;

/** The document with one row of its table anew, or added at its end. */
export function rowInDocument(text, { what, tried, lost }) {
  const [before, table] = [text.slice(0, text.indexOf(START)), text.slice(text.indexOf(START))];
  const row = `| ${what.padEnd(44)} | ${String(tried).padStart(9)} | ${(lost === 0 ? 'nothing' : String(lost)).padEnd(20)} |`;
  const lines = table.trimEnd().split('\n');
  const at = lines.findIndex((line) => line.startsWith(`| ${what} `));
  lines.splice(at < 0 ? lines.length : at, at < 0 ? 0 : 1, row);
  return `${before}${lines.join('\n')}\n`;
}
