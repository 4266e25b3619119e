import type { TotalChange } from '../core/change/attribution';
import type { GapChange } from '../core/change/gap';
import { isTie } from '../core/tie';
import type { Comparison } from './change';
import { type PrintedMove, printedMove, type Reason } from './change_parts';
import { leadersInWords } from './change_words';
import { counted, listed } from './wording';

/** The two moments that are compared, as they are spoken of: "3 August 2026"; the later one is null where it is now. */
export interface Span {
  readonly since: string;
  readonly until: string | null;
}

/**
 * What moved the gap, as a person would say it.
 *
 * @example "Since 3 August 2026 Current role fell 9 points, 6 of them from “Purpose” 4 → 2; NewCo did not change. NewCo was 5 points behind and is 4 points ahead."
 */
export function gapSentence(
  comparison: Comparison,
  gap: GapChange,
  rival: number,
  baseline: number,
  { since, until }: Span,
): string {
  const { names, figures } = comparison.voice;
  const sides = [moveInWords(comparison, gap.baseline, baseline), moveInWords(comparison, gap.rival, rival)];
  const where = (when: 'before' | 'after') => {
    const [own, other] = [gap.rival[when], gap.baseline[when]];
    if (isTie(own, other)) return 'level with it';
    return `${figures.gapInWords(own, other)} ${own > other ? 'ahead' : 'behind'}`;
  };
  const [was, is] = [where('before'), where('after')];
  const name = names.optionIn(rival);
  if (until !== null) {
    const moved = was === is ? `was ${is} both times` : `went from ${was} to ${is}`;
    return `From ${since} to ${until} ${sides.join('; ')}. ${name} ${moved}.`;
  }
  const moved = was === is ? `is still ${is}` : `was ${was} and is ${is}`;
  return `Since ${since} ${sides.join('; ')}. ${name} ${moved}.`;
}

/** "Current role fell 9 points, 6 of them from “Purpose” 4 → 2" */
function moveInWords(comparison: Comparison, total: TotalChange, option: number): string {
  const { names, figures } = comparison.voice;
  const move = printedMove(comparison, total);
  const name = names.optionIn(option);
  const isSame = isTie(total.before, total.after);
  const [first] = move.reasons;
  const opposed = first && move.reasons.find(({ shown }) => shown * first.shown < 0);
  if (first === undefined || (move.change === 0 && opposed === undefined)) {
    return `${name} ${isSame ? 'did not change' : 'hardly changed'}`;
  }
  const why = reasonInWords(comparison, first, option);
  if (move.change === 0 && opposed !== undefined) {
    const other = reasonInWords(comparison, opposed, option);
    const more = move.reasons.length - 2;
    const how = more === 0 ? `, made up for by ${other}` : ` one way, ${other} the other, and ${more} more`;
    return `${name} ${isSame ? 'stayed where it was' : 'hardly changed'} (${why}${how})`;
  }
  const change = `${name} ${move.change < 0 ? 'fell' : 'rose'} ${figures.totalInWords(Math.abs(move.change))}`;
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
  const whole = comparison.voice.decision.anchors !== null && Math.abs(move.change) !== 1 ? 'them' : 'it';
  return `${change}, ${figures.number(size)} of ${whole} from ${why}`;
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
  const line = criteria[criterion];
  if (kind === 'scales') {
    const isMoved = differences.anchors.some(({ criterion: key }) => key === line?.key);
    return `${isMoved ? 'the scale of' : 'what is half as good on'} ${names.criterionIn(criterion)}`;
  }
  const key = options[option]?.key ?? '';
  const was = typed.before.scores[line?.before ?? -1]?.[typed.before.options.indexOf(key)];
  const is = typed.after.scores[line?.after ?? -1]?.[typed.after.options.indexOf(key)];
  const written = (score: number | null | undefined) =>
    score === null || score === undefined ? 'blank' : figures.score(criterion, score);
  return `${names.criterionIn(criterion)} ${written(was)} → ${written(is)}`;
}

/** Whether the weights alone would change who is first, and which criteria that leaves out. */
export function counterfactualSentences(
  comparison: Comparison,
  leaders: { readonly nowUnderThen: readonly string[]; readonly thenUnderNow: readonly string[] },
  { since, until }: Span,
): string[] {
  const who = (keys: readonly string[]) => leadersInWords(comparison, keys);
  const is = (keys: readonly string[]) => (keys.length === 1 ? 'is' : 'are');
  const later = until ?? 'now';
  const { criteriaAdded, criteriaRemoved } = comparison.differences;
  const single = comparison.criteria.flatMap(({ key }, at) =>
    [...criteriaAdded, ...criteriaRemoved].includes(key) ? [at] : [],
  );
  return [
    ...(leaders.nowUnderThen.length > 0
      ? [`With the weights of ${since} the scores of ${later} put ${who(leaders.nowUnderThen)} first.`]
      : []),
    ...(leaders.thenUnderNow.length > 0
      ? [
          `With the weights of ${later} ${who(leaders.thenUnderNow)} ${is(leaders.thenUnderNow)} first by the scores of ${since}.`,
        ]
      : []),
    ...(single.length > 0
      ? [`Only one of the two has ${comparison.voice.criteria(single, 6)}: left out here.`]
      : []),
  ];
}
