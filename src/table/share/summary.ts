import { positions } from '../../core/positions';
import type { Block } from '../a1';
import type { Put } from '../content';
import { evenedOut, type Rows, rowsAlike } from '../row_heights';
import { cutToLines, heightOf, linesIn, type Setting } from '../text_lines';
import type { SummaryCriterion, SummaryOption, SummaryPage } from './summary_page';

/**
 * The page in pixels, as Sheets prints it in its own size: what lies within the usual margins of a Letter page is 681 wide and
 * 912 high, of an A4 page 659 and 978. So it fits either upright, and does still when its width is made that of the paper.
 */
export const PAGE = { width: 648, height: 844 } as const;

/** Pixels. The bars are made of thin columns. */
const PLACE_WIDTH = 44;
const NAME_WIDTH = 156;
const TOTAL_WIDTH = 56;
const BAR_CELLS = 49;
const BAR_CELL_WIDTH = 8;
const GAP = 10;
/** A column of scores is made of at most so many thin columns. */
const WIDEST_SCORE = 10;

/** Columns. */
const PLACE = 1;
const NAME = 2;
const TOTAL = 3;
const BARS = 4;
const LAST = BARS + BAR_CELLS - 1;

/** Points. */
const SIZES = { title: 16, text: 10, small: 9, score: 8 } as const;
const WHOLE: Setting = { width: PAGE.width, points: SIZES.text };

/** Told apart without colour, and each told in words as well. */
const BARS_OF: Record<SummaryOption['role'], string> = {
  first: '#202124',
  baseline: '#9aa0a6',
  other: '#5f6368',
};
/** What is left of a bar to its full length. */
const REST_OF_BAR = '#eceef0';

/** How many of each list are on the page, and how many lines the headline and each name may take. */
interface Most {
  readonly options: number;
  readonly criteria: number;
  readonly tipping: number;
  readonly missing: number;
  readonly headline: number;
  readonly name: number;
}
const MOST: Most = { options: 14, criteria: 12, tipping: 6, missing: 5, headline: 12, name: 2 };

/** What gives way where the page is too high, and how far, one after the other; after the last, texts of any length fit. */
const GIVE_WAY: readonly Partial<Most>[] = [
  { missing: 3, options: 12, criteria: 10 },
  { tipping: 5 },
  { options: 9, criteria: 9 },
  { name: 1 },
  { tipping: 4 },
  { options: 4, criteria: 4 },
  { tipping: 2, missing: 1, headline: 6 },
];

/** A sheet that is one page: cells and looks, each a block from A1. */
export interface SummarySheet {
  readonly rows: number;
  readonly columns: number;
  readonly puts: readonly Put[];
  readonly heights: readonly Rows[];
  readonly widths: readonly { first: number; count: number; width: number }[];
  /** Blocks of which each row becomes one cell. */
  readonly merged: readonly Block[];
  readonly backgrounds: readonly (string | null)[][];
  readonly sizes: readonly number[][];
  readonly weights: readonly ('bold' | 'normal')[][];
  readonly alignments: readonly ('left' | 'center' | 'right')[][];
  /** Rows with a line under them. */
  readonly headings: readonly number[];
}

/** The page with as much of each list as it has room for; the rest is named as far as three lines go. */
export function summarySheet(page: SummaryPage): SummarySheet {
  let most = MOST;
  let sheet = layOut(page, most);
  for (const least of GIVE_WAY) {
    while (heightIn(sheet) > PAGE.height && isAbove(most, least)) {
      most = oneLess(most, least);
      sheet = layOut(page, most);
    }
  }
  return sheet;
}

export const heightIn = ({ heights }: Pick<SummarySheet, 'heights'>): number =>
  heights.reduce((sum, { count, height }) => sum + count * height, 0);

const PARTS = ['options', 'criteria', 'tipping', 'missing', 'headline', 'name'] as const;

const isAbove = (most: Most, least: Partial<Most>) =>
  PARTS.some((part) => most[part] > (least[part] ?? Infinity));

