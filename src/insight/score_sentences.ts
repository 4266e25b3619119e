import { scoreOfValue } from '../core/anchored_value';
import type { BlankCell } from '../core/firmness/missing_score';
import { typedScore } from './bent';
import type { ScoreChange } from './score_changes';
import { type Threshold, thresholdAt } from './score_threshold';
import type { Voice } from './voice';

/** What becomes of "it", the option whose score is spoken of, as predicates of a whole score: "4 keeps the lead". */
interface Outcome {
  /** Of the last score before: left out where it is today's. */
  readonly before: string;
  readonly level: string;
  readonly beyond: string;
  /** The same where every score beyond is meant: "above 4.2 it comes first". */
  readonly range: string;
}

/**
 * What a change of one score, and nothing else, would do: "5 now; 4 keeps the lead, 3 loses it to Scale-up.", or
 * "$230,000 now; above $246,000 it comes first." Written scores are rounded away from today's.
 */
export function scoreChangeSentence(voice: Voice, tip: ScoreChange, leader: number): string {
  const { criterion, option, rival } = tip;
  const now = typedScore(voice.decision, criterion, option) ?? 0;
  const isLeader = option === leader;
  // What is left of a difference of large numbers is rounding.
  const score = Math.abs(tip.score) < 1e-12 * Math.abs(tip.change) ? 0 : tip.score;
  const threshold = thresholdAt(voice.decision, criterion, score, !isLeader);
  const who = voice.names.optionIn(isLeader ? rival : leader);
  const outcome = isLeader ? losing(who, `${who} leads`) : gaining(who);
  const words = tip.isBeforeScale
    ? `any score on its scale ${outcome.beyond}`
    : inWords(voice, criterion, threshold, outcome, now);
  return `${voice.figures.score(criterion, now)} now; ${words}.`;
}

/**
 * Where a missing score changes who is first, in its own unit: "Above $190,000 it comes first.", "3 keeps the lead, 2 or
 * less loses it to Acme."
 *
 * @param leaders who is first today
 */
export function missingScoreSentence(voice: Voice, cell: BlankCell, leaders: readonly number[]): string {
  const { criterion, option, turn } = cell;
  const scale = voice.decision.anchors?.[criterion];
  if (turn === null || scale === undefined) return 'Any score would change who is first.';
  const others = turn.level.filter((other) => other !== option);
  const who = voice.options(others);
  const leads = `${who} ${others.length === 1 ? 'leads' : 'lead'}`;
  const at = (isBetter: boolean) =>
    thresholdAt(voice.decision, criterion, scoreOfValue(turn.at, scale), isBetter);
  const words = (threshold: Threshold, outcome: Outcome) =>
    inWords(voice, criterion, threshold, outcome, null);
  if (!leaders.includes(option)) return sentence(words(at(true), gaining(who)));
  if (leaders.length === 1) return sentence(words(at(false), losing(who, leads)));
  const better = beyond(voice, criterion, at(true), 'puts it first alone', 'it leads alone', true);
  const worse = beyond(voice, criterion, at(false), `puts ${who} first`, leads, true);
  return sentence([better, worse].filter(Boolean).join('; '));
}

const losing = (who: string, range: string): Outcome => ({
  before: 'keeps the lead',
  level: `makes ${who} level with it`,
  beyond: `loses the lead to ${who}`,
  range,
});

const gaining = (who: string): Outcome => ({
  before: 'does not',
  level: `makes it level with ${who}`,
  beyond: 'puts it first',
  range: 'it comes first',
});

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** @param now today's score, or null: a score that is missing can be anything, so "4 or more" is said */
function inWords(
  voice: Voice,
  criterion: number,
  threshold: Threshold,
  outcome: Outcome,
  now: number | null,
): string {
  const score = (value: number) => voice.figures.score(criterion, value);
  const last = beyond(voice, criterion, threshold, outcome.beyond, outcome.range, now === null);
  if (threshold.kind === 'any') return threshold.isEnd ? `${score(threshold.from)} ${outcome.level}` : last;
  const { before, level } = threshold;
  if (level !== null) return [`${score(level)} ${outcome.level}`, last].filter(Boolean).join(', ');
  const first = before === null || before === now ? '' : `${score(before)} ${outcome.before}`;
  const isContrast = outcome.before === 'does not';
  return (isContrast ? [last, first] : [first, last]).filter(Boolean).join(', ');
}

/** "3 loses the lead to Acme", "4 or more puts it first", "above $190,000 it comes first"; "" where nothing lies beyond. */
function beyond(
  voice: Voice,
  criterion: number,
  threshold: Threshold,
  puts: string,
  range: string,
  isOpen: boolean,
): string {
  const score = (value: number) => voice.figures.score(criterion, value);
  if (threshold.kind === 'any') {
    return threshold.isEnd ? '' : `${threshold.way} ${score(threshold.from)} ${range}`;
  }
  if (threshold.beyond === null) return '';
  const more = threshold.way === 'above' ? ' or more' : ' or less';
  return `${score(threshold.beyond)}${isOpen && threshold.isMany ? more : ''} ${puts}`;
}
