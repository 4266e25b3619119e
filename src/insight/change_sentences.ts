import type { TotalChange } from '../core/change/attribution';
import type { GapChange } from '../core/change/gap';
import { isTie } from '../core/tie';
import type { Comparison } from './change';
import { type PrintedMove, printedGap, printedMove, type Reason } from './change_parts';
import { leadersInWords } from './change_words';
import { counted, listed } from './wording';

/**
 * What moved the gap, as a person would say it.
 *
 * @param since the day of the earlier round: "3 August 2026"
 * @example "Since 3 August 2026 Current role fell 9 points, 6 of them from “Purpose” 4 → 2; NewCo did not change. NewCo was 5 points behind and is 4 ahead."
 */
export function gapSentence(
  comparison: Comparison,
  gap: GapChange,
  rival: number,
  baseline: number,
  since: string,
): string {
  const { names, figures } = comparison.voice;
  const sides = [moveInWords(comparison, gap.baseline, baseline), moveInWords(comparison, gap.rival, rival)];
  const { before, after } = printedGap(comparison, gap);
  const where = (value: number) =>
    value === 0
      ? 'level with it'
      : `${figures.totalInWords(Math.abs(value))} ${value > 0 ? 'ahead' : 'behind'}`;
  const moved =
    before === after
      ? `${names.optionIn(rival)} is still ${where(after)}`
      : `${names.optionIn(rival)} was ${where(before)} and is ${where(after)}`;
  return `Since ${since} ${sides.join('; ')}. ${moved}.`;
}

/** "Current role fell 9 points, 6 of them from “Purpose” 4 → 2" */
function moveInWords(comparison: Comparison, total: TotalChange, option: number): string {
  const { names, figures } = comparison.voice;
  const move = printedMove(comparison, total);
  const name = names.optionIn(option);
  const [first, second] = move.reasons;
  if (first === undefined)
    return `${name} ${isTie(total.before, total.after) ? 'did not change' : 'hardly changed'}`;
  if (move.change === 0) {
    const against =
      second === undefined ? '' : `, made up for by ${reasonInWords(comparison, second, option)}`;
    return `${name} stayed where it was (${reasonInWords(comparison, first, option)}${against})`;
  }
  const verb = move.change < 0 ? 'fell' : 'rose';
  const change = `${name} ${verb} ${figures.totalInWords(Math.abs(move.change))}`;
  const why = reasonInWords(comparison, first, option);
  const isWith = first.shown * move.change > 0;
  const size = Math.abs(first.shown);
  if (!isWith) return change;
  if (size === Math.abs(move.change)) {
    return move.reasons.length === 1
      ? `${change}, all from ${why}`
      : `${change}, as much as ${why} alone moves it`;
  }
  if (size > Math.abs(move.change)) {
    return `${change}: ${figures.number(size)} from ${why}, less ${figures.number(rest(comparison, move, first))} from the rest`;
  }
  return `${change}, ${figures.number(size)} of them from ${why}`;
}

const rest = ({ voice }: Comparison, move: PrintedMove, first: Reason) =>
  voice.figures.shown(Math.abs(first.shown) - Math.abs(move.change));

/** "“Purpose” 4 → 2", "the scale of “Pay”", "the weights", "scores that were filled in" */
function reasonInWords(comparison: Comparison, { kind, criterion }: Reason, option: number): string {
  const { names, figures } = comparison.voice;
  const { options, criteria, typed, differences } = comparison;
  if (kind === 'blanks') return 'blanks that were filled or emptied';
  if (kind === 'weights' || criterion === null) {
    const { criteriaAdded, criteriaRemoved } = differences;
    const counts = [
      ...(criteriaAdded.length > 0 ? [`${counted(criteriaAdded.length, 'new criterion')}`] : []),
      ...(criteriaRemoved.length > 0 ? [`${counted(criteriaRemoved.length, 'criterion')} less`] : []),
    ].map((words) => words.replace('criterions', 'criteria'));
    return counts.length === 0 ? 'the weights' : `the weights (${listed(counts)})`;
  }
  if (kind === 'scales') return `the scale of ${names.criterionIn(criterion)}`;
  const line = criteria[criterion];
  const key = options[option]?.key ?? '';
  const was = typed.before.scores[line?.before ?? -1]?.[typed.before.options.indexOf(key)];
  const is = typed.after.scores[line?.after ?? -1]?.[typed.after.options.indexOf(key)];
  if (was === is) return `what is half as good on ${names.criterionIn(criterion)}`;
  const written = (score: number | null | undefined) =>
    score === null || score === undefined ? 'blank' : figures.score(criterion, score);
  return `${names.criterionIn(criterion)} ${written(was)} → ${written(is)}`;
}

/** Whether the weights alone would change who is first. */
export function counterfactualSentences(
  comparison: Comparison,
  leaders: { readonly nowUnderThen: readonly string[]; readonly thenUnderNow: readonly string[] },
  since: string,
): string[] {
  const who = (keys: readonly string[]) => leadersInWords(comparison, keys);
  const is = (keys: readonly string[]) => (keys.length === 1 ? 'is' : 'are');
  return [
    ...(leaders.nowUnderThen.length > 0
      ? [`With the weights of ${since} the scores of now put ${who(leaders.nowUnderThen)} first.`]
      : []),
    ...(leaders.thenUnderNow.length > 0
      ? [
          `With the weights of now ${who(leaders.thenUnderNow)} ${is(leaders.thenUnderNow)} first by the scores of ${since}.`,
        ]
      : []),
  ];
}
