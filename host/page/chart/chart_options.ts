import type { ChartPicture } from '../../contract';

/** The colours that Google Sheets gives to series when a chart names none. */
const SHEETS_COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

/** An option by its path ("hAxis.viewWindow.min"), set nested or, as setOption also allows, under the dotted name. */
export function chartOption(options: Readonly<Record<string, unknown>>, path: string): unknown {
  if (path in options) return options[path];
  const [first = '', ...rest] = path.split('.');
  const inside = options[first];
  if (rest.length === 0) return inside;
  return isRecord(inside) ? chartOption(inside, rest.join('.')) : undefined;
}

export function textOption({ options }: ChartPicture, path: string): string {
  const value = chartOption(options, path);
  return typeof value === 'string' ? value : '';
}

/** Undefined when not set, which lets the drawing choose. */
export function numberOption({ options }: ChartPicture, path: string): number | undefined {
  const value = chartOption(options, path);
  return typeof value === 'number' ? value : undefined;
}

/** The colour of each series, in their order: its own, else the chart's, else Sheets' own, over and over. */
export function seriesColours(chart: ChartPicture, count: number): string[] {
  const named = chartOption(chart.options, 'colors');
  const colours = Array.isArray(named) && named.length > 0 ? named.map(String) : SHEETS_COLOURS;
  return Array.from({ length: count }, (_, index) => {
    const own = textOption(chart, `series.${index}.color`);
    return own !== '' ? own : (colours[index % colours.length] ?? '#4285f4');
  });
}

/** Where Google would put the legend: "none", "top", "right", "bottom" or "left". */
export function legendPosition(chart: ChartPicture): string {
  const short = chartOption(chart.options, 'legend');
  if (typeof short === 'string') return short;
  const position = textOption(chart, 'legend.position');
  if (position !== '') return position;
  return chart.table[0] !== undefined && chart.table[0].length > 2 ? 'right' : 'none';
}

/** Lists count as records: `series` may be either. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