function oneLess(most: Most, least: Partial<Most>): Most {
  const less: Record<keyof Most, number> = { ...most };
  for (const part of PARTS) if (most[part] > (least[part] ?? Infinity)) less[part] -= 1;
  return less;
}

interface Cell {
  readonly column: number;
  readonly text: string;
}

interface Look {
  readonly height: number;
  readonly points?: number;
  /** Another size from the bars on. */
  readonly pointsOfScores?: number;
  readonly isBold?: boolean;
  /** Where each text stands in its cell; left unless told. */
  readonly align?: (column: number) => 'left' | 'center' | 'right';
  readonly fill?: (column: number) => string | null;
}

function layOut(page: SummaryPage, most: Most): SummarySheet {
  const cells: { readonly texts: readonly Cell[]; readonly look: Look }[] = [];
  const merged: Block[] = [];
  const headings: number[] = [];
  const next = () => cells.length + 1;
  const add = (texts: readonly Cell[], look: Look) => {
    cells.push({ texts, look });
  };
  const across = (first: number, left: number, right: number) =>
    merged.push({ top: first, bottom: next() - 1, left, right });
  /** A text as wide as the page. */
  const text = (words: string, lines: number, points: number = SIZES.text, isBold = false) => {
    const setting = { ...WHOLE, points };
    const cut = cutToLines(words, lines, setting);
    add([{ column: PLACE, text: cut }], { height: heightOf(linesIn(cut, setting), points), points, isBold });
  };
  const gap = () => add([], { height: GAP });

  text(page.title, 2, SIZES.title, true);
  text(page.made, 3, SIZES.small);
  text(page.headline, most.headline);
  gap();
  across(1, PLACE, LAST);

  const options = firstOptions(page.options, most.options);
  headings.push(next());
  add(
    [
      { column: PLACE, text: 'Rank' },
      { column: NAME, text: 'Option' },
      { column: TOTAL, text: 'Score' },
    ],
    { height: heightOf(1, SIZES.text), isBold: true, align: alignInRanking },
  );
  const names = named(options, NAME_WIDTH, SIZES.text, most.name, ({ name, role }) =>
    role === 'baseline' ? `${name} (baseline)` : name,
  );
  options.forEach(({ place, total, part, role }, at) => {
    const filled = BARS + Math.round(part * BAR_CELLS);
    add(
      [
        { column: PLACE, text: place },
        { column: NAME, text: names.texts[at] ?? '' },
        { column: TOTAL, text: total },
      ],
      {
        height: names.heights[at] ?? 0,
        align: alignInRanking,
        fill: (column) => (column < BARS ? null : column < filled ? BARS_OF[role] : REST_OF_BAR),
      },
    );
  });
  const others = page.options.filter((option) => !options.includes(option));
  rest(others.map(({ name, total }) => `${name} ${total}`));
  gap();

  const criteria = page.criteria.slice(0, most.criteria);
  const wide = Math.min(WIDEST_SCORE, Math.floor(BAR_CELLS / Math.max(1, page.columns.length)));
  const columnOf = (at: number) => BARS + at * wide;
  const table = next();
  headings.push(table);
  add(
    [
      { column: PLACE, text: 'Criterion' },
      { column: TOTAL, text: 'Weight' },
      ...page.columns.map((option, at) => ({
        column: columnOf(at),
        text: page.options[option]?.place ?? '',
      })),
    ],
    { height: heightOf(1, SIZES.small), points: SIZES.small, isBold: true, align: alignInScores },
  );
  const labels = named(criteria, PLACE_WIDTH + NAME_WIDTH, SIZES.small, most.name, ({ name }) => name);
  criteria.forEach((criterion, at) => {
    add(scoresOf(criterion, labels.texts[at] ?? '', columnOf, wide), {
      height: labels.heights[at] ?? 0,
      points: SIZES.small,
      pointsOfScores: SIZES.score,
      align: alignInScores,
    });
  });
  across(table, PLACE, NAME);
  if (wide > 1) page.columns.forEach((_, at) => void across(table, columnOf(at), columnOf(at) + wide - 1));
  rest(page.criteria.slice(criteria.length).map(({ name, share }) => `${name} ${share}`));

  const bottom = next();
  list('What would tip it', page.tipping, most.tipping);
  list('Missing and left out', page.missing, most.missing);
  if (next() > bottom) across(bottom, PLACE, LAST);

  const each = <T>(look: (of: Look, column: number) => T): T[][] =>
    cells.map(({ look: of }) => positions(LAST).map((at) => look(of, at + 1)));
  return {
    rows: cells.length,
    columns: LAST,
    puts: cells.flatMap(({ texts }, at) =>
      texts.map(({ column, text: words }) => ({ row: at + 1, column, content: { text: words } })),
    ),
    heights: rowsAlike(
      cells.map(({ look }) => look.height),
      1,
    ),
    widths: [
      { first: PLACE, count: 1, width: PLACE_WIDTH },
      { first: NAME, count: 1, width: NAME_WIDTH },
      { first: TOTAL, count: 1, width: TOTAL_WIDTH },
      { first: BARS, count: BAR_CELLS, width: BAR_CELL_WIDTH },
    ],
    merged,
    backgrounds: each(({ fill }, column) => fill?.(column) ?? null),
    sizes: each(({ points = SIZES.text, pointsOfScores = points }, column) =>
      column < BARS ? points : pointsOfScores,
    ),
    weights: each(({ isBold }) => (isBold ? 'bold' : 'normal')),
    alignments: each(({ align }, column) => align?.(column) ?? 'left'),
    headings,
  };

  /** "And 18 more: …", as many names as a few lines hold. */
  function rest(texts: readonly string[]): void {
    if (texts.length === 0) return;
    const top = next();
    const said = (named: number) =>
      `And ${texts.length} more: ${texts.slice(0, named).join(', ')}${named < texts.length ? ', …' : ''}`;
    const setting = { ...WHOLE, points: SIZES.small };
    const most = positions(texts.length + 1).filter((named) => linesIn(said(named), setting) <= REST_LINES);
    text(said(Math.max(...most)), REST_LINES, SIZES.small);
    across(top, PLACE, LAST);
  }

  function list(heading: string, sentences: readonly string[], count: number): void {
    if (sentences.length === 0) return;
    gap();
    headings.push(next());
    text(heading, 1, SIZES.text, true);
    text(sentences.slice(0, count).join('\n'), 14, SIZES.small);
  }
}

