import type { Sureness } from '../decision/sureness';
import { difference } from './difference';
import type { HeadlineFacts } from './headline_facts';
import { missedInWords } from './musts';
import type { Voice } from './voice';
import { weightTipInWords } from './weight_sentences';

/** What speaks against the option that is first, from her own numbers. */
export type Objection =
  | { readonly code: 'near'; readonly rival: number }
  | { readonly code: 'must'; readonly at: number }
  | { readonly code: 'worse'; readonly criterion: number; readonly rival: number; readonly shown: number }
  | { readonly code: 'unknown'; readonly criterion: number }
  | { readonly code: 'guess'; readonly criterion: number }
  | { readonly code: 'weight' };

/** So many criteria on which it is worse are named. */
const MOST_WORSE = 2;
const MOST_OPEN = 2;

/**
 * Why choosing the leader may turn out a mistake: a premortem (Klein 2007) made of what the matrix holds. Empty where no single
 * option is ahead of another.
 *
 * @param sure `[criterion][option]`
 */
export function objections(
  voice: Voice,
  facts: HeadlineFacts,
  sure: readonly (readonly (Sureness | null)[])[],
): Objection[] {
  const { standing, musts, tip } = facts;
  const [leader] = standing.leaders;
  const [rival] = standing.runnersUp;
  if ((standing.code !== 'near' && standing.code !== 'clear') || leader === undefined || rival === undefined)
    return [];
  const { scores, weights } = voice.decision;
  const byWeight = weights
    .map((_, at) => at)
    .filter((at) => (weights[at] ?? 0) > 0)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const is = (criterion: number, word: Sureness) => sure[criterion]?.[leader] === word;
  const blank = byWeight.filter((at) => (scores[at]?.[leader] ?? null) === null);
  const guessed = byWeight.filter((at) => (scores[at]?.[leader] ?? null) !== null && is(at, 'guess'));
  const worse = (difference(voice, leader, rival)?.lines ?? []).filter(
    ({ shown, scored }) => scored === 'both' && shown < 0,
  );
  return [
    ...(standing.code === 'near' ? [{ code: 'near', rival } as const] : []),
    ...musts.missed.flatMap(({ option }, at): Objection[] =>
      option === leader ? [{ code: 'must', at }] : [],
    ),
    ...worse
      .slice(0, MOST_WORSE)
      .map(({ criterion, shown }): Objection => ({ code: 'worse', criterion, rival, shown })),
    ...blank.slice(0, MOST_OPEN).map((criterion): Objection => ({ code: 'unknown', criterion })),
    ...guessed.slice(0, MOST_OPEN).map((criterion): Objection => ({ code: 'guess', criterion })),
    ...(tip === null ? [] : [{ code: 'weight' } as const]),
  ];
}

/** "A year on, NewCo was a mistake. Most likely, from your own numbers:" */
export function againstLead({ names }: Voice, { standing }: HeadlineFacts): string {
  return `A year on, ${names.optionIn(standing.leaders[0] ?? 0)} was a mistake. Most likely, from your own numbers:`;
}

export function objectionSentence(voice: Voice, facts: HeadlineFacts, objection: Objection): string {
  const { names, figures } = voice;
  const leader = facts.standing.leaders[0] ?? 0;
  const own = names.optionIn(leader);
  switch (objection.code) {
    case 'near': {
      const [one, other] = [facts.totals[leader] ?? 0, facts.totals[objection.rival] ?? 0];
      return `It led ${names.optionIn(objection.rival)} by only ${figures.gapInWords(one, other)}.`;
    }
    case 'must': {
      const missed = facts.musts.missed[objection.at];
      return missed === undefined ? '' : `It missed a must: ${missedInWords(voice, missed)}.`;
    }
    case 'worse':
      return `On ${names.criterionIn(objection.criterion)} it was worse than ${names.optionIn(objection.rival)}: ${figures.signed(objection.shown)} in the totals.`;
    case 'unknown':
      return `${names.criterionIn(objection.criterion)} was never scored for ${own}.`;
    case 'guess':
      return `${names.criterionIn(objection.criterion)} was a guess for ${own}.`;
    case 'weight':
      return facts.tip === null
        ? ''
        : `You came to weigh it differently: ${weightTipInWords(voice, facts.tip.line, facts.tip.change, leader)}.`;
  }
}
