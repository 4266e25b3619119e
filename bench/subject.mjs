import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { withPlainFields } from '../build/plain_fields.cjs';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Loads an entry text, written as if it stood in the project's folder. It is bundled into the folder that BUNDLES names, once for
 * all the cases that ask for the same.
 */
export async function load(contents) {
  const name = createHash('sha256').update(contents).digest('hex').slice(0, 16);
  const file = path.join(process.env.BUNDLES, `${name}.cjs`);
  if (!existsSync(file)) await writeFile(file, await bundled(contents));
  return createRequire(import.meta.url)(file);
}

async function bundled(contents) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    plugins: [withPlainFields],
  });
  return outputFiles[0].text;
}
