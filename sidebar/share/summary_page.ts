import type { MatrixView, OptionsView, SummaryOption, SummaryPage } from '../../src/api';
import { positions } from '../../src/core/positions';
import { shares } from '../../src/core/share';
import { typedScore } from '../../src/insight/bent';
import { headlineSentences } from '../../src/insight/headline';
import { headlineFacts } from '../../src/insight/headline_facts';
import { missingSentence } from '../../src/insight/missing_sentences';
import { type RankedOption, ranking } from '../../src/insight/ranking';
import { smallestScoreChanges } from '../../src/insight/score_changes';
import { missingScoreSentence, scoreChangeSentence } from '../../src/insight/score_sentences';
import { type Voice, voiceOf } from '../../src/insight/voice';
import { steadyWeightsSentence, weightLineSentence } from '../../src/insight/weight_sentences';
import { listed, nameInSentence } from '../../src/insight/wording';
import { labelOf } from '../../src/table/write';
import { type Findings, leadershipsBySize } from '../insights/findings';
import { isAnyLeftOut, type Matrix, matrixOf } from '../matrix/model';
import { missedMustsHeadline } from '../options/missed_musts';

/** What of the findings of Insights is on the page. */
type Found = Pick<Findings, 'facts' | 'ranked' | 'lines'>;

/** So many single weights, single scores and missing scores are named. */
const NAMED = 3;
/** So many options have their scores on the page. */
const COLUMNS = 7;
const NONE = '–';

/**
 * What a page to print says of a matrix, or a sentence on why there is none.
 *
 * @param date in words
 * @param sorted the sheet of options; null where the file has none
 */
export function summaryPage(
  view: MatrixView,
  date: string,
  sorted: OptionsView | null,
): SummaryPage | string {
  if (view.covered)
    return 'No page was made, because the results are covered until you have ranked the options by gut.';
  const matrix = matrixOf(view);
  if (matrix === null) {
    const [first] = view.problems;
    return `No page was made, because nothing can be calculated yet.${first === undefined ? '' : ` ${first.sentence}`}`;
  }
  const { decision } = matrix;
  const voice = voiceOf(decision, view.locale);
  const findings = {
    facts: headlineFacts(decision),
    ranked: ranking(decision),
    lines: leadershipsBySize(decision),
  };
  const options = rankedOptions(voice, findings);
  const order = findings.ranked.map(({ option }) => option);
  const columns = columnsOf(options);
  return {
    title: nameInSentence(view.decision.title, view.sheetName),
    made: `As of ${date}. ${legend(matrix)}${halves(voice)}`,
    headline: [
      ...headlineSentences(voice, findings.facts),
      ...(sorted === null ? [] : missedMustsHeadline(view.decision.options, sorted)),
    ].join(' '),
    options,
    columns,
    criteria: criteriaOf(
      matrix,
      voice,
      columns.map((at) => order[at] ?? 0),
    ),
    tipping: tippingSentences(voice, findings),
    missing: [...missingSentences(voice, findings, isAnyLeftOut(matrix)), ...leftOutSentences(view, matrix)],
  };
}

function legend({ decision: { anchors, baseline } }: Matrix): string {
  const scale =
    anchors === null
      ? 'Score: the weighted mean of the scores.'
      : 'Score: 0 if worst on every criterion, 100 if best on every one.';
  return `${scale} Darkest bar: first${baseline === null ? '' : '; lightest: baseline'}.`;
}

/** " Half as good as the best: Pay $180.", where a line is bent; its scores stand as they were typed. */
function halves({ names, figures, decision: { bent } }: Voice): string {
  const said = (bent?.halves ?? []).flatMap((half, at) =>
    half === null ? [] : [`${names.criterionIn(at)} ${figures.score(at, half)}`],
  );
  return said.length === 0 ? '' : ` Half as good as the best: ${listed(said)}.`;
}

