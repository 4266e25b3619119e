/** A score and what is said of it; null where nothing is given. */
export interface ModelScore {
  score: number | null;
  evidence: string;
  sure: 'fact' | 'estimate' | 'guess' | null;
  /** The scores of second answers, in their order. */
  again: number[];
}

export interface ModelCriterion {
  /** By this it is known again; null where somebody has typed it into the sheet. */
  id: string | null;
  name: string;
  weight: number | null;
  worst: number;
  best: number;
  /** The score that is half as good as the best, where the line is bent. */
  half: number | null;
  /** One per option. */
  scores: ModelScore[];
}

/** A matrix as plainly as can be: what each person at the file would say that it holds. */
export interface ModelMatrix {
  /** The name of its sheet. */
  sheet: string;
  /** What stands above it; '' for a table by hand, whose rounds are kept under the name of its sheet. */
  title: string;
  /** Made by Discern, with thin lines at its edges; a blank copy for others, which is plain from the beginning; or by hand and adopted. */
  kind: 'made' | 'copy' | 'adopted';
  /** Which way its criteria go. */
  lies: 'down' | 'across';
  isPlain: boolean;
  /** Its totals wait for a ranking by gut. */
  isCovered: boolean;
  criteria: ModelCriterion[];
  options: string[];
  /** Where in the options the baseline is. */
  baseline: number | null;
  /** The ranking by gut, one per option; null where there is none. */
  gut: (number | null)[] | null;
  /** The questions that are no problem. */
  aside: string[];
  goals: string;
  /** How the weights were set. */
  weighting: string | null;
}

/** A round as its sheets must give it back. */
export interface ModelRound {
  round: number;
  /** A serial number. */
  date: number;
  name: string;
  matrix: ModelMatrix;
  decided: { choice: string; lookAgain: number } | null;
}

/** An option on the sheet of options, with the scores that it had when it was taken out of a matrix. */
export interface ModelOption {
  name: string;
  kept: { criterion: string; score: number; evidence: string }[];
}

export interface Model {
  matrices: ModelMatrix[];
  /** Which of them is in view. */
  inView: number;
  rounds: ModelRound[];
  /** Null where there is no sheet of options. */
  options: ModelOption[] | null;
  /** Gives every new thing a name of its own. */
  count: number;
}

export const unscored = (): ModelScore => ({ score: null, evidence: '', sure: null, again: [] });
export const scored = (score: number | null): ModelScore => ({ ...unscored(), score });

/** Where a score stands from 0 at the worst to 1 at the best; half way at the half, where the line is bent. */
function partOf({ worst, best, half }: ModelCriterion, score: number): number {
  if (half === null) return (score - worst) / (best - worst);
  const isBeyond = best > worst ? score > half : score < half;
  return isBeyond ? 0.5 + (0.5 * (score - half)) / (best - half) : (0.5 * (score - worst)) / (half - worst);
}

/** The weighted scores that a matrix must show, computed from what was typed: blanks are left out, and null is no total. */
export function totalsOf({ criteria, options }: ModelMatrix): (number | null)[] {
  return options.map((_, option) => {
    const counted = criteria.flatMap((criterion) => {
      const score = criterion.scores[option]?.score ?? null;
      return criterion.weight === null || score === null
        ? []
        : [{ weight: criterion.weight, value: partOf(criterion, score) }];
    });
    const sum = counted.reduce((all, { weight }) => all + weight, 0);
    return sum > 0 ? (100 * counted.reduce((all, { weight, value }) => all + weight * value, 0)) / sum : null;
  });
}

/** The title under which its rounds are kept. */
export const titleOf = ({ title, sheet }: ModelMatrix) => (title === '' ? sheet : title);

/** Whether a round is one of a matrix: a criterion tells, else the title. */
export function isRoundOf({ matrix: then }: ModelRound, now: ModelMatrix): boolean {
  const ids = ({ criteria }: ModelMatrix) => criteria.flatMap(({ id }) => (id === null ? [] : [id]));
  if (ids(then).length > 0 && ids(now).length > 0) return ids(now).some((id) => ids(then).includes(id));
  return titleOf(then).toLowerCase() === titleOf(now).toLowerCase();
}
