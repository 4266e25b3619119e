import type { OptionsView } from '../../src/api';
import { dayInWords } from '../../src/decision/day';
import { nameInSentence } from '../../src/decision/names';
import {
  dueOptions,
  FURTHEST_YEARS,
  isTooFarOut,
  POOL_NAMES,
  type Pool,
  poolCounts,
} from '../../src/decision/pool';
import { counted, listed } from '../../src/insight/wording';

export type ListedOption = OptionsView['options'][number];

/** The heading of the options that are in no pool. */
export const UNSORTED = 'Not sorted yet';

export const poolName = (pool: Pool | null) => (pool === null ? UNSORTED : POOL_NAMES[pool]);

const KINDS: Record<Pool | 'unsorted', [one: string, more: string]> = {
  considered: ['option under real consideration', 'options under real consideration'],
  future: ['future possibility', 'future possibilities'],
  discarded: ['discarded option', 'discarded options'],
  unsorted: ['option that is not sorted yet', 'options that are not sorted yet'],
};

/** "2 discarded options" */
export function countOf(pool: Pool | null, count: number): string {
  const [one, more] = KINDS[pool ?? 'unsorted'];
  return `${count} ${count === 1 ? one : more}`;
}

/** "3 future possibilities", "2 not sorted yet": so many, as part of a list of all pools. */
export function inPool(pool: Pool | null, count: number): string {
  if (pool === 'future') return countOf(pool, count);
  return `${count} ${poolName(pool).toLowerCase()}`;
}

/** "12 options: 5 under real consideration, 3 future possibilities, 4 discarded for now." */
export function countSentence(options: readonly ListedOption[]): string {
  const { considered, future, discarded, unsorted } = poolCounts(options);
  const parts = [
    inPool('considered', considered),
    inPool('future', future),
    inPool('discarded', discarded),
    ...(unsorted === 0 ? [] : [inPool(null, unsorted)]),
  ];
  return `${counted(options.length, 'option')}: ${parts.join(', ')}.`;
}

const FIELDS = { decideBy: 'Decide by', lookAgain: 'Look again on' } as const;

/** What is due: "“Look again on” has come for 2 discarded options: Teaching (1 May 2026) and Own studio (3 June 2026)." */
export function dueSentences(options: readonly ListedOption[], today: number): string[] {
  return dueOptions(options, today).map(({ field, pool, options: due }) => {
    const names = due.map(
      (option) => `${nameInSentence(option.name, '')} (${dayInWords(option[field] ?? today)})`,
    );
    return `“${FIELDS[field]}” has come for ${countOf(pool, due.length)}: ${listed(names, 4)}.`;
  });
}

/** What a card says below the name of its option, each in a line. */
export function factsOf(option: ListedOption, musts: readonly string[], today: number): string[] {
  const without = musts.filter((_, at) => option.musts[at] === 'no');
  const open = musts.filter((_, at) => option.musts[at] !== 'no' && option.musts[at] !== 'yes');
  const day = (words: string, at: number | null) => (at === null ? [] : [`${words} ${dayInWords(at)}`]);
  return [
    ...(without.length > 0 ? [`Lacks a must: ${listed(without)}`] : []),
    ...(musts.length > 0 && without.length === 0 && open.length === 0 ? ['Has every must'] : []),
    ...(open.length > 0 && open.length < musts.length ? [`Not known yet: ${listed(open)}`] : []),
    ...(isTooFarOut(option, today) ? [`More than ${FURTHEST_YEARS} years out`] : []),
    ...day('Decide by', option.decideBy),
    ...day('Look again on', option.lookAgain),
    ...(option.reason === '' ? [] : [option.reason]),
  ];
}