function rankedOptions({ names, figures, decision }: Voice, { ranked, facts }: Found): SummaryOption[] {
  const totals = ranked.flatMap(({ total }) => (total === null ? [] : [total]));
  const [low, high] = decision.anchors === null ? [Math.min(0, ...totals), Math.max(0, ...totals)] : [0, 100];
  return ranked.map(({ option, total, rank }: RankedOption): SummaryOption => {
    const isShared = ranked.filter((other) => other.rank === rank).length > 1;
    const isFirst = facts.standing.leaders.includes(option);
    return {
      place: rank === null ? NONE : `${rank}${isShared ? '=' : ''}`,
      name: names.optionIn(option),
      total: total === null ? NONE : figures.total(figures.shown(total)),
      part: total === null || high === low ? 0 : Math.min(1, Math.max(0, (total - low) / (high - low))),
      role: isFirst ? 'first' : option === decision.baseline ? 'baseline' : 'other',
    };
  });
}

/** The first options, and the baseline in place of the last where it is not among them. */
function columnsOf(options: readonly SummaryOption[]): number[] {
  const first = options.slice(0, COLUMNS).map((_, at) => at);
  const baseline = options.findIndex(({ role }) => role === 'baseline');
  return baseline < COLUMNS ? first : [...first.slice(0, -1), baseline];
}

function criteriaOf({ decision, view }: Matrix, { names, figures }: Voice, options: readonly number[]) {
  const parts = shares(decision.weights);
  return decision.criteria
    .map((_, at) => at)
    .sort((a, b) => (parts[b] ?? 0) - (parts[a] ?? 0) || a - b)
    .map((at) => ({
      name: labelOf({ name: names.criterionCut(at), unit: view.decision.criteria[at]?.unit ?? '' }),
      share: figures.percent(parts[at] ?? 0),
      scores: options.map((option) => {
        const score = typedScore(decision, at, option);
        return score === null ? NONE : figures.number(score);
      }),
    }));
}

/** What would put another option first: single weights and single scores, the smallest changes first. */
function tippingSentences(voice: Voice, { lines, facts: { standing } }: Found): string[] {
  const [leader = 0] = standing.leaders;
  const { names, decision } = voice;
  if (standing.code === 'none' || standing.code === 'alone') return [];
  if (standing.code === 'level')
    return [`${voice.options(standing.leaders)} are level: any change of one of their scores parts them.`];
  const weights = lines
    .filter(({ changes }) => changes.length > 0)
    .slice(0, NAMED)
    .map((line) => `Weight of ${names.criterionIn(line.criterion)}: ${weightLineSentence(voice, line)}`);
  const steady = steadyWeightsSentence(voice, lines);
  const scores = smallestScoreChanges(decision)
    .slice(0, NAMED)
    .map(
      (tip) =>
        `Score of ${names.optionIn(tip.option)} on ${names.criterionIn(tip.criterion)}: ${scoreChangeSentence(voice, tip, leader)}`,
    );
  const none = 'No change of a single score, within its scale, would change who leads.';
  const byWeight = weights.length > 0 || steady === null ? weights : [steady];
  const byScore = scores.length > 0 ? scores : [none];
  // In turn, because the page may have room for the first of them only.
  return positions(NAMED).flatMap((at) => [...byWeight.slice(at, at + 1), ...byScore.slice(at, at + 1)]);
}

function missingSentences(
  voice: Voice,
  { facts: { missing, standing } }: Found,
  isLeftOut: boolean,
): string[] {
  if (standing.code === 'none') return [];
  const decisive = missing.decisive ?? [];
  const { names } = voice;
  return [
    missingSentence(missing, isLeftOut),
    ...decisive
      .slice(0, NAMED)
      .map(
        (cell) =>
          `${names.criterionIn(cell.criterion)} for ${names.optionIn(cell.option)}: ${missingScoreSentence(voice, cell, standing.leaders)}`,
      ),
    ...(decisive.length > NAMED ? [`And ${decisive.length - NAMED} more.`] : []),
  ];
}

/** Options whose scores can't all be read, and criteria that wait for a weight. */
function leftOutSentences({ problems }: MatrixView, { decision }: Matrix): string[] {
  const told = new Set((decision.unfinished ?? []).map(({ criterion }) => criterion));
  const others = problems.filter(
    ({ takes, criterion }) => takes !== 'criterion' || criterion === null || !told.has(criterion),
  );
  return [
    ...others.slice(0, NAMED).map(({ sentence, takes }) => {
      return takes === 'option' ? `${sentence} The option is left out until then.` : sentence;
    }),
    ...(others.length > NAMED ? [`And ${others.length - NAMED} more to correct.`] : []),
  ];
}
