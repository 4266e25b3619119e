import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The files of an add-on as Google would hold them: all code in one text, in the order of the file names.
 *
 * @param {string} folder with .js or .gs files, HTML files and appsscript.json
 * @param {{ mayBeBound: boolean }} options whether a script without a list of scopes is taken as one that is bound to the
 *   spreadsheet; else its absence is a fault
 */
export async function readAddOn(folder, { mayBeBound }) {
  const names = (await filesIn(folder)).sort();
  const text = (name) => readFile(path.join(folder, name), 'utf8');
  const scripts = names.filter((name) => /\.(?:js|gs)$/.test(name));
  if (scripts.length === 0) throw new Error(missing(folder));
  const manifest = names.includes('appsscript.json') ? await text('appsscript.json') : '{}';
  const pages = names.filter((name) => name.endsWith('.html'));
  const html = await Promise.all(pages.map(async (name) => [path.basename(name, '.html'), await text(name)]));
  return {
    code: (await Promise.all(scripts.map(text))).join('\n'),
    manifest,
    html: Object.fromEntries(html),
    ...(mayBeBound && JSON.parse(manifest).oauthScopes === undefined && { isBound: true }),
  };
}

async function filesIn(folder) {
  try {
    return await readdir(folder);
  } catch {
    throw new Error(missing(folder));
  }
}

const missing = (folder) => `There are no built files in ${folder}. Run npm run build first.`;
