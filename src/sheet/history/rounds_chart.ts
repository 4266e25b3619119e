import type { CellPlace } from '../../table/a1';
import type { ChartBlock } from '../../table/history/chart_block';
import { TEXT_COLOUR } from '../../table/matrix/look';
import { asText } from '../../table/text';
import type { OnFailure } from '../transaction';
import type { TidySheet } from './tidy_sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Range = GoogleAppsScript.Spreadsheet.Range;

const CHART_TITLE = 'Weighted scores over the rounds (0–100)';
const CHART_WIDTH = 640;
const CHART_HEIGHT = 320;
/** The baseline is dark and thick; each other option has a colour of its own, as far as they go. */
const BASELINE_LINE = { color: TEXT_COLOUR, lineWidth: 4 };
const COLOURS = [
  ...['#1a73e8', '#188038', '#b06000', '#a142f4', '#c5221f'],
  ...['#00838f', '#d81b60', '#827717', '#6d4c41', '#5c6bc0'],
];
/** So many columns beside the block are as wide as the chart, which the sheet must have. */
const CHART_COLUMNS = 8;

/** A chart of many blank rows has its lines pressed into a corner, and one that grew with each round would be a dozen calls. */
const FEWEST_ROWS = 8;

/** So many rows are drawn for so many rounds: 8, 16, 32 … */
function rowsFor(rounds: number): number {
  let rows = FEWEST_ROWS;
  while (rows < rounds) rows *= 2;
  return rows;
}

/** The notes of the headers of Rounds; none where the sheet is new. */
export function headerNotes({ whole, headerRow }: TidySheet): readonly string[] {
  return whole?.range.getNotes()[headerRow - 1] ?? [];
}

/** Writes the headers beside the table where options are new or are called otherwise, with their ids as notes. */
export function writeChartHeaders(
  { sheet, header, headerRow }: TidySheet,
  { first, last, lastBefore, headers, notes, isNew }: ChartBlock,
  onFailure: OnFailure,
): void {
  if (!isNew) return;
  const room = sheet.getMaxColumns();
  if (room < last + CHART_COLUMNS) {
    onFailure({
      back: () => {
        const now = sheet.getMaxColumns();
        if (now > room) sheet.deleteColumns(room + 1, now - room);
      },
      isBack: () => sheet.getMaxColumns() === room,
      what: 'the new columns of Rounds',
    });
    sheet.insertColumnsAfter(room, last + CHART_COLUMNS - room);
  }
  const range = sheet.getRange(headerRow, first, 1, headers.length);
  const before = [headers.map((_, at) => header[first + at - 1] ?? '')];
  const notesBefore = range.getNotes();
  const all = () => JSON.stringify([range.getDisplayValues(), range.getNotes()]);
  onFailure({
    back: () => {
      range.setValues(before.map((row) => row.map(asText)));
      range.setNotes(notesBefore);
    },
    isBack: () => all() === JSON.stringify([before, notesBefore]),
    what: 'the headers beside the table of Rounds',
  });
  range.setValues([headers.map(asText)]);
  range.setNotes([[...notes]]);
  const added = (lastBefore ?? first - 1) + 1;
  if (added > last) return;
  // Right of all that was there: nobody has given these cells a look.
  const below = sheet.getRange(headerRow + 1, added, sheet.getMaxRows() - headerRow, last - added + 1);
  onFailure({
    back: () => void below.clearFormat(),
    isBack: () => below.getNumberFormats().every((row) => row.every((format) => format !== '0.0')),
    what: 'the number formats beside the table of Rounds',
  });
  below.setNumberFormat('0.0');
}

/**
 * Draws the chart right of all columns, where no row ever comes; widens it where options are new and where its rows are used
 * up. A chart that can't be drawn takes nothing from the round.
 *
 * @param baseline its place among the options of the round
 */
export function drawRoundsChart(
  { sheet, header, headerRow, lastRow }: TidySheet,
  block: ChartBlock,
  baseline: number | null,
  onFailure: OnFailure,
): void {
  const rounds = lastRow - headerRow;
  const drawn = rowsFor(rounds + 1);
  if (!block.isNew && rounds > 0 && drawn === rowsFor(rounds)) return;
  try {
    const rows = drawn + 1;
    const dates = sheet.getRange(headerRow, header.indexOf('Date') + 1, rows, 1);
    const scores = sheet.getRange(headerRow, block.first, rows, block.last - block.first + 1);
    const beside = { row: headerRow, column: block.last + 2 };
    const own = ownChart(sheet, block);
    const ranges = own?.getRanges() ?? [];
    const place = own === undefined ? null : placeOf(own);
    onFailure({
      back: () => redraw(sheet, ownChart(sheet, block), ranges, place),
      isBack: () => areaOf(ownChart(sheet, block)?.getRanges() ?? []) === areaOf(ranges),
      what: 'the chart on Rounds',
    });
    if (own !== undefined) {
      redraw(sheet, own, [dates, scores], isCovered(place, block) ? beside : null);
      return;
    }
    const dark = baseline === null ? null : (block.columns[baseline] ?? 0) - block.first;
    const chart = sheet
      .newChart()
      .asLineChart()
      .addRange(dates)
      .addRange(scores)
      .setNumHeaders(1)
      .setOption('title', CHART_TITLE)
      .setOption('interpolateNulls', true)
      .setOption('pointSize', 5)
      .setOption('legend', { position: 'right' })
      .setOption('colors', COLOURS)
      .setOption('series', dark === null ? {} : { [dark]: BASELINE_LINE })
      .setOption('width', CHART_WIDTH)
      .setOption('height', CHART_HEIGHT)
      .setPosition(beside.row, beside.column, 8, 8)
      .build();
    sheet.insertChart(chart);
  } catch {}
}

/** The chart of the scores beside the table, wherever the person has dragged it. */
function ownChart(sheet: Sheet, { first }: ChartBlock): Chart | undefined {
  return sheet.getCharts().find((chart) => chart.getRanges().some((range) => range.getColumn() === first));
}

function placeOf(chart: Chart): CellPlace {
  const info = chart.getContainerInfo();
  return { row: info.getAnchorRow(), column: info.getAnchorColumn() };
}

/** Whether a chart that stood right of the columns stands on new ones now; where the person has put it, it stays. */
function isCovered(place: CellPlace | null, { last, lastBefore }: ChartBlock): boolean {
  return place !== null && place.column > (lastBefore ?? 0) && place.column <= last;
}

/** Draws these ranges in a chart, at this cell where one is given; takes a chart of none away. */
function redraw(
  sheet: Sheet,
  chart: Chart | undefined,
  ranges: readonly Range[],
  place: CellPlace | null,
): void {
  if (chart === undefined) return;
  if (ranges.length === 0) {
    sheet.removeChart(chart);
    return;
  }
  const builder = chart.modify().clearRanges();
  const drawn = ranges.reduce((own, range) => own.addRange(range), builder);
  sheet.updateChart((place === null ? drawn : drawn.setPosition(place.row, place.column, 8, 8)).build());
}

const areaOf = (ranges: readonly Range[]): string => ranges.map((range) => range.getA1Notation()).join();
