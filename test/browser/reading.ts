/** `npm run reading`: what a screen reader says on the way from the wizard to Insights, written from the accessibility tree. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Accessibility, Frame, SerializedAXNode } from 'puppeteer-core';
import { addOnFrame, choose, openPage, startHost } from './host_page';
import { launchBrowser } from './launch';

const FILE = join(__dirname, '../../docs/reading.md');

/** What each step begins with, in words of a person. */
const INTRODUCTION = `# What a screen reader says

The main path, from _Create decision matrix_ to _Insights_, as the browser's accessibility tree holds it: one line for each thing that a
reader says, with its role. Written by \`npm run reading\`; read it after a change as one would listen to it.
`;

test('the main path', async () => {
  const [browser, host] = await Promise.all([
    launchBrowser(),
    startHost(join(__dirname, '../../dist'), 'Discern'),
  ]);
  const { page } = await openPage(browser, host);
  const parts = [INTRODUCTION];
  await choose(page, 'Extensions', 'Discern', 'Create decision matrix');
  const frame = await addOnFrame(page);
  const say = async (step: string) => parts.push(`## ${step}\n\n${(await said(frame)).join('\n')}\n`);
  const type = async (text: string) => {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };

  await frame.waitForSelector('#title');
  await frame.locator('#title').fill('Where to live');
  await say('What is decided');
  await next(frame, 'Options');
  for (const name of ['Old flat', 'Lakeside']) await type(name);
  await say('Options');
  await next(frame, 'Criteria');
  for (const name of ['Light', 'Quiet']) await type(name);
  await say('Criteria');
  await next(frame, 'Weights');
  await page.keyboard.type('30');
  await say('Weights');
  await next(frame, 'Review');
  await say('Review');
  await frame.locator('::-p-aria(Create matrix)').click();
  await arrivedAt(frame, 'Your matrix is ready');
  await say('The matrix is ready');
  await page.browserContext().close();

  const again = await openPage(browser, host);
  await choose(again.page, 'File', 'Open the example');
  await again.page.waitForSelector('::-p-text(My next role)');
  await choose(again.page, 'Extensions', 'Discern', 'Insights');
  const insights = await addOnFrame(again.page);
  await insights.waitForSelector('.headline');
  parts.push(`## Insights of the example\n\n${(await said(insights)).join('\n')}\n`);

  writeFileSync(FILE, parts.join('\n'));
  await browser.close();
  await host.close();
}, 180_000);

async function next(frame: Frame, heading: string): Promise<void> {
  await frame.locator('::-p-aria(Next)').click();
  await arrivedAt(frame, heading);
}

async function arrivedAt(frame: Frame, heading: string): Promise<void> {
  await frame.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, {}, heading);
}

/** One line for each node that is said, indented where it lies in a group that has a name. */
async function said(frame: Frame): Promise<string[]> {
  // The types leave it out: a frame without an origin of its own has a tree of its own.
  const { accessibility } = frame as Frame & { accessibility: Accessibility };
  const tree = await accessibility.snapshot();
  return tree === null ? [] : linesOf(tree.children ?? [], 0);
}

/** Texts that follow each other are read as one. */
function linesOf(nodes: readonly SerializedAXNode[], depth: number): string[] {
  const said: string[] = [];
  let text: string[] = [];
  const endText = () => {
    if (text.length > 0) said.push(`${'  '.repeat(depth)}- ${text.join(' ')}`);
    text = [];
  };
  for (const node of nodes) {
    const own = lineOf(node);
    if (isText(node)) text.push(...(own === null ? [] : [own]));
    else {
      endText();
      if (own !== null) said.push(`${'  '.repeat(depth)}- ${own}`);
      said.push(...linesOf(node.children ?? [], own === null ? depth : depth + 1));
    }
  }
  endText();
  return said;
}

const isText = ({ role }: SerializedAXNode) => role === 'StaticText' || role === 'text';

/** "button “Next”, disabled": role, name, and what else is said of it. */
function lineOf(node: SerializedAXNode): string | null {
  const name = (node.name ?? '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (isText(node)) return name === '' ? null : name;
  const description = (node.description ?? '').replace(/\s+/g, ' ');
  if (name === '' && node.value === undefined) return null;
  const more = [
    node.level === undefined ? '' : `level ${node.level}`,
    node.value === undefined ? '' : `value ${JSON.stringify(node.value)}`,
    name.includes(description) ? '' : `described as “${description}”`,
    node.required ? 'required' : '',
    node.disabled ? 'disabled' : '',
    node.checked === true ? 'checked' : node.checked === false ? 'not checked' : '',
    node.expanded === undefined ? '' : node.expanded ? 'open' : 'closed',
    node.focused ? 'has the focus' : '',
  ].filter((each) => each !== '');
  return [`${node.role} “${name}”`, ...more].join(', ');
}
