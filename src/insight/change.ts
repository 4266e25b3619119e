import { type Counterfactual, totalsUnder } from '../core/change/counterfactual';
import { type Differences, differences } from '../core/change/differences';
import { attributeGap, type GapChange } from '../core/change/gap';
import { type Matched, matchKeys, type Round, roundTotals } from '../core/change/round';
import type { Score } from '../core/decision_matrix';
import { competitionRanks } from '../core/rank';
import type { Decision } from '../decision/decision';
import { bendOf, numbersOf } from '../decision/numbers';
import { type RenameAnswer, renameSaid } from '../decision/renames';
import { spokenNumbers } from './bent';
import { type MatchedLines, matchLines } from './change_match';
import { type Voice, voiceOf } from './voice';

/** An option in two rounds. */
export interface OptionChange {
  readonly key: string;
  /** Its place in the voice of the comparison. */
  readonly at: number;
  /** Its place in each of the two decisions; null where it was or is none. */
  readonly places: { readonly before: number | null; readonly after: number | null };
  readonly before: Score;
  readonly after: Score;
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
}

/** Two rounds side by side, by keys that both share. */
export interface Comparison {
  readonly before: Round;
  readonly after: Round;
  /** The two decisions as they were typed. */
  readonly of: { readonly before: Decision; readonly after: Decision };
  /** All criteria and options: those of the later round in its order, then those that are gone. */
  readonly criteria: readonly Matched[];
  readonly options: readonly OptionChange[];
  /** Speaks of all of them, by their places in the two lists above and by their later names. */
  readonly voice: Voice;
  /** The rounds with their scores as they were typed, for the words: those of a bent criterion are straightened elsewhere. */
  readonly typed: { readonly before: Round; readonly after: Round };
  readonly differences: Differences;
  /** Lines that are called otherwise now. */
  readonly renamed: readonly Renamed[];
  /** Lines that may be called otherwise now, and what the person said to that; null while she was not asked. */
  readonly guesses: readonly (Renamed & { readonly isSame: boolean | null })[];
  /** False: only one of the two has worst and best, so that their totals can't be compared. */
  readonly isComparable: boolean;
  /** The baseline of the later round, or else of the earlier one, as a place in `options`. */
  readonly baseline: number | null;
}

export interface Renamed {
  readonly of: 'options' | 'criteria';
  readonly before: string;
  readonly after: string;
}

/** Compares two rounds, or a round and the matrix as it is now. */
export function compareRounds(
  before: Decision,
  after: Decision,
  answers: readonly RenameAnswer[] = [],
  locale?: string,
): Comparison {
  const said = (of: Renamed['of']) => (was: string, is: string) => renameSaid(answers, of, was, is) === true;
  const criteria = matchLines(before.criteria, after.criteria, said('criteria'));
  const options = matchLines(before.options, after.options, said('options'));
  const earlier = roundOf(before, criteria.before, options.before);
  const later = roundOf(after, criteria.after, options.after);
  const matchedCriteria = matchKeys(criteria.before, criteria.after);
  const matchedOptions = matchKeys(options.before, options.after);
  const lineOf = <Line>({ before: was, after: is }: Matched, old: readonly Line[], now: readonly Line[]) =>
    (is === null ? old[was ?? 0] : now[is]) as Line;
  const named = matchedCriteria.map((line) => lineOf(line, before.criteria, after.criteria));
  const optionNames = matchedOptions.map((line) => lineOf(line, before.options, after.options).name);
  const baseline = baselineOf(before, after, options, matchedOptions);
  const typed = { before: typedRound(before, earlier), after: typedRound(after, later) };
  const numbers = numbersOf(after);
  const voice = voiceOf(
    {
      ...numbers,
      criteria: named.map(({ name }) => name),
      options: optionNames,
      units: named.map(({ unit }) => unit),
      baseline,
    },
    locale,
  );
  return {
    before: earlier,
    after: later,
    of: { before, after },
    criteria: matchedCriteria,
    options: optionChanges(earlier, later, matchedOptions),
    voice,
    typed,
    differences: differences(typed.before, typed.after),
    renamed: [
      ...renamedLines('options', before.options, after.options, options),
      ...renamedLines('criteria', before.criteria, after.criteria, criteria),
    ],
    guesses: [
      ...guessOf('options', before.options, after.options, options),
      ...guessOf('criteria', before.criteria, after.criteria, criteria),
    ].map((guess) => ({ ...guess, isSame: renameSaid(answers, guess.of, guess.before, guess.after) })),
    isComparable: (earlier.anchors === null) === (later.anchors === null),
    baseline,
  };
}

