import type { LeadChange, Leadership } from '../core/firmness/leadership';
import { within } from './rounding';
import type { Voice } from './voice';

/** Shares are written with at least so many decimals of a percent where they are rounded. */
const DECIMALS = 1;

/**
 * What a change of one weight does, as part of a sentence: "raising “Pay” above 54.1% (30% today) would put Acme ahead".
 * The written share is rounded away from today's, so that the claim holds at it and beyond it.
 */
export function weightTipInWords(voice: Voice, line: Leadership, change: LeadChange, leader: number): string {
  const criterion = voice.names.criterionIn(line.criterion);
  const others = change.leaders.filter((option) => option !== leader);
  const rivals = voice.options(others);
  const effect = change.leaders.includes(leader)
    ? `would make ${rivals} level with ${voice.names.optionIn(leader)}`
    : `would put ${rivals} ${others.length > 1 ? 'first together' : 'ahead'}`;
  if (change.to === 0) return `leaving ${criterion} out ${effect}`;
  const today = line.share === 0 ? 'no weight today' : `${voice.figures.percent(line.share)} today`;
  const where = range(voice, change);
  if (change.side === 'above' && change.from === 0) return `giving ${criterion} ${where} ${effect}`;
  const to = where.startsWith('between') ? 'to ' : '';
  return `${change.side === 'above' ? 'raising' : 'lowering'} ${criterion} ${to}${where} (${today}) ${effect}`;
}

/** "above 46.1%", "below 12.4%", "between 46.1% and 69.9%", "any weight", "a weight below 69.9%" */
function range({ figures }: Voice, { side, from, to, isSoAtZero }: LeadChange): string {
  const written = within(100 * from, 100 * to, DECIMALS);
  const [low, high] = [figures.percentage(written.from), figures.percentage(written.to)];
  if (side === 'above' && from === 0) return to === 1 ? 'any weight' : `a weight below ${high}`;
  if (to === 1) return `above ${low}`;
  if (from > 0) return `between ${low} and ${high}`;
  return isSoAtZero ? `below ${high}` : `below ${high}, though not at ${figures.percentage(0)},`;
}

/** Where the lead changes on the way of one weight: "20% today; below 12.4% Rival leads, above 46.1% Other leads." */
export function weightLineSentence(voice: Voice, line: Leadership): string {
  const { figures } = voice;
  const today = line.share === 0 ? 'No weight today' : `${figures.percent(line.share)} today`;
  return `${today}; ${line.changes.map((change) => changeInWords(voice, change)).join(', ')}.`;
}

function changeInWords(voice: Voice, change: LeadChange): string {
  const who = `${voice.options(change.leaders)} ${change.leaders.length === 1 ? 'leads' : 'lead together'}`;
  if (change.to === 0) return `without it ${who}`;
  const where = range(voice, change);
  return change.side === 'above' && change.from === 0 ? `with ${where} ${who}` : `${where} ${who}`;
}

/** Which weights cannot change who leads; null when every one can. */
export function steadyWeightsSentence(voice: Voice, lines: readonly Leadership[]): string | null {
  const steady = lines.filter(({ changes }) => changes.length === 0);
  if (steady.length === 0) return null;
  if (steady.length === lines.length) return 'No change of any one weight would change who leads.';
  return `No change of one of these weights alone would change who leads: ${voice.criteria(
    steady.map(({ criterion }) => criterion),
    6,
  )}.`;
}
