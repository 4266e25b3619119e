import type { EChartsCoreOption } from 'echarts/core';
import type { ChartPicture } from '../../contract';
import { chartOption, legendPosition, numberOption, seriesColours, textOption } from './chart_options';

const TEXT = { color: '#5f6368', fontFamily: 'Roboto, Arial, sans-serif', fontSize: 12 };
const LINE = { lineStyle: { color: '#e0e0e0' } };

/** Chart types of Apps Script and the series that draws them. What is not here is drawn as columns. */
const SERIES_TYPES: Record<string, 'bar' | 'line' | 'scatter' | 'pie'> = {
  BAR: 'bar',
  COLUMN: 'bar',
  LINE: 'line',
  AREA: 'line',
  SCATTER: 'scatter',
  PIE: 'pie',
};

/** What the chart library is told to draw, so that the picture resembles the one in Google Sheets. */
export function chartDrawing(chart: ChartPicture): EChartsCoreOption {
  const [header = [], ...rows] = chart.table;
  const names = header.slice(1).map((name) => `${name ?? ''}`);
  const colours = seriesColours(chart, chart.type === 'PIE' ? rows.length : names.length);
  const legend = legendPosition(chart);
  return {
    animation: false,
    backgroundColor: textOption(chart, 'backgroundColor') || '#ffffff',
    color: colours,
    textStyle: TEXT,
    title: {
      text: textOption(chart, 'title'),
      left: 14,
      top: 12,
      textStyle: {
        ...TEXT,
        color: '#3c4043',
        fontSize: 16,
        fontWeight: 'normal',
        overflow: 'truncate',
        width: chart.width - 28,
      },
    },
    legend: {
      show: legend !== 'none',
      type: 'scroll',
      ...legendPlace(legend),
      icon: 'rect',
      textStyle: TEXT,
    },
    ...(chart.type === 'PIE' ? pie(rows) : axesAndSeries(chart, names, rows)),
  };
}

function axesAndSeries(
  chart: ChartPicture,
  names: readonly string[],
  rows: ChartPicture['table'],
): EChartsCoreOption {
  const isSideways = chart.type === 'BAR';
  const hasTitle = textOption(chart, 'title') !== '';
  const legend = legendPosition(chart);
  const categoryAxis = {
    type: 'category',
    // Google draws the first row of a bar chart at the top.
    inverse: isSideways,
    data: rows.map(([name]) => `${name ?? ''}`),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: '#9aa0a6' } },
    axisLabel: { ...TEXT, ...categoryLabels(chart, rows, isSideways) },
    ...axisTitle(chart, isSideways ? 'vAxis' : 'hAxis', isSideways),
  };
  const valueAxis = {
    type: 'value',
    scale: chart.type === 'LINE' || chart.type === 'SCATTER',
    ...axisLimits(chart, isSideways ? 'hAxis' : 'vAxis'),
    splitLine: LINE,
    axisLabel: TEXT,
    ...axisTitle(chart, isSideways ? 'hAxis' : 'vAxis', !isSideways),
  };
  return {
    grid: {
      left: 16,
      right: legend === 'right' ? '24%' : 24,
      top: (hasTitle ? 48 : 20) + (legend === 'top' ? 28 : 0),
      bottom: legend === 'bottom' ? 40 : 16,
      outerBoundsMode: 'same',
      outerBoundsContain: 'all',
    },
    xAxis: isSideways ? valueAxis : categoryAxis,
    yAxis: isSideways ? categoryAxis : valueAxis,
    series: names.map((name, index) => ({
      name,
      type: SERIES_TYPES[chart.type] ?? 'bar',
      stack: isStacked(chart) ? 'all' : undefined,
      areaStyle: chart.type === 'AREA' ? { opacity: 0.3 } : undefined,
      barMaxWidth: 64,
      label: dataLabels(chart, index, isSideways),
      data: rows.map((row) => numberOrGap(row[index + 1])),
    })),
  };
}

/** Values beside the ends of bars and points, written as in their cells; within the bars where those are stacked. */
function dataLabels(chart: ChartPicture, series: number, isSideways: boolean): EChartsCoreOption {
  const { color, ...font } = TEXT;
  return {
    ...font,
    show: textOption(chart, `series.${series}.dataLabel`) === 'value',
    // Within a bar the drawing takes whatever colour stands out from the bar's.
    ...(isStacked(chart) ? { position: 'inside' } : { color, position: isSideways ? 'right' : 'top' }),
    formatter: ({ dataIndex }: { dataIndex: number }) => chart.shown[dataIndex + 1]?.[series + 1] ?? '',
  };
}

/**
 * Every name of up to a dozen categories, in lines as wide as its column or cut off beside its bar. Where a word is wider
 * than that, as dates are, only so many are written as stand side by side: an axis of Google's leaves out the others too.
 */
function categoryLabels(
  chart: ChartPicture,
  rows: ChartPicture['table'],
  isSideways: boolean,
): EChartsCoreOption {
  if (isSideways) return { overflow: 'truncate', width: chart.width * 0.3 };
  const room =
    (chart.width * PLOT_SHARE[legendPosition(chart) === 'right' ? 'besideLegend' : 'alone']) /
    Math.max(1, rows.length);
  const words = rows.flatMap(([name]) => `${name ?? ''}`.split(/\s+/));
  const widest = Math.max(0, ...words.map(({ length }) => length)) * WIDTH_OF_A_LETTER;
  const every = Math.ceil((widest + SPACE_BETWEEN) / room);
  if (every > 1) return { interval: every - 1 };
  return rows.length > 12 ? {} : { interval: 0, overflow: 'break', width: room };
}

/** How much of a chart's width its columns have. */
const PLOT_SHARE = { alone: 0.8, besideLegend: 0.66 };
/** Of the font of labels, in pixels. */
const WIDTH_OF_A_LETTER = 6.5;
const SPACE_BETWEEN = 8;

function pie(rows: ChartPicture['table']): EChartsCoreOption {
  const data = rows.map((row) => ({ name: `${row[0] ?? ''}`, value: numberOrGap(row[1]) }));
  return { series: [{ type: 'pie', radius: '62%', center: ['50%', '56%'], data, label: TEXT }] };
}

function axisTitle(chart: ChartPicture, axis: string, isUpright: boolean): EChartsCoreOption {
  const name = textOption(chart, `${axis}.title`);
  if (name === '') return {};
  return {
    name,
    nameLocation: 'middle',
    nameGap: isUpright ? 44 : 28,
    nameTextStyle: { ...TEXT, fontStyle: 'italic' },
  };
}

function axisLimits(chart: ChartPicture, axis: string): EChartsCoreOption {
  const min = numberOption(chart, `${axis}.viewWindow.min`) ?? numberOption(chart, `${axis}.minValue`);
  const max = numberOption(chart, `${axis}.viewWindow.max`) ?? numberOption(chart, `${axis}.maxValue`);
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function legendPlace(position: string): EChartsCoreOption {
  if (position === 'right') return { orient: 'vertical', right: 12, top: 'middle' };
  if (position === 'left') return { orient: 'vertical', left: 12, top: 'middle' };
  return position === 'bottom' ? { bottom: 8, left: 'center' } : { top: 40, left: 'center' };
}

function isStacked({ options }: ChartPicture): boolean {
  const stacked = chartOption(options, 'isStacked');
  return stacked !== undefined && stacked !== false && stacked !== 'false';
}

/** A cell without a number leaves a gap. */
function numberOrGap(cell: string | number | null | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}
