import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import esbuild from 'esbuild';
import { buildSidebar } from '../build/sidebar.mjs';
import { median } from './measure.mjs';
import { load, ROOT } from './subject.mjs';

export const sliderCases = [5, 20, 50].map((size) => ({ size }));

const MOVES = 200;
const WARMUP = 40;

/**
 * A what-if slider of Insights in headless Chromium, `size` criteria × `size` options: from the input event until
 * the ranking stands in the page and is laid out, beside the bare computation of that ranking in the same page.
 */
export async function sliderCase({ size }) {
  const browser = await (await launcher()).launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 300, height: 700 });
    const { patternView, numbersOf } = await load(`
      export { patternView } from './test/sidebar/views';
      export { numbersOf } from './src/decision/numbers';
    `);
    const view = patternView(size, size);
    await page.evaluate(answer, view);
    await page.setContent(await buildSidebar());
    await page.locator('h2::-p-text(What if I weighed differently?)').click();
    await page.waitForSelector('#what-if-0');
    await page.addScriptTag({ content: await bareCode() });
    const moved = await page.evaluate(moveSlider, MOVES + WARMUP);
    const bare = await page.evaluate(computeOnly, numbersOf(view.decision), MOVES + WARMUP);
    return { moved: median(moved.slice(WARMUP)), bare: median(bare.slice(WARMUP)) };
  } finally {
    await browser.close();
  }
}

/** test/browser/launch.ts, which is TypeScript, as a module of this process. */
async function launcher() {
  const folder = path.join(ROOT, 'node_modules/.cache');
  const outfile = path.join(folder, 'discern_launch.cjs');
  await mkdir(folder, { recursive: true });
  await esbuild.build({
    entryPoints: [path.join(ROOT, 'test/browser/launch.ts')],
    outfile,
    platform: 'node',
    format: 'cjs',
    define: { __dirname: JSON.stringify(path.join(ROOT, 'test/browser')) },
  });
  return createRequire(import.meta.url)(outfile);
}

/** What a slider asks for, as a global of the page. */
async function bareCode() {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `
        export { competitionRanks } from './src/core/rank';
        export { decisionScores } from './src/core/weighted_score';
      `,
      resolveDir: ROOT,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bare',
    minify: true,
  });
  return outputFiles[0].text;
}

/** In the page, before the sidebar is put into it: a server that knows one matrix. */
function answer(view) {
  const start = { view: 'insights', draft: null, locale: 'en_US', options: [] };
  const answers = { startWizard: start, readMatrix: view };
  const runner = (succeed) =>
    new Proxy(
      {},
      {
        get(_, name) {
          if (name === 'withSuccessHandler') return (handler) => runner(handler);
          if (name === 'withFailureHandler') return () => runner(succeed);
          return () => setTimeout(() => succeed(answers[name] ?? null));
        },
      },
    );
  window.google = { script: { run: runner(() => {}) } };
}

/** In the page: moves the first slider again and again; milliseconds of each move. */
async function moveSlider(moves) {
  const slider = document.querySelector('#what-if-0');
  const ranking = document.querySelector('.tried');
  const times = [];
  for (let move = 0; move < moves; move += 1) {
    const before = ranking.textContent;
    slider.value = String(5 + ((move * 17) % 80));
    const start = performance.now();
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    // The page draws in a microtask of its own.
    while (ranking.textContent === before) await Promise.resolve();
    ranking.getBoundingClientRect();
    times.push(performance.now() - start);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return times;
}

/** In the page: totals and ranks alone. Many at a time, because the page's clock ticks in tenths. */
function computeOnly({ scores, weights, anchors }, rounds) {
  const AT_ONCE = 100;
  const { decisionScores, competitionRanks } = window.bare;
  return Array.from({ length: rounds }, (_, round) => {
    const tried = [round + 1, ...weights.slice(1)];
    const start = performance.now();
    for (let time = 0; time < AT_ONCE; time += 1) competitionRanks(decisionScores(scores, tried, anchors));
    return (performance.now() - start) / AT_ONCE;
  });
}
