import type { ChartPicture } from '../contract';
import type { Beside, ChartEntry } from './beside';
import type { Book, CellRange } from './book';
import { displayedAs, readCell } from './cells';
import { isDatePattern } from './dates';

/** What a chart takes from a cell: its number or text, and how it is written there. */
interface Charted {
  value: string | number | null;
  text: string;
}
type Table = Charted[][];

const BLANK: Charted = { value: null, text: '' };
const EMPTY: Charted = { value: '', text: '' };

/** The size of a chart for which a script chose none, in pixels. */
const USUAL = { width: 600, height: 371 };

/** Every chart with the values of its ranges right now. */
export function chartPictures(book: Book, beside: Beside): ChartPicture[] {
  return beside.state.charts.map((chart) => pictureOf(book, beside, chart));
}

function pictureOf(book: Book, beside: Beside, chart: ChartEntry): ChartPicture {
  const cells = tableOf(book, chart);
  return {
    chartId: chart.id,
    sheetId: beside.sheetNumber(chart.sheetId),
    type: chart.type,
    ...chart.anchor,
    offsetX: chart.offsetX,
    offsetY: chart.offsetY,
    width: sizeOf(chart, 'width'),
    height: sizeOf(chart, 'height'),
    options: chart.options,
    table: cells.map((row) => row.map(({ value }) => value)),
    shown: cells.map((row) => row.map(({ text }) => text)),
  };
}

function sizeOf({ options }: ChartEntry, side: 'width' | 'height'): number {
  const chosen = options[side];
  return typeof chosen === 'number' ? chosen : USUAL[side];
}

/** One header row, empty where the chart has none, and the rows of values below it. */
function tableOf(book: Book, chart: ChartEntry): Table {
  const blocks = chart.ranges.map(({ sheetId, range }) => valuesOf(book, sheetId, range, chart));
  const merged = chart.mergeStrategy === 'MERGE_ROWS' ? blocks.flat() : sideBySide(blocks);
  const table = chart.transposed ? transposed(merged) : merged;
  return (chart.numHeaders ?? guessedHeaders(table)) > 0
    ? table
    : [(table[0] ?? []).map(() => EMPTY), ...table];
}

/** Hidden rows are left out unless the chart says otherwise, hidden columns only where it says so (Google's default). */
function valuesOf(book: Book, sheetId: string, range: CellRange, { hiddenStrategy }: ChartEntry): Table {
  const sheet = book.sheet(sheetId);
  const leavesRows = hiddenStrategy !== 'SHOW_BOTH' && hiddenStrategy !== 'IGNORE_COLUMNS';
  const leavesColumns = hiddenStrategy === 'IGNORE_BOTH' || hiddenStrategy === 'IGNORE_COLUMNS';
  const rows: Table = [];
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    if (leavesRows && !sheet.getRowVisible(row)) continue;
    const line: Table[number] = [];
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      if (!leavesColumns || sheet.getColVisible(column)) line.push(charted(book, sheetId, row, column));
    }
    rows.push(line);
  }
  return rows;
}

function charted(book: Book, sheetId: string, row: number, column: number): Charted {
  const content = readCell(book, sheetId, row, column);
  const { value, isError, pattern } = content;
  if (isError || value === null) return BLANK;
  const text = displayedAs(book, content);
  return { text, value: typeof value === 'number' && !isDatePattern(pattern) ? value : text };
}

/** Ranges of unequal height are filled up with blanks. */
function sideBySide(blocks: readonly Table[]): Table {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_row, row) =>
    blocks.flatMap((block) => block[row] ?? (block[0] ?? []).map(() => BLANK)),
  );
}

function transposed(table: Table): Table {
  const width = Math.max(0, ...table.map((row) => row.length));
  return Array.from({ length: width }, (_column, column) => table.map((row) => row[column] ?? BLANK));
}

/** Texts above numbers are a header. */
function guessedHeaders([first = [], second = []]: Table): number {
  const isHeader = first
    .slice(1)
    .some(({ value }, at) => typeof value === 'string' && typeof second[at + 1]?.value === 'number');
  return isHeader ? 1 : 0;
}
