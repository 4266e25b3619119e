import type { BuiltFiles, MenuItem } from './contract';
import { declaredFunctions } from './engine/declared_functions';
import { type Headless, openHeadless } from './headless';

/** What became of one menu item or of opening the file. */
export interface TrialLine {
  what: string;
  calls: number;
  /** What it showed: titles of sidebars and dialogs, texts of alerts. */
  shown: string[];
  /** The sentence with which it stopped, or null. */
  stopped: string | null;
}

export interface Trial {
  lines: TrialLine[];
  /** The functions for cells that it declares. */
  functions: string[];
}

const TRIGGERS = /^(?:onOpen|onInstall|onEdit|onSelectionChange|doGet|doPost|onFormSubmit)$/;

/** What could be run from the script editor: public top-level functions that take nothing. */
function withoutArguments(code: string): string[] {
  const names = [...code.matchAll(/^function\s+([A-Za-z_$][\w$]*)\s*\(\s*\)/gm)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => !name.endsWith('_') && !TRIGGERS.test(name));
}

/** A table to work on: names, repeated rows, a blank row, numbers and texts. */
const TABLE = [
  ['Name', 'City', 'Points'],
  ['Ann', 'Bern', '3'],
  ['Ben', 'Oslo', '4'],
  ['Ann', 'Bern', '3'],
  ['', '', ''],
  ['Eva', 'Rome', '5'],
];

/**
 * Opens a script of anybody's in new spreadsheets with a small table: once to see its menu, then for each item of it and
 * each function that takes nothing, which is run with "OK" for an answer and "2" for a typed text.
 */
export async function tryScript(files: BuiltFiles): Promise<Trial> {
  const opening = newFile(files);
  const lines = [line(opening, 'open the file', opened(opening))];
  const inMenu = opening.standIn.host.menu.flatMap(itemsOf);
  opening.standIn.dispose();
  const functions = declaredFunctions(files.code).map(({ name }) => name);
  const others = withoutArguments(files.code).filter(
    (name) => !functions.includes(name) && inMenu.every(({ functionName }) => functionName !== name),
  );
  const byName = others.map((functionName) => ({ caption: `${functionName}()`, functionName }));
  for (const { caption, functionName } of [...inMenu, ...byName]) {
    const open = newFile(files);
    opened(open);
    const stopped = await open.standIn.runMenuItem(functionName).then(
      () => null,
      (error: unknown) => sentenceOf(error),
    );
    lines.push(line(open, caption, stopped));
    open.standIn.dispose();
  }
  if (/\bfunction\s+onEdit\b/.test(files.code)) lines.push(await edited(files));
  return { lines, functions };
}

/** Types into a cell of the table, for the trigger that answers. */
async function edited(files: BuiltFiles): Promise<TrialLine> {
  const open = newFile(files);
  opened(open);
  open.user.type('B2', 'Paris');
  await open.user.settled();
  const error = open.standIn.reports().at(-1)?.error ?? null;
  const tried = line(open, 'edit a cell', error === null ? null : sentenceOf(error));
  open.standIn.dispose();
  return tried;
}

function newFile(files: BuiltFiles): Headless {
  const open = openHeadless({ files, answer: 'OK', typed: '2' });
  for (const [row, texts] of TABLE.entries()) {
    for (const [column, text] of texts.entries()) {
      if (text !== '') open.user.type(`${'ABC'[column]}${row + 1}`, text);
    }
  }
  return open;
}

function opened({ standIn }: Headless): string | null {
  try {
    standIn.open();
    return null;
  } catch (error) {
    return sentenceOf(error);
  }
}

function line({ standIn, shown }: Headless, what: string, stopped: string | null): TrialLine {
  const titles = [...shown.sidebars, ...shown.dialogs].map(({ title }) => title);
  const asked = [...shown.alerts, ...shown.prompts].map(({ prompt }) => prompt);
  return { what, calls: standIn.reports().at(-1)?.calls ?? 0, shown: [...titles, ...asked], stopped };
}

function itemsOf(item: MenuItem): Extract<MenuItem, { kind: 'item' }>[] {
  if (item.kind === 'item') return [item];
  return item.kind === 'menu' ? item.items.flatMap(itemsOf) : [];
}

function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, name] = /^([A-Za-z_$][\w$]*) is not defined$/.exec(message) ?? [];
  if (name === undefined) return message;
  return `The script uses ${name}, which neither it nor the stand-in has: a library or an advanced service that its manifest would have to name.`;
}
