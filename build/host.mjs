import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { withPlainFields } from './plain_fields.cjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGE = path.join(ROOT, 'host/page');

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/**
 * The page of the local host, bundled in memory: URL path → bytes. File names carry a hash of their content, so
 * a browser may keep them for good; index.html names the entry files.
 *
 * @returns {Promise<Map<string, Uint8Array>>}
 */
export async function bundlePage() {
  const { outputFiles, metafile } = await esbuild.build({
    ...COMMON,
    entryPoints: [{ in: path.join(PAGE, 'main.ts'), out: 'page' }],
    outdir: '/',
    format: 'esm',
    // Univer loads one of some fifty hyphenation dictionaries when a text asks for it.
    splitting: true,
    entryNames: '[name]-[hash]',
    chunkNames: 'chunks/[name]-[hash]',
    metafile: true,
    plugins: [clientScript(), withPlainFields],
  });
  const files = new Map(outputFiles.map((file) => [file.path, file.contents]));
  const [[script, { cssBundle, imports }]] = Object.entries(metafile.outputs).filter(([, output]) =>
    output.entryPoint?.endsWith('host/page/main.ts'),
  );
  const first = imports.filter(({ kind }) => kind === 'import-statement');
  const page = await readFile(path.join(PAGE, 'index.html'), 'utf8');
  const links = [
    `<link rel="stylesheet" href="/${named(cssBundle)}">`,
    ...first.map((chunk) => `<link rel="modulepreload" href="/${named(chunk.path)}">`),
    `<script type="module" src="/${named(script)}"></script>`,
  ];
  files.set('/index.html', Buffer.from(page.replace('<!-- bundle -->', () => links.join('\n    '))));
  return files;
}

/** esbuild names outputs relative to the root folder; the server names them from its own root. */
function named(output) {
  return path.posix.relative('/', path.posix.resolve(ROOT, output));
}

/** `import code from 'client-script'`: what runs inside the sandboxed frame before the add-on's page, as text. */
function clientScript() {
  return {
    name: 'client-script',
    setup(build) {
      build.onResolve({ filter: /^client-script$/ }, () => ({ path: 'client-script', namespace: 'text' }));
      build.onLoad({ filter: /.*/, namespace: 'text' }, async () => {
        const result = await esbuild.build({
          ...COMMON,
          entryPoints: [path.join(PAGE, 'frame/client.ts')],
          format: 'iife',
        });
        return { contents: result.outputFiles[0].text, loader: 'text' };
      });
    },
  };
}
