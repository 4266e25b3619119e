import { sameNameKey } from '../../../src/decision/same_name';

/** A matrix as plainly as can be: what each person at the file would say that it holds. */
export interface ModelMatrix {
  /** The name of its sheet. */
  sheet: string;
  /** Made by Discern, with thin lines at its edges, or by hand and adopted. */
  kind: 'made' | 'adopted';
  criteria: { name: string; weight: number | null; worst: number; best: number; scores: (number | null)[] }[];
  options: string[];
  /** Where in the options the baseline is. */
  baseline: number | null;
}

export interface Model {
  matrices: ModelMatrix[];
  /** Which of them is in view. */
  inView: number;
  /** How many rounds were recorded, in the matrix of which sheet. */
  rounds: number;
  /** Gives every new thing a name of its own. */
  count: number;
}

/** The weighted scores that a matrix must show, computed from what was typed: blanks are left out, and null is no total. */
export function totalsOf({ criteria, options }: ModelMatrix): (number | null)[] {
  return options.map((_, option) => {
    const counted = criteria.flatMap(({ weight, worst, best, scores }) => {
      const score = scores[option] ?? null;
      return weight === null || score === null ? [] : [{ weight, value: (score - worst) / (best - worst) }];
    });
    const sum = counted.reduce((all, { weight }) => all + weight, 0);
    return sum > 0 ? (100 * counted.reduce((all, { weight, value }) => all + weight * value, 0)) / sum : null;
  });
}

/** What a matrix that was read says otherwise than the model; nothing where they agree. */
export function otherwise(
  { criteria, options, baseline }: ModelMatrix,
  read: {
    criteria: { name: string; weight: number | null; worst: number | null; best: number | null }[];
    options: { name: string }[];
    scores: (number | null)[][];
    baseline: number | null;
  },
): string[] {
  const both = (what: string, wanted: unknown, found: unknown) =>
    JSON.stringify(wanted) === JSON.stringify(found)
      ? []
      : [
          `${what} should be ${JSON.stringify(wanted)} and ${what.endsWith('s') ? 'are' : 'is'} ${JSON.stringify(found)}`,
        ];
  return [
    ...both(
      'the options',
      options,
      read.options.map(({ name }) => name),
    ),
    ...both(
      'the criteria',
      criteria.map(({ name }) => name),
      read.criteria.map(({ name }) => name),
    ),
    ...both(
      'the weights',
      criteria.map(({ weight }) => weight),
      read.criteria.map(({ weight }) => weight),
    ),
    ...both(
      'the scales',
      criteria.map(({ worst, best }) => [worst, best]),
      read.criteria.map(({ worst, best }) => [worst, best]),
    ),
    ...both(
      'the scores',
      criteria.map(({ scores }) => scores),
      read.scores,
    ),
    ...both('the baseline', baseline, read.baseline),
  ];
}

/** A name that no other in a list is taken for. */
export const isFree = (names: readonly string[], name: string) =>
  !names.some((other) => sameNameKey(other) === sameNameKey(name));
