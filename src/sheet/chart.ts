import { blocks, type Layout } from './layout';
import {
  CHART_HEIGHT_MOST,
  CHART_HEIGHT_PER_OPTION,
  CHART_MARGIN,
  CHART_WIDTH,
  FIRST_BACKGROUND,
} from './look';
import { CHART_TITLE } from './words';

/** A bar per option with its weighted score, below the results. */
export function drawChart(sheet: GoogleAppsScript.Spreadsheet.Sheet, layout: Layout, options: number): void {
  const at = blocks(layout);
  const height = Math.min(CHART_MARGIN + CHART_HEIGHT_PER_OPTION * options, CHART_HEIGHT_MOST);
  const chart = sheet
    .newChart()
    .asBarChart()
    .addRange(sheet.getRange(at.options))
    .addRange(sheet.getRange(at.totals))
    // Two rows, one above the other, then turned: the options run along a row. Its thin first cell is taken as
    // the header, so that it draws no empty bar.
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)
    .setTransposeRowsAndColumns(true)
    .setNumHeaders(1)
    .setOption('title', CHART_TITLE)
    .setOption('legend', { position: 'none' })
    .setOption('hAxis', { viewWindow: { min: 0, max: 100 } })
    .setOption('colors', [FIRST_BACKGROUND])
    .setOption('width', CHART_WIDTH)
    .setOption('height', height)
    .setPosition(layout.rows.scored + 2, 1, 8, 8)
    .build();
  sheet.insertChart(chart);
}
