import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The licences of the packages that a bundle holds parts of, word for word, for whoever gets the bundle.
 *
 * @param {{ inputs: Record<string, unknown> }} metafile of esbuild
 * @returns {Promise<string>} '' when it holds nobody else's code
 */
export async function licencesOf({ inputs }) {
  const packages = Object.keys(inputs).flatMap((file) => {
    const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(file) ?? [];
    return name === undefined ? [] : [{ name, folder: file.slice(0, file.indexOf(name) + name.length) }];
  });
  const once = [...new Map(packages.map((each) => [each.name, each])).values()];
  once.sort((a, b) => (a.name < b.name ? -1 : 1));
  const texts = await Promise.all(once.map(licenceOf));
  return texts.join('\n\n');
}

async function licenceOf({ name, folder }) {
  const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} is bundled, but its licence is not in ${folder}`);
  const text = await readFile(path.join(folder, file), 'utf8');
  return `Contains ${name} ${version}:\n\n${text.trim()}`;
}
