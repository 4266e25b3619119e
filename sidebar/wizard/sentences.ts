import { MAX_NAME_LENGTH, MAX_OPTIONS, type ProblemCode } from '../../src/decision/check';
import { quote } from '../text/quote';
import { type ListName, ROW } from './fields';

/** "too-long" of "title-too-long" and "option-too-long". */
type RuleOf<Code> = Code extends `${string}-${infer Rule}` ? Rule : never;
type NameRule = RuleOf<Extract<ProblemCode, `option-${string}`>> | 'too-many';
type OwnRule = 'title-empty' | 'options-too-few' | 'criteria-too-few' | 'anchors-equal';

/**
 * One sentence per rule that a draft can break: what is wrong and what to do. Most rules are the same for a title, an
 * option and a criterion. `name` is the name in question.
 */
const SENTENCES: Record<OwnRule | NameRule, string | ((name: string) => string)> = {
  'title-empty': 'Write what you are deciding, in a few words.',
  'options-too-few': 'Add at least two options.',
  'criteria-too-few': 'Add at least one criterion, or start from a template.',
  'anchors-equal': 'Worst and best are the same. Make one of them different.',
  empty: 'There is no name here. Write one, or remove this row.',
  'too-long': `This is too long. Keep it under ${MAX_NAME_LENGTH} characters.`,
  'too-many': `A matrix takes up to ${MAX_OPTIONS} of them. Remove some.`,
  duplicate: (name) => `There are two called ${quote(name)}. Rename or remove one.`,
};

export function sentenceFor(code: ProblemCode, name: string): string {
  const table: Partial<Record<string, string | ((name: string) => string)>> = SENTENCES;
  const sentence = table[code] ?? table[code.replace(/^\w+-/, '')] ?? '';
  return typeof sentence === 'string' ? sentence : sentence(name);
}

/** "1 option", "3 criteria". */
export function countOf(list: ListName, count: number): string {
  return `${count} ${count === 1 ? ROW[list] : list}`;
}

export const entrySentences = {
  missing: (list: ListName) => `Write a name for the ${ROW[list]} first.`,
  duplicate: (name: string) => `${quote(name)} is already in the list.`,
  pending: (name: string) => `${quote(name)} is not in the list yet. Press Add, or clear this field.`,
} as const;

/** What the anchors of a criterion are asked for when they are blank. */
export const anchorPrompts = {
  worst: 'Write the worst value you expect to see.',
  best: 'Write the best value you expect to see.',
} as const;

/** Says that a number was typed with another unit than the criterion's. */
export function unitMismatch(unit: string, typed: string): string {
  return unit === ''
    ? `A rating has no unit. Write the number without ${quote(typed)}.`
    : `The unit is ${quote(unit)}, but this says ${quote(typed)}. Write the number in ${quote(unit)}.`;
}
