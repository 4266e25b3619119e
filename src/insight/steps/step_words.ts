import { writtenRatio } from '../../decision/consistency';
import { dayInWords } from '../../decision/day';
import type { Voice } from '../voice';
import { counted, nameInSentence, sentenceCase } from '../wording';
import type { NextStep } from './next_step';
import type { Steps } from './steps_of';
import type { Progress, RoundsKept, Weighing, WeighingWay } from './work';

const criteriaIn = (count: number) => `${count} ${count === 1 ? 'criterion' : 'criteria'}`;
const have = (count: number) => (count === 1 ? 'has' : 'have');
const outOf = ({ done, of }: Progress) => `${done} of ${of}`;

/** What the decision is for, a sentence each; none where nothing was written. */
export function frameInWords({
  goals,
  horizon,
}: {
  readonly goals: string;
  readonly horizon: string;
}): string[] {
  return [...(goals === '' ? [] : [`Goals: ${goals}`]), ...(horizon === '' ? [] : [`Horizon: ${horizon}`])];
}

/** "7 options, compared with Current role." */
export function optionsInWords({ count, baseline }: Steps['options'], name: string): string {
  const compared = baseline === null ? 'none of them chosen as the baseline' : `compared with ${name}`;
  return count === 0 ? 'No option has a name or a score yet.' : `${counted(count, 'option')}, ${compared}.`;
}

export function criteriaInWords({ count, withoutScale, isUnanchored }: Steps['criteria']): string {
  if (count === 0) return 'No criterion yet.';
  const lacking = withoutScale.length;
  if (isUnanchored) return `${criteriaIn(count)}; none has a worst and best, so scores count as they are.`;
  return `${criteriaIn(count)}${lacking === 0 ? ', each with its worst and best' : `; ${lacking} ${have(lacking)} no scale yet`}.`;
}

const WAYS: Record<WeighingWay, readonly [set: string, setting: string]> = {
  points: ['typed', 'Typing them'],
  order: ['set by order', 'Ordering the criteria'],
  swing: ['set by swing', 'Comparing changes from worst to best'],
  pairs: ['set by pairs', 'Comparing pairs'],
};

/** "Set by pairs, 21 of 21, consistent (ratio 0.04)." */
export function weightsInWords(
  { weights: { given, isAnyAbove }, criteria: { count } }: Pick<Steps, 'weights' | 'criteria'>,
  { way, pairs, begun }: Weighing,
  number: (value: number) => string,
): string[] {
  const isNone = given === 0;
  const kept =
    begun === null
      ? []
      : [
          isNone
            ? `${WAYS[begun.way][1]} was begun: ${outOf(begun)}.`
            : `${WAYS[begun.way][1]}: ${outOf(begun)} given; the weights in the sheet are not from it.`,
        ];
  if (isNone) return ['No criterion has a weight yet.', ...kept];
  if (!isAnyAbove) return ['Every weight in the sheet is 0.', ...kept];
  const part = given < count ? `${given} of ${criteriaIn(count)} ${have(given)} a weight` : '';
  const set = way === null ? (part === '' ? 'given in the sheet' : '') : WAYS[way][0];
  const all = [part, set, ...(pairs === null ? [] : [`${outOf(pairs)}${consistent(pairs, number)}`])];
  return [`${sentenceCase(all.filter((words) => words !== '').join(', '))}.`, ...kept];
}

function consistent(
  { consistency }: NonNullable<Weighing['pairs']>,
  number: (value: number) => string,
): string {
  if (consistency === null) return '';
  const { ratio, isUsual } = consistency;
  return `, ${isUsual ? '' : 'not '}consistent (ratio ${number(writtenRatio(ratio))})`;
}

/** "40 of 42 scored, 18 have a note." */
export function scoresInWords({ done, of, noted }: Steps['scores']): string {
  if (of === 0) return 'Nothing to score yet.';
  if (done === 0) return `None of ${of} scored yet.`;
  const notes = noted === 0 ? 'none has a note' : `${noted} ${have(noted)} a note`;
  return `${done} of ${of} scored, ${notes}.`;
}

/** Who leads, in one sentence, without how sure that is. */
export function resultInWords(result: Steps['result'], voice: Voice | null): string {
  if (result.code === 'covered') return 'Covered until you have ranked the options by gut.';
  if (result.code === 'nothing-scored') return 'Nothing is scored yet.';
  if (result.code === 'nothing-weighed') {
    return 'No option has a score on a criterion with a weight yet.';
  }
  if (result.code === 'blocked' || voice === null) return 'Nothing can be computed yet.';
  const { standing, totals } = result;
  const { names, figures } = voice;
  const total = (option: number) => totals[option] ?? 0;
  const [leader = 0] = standing.leaders;
  const [second = leader] = standing.runnersUp;
  const ahead = figures.gapInWords(total(leader), total(second));
  switch (standing.code) {
    case 'alone':
      return `Only ${names.optionIn(leader)} has scores that count so far.`;
    case 'level':
      return `${voice.options(standing.leaders)} are level.`;
    case 'near':
      return `Near tie: ${names.optionIn(leader)} is ahead of ${voice.options(standing.runnersUp)} by ${figures.smallGapInWords(total(leader), total(second))}.`;
    default:
      return `${names.optionIn(leader)} leads ${voice.options(standing.runnersUp)} by ${ahead}.`;
  }
}

/** "3 rounds, last on 4 October 2026; nothing decided yet." */
export function decidedInWords({ count, last, decided }: RoundsKept): string[] {
  if (count === 0) return ['No round of this matrix is on a sheet “Rounds” yet.'];
  const when = last === null ? '' : `, ${count === 1 ? 'on' : 'last on'} ${dayInWords(last)}`;
  const rounds = `${counted(count, 'round')}${when}`;
  if (decided === null) return [`${rounds}; nothing decided yet.`];
  const { choice, day, lookAgain } = decided;
  const on = day === null ? '' : ` on ${dayInWords(day)}`;
  return [
    `${rounds}.`,
    `Decided for ${nameInSentence(choice, 'an option without a name')}${on}.`,
    ...(lookAgain === null ? [] : [`To look at again on ${dayInWords(lookAgain)}.`]),
  ];
}

/** What the button of the next step says. */
export function nextInWords(next: NextStep, criterion: string): string {
  switch (next.code) {
    case 'correct':
      return 'Go to what is to correct';
    case 'name-options':
      return 'Name the options';
    case 'name-criteria':
      return 'Name the criteria';
    case 'scale':
      return `Give ${criterion} its worst and best`;
    case 'weights':
      return next.isBegun ? 'Go on with the weights' : 'Set weights';
    case 'score':
      return next.isBegun ? 'Go on scoring' : 'Score the options';
    case 'gut':
      return 'Rank by gut';
    case 'insights':
      return 'See how sure the result is';
    case 'record':
      return 'Record a round, or decide';
    case 'look-again':
      return 'Look at your decision again';
    case 'look-back':
      return 'See what you decided';
  }
}
