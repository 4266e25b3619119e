import type { Anchors } from '../core/decision_matrix';
import { keptWeight } from '../core/questions/kept_weight';
import type { Weighed } from '../decision/weighed';
import { lineOf, typedScore } from './bent';
import type { NamedDecision } from './subject';
import type { Voice } from './voice';
import { weighedLine } from './weighed_line';

/** A score that is worse than the worst or better than the best of its scale. */
export interface Outside {
  readonly criterion: number;
  readonly option: number;
  readonly score: number;
  readonly worst: number;
  readonly best: number;
}

/** A scale that takes in all scores of its criterion, and the weight that keeps what it was worth. */
export interface WiderScale {
  readonly criterion: number;
  readonly worst: number;
  readonly best: number;
  readonly weight: number;
  /** The weight was set for another scale than the criterion has now: what it meant there is kept. */
  readonly isAsSet: boolean;
  /** What going from the one to the other was worth is kept; null: that of every step. */
  readonly span: Anchors | null;
}

/** The scores outside their scales, by criterion and option; a criterion without weight may get some. */
export function outsideScores(decision: NamedDecision): Outside[] {
  const { scores, anchors } = decision;
  if (anchors === null) return [];
  return scores.flatMap((row, criterion) => {
    const scale = anchors[criterion];
    if (scale === undefined) return [];
    const [low, high] = [Math.min(scale.worst, scale.best), Math.max(scale.worst, scale.best)];
    return row.flatMap((_, option): Outside[] => {
      const score = typedScore(decision, criterion, option);
      return score === null || (score >= low && score <= high)
        ? []
        : [{ criterion, option, score, ...scale }];
    });
  });
}

/**
 * The narrowest scale that keeps a criterion's anchors where they suffice and takes in all its scores. Weights belong to
 * the span that they were set for: on a straight line w′ = w · new span / old span keeps all trade-offs, so all gaps between
 * options keep their proportions (Fischer 1995; Keeney & Raiffa 1976); on a bent one what the scale as it is as a whole is worth.
 * Where the scale was moved since its weight was set, as by a slip in a cell, it is the scale of then that counts: else a slip
 * would be taken for what she chose. Null where nothing lies outside.
 *
 * @example pay 150 to 300 at weight 3, a score of 400: { worst: 150, best: 400, weight: 5 }
 */
export function widerScale(
  decision: NamedDecision,
  criterion: number,
  weighed: Weighed | null = null,
): WiderScale | null {
  const line = lineOf(decision, criterion);
  const scores = (decision.scores[criterion] ?? []).flatMap(
    (_, option) => typedScore(decision, criterion, option) ?? [],
  );
  if (line === null) return null;
  const low = Math.min(line.worst, line.best, ...scores);
  const high = Math.max(line.worst, line.best, ...scores);
  const [worst, best] = line.best > line.worst ? [low, high] : [high, low];
  if (worst === line.worst && best === line.best) return null;
  const weight = decision.weights[criterion] ?? 0;
  const wide = { ...line, worst, best };
  const before = weighedLine(decision, criterion, weighed);
  const asSet = before && keptWeight(weight, before, wide);
  const kept = asSet ?? keptWeight(weight, line, wide);
  return kept && { criterion, worst, best, ...kept, isAsSet: asSet !== null };
}

/** "“Pay” for Acme is $290,000, outside its scale of $150,000 to $250,000" */
export function outsideInWords(
  { names, figures }: Voice,
  { criterion, option, score, worst, best }: Outside,
): string {
  const written = (value: number) => figures.score(criterion, value);
  return `${names.criterionIn(criterion)} for ${names.optionIn(option)} is ${written(score)}, outside its scale of ${written(worst)} to ${written(best)}`;
}

/** One sentence on all of them, before any other is said; none where all lie within. */
export function outsideSentence(voice: Voice, outside: readonly Outside[]): string[] {
  const [first] = outside;
  if (first === undefined) return [];
  if (outside.length === 1) return [`${outsideInWords(voice, first)}: correct the score or widen the scale.`];
  return [
    `${outside.length} scores are outside their scales: correct them or widen the scales. ${outsideInWords(voice, first)}.`,
  ];
}

/**
 * "Scale $150,000 to $290,000, weight 14 instead of 10: what a step is worth stays the same.", or "what going from $150,000 to
 * $250,000 is worth stays the same." where a line is bent. Where the scale was moved since the weight was set: "Scale 1 to 5,
 * weight 2 as it is: a step is worth what it was when the weight was set."
 */
export function widerScaleSentence({ figures, decision }: Voice, wider: WiderScale): string {
  const { criterion, weight, span, isAsSet } = wider;
  const fromTo = ({ worst, best }: Anchors) =>
    `${figures.score(criterion, worst)} to ${figures.score(criterion, best)}`;
  const what = span === null ? 'a step' : `going from ${fromTo(span)}`;
  const [now, then] = [decision.weights[criterion] ?? 0, weight].map((each) => figures.number(each));
  const change = now === then ? `${then} as it is` : `${then} instead of ${now}`;
  const kept = isAsSet
    ? `${what} is worth what it was when the weight was set.`
    : `what ${what} is worth stays the same.`;
  return `Scale ${fromTo(wider)}, weight ${change}: ${kept}`;
}
