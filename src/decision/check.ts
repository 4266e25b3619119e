import { sameNameKey } from './same_name';

/** The most options and criteria that one matrix takes. */
export const MAX_OPTIONS = 200;
export const MAX_CRITERIA = 200;
/** The longest title or name, in UTF-16 units. */
export const MAX_NAME_LENGTH = 500;

export type ProblemCode =
  | 'title-empty'
  | 'title-too-long'
  | 'options-too-few'
  | 'options-too-many'
  | 'option-empty'
  | 'option-too-long'
  | 'option-duplicate'
  | 'baseline-unknown'
  | 'criteria-too-few'
  | 'criteria-too-many'
  | 'criterion-empty'
  | 'criterion-too-long'
  | 'criterion-duplicate'
  | 'anchor-not-a-number'
  | 'anchors-equal';

/** One rule that a decision breaks, as data; `at` is the index of the option or criterion that breaks it. */
export interface Problem {
  code: ProblemCode;
  at?: number;
  /** For a duplicate: the index of the earlier one. */
  other?: number;
}

function nameProblems(
  names: readonly string[],
  codes: { empty: ProblemCode; tooLong: ProblemCode; duplicate: ProblemCode },
): Problem[] {
  const problems: Problem[] = [];
  const firstAt = new Map<string, number>();
  names.forEach((name, at) => {
    const key = sameNameKey(name);
    if (key === '') {
      problems.push({ code: codes.empty, at });
      return;
    }
    if (name.length > MAX_NAME_LENGTH) problems.push({ code: codes.tooLong, at });
    const other = firstAt.get(key);
    if (other === undefined) firstAt.set(key, at);
    else problems.push({ code: codes.duplicate, at, other });
  });
  return problems;
}

/** All rules that the title breaks. */
export function checkTitle(title: string): Problem[] {
  if (title.trim() === '') return [{ code: 'title-empty' }];
  if (title.length > MAX_NAME_LENGTH) return [{ code: 'title-too-long' }];
  return [];
}

/** All rules that the options and the baseline break. */
export function checkOptions(options: readonly string[], baseline: number | null): Problem[] {
  const problems = nameProblems(options, {
    empty: 'option-empty',
    tooLong: 'option-too-long',
    duplicate: 'option-duplicate',
  });
  if (options.length < 2) problems.push({ code: 'options-too-few' });
  if (options.length > MAX_OPTIONS) problems.push({ code: 'options-too-many' });
  if (baseline !== null && options[baseline] === undefined) problems.push({ code: 'baseline-unknown' });
  return problems;
}

/** All rules that the names and anchors of the criteria break. */
export function checkCriteria(criteria: readonly { name: string; worst: number; best: number }[]): Problem[] {
  const problems = nameProblems(
    criteria.map((criterion) => criterion.name),
    { empty: 'criterion-empty', tooLong: 'criterion-too-long', duplicate: 'criterion-duplicate' },
  );
  criteria.forEach(({ worst, best }, at) => {
    if (!Number.isFinite(worst) || !Number.isFinite(best)) problems.push({ code: 'anchor-not-a-number', at });
    else if (worst === best) problems.push({ code: 'anchors-equal', at });
  });
  if (criteria.length < 1) problems.push({ code: 'criteria-too-few' });
  if (criteria.length > MAX_CRITERIA) problems.push({ code: 'criteria-too-many' });
  return problems;
}
