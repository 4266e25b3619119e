import { cpus, platform, release, totalmem } from 'node:os';

/** All results as the text of BENCHMARKS.md; `load` is what the machine had to do before the first case. */
export function report(results, load) {
  return `${[
    '# Benchmarks',
    intro(load),
    weightedScoreSection(results.weightedScore),
    sheetSection(results.sheet),
    acceptabilitySection(results.acceptability),
    pairsSection(results.pairs),
    functionsSection(results.functions),
    workSection(results.work),
    sliderSection(results.slider),
    loadingSection(results.loading[0].times),
  ].join('\n\n')}\n`;
}

function intro(load) {
  const [{ model }] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const machine = `${model.trim()}, ${cpus().length} cores, ${memory}, ${platform()} ${release()}, Node ${process.version}`;
  return `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.

Every number is a median over interleaved repetitions after a warm-up; every case runs in a process of its own.
${load < 0.5 ? 'The machine was idle.' : `The machine had other work (a load of ${load.toFixed(1)} when this began), so times are longer; ratios are of what ran in turn.`}
Nothing here is asserted by a test. Google's servers are other machines: read the ratios.`;
}

function weightedScoreSection(cases) {
  const rows = cases.map(({ size, way, anchored, cells, times }) => [
    `${size[0].toLocaleString('en')} × ${size[1]}`,
    way,
    anchored ? 'yes' : 'no',
    cells,
    milliseconds(times.discern),
    milliseconds(times.bare),
    ratio(times.discern, times.bare),
  ]);
  return `## WEIGHTED_SCORE over nested arrays, checks included

Rows × columns of the scores, as Sheets passes them. *Bare* is the double loop one would write without checking
anything, the slope of each criterion hoisted; on cells with blanks it counts "" as 0, which is wrong but as much work.
Each row is the middle one, by its ratio, of three processes.
Goal: at most 2 times the bare loop; ${verdict(cases, ({ times }) => times.discern <= 2 * times.bare)}.

${table(['scores', 'criteria', 'anchors', 'cells', 'WEIGHTED_SCORE', 'bare loop', 'ratio'], rows)}`;
}

function sheetSection(cases) {
  const rows = cases.map(({ criteria, options, times }) => [
    `${criteria.toLocaleString('en')} × ${options}`,
    milliseconds(times.none),
    milliseconds(times.SUMPRODUCT),
    milliseconds(times.WEIGHTED_SCORE),
  ]);
  return `## One edit on a sheet of the spreadsheet engine

From typing a score until every formula shows its value, in the local stand-in: without formulas, with one SUMPRODUCT
per option, with one WEIGHTED_SCORE for all, three files edited in turn. WEIGHTED_SCORE itself takes the milliseconds of the
table above; the rest is the stand-in, which starts a fresh realm per call as Google does and copies every cell into it.

${table(['criteria × options', 'no formula', 'SUMPRODUCT', 'WEIGHTED_SCORE'], rows)}`;
}

function acceptabilitySection(cases) {
  const rows = cases.map(({ size, times }) => [
    `${size} × ${size}`,
    milliseconds(times.discern),
    milliseconds(times['RANK_ACCEPTABILITY()']),
    milliseconds(times.bare),
    ratio(times.discern, times.bare),
    milliseconds(times['bare sums']),
  ]);
  const at20 = cases.filter(({ size }) => size === 20);
  return `## Rank acceptability, 10 000 weightings

*Bare* draws the same weights, sums in a plain double loop, sorts and counts; it knows no ties, blanks or central weights.
*Bare sums* stops before sorting. Goal: at most 2 times bare at 20 × 20; ${verdict(at20, ({ times }) => times.discern <= 2 * times.bare)}.

${table(['criteria × options', 'acceptability', 'RANK_ACCEPTABILITY', 'bare', 'ratio', 'bare sums'], rows)}`;
}

function pairsSection(cases) {
  const rows = cases.map(({ criteria, times }) => [
    String(criteria),
    milliseconds(times.discern),
    milliseconds(times['WEIGHTS_FROM_PAIRS()']),
  ]);
  return `## Pairwise comparisons: eigenvector to 1e-12, consistency and the worst judgment

${table(['criteria', 'pairWeights', 'WEIGHTS_FROM_PAIRS'], rows)}`;
}

function functionsSection(cases) {
  const rows = cases.map(({ name, times }) => [name, milliseconds(times.call)]);
  return `## Every function on a large matrix

200 criteria × 200 options with blanks; comparisons of 100 criteria. Goal: at most one second; ${verdict(cases, ({ times }) => times.call <= 1000)}.

${table(['function', 'one call'], rows)}`;
}

function workSection(cases) {
  const rows = cases.map(({ name, cells, times }) => [
    name,
    `${times.criteria.toLocaleString('en')} × ${times.options.toLocaleString('en')}`,
    cells,
    milliseconds(times.estimate),
    milliseconds(times.call),
  ]);
  return `## The longest that a function may take

The largest matrices, criteria × options, that each function's estimate lets through (4.5 seconds of estimated work): on
ratings in several shapes, and in the shape that took longest on the kinds of cells that make most work. A *frontier* is a row
of options of which each leads for some weights. Each is one call, the first of its process. Goal: at most five seconds; ${verdict(cases, ({ times }) => times.call <= 5000)}.

${table(['function', 'criteria × options', 'cells', 'estimate', 'measured'], rows)}`;
}

function sliderSection(cases) {
  const rows = cases.map(({ size, times }) => [
    `${size} × ${size}`,
    milliseconds(times.moved),
    milliseconds(times.bare),
  ]);
  return `## A what-if slider of Insights, in headless Chromium

From the input event until the new ranking stands in the page and is laid out, beside totals and ranks alone.
Goal: below 16 ms, one frame, at 20 × 20; ${verdict(
    cases.filter(({ size }) => size === 20),
    ({ times }) => times.moved < 16,
  )}.

${table(['criteria × options', 'slider move', 'computation'], rows)}`;
}

function loadingSection(times) {
  const rows = [
    ['size', kilobytes(times.bytes)],
    ['gzipped', kilobytes(times.gzipped)],
    ['compile and run in a fresh realm', milliseconds(times.load)],
    ['first WEIGHTED_SCORE there, 8 × 7', milliseconds(times['first call'])],
    ['(making the realm)', milliseconds(times.realm)],
  ];
  return `## Loading dist/Code.js

Every call of a custom function loads the whole script. Goals: at most 330 kB, ${verdict([times], ({ bytes }) => bytes <= 330_000)}; compiled
and run within 5 ms, ${verdict([times], ({ load }) => load <= 5)}.

${table(['what', ''], rows)}`;
}

function verdict(cases, isMet) {
  const met = cases.filter(isMet).length;
  if (met === cases.length) return 'met';
  return met === 0 ? 'missed' : `met in ${met} of ${cases.length} rows`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function milliseconds(time) {
  const digits = time >= 100 ? 0 : time >= 10 ? 1 : time >= 1 ? 2 : 3;
  return `${time.toFixed(digits)} ms`;
}

const ratio = (time, other) => (time / other).toFixed(2);

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
