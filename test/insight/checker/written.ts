import type { Sheet } from './sheet';

/** The marks of a locale, as the checker knows them. */
export interface Marks {
  readonly decimal: string;
  readonly group: string;
}

export const MARKS: Readonly<Record<string, Marks>> = {
  en_US: { decimal: '.', group: ',' },
  de_DE: { decimal: ',', group: '.' },
};

/** A number with or without its unit, as a piece of a pattern. */
export const NUMBER = String.raw`(?:[\u2212-]?(?:\$)?[\d.,]*\d(?:e[+-]?\d+)?(?:\u00a0(?:\$|min|days?|%)|%)?)`;

/** A percentage, as a piece of a pattern: "54.1%", "54,1 %". */
export const SHARE = String.raw`[\d.,]+\u00a0?%`;

/**
 * Reads a written number: thousands must be apart by the group mark and decimals by the decimal mark of the locale.
 *
 * @throws when it is not written as the locale writes it
 */
export function numberIn(text: string, { decimal, group }: Marks): number {
  const bare = text.replace(/[$%]|min|days?|\u00a0/g, '').replace('\u2212', '-');
  const escaped = (mark: string) => `\\${mark}`;
  const form = new RegExp(`^-?\\d{1,3}(${escaped(group)}\\d{3})*(${escaped(decimal)}\\d+)?$`);
  if (!form.test(bare)) throw new Error(`${text} is not how a number is written here`);
  return Number(bare.split(group).join('').replace(decimal, '.'));
}

/** The unit of its last decimal: 0.1 for "54.1". */
export function stepIn(text: string, { decimal }: Marks): number {
  const bare = text.replace(/[$%]|min|days?|\u00a0/g, '');
  const at = bare.lastIndexOf(decimal);
  return at < 0 ? 1 : 10 ** -(bare.length - at - 1);
}

/** The options that a list names, and how many it only counts: "Acme, Beta and 2 more". */
export interface Listed {
  readonly named: readonly number[];
  readonly more: number;
}

export function listIn(text: string, names: readonly string[]): Listed {
  const parts = text.split(/, | and /);
  const last = /^(\d+) more$/.exec(parts[parts.length - 1] ?? '');
  const named = (last === null ? parts : parts.slice(0, -1)).map((part) => {
    const at = names.indexOf(part.replace(/[“”]/g, ''));
    if (at < 0) throw new Error(`${part} is no name here`);
    return at;
  });
  return { named, more: last === null ? 0 : Number(last[1]) };
}

/** Whether a list names and counts exactly these. */
export function lists(listed: Listed, expected: readonly number[]): boolean {
  return (
    listed.named.every((one) => expected.includes(one)) &&
    listed.named.length + listed.more === expected.length
  );
}

export const optionIn = (text: string, sheet: Sheet) => listIn(text, sheet.options).named[0] as number;
export const criterionIn = (text: string, sheet: Sheet) => listIn(text, sheet.criteria).named[0] as number;
