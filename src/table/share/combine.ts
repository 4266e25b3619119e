import { concordance } from '../../core/judges/concordance';
import { combineScores } from '../../core/judges/mean_and_spread';
import { positions } from '../../core/positions';
import { decisionScores } from '../../core/weighted_score';
import type { Criterion } from '../../decision/decision';
import { numbersOf } from '../../decision/numbers';
import { type Block, blockName, type CellPlace, cellName } from '../a1';
import type { Content, Put } from '../content';
import { criterionCell, criterionFieldBlock, scoreCell, scoresBlock } from '../map';
import { plainTotal, plainTotals } from '../matrix/plain';
import { labelOf } from '../write';
import { optionIn, optionsOf, placesIn, type Tab } from './people';

export type WeightMean = 'arithmetic' | 'geometric';

/** The column of the first option, and the row of the headers. */
const LEFT = 5;
const HEADER = 5;

/** A table of cells and what is bold in it. */
export interface CombinedSheet {
  readonly puts: readonly Put[];
  readonly headings: readonly number[];
  readonly rows: number;
  readonly columns: number;
}

/**
 * Several people's tabs on one sheet by plain formulas: the mean of each cell and the spread beside it (sample standard
 * deviation), both over those who scored it; totals and each person's own ranking; weights combined; how far they agree and
 * what to talk about, in words of the day.
 *
 * @param date in words
 */
export function combineTabs(
  title: string,
  criteria: readonly Criterion[],
  tabs: readonly Tab[],
  { mean, date, left }: { mean: WeightMean; date: string; left: readonly string[] },
): CombinedSheet {
  const options = optionsOf(tabs);
  const puts: Put[] = [];
  const headings = [1, HEADER];
  const put = (row: number, column: number, content: Content) => puts.push({ row, column, content });
  const text = (row: number, column: number, words: string) => put(row, column, { text: words });
  const right = LEFT + options.length - 1;
  const count = criteria.length;
  const cellsOf = (criterion: number, option: number) =>
    tabs.flatMap((tab) => {
      const cell = scoreCell(
        tab.read.map,
        placesIn(criteria, tab)?.[criterion] ?? -1,
        optionIn(tab, options[option] ?? ''),
      );
      return cell === null ? [] : [reference(tab, cell)];
    });
  /** A block with a row for each criterion and a formula over what people gave. */
  const block = (header: number, name: string, formula: (cells: string) => string) => {
    headings.push(header);
    text(header, 1, name);
    options.forEach((option, at) => {
      text(header, LEFT + at, option);
    });
    criteria.forEach((criterion, at) => {
      text(header + 1 + at, 1, labelOf(criterion));
      options.forEach((_, option) => {
        const cells = cellsOf(at, option).join('; ');
        if (cells !== '') put(header + 1 + at, LEFT + option, { formula: formula(cells) });
      });
    });
  };

  text(1, 1, `Combined: ${title}`);
  text(
    2,
    1,
    `By ${tabs.map(({ person }) => person).join(', ')}.${left.length > 0 ? ` Not in it: ${left.join(', ')}.` : ''}`,
  );
  block(HEADER, 'Criterion', (cells) => `IFERROR(AVERAGE(${cells}); "")`);
  ['Weight', 'Worst', 'Best'].forEach((header, at) => {
    text(HEADER, 2 + at, header);
  });
  criteria.forEach(({ worst, best }, at) => {
    const shares = tabs.flatMap((tab) => shareOf(tab, placesIn(criteria, tab)?.[at] ?? -1));
    if (shares.length > 0)
      put(HEADER + 1 + at, 2, {
        formula: `IFERROR(${together(mean, shares)}; "")`,
      });
    if (worst !== null) put(HEADER + 1 + at, 3, worst);
    if (best !== null) put(HEADER + 1 + at, 4, best);
  });
  const lines = (left_: number, right_ = left_): string =>
    blockName({ top: HEADER + 1, left: left_, bottom: HEADER + count, right: right_ });
  const total = HEADER + count + 2;
  text(total, 1, 'Weighted score (0–100)');
  put(total, LEFT, {
    formula: plainTotals({ scores: lines(LEFT, right), weights: lines(2), worst: lines(3), best: lines(4) }),
  });
  ranks(total + 1, total, 'Rank');
  const spread = total + 3;
  block(
    spread,
    'Spread (standard deviation of those who scored)',
    (cells) => `IF(COUNT(${cells})<2; ""; STDEV(${cells}))`,
  );
  const counts = spread + count + 2;
  block(counts, `How many of ${tabs.length} scored`, (cells) => `COUNT(${cells})`);
  const own = counts + count + 2;
  headings.push(own);
  text(own, 1, 'Each person’s own total, and below it their ranking');
  options.forEach((option, at) => {
    text(own, LEFT + at, option);
  });
  tabs.forEach((tab, at) => {
    const row = own + 1 + 2 * at;
    text(row, 1, tab.person);
    options.forEach((option, column) => {
      const formula = ownTotal(tab, optionIn(tab, option));
      if (formula !== null) put(row, LEFT + column, { formula });
    });
    ranks(row + 1, row, `${tab.person}: rank`);
  });
  const said = own + 2 * tabs.length + 2;
  headings.push(said);
  const words = [agreement(criteria, tabs, options), ...widest(criteria, tabs, options)];
  text(said, 1, `As of ${date}`);
  words.forEach((sentence, at) => {
    text(said + 1 + at, 1, sentence);
  });
  return { puts, headings, rows: said + words.length, columns: right };

  function ranks(row: number, of: number, label: string): void {
    text(row, 1, label);
    const all = blockName({ top: of, left: LEFT, bottom: of, right });
    put(row, LEFT, {
      formula: `MAP(${all}; LAMBDA(s; IF(ISNUMBER(s); 1+COUNTIF(${all}; ">"&(s+ABS(s)/1000000000)); "")))`,
    });
  }
}

