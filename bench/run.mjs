// `npm run bench`: builds, measures everything, prints it and writes BENCHMARKS.md.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { acceptabilityCases } from './acceptability.mjs';
import { functionsCases } from './functions.mjs';
import { pairsCases } from './pairs.mjs';
import { report } from './report.mjs';
import { sheetCases } from './sheet.mjs';
import { sliderCases } from './slider.mjs';
import { ROOT } from './subject.mjs';
import { weightedScoreCases } from './weighted_score.mjs';
import { everyKindOfCells, workCases } from './work.mjs';

const [load] = loadavg();
execFileSync(process.execPath, ['build/build.mjs'], { cwd: ROOT, stdio: 'inherit' });

const KINDS = {
  weightedScore: weightedScoreCases,
  acceptability: acceptabilityCases,
  pairs: pairsCases,
  functions: functionsCases,
  loading: [{}],
  sheet: sheetCases,
  slider: sliderCases,
};

/** What a process learns about code by chance shifts all its rounds alike: ratios near their goal need several. */
const PROCESSES = { weightedScore: 3 };

const bundles = mkdtempSync(path.join(tmpdir(), 'discern-bench-'));
process.on('exit', () => rmSync(bundles, { recursive: true, force: true }));

const results = {};
for (const [kind, cases] of Object.entries(KINDS)) {
  results[kind] = cases.map((options) => {
    const runs = Array.from({ length: PROCESSES[kind] ?? 1 }, () => measured(kind, options));
    runs.sort((a, b) => a.discern / a.bare - b.discern / b.bare);
    return { ...options, times: runs[runs.length >> 1] };
  });
  process.stderr.write(`${kind} measured\n`);
}
results.work = everyKindOfCells(workCases, (options) => ({ ...options, times: measured('work', options) }));

/** The times of one case, from a process of its own. */
function measured(kind, options) {
  const args = [path.join(ROOT, 'bench/case.mjs'), kind, JSON.stringify(options)];
  const env = { ...process.env, BUNDLES: bundles };
  const output = execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', env });
  // The engine may print lines of its own before the result.
  return JSON.parse(output.trim().split('\n').at(-1));
}

const text = report(results, load);
await writeFile(path.join(ROOT, 'BENCHMARKS.md'), text);
console.log(text);
