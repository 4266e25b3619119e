import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { withPlainFields } from '../build/plain_fields.cjs';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Bundles an entry text, written as if it stood in the project's folder, and loads it. */
export async function load(contents) {
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
  const folder = await mkdtemp(path.join(tmpdir(), 'discern-bench-'));
  const file = path.join(folder, 'subject.cjs');
  try {
    await writeFile(file, outputFiles[0].text);
    return createRequire(import.meta.url)(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