const alignInRanking = (column: number) => (column === TOTAL ? 'right' : 'left');
const alignInScores = (column: number) => (column === TOTAL ? 'right' : column < BARS ? 'left' : 'center');

/** The first options; the baseline is among them wherever it stands. */
function firstOptions(options: readonly SummaryOption[], most: number): readonly SummaryOption[] {
  if (options.length <= most) return options;
  const first = options.slice(0, most);
  const baseline = options.find(({ role }) => role === 'baseline');
  return baseline === undefined || first.includes(baseline) ? first : [...first.slice(0, -1), baseline];
}

/** What is not in a table is named below it. */
const REST_LINES = 4;

/** A table has so many runs of rows alike at most. */
const MOST_RUNS = 7;

/** Names for the rows of a table, and how high these are. */
function named<Line>(
  lines: readonly Line[],
  width: number,
  points: number,
  most: number,
  nameOf: (line: Line) => string,
) {
  const setting = { width, points };
  const texts = lines.map((line) => cutToLines(nameOf(line), most, setting));
  const heights = texts.map((each) => heightOf(linesIn(each, setting), points));
  return { texts, heights: evenedOut(heights, MOST_RUNS) };
}

function scoresOf(
  { share, scores }: SummaryCriterion,
  name: string,
  columnOf: (at: number) => number,
  wide: number,
): Cell[] {
  const setting = { width: wide * BAR_CELL_WIDTH, points: SIZES.score };
  return [
    { column: PLACE, text: name },
    { column: TOTAL, text: share },
    ...scores.map((score, at) => ({ column: columnOf(at), text: cutToLines(score, 1, setting) })),
  ];
}
