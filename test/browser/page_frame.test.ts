import type { Frame } from 'puppeteer-core';
import { addOnFrame, choose } from './host_page';
import { probe, sidebar } from './probe';

const open = probe('once');
let frame: Frame;

beforeEach(async () => {
  frame = await sidebar(open.page);
});

describe('the frame', () => {
  test.each([
    ['holds the page as it was served', "document.querySelector('#text').textContent", 'Ready'],
    ['is in standards mode', 'document.compatMode', 'CSS1Compat'],
    ['keeps the language of the page', 'document.documentElement.lang', 'en'],
    ['is 300 pixels wide', 'innerWidth', 300],
    ['has an origin of its own', 'origin', 'null'],
    ['can’t reach the spreadsheet’s page', 'reachOut()', 'SecurityError'],
  ])('%s', async (_claim, expression, expected) => {
    expect(await frame.evaluate(expression)).toBe(expected);
  });

  test('stays 300 pixels wide after setWidth, and goes on close', async () => {
    const { page } = open;
    await frame.evaluate('google.script.host.setWidth(500)');
    expect(await page.$eval('iframe.add-on-frame', (element) => element.clientWidth)).toBe(300);
    await frame.evaluate('google.script.host.close()');
    await page.waitForSelector('#side-panel[hidden]');
  });

  test('gives way to a second one', async () => {
    const { page } = open;
    await page.$eval('iframe.add-on-frame', (element) => element.setAttribute('id', 'the-first'));
    await choose(page, 'Extensions', 'Probe', 'Open sidebar');
    await page.waitForSelector('iframe.add-on-frame:not(#the-first)');
    await addOnFrame(page);
    expect(await page.$$('iframe.add-on-frame')).toHaveLength(1);
  });

  test('hands the focus to the grid with google.script.host.editor.focus', async () => {
    await frame.focus('#first');
    await frame.evaluate('google.script.host.editor.focus()');
    await open.page.waitForFunction(() => document.activeElement?.closest('#grid') !== null);
  });
});

describe('google.script.run', () => {
  test.each([
    ['text', '"a \\"quoted\\" <b>word</b>"', 'a "quoted" <b>word</b>'],
    ['zero', '0', 0],
    ['null', 'null', null],
    ['arrays and objects in one another', '{ a: [1, { b: "c" }] }', { a: [1, { b: 'c' }] }],
    ['undefined in an array, as null,', '[1, undefined, 3]', [1, null, 3]],
  ])('%s comes back', async (_what, sent, received) => {
    expect(await frame.evaluate(`probe('echo', ${sent})`)).toEqual({ value: received });
  });

  test.each([
    ['a Date', "probe('echo', new Date(0))"],
    ['a function', "probe('echo', { inside: () => 1 })"],
    ['an element of the page', "probe('echo', document.body)"],
    ['a cycle', 'cycle()'],
  ])('%s as an argument makes the call fail', async (_what, expression) => {
    expect(await frame.evaluate(expression)).toEqual({
      failure: { name: 'TypeError', message: expect.stringContaining('illegal value') },
    });
  });

  test('a result that holds a Date arrives as null', async () => {
    expect(await frame.evaluate("probe('today')")).toEqual({ value: null });
  });

  test('a failure handler gets the error’s name and message', async () => {
    const failure = { name: 'RangeError', message: 'Out of range.' };
    expect(await frame.evaluate("probe('throwRangeError')")).toEqual({ failure });
  });

  test('handlers get the user object, and each chain keeps its own', async () => {
    expect(await frame.evaluate('twoChains()')).toEqual([
      [1, 'first'],
      [2, 'second'],
    ]);
  });

  test('a call returns undefined at once, before its handler runs', async () => {
    expect(await frame.evaluate('stepsOfACall()')).toEqual(['returned undefined', 'handler']);
  });

  test.each([
    ['echo', 'function'],
    ['hidden_', 'undefined'],
    ['nobody', 'undefined'],
  ])('%s is there as a %s', async (name, type) => {
    expect(await frame.evaluate(`typeof google.script.run.${name}`)).toBe(type);
  });

  test('twenty calls at once are all answered', async () => {
    const calls = "Promise.all(Array.from({ length: 20 }, (_, index) => probe('echo', index)))";
    expect(await frame.evaluate(calls)).toEqual(Array.from({ length: 20 }, (_, value) => ({ value })));
  });
});
