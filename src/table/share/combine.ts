import { positions } from '../../core/positions';
import type { Criterion } from '../../decision/decision';
import { type Block, blockName, type CellPlace, cellName, columnLetters } from '../a1';
import type { Content, Put } from '../content';
import { criterionCell, criterionFieldBlock, scoreCell, scoresBlock } from '../map';
import { measureFormat } from '../matrix/looks';
import { plainTotal, plainTotals } from '../matrix/plain';
import { labelOf } from '../write';
import {
  agreementSentence,
  movedSentences,
  spreadSentence,
  type TwoEstimates,
  widestSentences,
} from './combined_words';
import type { GroupPairs } from './group_pairs';
import { optionIn, optionsOf, ownCriteria, placesIn, type Tab } from './people';

/** The column of the first option, and the row of the headers. */
const LEFT = 5;
const HEADER = 5;

/** A table of cells, how its numbers are shown, and what is bold in it. */
export interface CombinedSheet {
  readonly puts: readonly Put[];
  readonly formats: readonly (readonly string[])[];
  readonly headings: readonly number[];
  readonly rows: number;
  readonly columns: number;
}

/** What is put together. */
export interface ToCombine {
  readonly title: string;
  readonly criteria: readonly Criterion[];
  /** One of each person, the latest. */
  readonly tabs: readonly Tab[];
  /** Those who have estimated twice. */
  readonly estimates: readonly TwoEstimates[];
  /** How everyone's shares become one, or what everyone's pairs say. */
  readonly weights: 'arithmetic' | 'geometric' | GroupPairs;
  /** Today, in words. */
  readonly date: string;
  /** What is not in it and what is missing, a sentence each. */
  readonly notes: readonly string[];
}

const SHARE = '0.0%';
const TOTAL = '0.0';
const PLAIN = 'General';

/** How means of a criterion's scores are shown, and their spread; never with more decimals than mean something. */
const formatOf = (criterion: Criterion) =>
  measureFormat(criterion) === PLAIN ? '0.0#' : measureFormat(criterion);

/**
 * Several people's tabs on one sheet by plain formulas: the mean of each cell and the spread (sample standard deviation), both
 * over those who scored it; totals and each person's own ranking; weights combined; what each moved after a talk; how far they
 * agree and what to talk about, in words of the day.
 */
