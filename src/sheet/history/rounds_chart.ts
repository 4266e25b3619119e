import type { Decision } from '../../decision/decision';
import { columnLetters } from '../../table/a1';
import { type ChartBlock, chartBlock, totalFormula } from '../../table/history/chart_block';
import { asText } from '../../table/text';
import type { OnFailure } from '../transaction';
import type { TidySheet } from './tidy_sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** From so many rows of History on, formulas that sum it are too slow to be worth a line in a chart. */
const MOST_ROWS = 20_000;

const CHART_TITLE = 'Weighted scores over the rounds (0–100)';
/** So many rounds have room above the chart, where it is seen without scrolling; then the person drags it on. */
const ROWS_ABOVE = 22;
const CHART_WIDTH = 640;
const CHART_HEIGHT = 320;

/** A chart of many blank rows has its lines pressed into a corner, and one that grew with each round would be a dozen calls. */
const FEWEST_ROWS = 8;

/** So many rows are drawn for so many rounds: 8, 16, 32 … */
function rowsFor(rounds: number): number {
  let rows = FEWEST_ROWS;
  while (rows < rounds) rows *= 2;
  return rows;
}

/** The weighted scores of a new row of Rounds, as formulas beside the table, and the headers of options that are new. */
export interface ChartRow {
  readonly block: ChartBlock;
  /** By column, one-based. */
  readonly formulas: ReadonlyMap<number, string>;
}

/**
 * What to put beside the table for the chart in a new row.
 *
 * @param isScored per option: it has a total in this round
 */
export function chartRow(
  rounds: TidySheet,
  history: TidySheet,
  decision: Decision,
  isScored: readonly boolean[],
): ChartRow | null {
  if (history.lastRow > MOST_ROWS) return null;
  const block = chartBlock(rounds.header, rounds.formulas, decision);
  const round = `$${columnLetters(rounds.header.indexOf('Round') + 1)}${rounds.lastRow + 1}`;
  const formulas = decision.options.flatMap(({ id }, at): [number, string][] =>
    isScored[at] ? [[block.columns[at] ?? 0, totalFormula(history, round, id)]] : [],
  );
  return { block, formulas: new Map(formulas) };
}

/** Writes the headers beside the table where options are new or are called otherwise. */
export function writeChartHeaders(
  { sheet, header, headerRow }: TidySheet,
  { block }: ChartRow,
  onFailure: OnFailure,
): void {
  const { first, last, headers, isNew } = block;
  if (!isNew) return;
  const room = sheet.getMaxColumns();
  if (room < last) sheet.insertColumnsAfter(room, last - room);
  const range = sheet.getRange(headerRow, first, 1, headers.length);
  const before = headers.map((_, at) => header[first + at - 1] ?? '');
  onFailure({
    back: () => void range.setValues([before.map(asText)]),
    isBack: () => JSON.stringify(range.getDisplayValues()) === JSON.stringify([before]),
    what: 'the headers beside the table of Rounds',
  });
  range.setValues([headers.map(asText)]);
  const below = sheet.getRange(headerRow + 1, first, sheet.getMaxRows() - headerRow, headers.length);
  const formats = below.getNumberFormats();
  onFailure({
    back: () => void below.setNumberFormats(formats),
    isBack: () => JSON.stringify(below.getNumberFormats()) === JSON.stringify(formats),
    what: 'the number formats beside the table of Rounds',
  });
  below.setNumberFormat('0.0');
}

/**
 * Draws the chart, or widens it where options are new and where its rows are used up. A chart that can't be drawn takes
 * nothing from the round.
 */
export function drawRoundsChart(
  { sheet, header, headerRow, lastRow }: TidySheet,
  { block }: ChartRow,
  onFailure: OnFailure,
): void {
  const rounds = lastRow - headerRow;
  const drawn = rowsFor(rounds + 1);
  if (!block.isNew && rounds > 0 && drawn === rowsFor(rounds)) return;
  try {
    const rows = drawn + 1;
    const dates = sheet.getRange(headerRow, header.indexOf('Date') + 1, rows, 1);
    const scores = sheet.getRange(headerRow, block.first, rows, block.last - block.first + 1);
    const own = ownChart(sheet, block);
    const ranges = own?.getRanges() ?? [];
    onFailure({
      back: () => redraw(sheet, ownChart(sheet, block), ranges),
      isBack: () => areaOf(ownChart(sheet, block)?.getRanges() ?? []) === areaOf(ranges),
      what: 'the chart on Rounds',
    });
    if (own !== undefined) {
      redraw(sheet, own, [dates, scores]);
      return;
    }
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
      .setOption('width', CHART_WIDTH)
      .setOption('height', CHART_HEIGHT)
      .setPosition(headerRow + ROWS_ABOVE, 1, 8, 8)
      .build();
    sheet.insertChart(chart);
  } catch {}
}

/** The chart of the scores beside the table, wherever the person has dragged it. */
function ownChart(sheet: Sheet, { first }: ChartBlock): Chart | undefined {
  return sheet.getCharts().find((chart) => chart.getRanges().some((range) => range.getColumn() === first));
}

/** Draws these ranges in a chart; takes a chart of none away. */
function redraw(sheet: Sheet, chart: Chart | undefined, ranges: readonly Range[]): void {
  if (chart === undefined) return;
  if (ranges.length === 0) {
    sheet.removeChart(chart);
    return;
  }
  const builder = chart.modify().clearRanges();
  sheet.updateChart(ranges.reduce((drawn, range) => drawn.addRange(range), builder).build());
}

const areaOf = (ranges: readonly Range[]): string => ranges.map((range) => range.getA1Notation()).join();
