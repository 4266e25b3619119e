import type { MatrixView } from '../../../src/api';
import type { TrustFile } from '../year_file';
import type { Model, ModelMatrix } from './model';

/** Numbers that a step picks by: which line, which other line, which value. */
export interface Picks {
  a: number;
  b: number;
  c: number;
}

/** The file that is played with; a copy or a reopened one takes its place. */
export interface Play {
  file: TrustFile;
  model: Model;
  /** What the last step was before and after it, where Undo takes it back and Redo brings it again. */
  undoable: { before: Model; presses: number } | null;
  /** From where on Undo can take back what the step does: its beginning, or the last run in it that emptied the list. */
  since: { before: Model; depth: number };
  /** What was done so far, in sentences. */
  script: string[];
  /** Whether formulas have values. */
  calculates: boolean;
  /** How the locale of the spreadsheet writes a decimal number. */
  decimal: '.' | ',';
  /** The same file closed and opened, a copy of it, or another file with one of its sheets. */
  reopen(as: 'again' | 'copy' | 'other file'): void;
}

/** One thing that a person does; it says nothing where it can't be done now. */
export type Step = (play: Play, picks: Picks) => Promise<void> | void;

/** Nothing that came before this can be taken back. */
export function beginUndo(play: Play): void {
  play.since = { before: structuredClone(play.model), depth: play.file.user.undoDepth() };
}

export const pick = <T>(list: readonly T[], number: number): T => {
  const found = list[number % list.length];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
};

export const matrixOf = ({ model }: Play): ModelMatrix => pick(model.matrices, model.inView);

export const say = (play: Play, sentence: string) => play.script.push(sentence);

export const view = ({ file }: Play) => file.call<MatrixView>('readMatrix');

/** A number as she types it. */
export const written = ({ decimal }: Play, number: number) => String(number).replace('.', decimal);

/** A name that nothing has yet. */
export function newName({ model }: Play, of: string): string {
  model.count += 1;
  return `${of} ${model.count}`;
}

/** Types, and refuses to go on where a rule says no to what is right. */
export function type({ file }: Play, cell: string, text: string): void {
  const { accepted } = file.user.type(cell, text);
  if (!accepted) throw new Error(`“${text}” is refused in ${cell}.`);
}

/** One of five scores from worst to best. */
export const scoreBetween = ({ worst, best }: { worst: number; best: number }, pickOf: number) =>
  worst + ((best - worst) * (pickOf % 5)) / 4;

/** As many lines as there may be, so that a sequence stays quick. */
export const MOST = { criteria: 6, options: 5, matrices: 4 } as const;

export function moveIn<T>(list: T[], from: number, before: number): void {
  const [moved] = list.splice(from, 1);
  if (moved !== undefined) list.splice(before > from ? before - 1 : before, 0, moved);
}
