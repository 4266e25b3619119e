import type { MatrixMap } from '../table/map';
import {
  BASELINE_COLOUR,
  CHART_HEIGHT_MOST,
  CHART_HEIGHT_PER_OPTION,
  CHART_MARGIN,
  FIRST_BACKGROUND,
  OTHERS_COLOUR,
} from '../table/matrix/look';
import { endOf } from '../table/matrix/place';
import { CHART_TITLE } from '../table/matrix/words';
import { blocksOf } from './paint';

/** A bar per option with its weighted score, below the results: the first and the baseline in colours of their own. */
export function drawChart(sheet: GoogleAppsScript.Spreadsheet.Sheet, map: MatrixMap): void {
  const at = blocksOf(map);
  const height = Math.min(CHART_MARGIN + CHART_HEIGHT_PER_OPTION * map.options.length, CHART_HEIGHT_MOST);
  const colours = [FIRST_BACKGROUND, BASELINE_COLOUR, OTHERS_COLOUR];
  const chart = sheet
    .newChart()
    .asBarChart()
    .addRange(sheet.getRange(at.chart))
    // The options run along a row, so it is turned. The thin first cells are taken as headers.
    .setTransposeRowsAndColumns(true)
    .setNumHeaders(1)
    // The rows that it draws are hidden and wanted; the hidden thin column would be an empty slot.
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.IGNORE_COLUMNS)
    .setOption('isStacked', true)
    .setOption('title', CHART_TITLE)
    .setOption('legend', { position: 'bottom' })
    .setOption('hAxis', { viewWindow: { min: 0, max: 100 } })
    .setOption(
      'series',
      Object.fromEntries(colours.map((color, series) => [series, { color, dataLabel: 'value' }])),
    )
    .setOption('height', height)
    .setPosition(endOf(map).row + 2, 1, 8, 8)
    .build();
  sheet.insertChart(chart);
}
