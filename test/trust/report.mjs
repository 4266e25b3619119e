/**
 * Runs every trial of test/trust and prints one table: what was tried, how often, and how much of it lost something. With `share`
 * behind it, only the share that `npm test` runs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In docs/trust.md the table stands below this. */
const START = '## What was lost';

const figures = join(mkdtempSync(join(tmpdir(), 'discern-trust-')), 'figures.jsonl');
const isShare = process.argv.includes('share');
const { status } = spawnSync('npx', ['jest', 'test/trust'], {
  stdio: 'inherit',
  env: { ...process.env, TRUST: isShare ? 'share' : 'whole', TRUST_FIGURES: figures },
});

const sums = new Map();
for (const line of existsSync(figures) ? readFileSync(figures, 'utf8').trim().split('\n') : []) {
  const { what, tried, lost } = JSON.parse(line);
  const sum = sums.get(what) ?? { tried: 0, lost: 0 };
  sums.set(what, { tried: sum.tried + tried, lost: sum.lost + lost });
}
const rows = [...sums].map(([what, { tried, lost }]) => [
  what,
  String(tried),
  lost === 0 ? 'nothing' : String(lost),
]);
const table = [['tried', 'how often', 'lost or said wrongly'], ...rows];
const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column].length)));
const lines = table.map(
  (row) => `| ${row[0].padEnd(widths[0])} | ${row[1].padStart(widths[1])} | ${row[2].padEnd(widths[2])} |`,
);
lines.splice(1, 0, `| ${'-'.repeat(widths[0])} | ${'-'.repeat(widths[1] - 1)}: | ${'-'.repeat(widths[2])} |`);
console.log(`\n${lines.join('\n')}\n`);

if (status === 0) {
  const day = new Date().toISOString().slice(0, 10);
  const command = `npm run trust${isShare ? ' share' : ''}`;
  const text = readFileSync('docs/trust.md', 'utf8');
  writeFileSync(
    'docs/trust.md',
    `${text.slice(0, text.indexOf(START))}${START}\nOf ${day}, by \`${command}\`.\n\n${lines.join('\n')}\n`,
  );
}
process.exit(status ?? 1);
