import type { Remarks } from './random_remarks';

/**
 * A matrix as the checker sees it: numbers and names, and its own arithmetic, by the definitions of the reference and
 * nothing of the product. Criteria down, options across.
 */
export interface Sheet {
  /** As they are called in sentences. */
  readonly options: readonly string[];
  readonly criteria: readonly string[];
  /** What is typed as the names of the options, where that is another thing. */
  readonly typed?: readonly string[];
  readonly units: readonly string[];
  readonly weights: readonly number[];
  readonly worst: readonly number[];
  readonly best: readonly number[];
  /** Whether the scores have anchors. */
  readonly isAnchored: boolean;
  /** `scores[criterion][option]` */
  readonly scores: readonly (readonly (number | null)[])[];
  readonly baseline: number | null;
  /** The least acceptable score of each criterion, null for none. */
  readonly least?: readonly (number | null)[];
  /** The score that is half as good as the best, per criterion; null for a straight line, absent for none. */
  readonly half?: readonly (number | null)[];
  /** The group of each criterion; absent for none. */
  readonly groups?: readonly string[];
  /** What each weight was set for, null where nobody knows; absent for none. */
  readonly weighed?: readonly (Weighed | null)[];
  /** The yes/no musts of the sheet of options, each with the answer of every option; absent where there is no such sheet. */
  readonly optionMusts?: readonly OptionMust[];
  /** What is said of the scores; absent for nothing. */
  readonly remarks?: Remarks;
}

export interface OptionMust {
  readonly name: string;
  readonly answers: readonly ('yes' | 'no' | 'unknown' | null)[];
}

/** What a weight was set for; without half its line was straight. */
export interface Weighed {
  readonly weight: number;
  readonly worst: number;
  readonly best: number;
  readonly half?: number;
}

export type Total = number | null;

/** Where the line of a criterion is bent, or null. */
export const halfOf = ({ isAnchored, half }: Sheet, criterion: number): Total =>
  isAnchored ? (half?.[criterion] ?? null) : null;

/** A value, 0 at the worst and 1 at the best; without anchors the score. */
export function valueAt(sheet: Sheet, criterion: number, score: number): number {
  const [worst, best] = [sheet.worst[criterion] as number, sheet.best[criterion] as number];
  const half = sheet.half?.[criterion] ?? null;
  if (!sheet.isAnchored) return score;
  if (half === null) return (score - worst) / (best - worst);
  const isLower = (score - half) * (best - worst) <= 0;
  return isLower ? (0.5 * (score - worst)) / (half - worst) : 0.5 + (0.5 * (score - half)) / (best - half);
}

export function scoreAt(sheet: Sheet, criterion: number, option: number): Total {
  return sheet.scores[criterion]?.[option] ?? null;
}

/** Σ weight·value / Σ weight over what is scored, times 100 with anchors; null where nothing counts. */
export function totals(sheet: Sheet, weights: readonly number[] = sheet.weights): Total[] {
  return sheet.options.map((_, option) => {
    let above = 0;
    let below = 0;
    weights.forEach((weight, criterion) => {
      const score = scoreAt(sheet, criterion, option);
      if (score === null || weight === 0) return;
      above += weight * valueAt(sheet, criterion, score);
      below += weight;
    });
    return below === 0 ? null : ((sheet.isAnchored ? 100 : 1) * above) / below;
  });
}

/** The options whose total is the highest, apart from rounding. */
export function first(list: readonly Total[]): number[] {
  const top = Math.max(...list.map((total) => total ?? -Infinity));
  return list.flatMap((total, option) =>
    total !== null && top - total <= 1e-9 * Math.max(Math.abs(top), Math.abs(total)) ? [option] : [],
  );
}

export const leaders = (sheet: Sheet, weights?: readonly number[]) => first(totals(sheet, weights));

/** The weights with one criterion at a share of 0…1 and the others in their proportions; null where that can't be. */
export function atShare(sheet: Sheet, criterion: number, share: number): number[] | null {
  const others = sheet.weights.reduce((sum, weight, at) => (at === criterion ? sum : sum + weight), 0);
  if (others === 0) return null;
  return sheet.weights.map((weight, at) => (at === criterion ? share : ((1 - share) * weight) / others));
}

export function shareOf(sheet: Sheet, criterion: number): number {
  return (sheet.weights[criterion] ?? 0) / sheet.weights.reduce((sum, weight) => sum + weight, 0);
}

/** The same sheet with one score changed. */
export function withScore(sheet: Sheet, criterion: number, option: number, score: Total): Sheet {
  const scores = sheet.scores.map((row, at) =>
    at === criterion ? row.map((old, place) => (place === option ? score : old)) : row,
  );
  return { ...sheet, scores };
}

export const weighted = (sheet: Sheet) =>
  sheet.weights.flatMap((weight, criterion) => (weight > 0 ? [criterion] : []));

/** The blanks on criteria with a weight. */
export function blanks(sheet: Sheet): { criterion: number; option: number }[] {
  return weighted(sheet).flatMap((criterion) =>
    sheet.options.flatMap((_, option) =>
      scoreAt(sheet, criterion, option) === null ? [{ criterion, option }] : [],
    ),
  );
}

export const isSame = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((one) => b.includes(one));

/** Both have the same scores, and blanks, on every criterion with a weight. */
export function areAlike(sheet: Sheet, one: number, other: number): boolean {
  return weighted(sheet).every(
    (criterion) => scoreAt(sheet, criterion, one) === scoreAt(sheet, criterion, other),
  );
}
