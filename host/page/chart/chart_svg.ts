import { BarChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, LegendScrollComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartPicture } from '../../contract';
import { chartDrawing } from './chart_drawing';
import { textOption } from './chart_options';

use([
  BarChart,
  LineChart,
  PieChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  LegendScrollComponent,
  TitleComponent,
  SVGRenderer,
]);

/** The chart as the text of an SVG picture of its own size. Needs no document. */
export function chartSvg(chart: ChartPicture): string {
  const { width, height } = chart;
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    drawing.setOption(chartDrawing(chart));
    return drawing.renderToSVGString();
  } finally {
    drawing.dispose();
  }
}

/** What the picture shows, in words: its title, then each series with its values. */
export function chartInWords(chart: ChartPicture): string {
  const [header = [], ...rows] = chart.table;
  const series = header.slice(1).map((name, index) => {
    const values = rows.map((row) => `${row[0] ?? ''} ${spoken(row[index + 1])}`);
    return [`${name ?? ''}`.trim(), values.join(', ')].filter((part) => part !== '').join(': ');
  });
  return [textOption(chart, 'title') || 'Chart', ...series].join('. ');
}

function spoken(value: string | number | null | undefined): string {
  return typeof value === 'number' ? `${Number(value.toPrecision(4))}` : 'no value';
}
