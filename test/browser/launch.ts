/**
 * A headless Chromium for the browser tests, from npm packages alone: nothing but `npm ci` is needed.
 * The browser is unpacked once into node_modules/.cache and shared by all test workers.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';

const CACHE = join(__dirname, '../../node_modules/.cache');
const UNPACKED = join(CACHE, 'chromium-143.0.4');

/**
 * Starts a headless Chromium of 1400 × 900 CSS pixels. The caller closes it.
 * Throws when the packed browser cannot be unpacked or started on this machine.
 */
export async function launchBrowser(viewport = { width: 1400, height: 900 }): Promise<Browser> {
  unpackOnce();
  return launch({
    // Through a pipe, whose end is the browser's end too, however the worker ends.
    pipe: true,
    executablePath: join(UNPACKED, 'chromium'),
    headless: 'shell',
    defaultViewport: viewport,
    env: { ...process.env, FONTCONFIG_FILE: join(UNPACKED, 'page_fonts.conf') },
    args: [
      '--no-sandbox', // Chromium's own sandbox refuses to run as root, as in most containers.
      '--disable-dev-shm-usage', // Containers often give /dev/shm too little room for a large page.
      '--disable-gpu',
      '--font-render-hinting=none',
      '--disable-features=HttpsUpgrades',
    ],
  });
}

/** Unpacks beside, then renames: a second worker sees either nothing or the whole browser. */
function unpackOnce(): void {
  if (existsSync(UNPACKED)) return;
  mkdirSync(CACHE, { recursive: true });
  const scratch = mkdtempSync(join(CACHE, 'unpacking-'));
  try {
    // A process of its own, because the package unpacks into what that process calls its temporary folder.
    const unpack = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
    execFileSync(process.execPath, ['-e', unpack], { cwd: CACHE, env: { ...process.env, TMPDIR: scratch } });
    writeFileSync(
      join(scratch, 'page_fonts.conf'),
      fontsConf(join(realpathSync(CACHE), basename(UNPACKED), 'fonts')),
    );
    renameSync(scratch, UNPACKED);
  } catch (error) {
    if (!existsSync(UNPACKED)) throw error;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The same text widths on every machine: the packed Open Sans stands in for Google's Arial and Roboto. */
function fontsConf(folder: string): string {
  const families = ['sans-serif', 'Arial', 'Helvetica', 'Roboto', 'Google Sans'];
  const aliases = families.map(
    (family) =>
      `<alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    `<dir>${folder}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'cache')}</cachedir>`,
    ...aliases,
    '</fontconfig>',
  ].join('\n');
}
