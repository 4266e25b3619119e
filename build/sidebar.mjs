import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { licencesOf } from './licences.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What breaks a page that HtmlService serves, or that stands inside a <script>, and why. */
const FORBIDDEN = [
  ['`', 'HtmlService strips comment-like text inside template literals'],
  ['</script', 'it ends the inline script'],
  ['<script', 'it changes how the rest of the inline script is read'],
  ['<!--', 'it changes how the rest of the inline script is read'],
];

/**
 * dist/sidebar.html: the page with its styles and code inline, to be served without scriptlets.
 *
 * @returns {Promise<string>}
 */
export async function buildSidebar() {
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: ['sidebar/main.tsx'],
    outdir: 'dist',
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: ['es2020', 'chrome100', 'firefox100', 'safari15'],
    supported: { 'template-literal': false },
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  const textOf = (extension) => outputFiles.find(({ path }) => path.endsWith(extension)).text.trim();
  const code = textOf('.js');
  for (const [text, reason] of FORBIDDEN) {
    if (code.toLowerCase().includes(text)) throw new Error(`sidebar code holds "${text}": ${reason}`);
  }
  const page = await readFile(`${ROOT}/sidebar/index.html`, 'utf8');
  const parts = { styles: textOf('.css'), licences: await licencesOf(metafile), code };
  return Object.entries(parts).reduce((text, [name, part]) => fill(text, `/* ${name} */`, part), page);
}

/** Puts text in a place that must be there once. The replacer is a function, so "$&" in the text stays as it is. */
function fill(page, place, text) {
  if (page.split(place).length !== 2) throw new Error(`sidebar/index.html needs "${place}" exactly once`);
  return page.replace(place, () => text);
}
