import { MAX_CRITERIA, MAX_NAME_LENGTH, MAX_OPTIONS, type ProblemCode } from '../../src/decision/check';
import { quote } from '../text/quote';
import type { ListName } from './fields';

/** The rules that the wizard's own steps can break: a draft holds no scores, and weights have their own sentences. */
export type DraftProblemCode = Exclude<ProblemCode, `score${string}` | `weight${string}`>;

/** One sentence per rule: what is wrong and what to do. `name` is the name in question, where there is one. */
const SENTENCES: Record<DraftProblemCode, (name: string) => string> = {
  'title-empty': () => 'Write what you are deciding, in a few words.',
  'title-too-long': () => `This is too long. Keep it under ${MAX_NAME_LENGTH} characters.`,
  'options-too-few': () => 'Add at least two options.',
  'options-too-many': () => `A matrix takes up to ${MAX_OPTIONS} options. Remove some.`,
  'option-empty': () => 'This option has no name. Write one, or remove the option.',
  'option-too-long': () => `This name is too long. Keep it under ${MAX_NAME_LENGTH} characters.`,
  'option-duplicate': (name) => `There are two options called ${quote(name)}. Rename or remove one.`,
  'baseline-unknown': () => 'The baseline is no longer in the list. Choose it again.',
  'criteria-too-few': () => 'Add at least one criterion, or start from a template.',
  'criteria-too-many': () => `A matrix takes up to ${MAX_CRITERIA} criteria. Remove some.`,
  'criterion-empty': () => 'This criterion has no name. Write one, or remove the criterion.',
  'criterion-too-long': () => `This name is too long. Keep it under ${MAX_NAME_LENGTH} characters.`,
  'criterion-duplicate': (name) => `There are two criteria called ${quote(name)}. Rename or remove one.`,
  'anchor-not-a-number': () => 'Write a number.',
  'anchors-equal': () => 'Worst and best are the same. Make one of them different.',
};

export function sentenceFor(code: DraftProblemCode, name: string): string {
  return SENTENCES[code](name);
}

const WORDS = {
  options: { one: 'option', many: 'options' },
  criteria: { one: 'criterion', many: 'criteria' },
} as const;

/** "1 option", "3 criteria". */
export function countOf(list: ListName, count: number): string {
  return `${count} ${count === 1 ? WORDS[list].one : WORDS[list].many}`;
}

export const entrySentences = {
  missing: (list: ListName) => `Write a name for the ${WORDS[list].one} first.`,
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
