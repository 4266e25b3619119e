import { typedScore } from './bent';
import type { NamedDecision } from './subject';
import type { Voice } from './voice';

/** A score below the least that is acceptable on a criterion; where lower is better, above the most. */
export interface MissedMust {
  readonly criterion: number;
  readonly option: number;
  readonly score: number;
  readonly least: number;
  readonly isCeiling: boolean;
}

/** A must of which nobody knows yet whether an option has it. */
export interface UnknownMust {
  readonly criterion: number;
  readonly option: number;
}

export interface Musts {
  /** In the order of the options. */
  readonly missed: readonly MissedMust[];
  readonly unknown: readonly UnknownMust[];
}

/**
 * Which options miss what they must have: the conjunctive rule, which screens and does not weigh (Dawes 1964). An option that
 * misses one keeps its total and its rank. Weights do not matter here; a criterion without a scale is better the higher it is.
 */
export function musts(decision: NamedDecision): Musts {
  const { criteria, options, anchors, least = [] } = decision;
  const missed: MissedMust[] = [];
  const unknown: UnknownMust[] = [];
  options.forEach((_, option) => {
    criteria.forEach((_name, criterion) => {
      const bound = least[criterion] ?? null;
      const score = typedScore(decision, criterion, option);
      if (bound === null) return;
      const scale = anchors?.[criterion];
      const isCeiling = scale !== undefined && scale.best < scale.worst;
      if (score === null) unknown.push({ criterion, option });
      else if (isCeiling ? score > bound : score < bound)
        missed.push({ criterion, option, score, least: bound, isCeiling });
    });
  });
  return { missed, unknown };
}

/** "“Pay” is $180,000, below the $200,000 you would accept" */
export function missedInWords(
  { names, figures }: Voice,
  { criterion, score, least, isCeiling }: MissedMust,
): string {
  const written = (value: number) => figures.score(criterion, value);
  return `${names.criterionIn(criterion)} is ${written(score)}, ${isCeiling ? 'above' : 'below'} the ${written(least)} you would accept`;
}

/** One sentence on who misses a must, beside who leads; none where nobody does. */
export function mustSentence(voice: Voice, { missed }: Musts): string[] {
  const [first] = missed;
  if (first === undefined) return [];
  const options = [...new Set(missed.map(({ option }) => option))];
  const own = missed.filter(({ option }) => option === first.option);
  const who = voice.names.optionIn(first.option);
  if (options.length > 1) {
    return [`${voice.options(options)} each miss a must: for ${who} ${missedInWords(voice, first)}.`];
  }
  return own.length === 1
    ? [`${who} misses a must: ${missedInWords(voice, first)}.`]
    : [`${who} misses ${own.length} musts, such as this: ${missedInWords(voice, first)}.`];
}
