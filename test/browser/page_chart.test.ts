/** Charts as the page draws them. No browser is needed: the pictures are made as text. */
import type { ChartPicture } from '../../host/contract';
import { chartDrawing } from '../../host/page/chart/chart_drawing';
import { chartOption, legendPosition, seriesColours } from '../../host/page/chart/chart_options';
import { chartInWords, chartSvg } from '../../host/page/chart/chart_svg';

const TABLE: ChartPicture['table'] = [
  ['', 'Score', 'Weight'],
  ['Stay', 62, 3],
  ['<b>Go</b> & rest', 71, null],
];

describe('the picture', () => {
  test('is an SVG of the chart’s own size with its title and names, as text', () => {
    const svg = chartSvg(chart({ options: { title: 'Scores <i>' } }));
    expect(svg).toMatch(/^<svg width="400" height="300"/);
    expect(svg).toContain('Scores &lt;i&gt;');
    expect(svg).toContain('&lt;b&gt;Go&lt;/b&gt; &amp; rest');
    expect(svg).not.toContain('<b>');
  });

  test('has one bar for each number, in the colour of its series', () => {
    const svg = chartSvg(chart({ type: 'BAR', options: { colors: ['#112233', '#445566'], legend: 'none' } }));
    expect(count(svg, 'fill="#112233"')).toBe(2);
    expect(count(svg, 'fill="#445566"')).toBe(1);
  });

  test.each(['COLUMN', 'BAR', 'LINE', 'AREA', 'SCATTER', 'PIE'])('%s is drawn', (type) => {
    expect(chartSvg(chart({ type }))).toContain('<path');
  });

  test('of a chart without rows is an empty frame', () => {
    expect(chartSvg(chart({ table: [['', 'Score']] }))).toContain('<svg');
  });

  test('draws the first row of a bar chart at the top, as Google does', () => {
    expect(chartDrawing(chart({ type: 'BAR' }))).toMatchObject({
      yAxis: { type: 'category', inverse: true },
    });
  });

  test('keeps the value axis within the window that the chart asks for', () => {
    const options = { hAxis: { viewWindow: { min: 0, max: 100 } } };
    expect(chartDrawing(chart({ type: 'BAR', options }))).toMatchObject({ xAxis: { min: 0, max: 100 } });
  });
});

describe('in words', () => {
  test('a chart says its title and every value', () => {
    expect(chartInWords(chart({ options: { title: 'Scores' } }))).toBe(
      'Scores. Score: Stay 62, <b>Go</b> & rest 71. Weight: Stay 3, <b>Go</b> & rest no value',
    );
  });
});

describe('options', () => {
  test.each([
    ['nested', { hAxis: { title: 'Euro' } }],
    ['under their dotted name', { 'hAxis.title': 'Euro' }],
  ])('are found %s', (_how, options) => {
    expect(chartOption(options, 'hAxis.title')).toBe('Euro');
  });

  test.each([
    [{ legend: { position: 'none' } }, 'none'],
    [{ legend: 'bottom' }, 'bottom'],
    [{ 'legend.position': 'top' }, 'top'],
    [{}, 'right'],
  ])('legend %j stands %s', (options, position) => {
    expect(legendPosition(chart({ options }))).toBe(position);
  });

  test('a legend of a single series is left out unless asked for', () => {
    expect(legendPosition(chart({ table: [['', 'Score']] }))).toBe('none');
  });

  test('a series’ own colour comes before the chart’s, which repeat', () => {
    const options = { colors: ['red', 'blue'], series: { 1: { color: 'green' } } };
    expect(seriesColours(chart({ options }), 4)).toEqual(['red', 'green', 'red', 'blue']);
  });
});

function chart(parts: Partial<ChartPicture>): ChartPicture {
  const place = {
    chartId: 1,
    sheetId: 0,
    row: 0,
    column: 0,
    offsetX: 0,
    offsetY: 0,
    width: 400,
    height: 300,
  };
  return { ...place, type: 'COLUMN', options: {}, table: TABLE, ...parts };
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
