import { anchoredValue } from '../../core/anchored_value';
import { contributions } from '../../core/contributions';
import { leaders } from '../../core/rank';
import { shares } from '../../core/share';
import { decisionScores } from '../../core/weighted_score';
import type { Decision } from '../../decision/decision';
import { numbersOf } from '../../decision/numbers';
import type { Round } from '../../decision/round';
import type { Content } from '../content';
import { BASELINE_ROLE, type HistoryHeader, OPTION_ROLE, type RoundHeader } from './columns';

/** The cells of one row by their header; null leaves a cell blank. */
export type TidyRow<Header extends string> = Record<Header, Content | null>;

const text = (words: string): Content | null => (words === '' ? null : { text: words });

/** The row of a round on the sheet Rounds. */
export function roundRow(round: Round): TidyRow<RoundHeader> {
  const { decision, decided } = round;
  const { options, baseline } = decision;
  const { scores, weights, anchors } = numbersOf(decision);
  const first = leaders(decisionScores(scores, weights, anchors));
  return {
    Round: round.round,
    Date: round.date,
    Name: text(round.name),
    Note: text(round.note),
    Decision: text(decision.title),
    Criteria: decision.criteria.length,
    Options: options.length,
    Leader: text(first.map((at) => options[at]?.name ?? '').join(', ')),
    Baseline: text(baseline === null ? '' : (options[baseline]?.name ?? '')),
    Choice: text(decided?.choice ?? ''),
    Expected: text(decided?.expected ?? ''),
    'How sure': decided?.sure ?? null,
    'Look again': decided?.lookAgain ?? null,
  };
}

/**
 * The rows of a round on the sheet History, one per criterion and option. Contributions and never totals: their sum over the
 * criteria is the weighted score, blanks included, so that any pivot table gives it.
 *
 * @example weights 5 3 4, scores 10, blank, 10 on 0 to 10: contributions 55.6, blank, 44.4
 */
export function historyRows(round: Round): TidyRow<HistoryHeader>[] {
  const { decision, gut } = round;
  const { criteria, options, baseline } = decision;
  const { scores, weights, anchors } = numbersOf(decision);
  const parts = contributions(scores, weights, anchors);
  const sharesOf = options.map((_, option) =>
    shares(weights.map((weight, criterion) => (scores[criterion]?.[option] == null ? 0 : weight))),
  );
  const valueAt = (criterion: number, option: number): number | null => {
    const score = scores[criterion]?.[option] ?? null;
    const scale = anchors?.[criterion];
    return score === null || scale === undefined ? score : anchoredValue(score, scale);
  };
  return options.flatMap((option, at) =>
    criteria.map((criterion, line): TidyRow<HistoryHeader> => {
      const part = parts[line]?.[at] ?? null;
      return {
        Round: round.round,
        Date: round.date,
        'Round name': text(round.name),
        Option: text(option.name),
        Role: { text: at === baseline ? BASELINE_ROLE : OPTION_ROLE },
        Criterion: text(criterion.name),
        Score: decision.scores[line]?.[at] ?? null,
        Worst: criterion.worst,
        Best: criterion.best,
        Weight: criterion.weight,
        Share: part === null ? null : (sharesOf[at]?.[line] ?? null),
        Value: valueAt(line, at),
        Contribution: part,
        Sure: text(round.sure?.[line]?.[at] ?? ''),
        'Option id': text(option.id),
        'Criterion id': text(criterion.id),
        'Gut rank': gut?.[at] ?? null,
        Unit: text(criterion.unit),
        Kind: text(criterion.kind),
        'Least acceptable': criterion.least,
        'Half as good at': criterion.half,
        Group: text(criterion.group),
        'Worst means': text(criterion.worstMeans),
        'Best means': text(criterion.bestMeans),
      };
    }),
  );
}

/** Whether two decisions hold the same: their lines in any order, and everything that is said of each. */
export function isSameState(a: State, b: State): boolean {
  return stateText(a) === stateText(b);
}

type State = Pick<Round, 'decision' | 'gut' | 'sure'>;

function stateText({ decision, gut, sure }: State): string {
  const { criteria, options, scores, baseline } = decision;
  const byId = (x: { id: string }, y: { id: string }) => (x.id < y.id ? -1 : 1);
  const lines = [...criteria].sort(byId);
  const columns = [...options].sort(byId);
  const scoreOf = (criterion: Decision['criteria'][number], option: Decision['options'][number]) =>
    scores[criteria.indexOf(criterion)]?.[options.indexOf(option)] ?? null;
  return JSON.stringify([
    decision.title,
    lines.map((line) => Object.entries(line).sort()),
    columns.map(({ id, name }) => [id, name]),
    lines.map((line) => columns.map((option) => scoreOf(line, option))),
    lines.map((line) =>
      columns.map((option) => sure?.[criteria.indexOf(line)]?.[options.indexOf(option)] ?? null),
    ),
    baseline === null ? null : options[baseline]?.id,
    columns.map((option) => gut?.[options.indexOf(option)] ?? null),
  ]);
}
