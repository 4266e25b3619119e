import { concordance } from '../../core/judges/concordance';
import { combineScores } from '../../core/judges/mean_and_spread';
import { positions } from '../../core/positions';
import { isTie } from '../../core/tie';
import { decisionScores } from '../../core/weighted_score';
import type { Criterion } from '../../decision/decision';
import { numbersOf } from '../../decision/numbers';
import { optionIn, placesIn, type Tab } from './people';

/** What the words are about: the same criteria and options for all tabs. */
export interface Compared {
  readonly criteria: readonly Criterion[];
  readonly options: readonly string[];
}

/** The scores of a tab in the order of these criteria and options; as they were typed unless others are given. */
function scoresIn(
  tab: Tab,
  { criteria, options }: Compared,
  scores: readonly (readonly (number | null)[])[] = tab.read.decision.scores,
): (number | null)[][] {
  const places = placesIn(criteria, tab) ?? [];
  return places.map((place) => options.map((name) => scores[place]?.[optionIn(tab, name)] ?? null));
}

const spanOf = (criterion: Criterion | undefined): number =>
  Math.abs((criterion?.best ?? 1) - (criterion?.worst ?? 0)) || 1;

/** How far the rankings agree: Kendall's W in words. */
export function agreementSentence(tabs: readonly Tab[], compared: Compared): string {
  const totals = tabs.map((tab) => {
    const { scores, weights, anchors } = numbersOf(tab.read.decision);
    const places = placesIn(compared.criteria, tab) ?? [];
    return decisionScores(
      scoresIn(tab, compared, scores),
      places.map((place) => weights[place] ?? 0),
      anchors === null ? null : places.map((place) => anchors[place] ?? { worst: 0, best: 1 }),
    );
  });
  const found = concordance(totals);
  const both = compared.options.filter((_, option) => totals.every((own) => (own[option] ?? null) !== null));
  if (found === null && tabs.length > 1 && both.length > 1)
    return `Everyone puts the ${both.length} options that all of them scored level, so there is no order to compare.`;
  if (found === null)
    return 'How far the rankings agree can’t be said yet: it takes two people and two options that all of them scored.';
  const isFull = isTie(found.w, 1);
  const said = isFull
    ? 'agree fully'
    : (AGREEMENT.find(([least]) => found.w >= least)?.[1] ?? 'hardly agree');
  // What is not all is never rounded to it.
  const w = (isFull ? 1 : Math.min(found.w, 0.99)).toFixed(2);
  return `The ${found.judges} rankings of ${found.items} options ${said} (Kendall’s W ${w}; 1 is the same order from all).`;
}

/** What is said from which W on. */
const AGREEMENT: readonly (readonly [number, string])[] = [
  [0.9, 'agree almost fully'],
  [0.7, 'agree well'],
  [0.4, 'agree in part'],
];

/** The spread of each cell over those who scored it, as a part of its scale; null for fewer than two. */
function spreads(tabs: readonly Tab[], compared: Compared): (number | null)[][] {
  const { spread } = combineScores(tabs.map((tab) => scoresIn(tab, compared)));
  return spread.map((row, criterion) =>
    row.map((each) => (each === null ? null : each / spanOf(compared.criteria[criterion]))),
  );
}

/** The three cells on which people are furthest apart, as parts of their scales. */
export function widestSentences(tabs: readonly Tab[], compared: Compared): string[] {
  const scores = tabs.map((tab) => scoresIn(tab, compared));
  return spreads(tabs, compared)
    .flatMap((row, criterion) =>
      row.map((part, option) => {
        const given = scores.flatMap((own) => own[criterion]?.[option] ?? []);
        const where = `${compared.criteria[criterion]?.name} of ${compared.options[option]}`;
        return {
          part: part ?? 0,
          said: `${where}: ${Math.min(...given)} to ${Math.max(...given)}; talk about this one.`,
        };
      }),
    )
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part)
    .slice(0, 3)
    .map(({ said }) => said);
}

/** So many moves of one person are named. */
const NAMED = 5;

/** A person's tabs before and after the talk. */
export interface TwoEstimates {
  readonly first: Tab;
  readonly second: Tab;
}

/** What each person moved after the talk, the largest part of its scale first. */
export function movedSentences(estimates: readonly TwoEstimates[], compared: Compared): string[] {
  return estimates.map(({ first, second }) => {
    const [before, after] = [scoresIn(first, compared), scoresIn(second, compared)];
    const moves = before.flatMap((row, criterion) =>
      row.flatMap((old, option) => {
        const now = after[criterion]?.[option] ?? null;
        if (old === now) return [];
        const size = Math.abs((now ?? 0) - (old ?? 0)) / spanOf(compared.criteria[criterion]);
        const where = `${compared.criteria[criterion]?.name} of ${compared.options[option]}`;
        return [
          {
            size: old === null || now === null ? 0 : size,
            said: `${where} ${old ?? 'blank'} to ${now ?? 'blank'}`,
          },
        ];
      }),
    );
    const cells = compared.criteria.length * compared.options.length;
    if (moves.length === 0) return `${second.person} moved no score after the talk.`;
    const named = [...moves].sort((a, b) => b.size - a.size).slice(0, NAMED);
    const more = moves.length > NAMED ? `; and ${moves.length - NAMED} more` : '';
    return `${second.person} moved ${moves.length} of ${cells} scores: ${named.map(({ said }) => said).join('; ')}${more}.`;
  });
}

/** Whether people came closer: the spread of the scores that at least two gave both times. */
export function spreadSentence(before: readonly Tab[], after: readonly Tab[], compared: Compared): string {
  const [old, now] = [spreads(before, compared), spreads(after, compared)];
  const both = old.flatMap((row, criterion) =>
    positions(row.length).flatMap((option) => {
      const [then, since] = [row[option] ?? null, now[criterion]?.[option] ?? null];
      return then === null || since === null ? [] : [{ then, since }];
    }),
  );
  if (both.length === 0) return 'The spread can’t be compared: no score was given by two people both times.';
  const count = (is: (change: number) => boolean) =>
    both.filter(({ then, since }) => is(since - then)).length;
  const percent = (of: 'then' | 'since') =>
    `${Math.round((100 * both.reduce((sum, each) => sum + each[of], 0)) / both.length)}%`;
  const [fell, rose] = [count((change) => change < -1e-9), count((change) => change > 1e-9)];
  return `After the talk the spread is smaller for ${fell} of ${both.length} scores and larger for ${rose}; on average it went from ${percent('then')} to ${percent('since')} of the scale.`;
}
