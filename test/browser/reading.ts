/**
 * What a screen reader says on the main path, from the accessibility tree, and that it is what docs/reading.md says. Where
 * READING is "write" (`npm run reading`), the document is written instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Accessibility, Frame, SerializedAXNode } from 'puppeteer-core';

const FILE = join(__dirname, '../../docs/reading.md');

/** Holds a page against the section of the document with this heading. */
export async function readsAs(heading: string, frame: Frame): Promise<void> {
  const document = readFileSync(FILE, 'utf8');
  const now = (await said(frame)).join('\n');
  const [before = '', section = '', ...after] = cut(document, heading);
  if (process.env.READING === 'write') {
    writeFileSync(FILE, [before, `## ${heading}\n\n${now}\n`, ...after].join(''));
    return;
  }
  // Where they differ, read the page as one would listen to it, then run `npm run reading`.
  expect(now).toBe(section.replace(/^## .*\n/, '').trim());
}

/** The document before a section, the section, and what follows. */
function cut(document: string, heading: string): string[] {
  const start = document.indexOf(`## ${heading}\n`);
  if (start < 0) throw new Error(`docs/reading.md has no section “${heading}”.`);
  const end = document.indexOf('\n## ', start);
  return end < 0
    ? [document.slice(0, start), document.slice(start)]
    : [document.slice(0, start), document.slice(start, end), document.slice(end)];
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