export function combineTabs({
  title,
  criteria,
  tabs,
  estimates,
  weights,
  date,
  notes,
}: ToCombine): CombinedSheet {
  const before = tabs.map((tab) => estimates.find(({ second }) => second === tab)?.first ?? tab);
  const options = optionsOf([...tabs, ...before]);
  const compared = { criteria, options };
  const puts: Put[] = [];
  const formats = new Map<
    number,
    { readonly weight: string; readonly scores: string; readonly scale?: string }
  >();
  const headings = [1, HEADER];
  const put = (row: number, column: number, content: Content) => puts.push({ row, column, content });
  const text = (row: number, column: number, words: string) => put(row, column, { text: words });
  const right = LEFT + options.length - 1;
  const count = criteria.length;
  const cellOf = (tab: Tab, criterion: number, option: number) => {
    const place = placesIn(criteria, tab)?.[criterion] ?? -1;
    const cell = scoreCell(tab.read.map, place, optionIn(tab, options[option] ?? ''));
    return cell === null ? [] : [reference(tab, cell)];
  };
  /** A block with a row for each criterion and a formula over what people gave; gives the row after it. */
  const block = (
    header: number,
    name: string,
    formulaAt: (criterion: number, option: number) => string | null,
    format: (criterion: Criterion) => string,
  ): number => {
    headings.push(header);
    text(header, 1, name);
    options.forEach((option, at) => {
      text(header, LEFT + at, option);
    });
    criteria.forEach((criterion, at) => {
      const row = header + 1 + at;
      text(row, 1, labelOf(criterion));
      formats.set(row, { weight: SHARE, scores: format(criterion) });
      options.forEach((_, option) => {
        const formula = formulaAt(at, option);
        if (formula !== null) put(row, LEFT + option, { formula });
      });
    });
    return header + count + 2;
  };
  const over =
    (all: readonly Tab[], formula: (cells: string) => string) => (criterion: number, option: number) => {
      const cells = all.flatMap((tab) => cellOf(tab, criterion, option)).join('; ');
      return cells === '' ? null : formula(cells);
    };
  const ranks = (row: number, of: number, label: string) => {
    text(row, 1, label);
    const all = blockName({ top: of, left: LEFT, bottom: of, right });
    put(row, LEFT, {
      formula: `MAP(${all}; LAMBDA(s; IF(ISNUMBER(s); 1+COUNTIF(${all}; ">"&(s+ABS(s)/1000000000)); "")))`,
    });
    formats.set(of, { weight: PLAIN, scores: TOTAL });
    formats.set(row, { weight: PLAIN, scores: '0' });
  };

  text(1, 1, `Combined: ${title}`);
  text(2, 1, `By ${tabs.map(({ person }) => person).join(', ')}. ${notes.join(' ')}`.trim());
  block(
    HEADER,
    'Criterion',
    over(tabs, (cells) => `IFERROR(AVERAGE(${cells}); "")`),
    formatOf,
  );
  ['Weight', 'Worst', 'Best'].forEach((header, at) => {
    text(HEADER, 2 + at, header);
  });
  criteria.forEach((criterion, at) => {
    const { worst, best } = criterion;
    const row = HEADER + 1 + at;
    formats.set(row, { weight: SHARE, scores: formatOf(criterion), scale: measureFormat(criterion) });
    if (worst !== null) put(row, 3, worst);
    if (best !== null) put(row, 4, best);
  });
  const lines = (left: number, last = left): string =>
    blockName({ top: HEADER + 1, left, bottom: HEADER + count, right: last });
  const shares = criteria.map((_, at) => tabs.flatMap((tab) => shareOf(tab, criteria, at)));
  const raw = right + 2;
  criteria.forEach((_, at) => {
    const row = HEADER + 1 + at;
    const own = shares[at] ?? [];
    if (typeof weights === 'object') put(row, 2, weights.weights[at] ?? 0);
    else if (own.length === 0) return;
    else if (weights === 'arithmetic') put(row, 2, { formula: `IFERROR(AVERAGE(${own.join('; ')}); "")` });
    else {
      // A share of 0 makes a geometric mean 0, which GEOMEAN refuses.
      put(row, raw, { formula: `IFERROR(PRODUCT(${own.join('; ')})^(1/${own.length}); "")` });
      put(row, 2, { formula: `IFERROR(${columnLetters(raw)}${row}/SUM(${lines(raw)}); "")` });
    }
  });
  const isGeometric = weights === 'geometric';
  if (isGeometric) text(HEADER, raw, 'Geometric mean of the shares, before it is made to sum to 100%');

  const isBent = criteria.some(({ half }) => half !== null);
  const halves = isGeometric ? raw + 1 : raw;
  if (isBent) text(HEADER, halves, 'Half as good at');
  criteria.forEach(({ half }, at) => {
    if (half !== null) put(HEADER + 1 + at, halves, half);
  });

  const total = HEADER + count + 2;
  text(total, 1, 'Weighted score (0–100)');
  put(total, LEFT, {
    formula: plainTotals({
      scores: lines(LEFT, right),
      weights: lines(2),
      worst: lines(3),
      best: lines(4),
      ...(isBent && { half: lines(halves) }),
    }),
  });
  ranks(total + 1, total, 'Rank');
  const spreadOf = (all: readonly Tab[]) =>
    over(all, (cells) => `IF(COUNT(${cells})<2; ""; STDEV(${cells}))`);
  let row = block(total + 3, 'Spread (standard deviation of those who scored)', spreadOf(tabs), spreadFormat);
  row = block(
    row,
    `How many of ${tabs.length} scored`,
    over(tabs, (cells) => `COUNT(${cells})`),
    () => '0',
  );
  if (estimates.length > 0) row = block(row, 'Spread before the talk', spreadOf(before), spreadFormat);
  for (const { first, second } of estimates) {
    row = block(row, `${second.person}: second estimate less the first`, difference(first, second), signed);
    criteria.forEach((_, at) => {
      const [then = null, now = null] = [first, second].map((tab) => shareOf(tab, criteria, at)[0]);
      if (then !== null && now !== null)
        put(row - count - 1 + at, 2, { formula: `IFERROR(${now}-${then}; "")` });
    });
  }

  const own = row;
  headings.push(own);
  text(own, 1, 'Each person’s own total, and below it their ranking');
  options.forEach((option, at) => {
    text(own, LEFT + at, option);
  });
  tabs.forEach((tab, at) => {
    const line = own + 1 + 2 * at;
    text(line, 1, tab.person);
    options.forEach((option, column) => {
      const formula = ownTotal(tab, optionIn(tab, option));
      if (formula !== null) put(line, LEFT + column, { formula });
    });
    ranks(line + 1, line, `${tab.person}: rank`);
  });

  const said = own + 2 * tabs.length + 2;
  headings.push(said);
  const words = [
    agreementSentence(tabs, compared),
    ...widestSentences(tabs, compared),
    ...movedSentences(estimates, compared),
    ...(estimates.length > 0 ? [spreadSentence(before, tabs, compared)] : []),
    ...(typeof weights === 'object' ? weights.words : []),
  ];
  text(said, 1, `As of ${date}`);
  words.forEach((sentence, at) => {
    text(said + 1 + at, 1, sentence);
  });
  const rows = said + words.length;
  const columns = isBent ? halves : isGeometric ? raw : right;
  return { puts, headings, rows, columns, formats: formatGrid() };

  function difference(first: Tab, second: Tab) {
    return (criterion: number, option: number) => {
      const cells = [first, second].flatMap((tab) => cellOf(tab, criterion, option));
      const [then, now] = cells;
      return cells.length < 2 ? null : `IF(COUNT(${cells.join('; ')})<2; ""; ${now}-${then})`;
    };
  }

  function formatGrid(): string[][] {
    return positions(rows).map((at) => {
      const { weight, scores, scale = PLAIN } = formats.get(at + 1) ?? { weight: PLAIN, scores: PLAIN };
      return positions(columns).map((column) => {
        if (column + 1 === 2 || (isGeometric && column + 1 === raw)) return weight;
        return column + 1 < LEFT ? scale : scores;
      });
    });
  }
}

