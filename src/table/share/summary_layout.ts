import { evenedOut } from '../lines_alike';
import { cutToLines, heightOf, linesIn } from '../text_lines';
import {
  BAR_CELL_WIDTH,
  BAR_CELLS,
  BARS,
  type Cell,
  LAST,
  NAME,
  NAME_WIDTH,
  PLACE,
  PLACE_WIDTH,
  SIZES,
  SummaryLines,
  type SummarySheet,
  TOTAL,
} from './summary_lines';
import type { SummaryCriterion, SummaryOption, SummaryPage } from './summary_page';

/** A column of scores is made of at most so many thin columns. */
const WIDEST_SCORE = 10;

/** Told apart without colour, and each told in words as well. */
const BARS_OF: Record<SummaryOption['role'], string> = {
  first: '#202124',
  baseline: '#9aa0a6',
  other: '#5f6368',
};
/** What is left of a bar to its full length. */
const REST_OF_BAR = '#eceef0';

/** How many of each list are on the page, and how many lines the headline and each name may take. */
export interface Most {
  readonly options: number;
  readonly criteria: number;
  readonly tipping: number;
  readonly missing: number;
  readonly headline: number;
  readonly name: number;
}

/** What stands on the page, from the top down, with so much of each list. */
export function layOut(page: SummaryPage, most: Most): SummarySheet {
  const lines = new SummaryLines();
  lines.text(page.title, 2, SIZES.title, true);
  lines.text(page.made, 3, SIZES.small);
  lines.text(page.headline, most.headline);
  lines.gap();
  lines.mergeFrom(1, PLACE, LAST);
  addRanking(lines, page, most);
  lines.gap();
  addScores(lines, page, most);
  const bottom = lines.next;
  lines.list('What would tip it', page.tipping, most.tipping);
  lines.list('Missing and left out', page.missing, most.missing);
  if (lines.next > bottom) lines.mergeFrom(bottom, PLACE, LAST);
  return lines.sheet;
}

function addRanking(lines: SummaryLines, page: SummaryPage, most: Most): void {
  const options = firstOptions(page.options, most.options);
  lines.addHeading(
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
    lines.add(
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
  lines.rest(others.map(({ name, total }) => `${name} ${total}`));
}

/** Each criterion with what every option scores on it. */
function addScores(lines: SummaryLines, page: SummaryPage, most: Most): void {
  const criteria = page.criteria.slice(0, most.criteria);
  const wide = Math.min(WIDEST_SCORE, Math.floor(BAR_CELLS / Math.max(1, page.columns.length)));
  const columnOf = (at: number) => BARS + at * wide;
  const table = lines.next;
  lines.addHeading(
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
    lines.add(scoresOf(criterion, labels.texts[at] ?? '', columnOf, wide), {
      height: labels.heights[at] ?? 0,
      points: SIZES.small,
      pointsOfScores: SIZES.score,
      align: alignInScores,
    });
  });
  lines.mergeFrom(table, PLACE, NAME);
  if (wide > 1)
    page.columns.forEach((_, at) => void lines.mergeFrom(table, columnOf(at), columnOf(at) + wide - 1));
  lines.rest(page.criteria.slice(criteria.length).map(({ name, share }) => `${name} ${share}`));
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
