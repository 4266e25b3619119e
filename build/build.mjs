// Builds what is pushed to Google: dist/Code.js, dist/sidebar.html and dist/appsscript.json, nothing else.
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { buildServer } from './server.mjs';
import { buildSidebar } from './sidebar.mjs';

process.chdir(new URL('..', import.meta.url).pathname);

const [code, sidebar] = await Promise.all([buildServer(), buildSidebar()]);
await rm('dist', { recursive: true, force: true });
await mkdir('dist');
await writeFile('dist/Code.js', code);
await writeFile('dist/sidebar.html', sidebar);
await copyFile('appsscript.json', 'dist/appsscript.json');

for (const [name, text] of [
  ['Code.js', code],
  ['sidebar.html', sidebar],
]) {
  console.log(`dist/${name} ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
}
