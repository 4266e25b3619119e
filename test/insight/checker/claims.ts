import type { Sheet } from './sheet';
import type { Marks } from './written';

/** What a sentence is about where it does not say so itself: the line or the link that it stands under. */
export interface Context {
  readonly criterion?: number;
  readonly option?: number;
  /** What a question is about. */
  readonly criteria?: readonly number[];
  /** The two options that are compared. */
  readonly pair?: readonly [number, number];
}

/** A sentence that Insights or a cell says. */
export interface Spoken extends Context {
  readonly text: string;
}

/** The sheet, its locale, and what the sentence is about: what a pattern is checked with. */
export interface Case {
  readonly sheet: Sheet;
  readonly marks: Marks;
  readonly context: Context;
  /** The weightings that a sentence on samples was made from, and the checker's own. */
  readonly samples: number;
  /** Counts one claim; the sentence fails where it is not so. */
  claim(isSo: boolean, what: string): void;
}

/** A form of sentence, or of a part of one, and what has to be so where it is said. */
export interface Pattern {
  readonly form: RegExp;
  check(found: Case, ...groups: string[]): void;
}

/** Checks a text by the one pattern that it follows. */
export function byPattern(patterns: readonly Pattern[], text: string, found: Case): void {
  for (const { form, check } of patterns) {
    const groups = form.exec(text);
    if (groups !== null) {
      check(found, ...groups.slice(1).map((group) => group ?? ''));
      return;
    }
  }
  throw new Error('no pattern reads this');
}
