import type { Sureness } from '../decision/sureness';
import { difference } from './difference';
import type { HeadlineFacts } from './headline_facts';
import { missedInWords } from './musts';
import type { Voice } from './voice';
import { weightTipInWords } from './weight_sentences';

/** What speaks against an option, from her own numbers. */
export type Objection =
  | { readonly code: 'near' | 'behind' | 'level'; readonly rival: number }
  | { readonly code: 'must'; readonly at: number }
  | {
      readonly code: 'worse';
      readonly criterion: number;
      readonly rival: number;
      /** The two scores as they were typed. */
      readonly own: number;
      readonly theirs: number;
    }
  | { readonly code: 'unknown'; readonly criterion: number }
  | { readonly code: 'guess'; readonly criterion: number }
  | { readonly code: 'weight' };

/** So many criteria on which it is worse than another are named. */
const MOST_WORSE = 2;
const MOST_OPEN = 2;

/**
 * Why choosing an option may turn out a mistake: a premortem (Klein 2007) made of what the matrix holds. It is compared with who is
 * first, or next where it is first itself, and with the baseline.
 *
 * @param sure `[criterion][option]`
 */
export function objections(
  voice: Voice,
  facts: HeadlineFacts,
  sure: readonly (readonly (Sureness | null)[])[],
  option: number,
): Objection[] {
  const { standing, musts, tip } = facts;
  const isFirst = standing.leaders.includes(option);
  const rival = standing.leaders.find((leader) => leader !== option) ?? standing.runnersUp[0];
  const { scores, weights, baseline } = voice.decision;
  const rivals = [...new Set([rival ?? option, baseline ?? option])].filter((other) => other !== option);
  const byWeight = weights
    .map((_, at) => at)
    .filter((at) => (weights[at] ?? 0) > 0)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const is = (criterion: number, word: Sureness) => sure[criterion]?.[option] === word;
  const blank = byWeight.filter((at) => (scores[at]?.[option] ?? null) === null);
  const guessed = byWeight.filter((at) => (scores[at]?.[option] ?? null) !== null && is(at, 'guess'));
  const worse = rivals.flatMap((other) =>
    (difference(voice, option, other)?.lines ?? [])
      .filter(({ shown, scored }) => scored === 'both' && shown < 0)
      .slice(0, MOST_WORSE)
      .flatMap(({ criterion, ofFirst: own, ofSecond: theirs }): Objection[] =>
        own === null || theirs === null ? [] : [{ code: 'worse', criterion, rival: other, own, theirs }],
      ),
  );
  return [
    ...(rival === undefined ? [] : standingOf(isFirst, standing.code, rival)),
    ...musts.missed.flatMap((must, at): Objection[] =>
      must.option === option ? [{ code: 'must', at }] : [],
    ),
    ...worse,
    ...blank.slice(0, MOST_OPEN).map((criterion): Objection => ({ code: 'unknown', criterion })),
    ...guessed.slice(0, MOST_OPEN).map((criterion): Objection => ({ code: 'guess', criterion })),
    ...(tip === null || !isFirst ? [] : [{ code: 'weight' } as const]),
  ];
}

function standingOf(isFirst: boolean, code: HeadlineFacts['standing']['code'], rival: number): Objection[] {
  if (!isFirst) return [{ code: 'behind', rival }];
  return code === 'near' || code === 'level' ? [{ code, rival }] : [];
}

/** "A year on, NewCo was a mistake. Most likely, from your own numbers:" */
export function againstLead({ names }: Voice, option: number): string {
  return `A year on, ${names.optionIn(option)} was a mistake. Most likely, from your own numbers:`;
}

/** @param option the one that is argued against */
export function objectionSentence(
  voice: Voice,
  facts: HeadlineFacts,
  objection: Objection,
  option: number,
): string {
  const { names, figures } = voice;
  const own = names.optionIn(option);
  const totalOf = (one: number) => facts.totals[one] ?? 0;
  const gapTo = (rival: number) => figures.gapInWords(totalOf(option), totalOf(rival));
  switch (objection.code) {
    case 'near':
      return `It led ${names.optionIn(objection.rival)} by ${figures.smallGapInWords(totalOf(option), totalOf(objection.rival))}.`;
    case 'behind':
      return `It was behind ${names.optionIn(objection.rival)} by ${gapTo(objection.rival)}.`;
    case 'level':
      return `It was level with ${names.optionIn(objection.rival)}.`;
    case 'must': {
      const missed = facts.musts.missed[objection.at];
      return missed === undefined ? '' : `It missed a must: ${missedInWords(voice, missed)}.`;
    }
    case 'worse': {
      const score = (value: number) => figures.score(objection.criterion, value);
      return `On ${names.criterionIn(objection.criterion)} it was worse than ${names.optionIn(objection.rival)}: ${score(objection.own)} against ${score(objection.theirs)}.`;
    }
    case 'unknown':
      return `${names.criterionIn(objection.criterion)} was never scored for ${own}.`;
    case 'guess':
      return `${names.criterionIn(objection.criterion)} was a guess for ${own}.`;
    case 'weight':
      return facts.tip === null
        ? ''
        : `You came to weigh it differently: ${weightTipInWords(voice, facts.tip.line, facts.tip.change, option)}.`;
  }
}