/** Why the gap of an option to another moved; null unless both have a total in both rounds, in one unit. */
export function gapChange(comparison: Comparison, rival: number, baseline: number): GapChange | null {
  const { before, after, options, isComparable } = comparison;
  const [up, down] = [options[rival], options[baseline]];
  if (!isComparable || up === undefined || down === undefined || up === down) return null;
  return attributeGap(before, after, up.key, down.key);
}

/** The scores of one round under the weights of the other: today's under the earlier ones, and the other way round. */
export function counterfactuals({ before, after }: Comparison): {
  readonly nowUnderThen: Counterfactual;
  readonly thenUnderNow: Counterfactual;
} {
  return { nowUnderThen: totalsUnder(after, before), thenUnderNow: totalsUnder(before, after) };
}

/** The option to explain first: the best beside the baseline that both rounds have. */
export function firstRival({ options, baseline }: Comparison): number | null {
  const both = options.filter(
    ({ at, before, after }) => at !== baseline && before !== null && after !== null,
  );
  const best = [...both].sort((a, b) => (a.rankAfter ?? 0) - (b.rankAfter ?? 0))[0];
  return best?.at ?? null;
}

function roundOf(decision: Decision, criteria: readonly string[], options: readonly string[]): Round {
  return { ...spokenNumbers(decision), criteria, options };
}

/** The round with the scores of its bent criteria as they were typed. */
function typedRound({ criteria, scores }: Decision, round: Round): Round {
  const isBent = (at: number) => criteria[at] !== undefined && bendOf(criteria[at]) !== null;
  return { ...round, scores: round.scores.map((row, at) => (isBent(at) ? (scores[at] ?? row) : row)) };
}

function optionChanges(before: Round, after: Round, matched: readonly Matched[]): OptionChange[] {
  const [was, is] = [roundTotals(before), roundTotals(after)];
  const [ranksWere, ranksAre] = [competitionRanks(was), competitionRanks(is)];
  const pick = <Item>(list: readonly (Item | null)[], at: number | null) =>
    at === null ? null : (list[at] ?? null);
  return matched.map((option, at) => ({
    key: option.key,
    at,
    places: { before: option.before, after: option.after },
    before: pick(was, option.before),
    after: pick(is, option.after),
    rankBefore: pick(ranksWere, option.before),
    rankAfter: pick(ranksAre, option.after),
  }));
}

function baselineOf(
  before: Decision,
  after: Decision,
  options: MatchedLines,
  matched: readonly Matched[],
): number | null {
  const key =
    after.baseline !== null
      ? options.after[after.baseline]
      : before.baseline !== null
        ? options.before[before.baseline]
        : undefined;
  const at = matched.findIndex((option) => option.key === key);
  return at < 0 ? null : at;
}

function renamedLines(
  of: Renamed['of'],
  before: readonly { name: string }[],
  after: readonly { name: string }[],
  keys: MatchedLines,
): Renamed[] {
  return after.flatMap(({ name }, at): Renamed[] => {
    const old = before[keys.before.indexOf(keys.after[at] ?? '')];
    return old === undefined || old.name === name ? [] : [{ of, before: old.name, after: name }];
  });
}

function guessOf(
  of: Renamed['of'],
  before: readonly { name: string }[],
  after: readonly { name: string }[],
  { guess }: MatchedLines,
): Renamed[] {
  if (guess === null) return [];
  return [{ of, before: before[guess.before]?.name ?? '', after: after[guess.after]?.name ?? '' }];
}
