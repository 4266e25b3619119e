// Serves the built add-on in the local stand-in of Google Sheets: node build/start.mjs [folder of built files] [name]
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../host/server.mjs';
import { bundlePage } from './host.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const USUAL_PORT = 4680;

process.on('uncaughtException', (error) => {
  console.error(error.message);
  process.exit(1);
});

const built = path.resolve(process.argv[2] ?? path.join(ROOT, 'dist'));
const name = process.argv[3] ?? (await productName());
// A port that is taken is said at once, not after the page is bundled.
const page = bundlePage();
const server = await startServer({
  page,
  built,
  name,
  port: process.env.PORT === undefined ? null : Number(process.env.PORT),
  usualPort: USUAL_PORT,
});
if (process.env.PORT === undefined && server.port !== USUAL_PORT) {
  console.log(
    `Port ${USUAL_PORT} is taken. A spreadsheet that you made there is kept there, not at this address.`,
  );
}
await page;
console.log(`${name} is running at ${server.address}\nPress Ctrl+C to stop it.`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());

async function productName() {
  const { name: packageName } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  return packageName.charAt(0).toUpperCase() + packageName.slice(1);
}