const spreadFormat = (criterion: Criterion) =>
  measureFormat(criterion) === PLAIN ? '0.00' : measureFormat(criterion);
const signed = (criterion: Criterion) => {
  const format = measureFormat(criterion) === PLAIN ? TOTAL : measureFormat(criterion);
  return `+${format};-${format};${format}`;
};

/** A cell or block of a tab, as a formula of another sheet names it. */
const named = ({ sheetName }: Tab, name: string) => `'${sheetName.replace(/'/g, "''")}'!${name}`;
const reference = (tab: Tab, cell: CellPlace) => named(tab, cellName(cell));
const lineOf = (tab: Tab, block: Block) => named(tab, blockName(block));

/** The part that a criterion has in a person's weights of these criteria; nothing where they gave none. */
function shareOf(tab: Tab, criteria: readonly Criterion[], criterion: number): string[] {
  const { map, decision } = tab.read;
  const places = placesIn(criteria, tab) ?? [];
  const cell = criterionCell(map, 'weight', places[criterion] ?? -1);
  const all = criterionFieldBlock(map, 'weight');
  const isWeighed = places.some((place) => (decision.criteria[place]?.weight ?? 0) > 0);
  if (cell === null || all === null || !isWeighed) return [];
  // A criterion that one person has added takes nothing from what the others weigh too.
  const shared = places.flatMap((place) => criterionCell(map, 'weight', place) ?? []);
  const whole =
    ownCriteria(tab, criteria).length === 0
      ? lineOf(tab, all)
      : shared.map((each) => reference(tab, each)).join('; ');
  return [`${reference(tab, cell)}/SUM(${whole})`];
}

/** A person's total of one option on their own tab. */
function ownTotal(tab: Tab, option: number): string | null {
  const { map } = tab.read;
  const line = map.options[option];
  const [weights, worst, best, half] = (['weight', 'worst', 'best', 'half'] as const).map((field) =>
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
    ...(map.isBent && half && { half: lineOf(tab, half) }),
  });
}
