import type { ChartPicture } from '../contract';
import type { Beside, ChartEntry } from './beside';
import type { Book, CellRange } from './book';
import { displayedAs, readCell } from './cells';
import { isDatePattern } from './dates';

type Table = ChartPicture['table'];

/** The size of a chart for which a script chose none, in pixels. */
const USUAL = { width: 600, height: 371 };

/** Every chart with the values of its ranges right now. */
export function chartPictures(book: Book, beside: Beside): ChartPicture[] {
  return beside.state.charts.map((chart) => ({
    chartId: chart.id,
    sheetId: beside.sheetNumber(chart.sheetId),
    type: chart.type,
    ...chart.anchor,
    offsetX: chart.offsetX,
    offsetY: chart.offsetY,
    width: sizeOf(chart, 'width'),
    height: sizeOf(chart, 'height'),
    options: chart.options,
    table: tableOf(book, chart),
  }));
}

function sizeOf({ options }: ChartEntry, side: 'width' | 'height'): number {
  const chosen = options[side];
  return typeof chosen === 'number' ? chosen : USUAL[side];
}

/** One header row, empty where the chart has none, and the rows of values below it. */
function tableOf(book: Book, chart: ChartEntry): Table {
  const blocks = chart.ranges.map(({ sheetId, range }) => valuesOf(book, sheetId, range));
  const merged = chart.mergeStrategy === 'MERGE_ROWS' ? blocks.flat() : sideBySide(blocks);
  const table = chart.transposed ? transposed(merged) : merged;
  return (chart.numHeaders ?? guessedHeaders(table)) > 0 ? table : [(table[0] ?? []).map(() => ''), ...table];
}

function valuesOf(book: Book, sheetId: string, range: CellRange): Table {
  const rows: Table = [];
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    const line: Table[number] = [];
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const content = readCell(book, sheetId, row, column);
      const { value, isError, pattern } = content;
      if (isError || value === null) line.push(null);
      else
        line.push(typeof value === 'number' && !isDatePattern(pattern) ? value : displayedAs(book, content));
    }
    rows.push(line);
  }
  return rows;
}

/** Ranges of unequal height are filled up with blanks. */
function sideBySide(blocks: readonly Table[]): Table {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_row, row) =>
    blocks.flatMap((block) => block[row] ?? (block[0] ?? []).map(() => null)),
  );
}

function transposed(table: Table): Table {
  const width = Math.max(0, ...table.map((row) => row.length));
  return Array.from({ length: width }, (_column, column) => table.map((row) => row[column] ?? null));
}

/** Texts above numbers are a header. */
function guessedHeaders([first = [], second = []]: Table): number {
  const isHeader = first
    .slice(1)
    .some((value, at) => typeof value === 'string' && typeof second[at + 1] === 'number');
  return isHeader ? 1 : 0;
}