/** One weight of several shares; a share of 0 makes a geometric mean 0, which GEOMEAN refuses. */
function together(mean: WeightMean, shares: readonly string[]): string {
  const list = shares.join('; ');
  return mean === 'arithmetic' ? `AVERAGE(${list})` : `PRODUCT(${list})^(1/${shares.length})`;
}

/** A cell or block of a tab, as a formula of another sheet names it. */
const named = ({ sheetName }: Tab, name: string) => `'${sheetName.replace(/'/g, "''")}'!${name}`;
const reference = (tab: Tab, cell: CellPlace) => named(tab, cellName(cell));
const lineOf = (tab: Tab, block: Block) => named(tab, blockName(block));

/** The part that a criterion has in a person's weights; nothing where they gave none. */
function shareOf(tab: Tab, criterion: number): string[] {
  const cell = criterionCell(tab.read.map, 'weight', criterion);
  const all = criterionFieldBlock(tab.read.map, 'weight');
  const isWeighed = tab.read.decision.criteria.some(({ weight }) => (weight ?? 0) > 0);
  return cell === null || all === null || !isWeighed
    ? []
    : [`${reference(tab, cell)}/SUM(${lineOf(tab, all)})`];
}

/** A person's total of one option on their own tab. */
function ownTotal(tab: Tab, option: number): string | null {
  const { map } = tab.read;
  const line = map.options[option];
  const [weights, worst, best] = (['weight', 'worst', 'best'] as const).map((field) =>
    criterionFieldBlock(map, field),
  );
  if (line === undefined || !weights || !worst || !best) return null;
  const all = scoresBlock(map);
  const scores =
    map.orientation === 'down' ? { ...all, left: line, right: line } : { ...all, top: line, bottom: line };
  return plainTotal({
    scores: lineOf(tab, scores),
    weights: lineOf(tab, weights),
    worst: lineOf(tab, worst),
    best: lineOf(tab, best),
  });
}

function scoresIn(tab: Tab, criteria: readonly Criterion[], options: readonly string[]) {
  const places = placesIn(criteria, tab) ?? [];
  return places.map((place) =>
    options.map((name) => tab.read.decision.scores[place]?.[optionIn(tab, name)] ?? null),
  );
}

/** How far the rankings agree: Kendall's W in words. */
function agreement(criteria: readonly Criterion[], tabs: readonly Tab[], options: readonly string[]): string {
  const totals = tabs.map((tab) => {
    const { weights, anchors } = numbersOf(tab.read.decision);
    const places = placesIn(criteria, tab) ?? [];
    return decisionScores(
      scoresIn(tab, criteria, options),
      places.map((place) => weights[place] ?? 0),
      anchors === null ? null : places.map((place) => anchors[place] ?? { worst: 0, best: 1 }),
    );
  });
  const found = concordance(totals);
  if (found === null)
    return 'How far the rankings agree can’t be said yet: it takes two people and two options that all of them scored.';
  const said =
    found.w >= 0.9
      ? 'agree almost fully'
      : found.w >= 0.7
        ? 'agree well'
        : found.w >= 0.4
          ? 'agree in part'
          : 'hardly agree';
  return `The ${found.judges} rankings of ${found.items} options ${said} (Kendall’s W ${found.w.toFixed(2)}; 1 is the same order from all).`;
}

/** The three cells on which people are furthest apart, as parts of their scales. */
function widest(criteria: readonly Criterion[], tabs: readonly Tab[], options: readonly string[]): string[] {
  const scores = tabs.map((tab) => scoresIn(tab, criteria, options));
  const { spread } = combineScores(scores);
  return positions(criteria.length)
    .flatMap((criterion) =>
      options.map((name, option) => {
        const given = scores.flatMap((own) => own[criterion]?.[option] ?? []);
        const { worst = null, best = null, name: about = '' } = criteria[criterion] ?? {};
        const span = Math.abs((best ?? 1) - (worst ?? 0)) || 1;
        const part = (spread[criterion]?.[option] ?? 0) / span;
        return {
          part,
          said: `${about} of ${name}: ${Math.min(...given)} to ${Math.max(...given)}; talk about this one.`,
        };
      }),
    )
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part)
    .slice(0, 3)
    .map(({ said }) => said);
}
