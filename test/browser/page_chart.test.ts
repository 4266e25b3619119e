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

  test.each(['COLUMN', 'BAR', 'LINE'])(
    'of type %s has the values of a series that asks for them, as cells show them',
    (type) => {
      const shown = [
        ['', 'Score', 'Weight'],
        ['Stay', '62.0 %', '3.00'],
        ['Go', '71.0 %', ''],
      ];
      const svg = chartSvg(chart({ type, shown, options: { series: { 0: { dataLabel: 'value' } } } }));
      expect(svg).toContain('>62.0 %<');
      expect(svg).toContain('>71.0 %<');
      expect(svg).not.toContain('>3.00<');
    },
  );

  test.each([
    ['a record', { 0: { color: '#111111' }, 1: { color: '#222222' } }],
    ['a list', [{ color: '#111111' }, { color: '#222222' }]],
  ])('has a colour for each series, given as %s', (_how, series) => {
    const svg = chartSvg(chart({ options: { series, legend: 'none' } }));
    expect([count(svg, 'fill="#111111"'), count(svg, 'fill="#222222"')]).toEqual([2, 1]);
  });

  test('stacks bars where asked: they share their column, and blanks take no room', () => {
    const options = {
      isStacked: true,
      legend: 'none',
      series: { 1: { color: '#222222', dataLabel: 'value' } },
    };
    expect(chartDrawing(chart({ options }))).toMatchObject({
      series: [
        { stack: 'all' },
        { stack: 'all', data: [3, null], label: { show: true, position: 'inside' } },
      ],
    });
    expect(count(chartSvg(chart({ options })), 'fill="#222222"')).toBe(1);
  });

  test('of a chart without rows is an empty frame', () => {
    expect(chartSvg(chart({ table: [['', 'Score']] }))).toContain('<svg');
  });

  test.each([
    [
      'six dates in the room of six',
      600,
      6,
      ['2026-01-12', '2026-01-12', '2026-01-12', '2026-01-12', '2026-01-12', '2026-01-12'],
    ],
    ['every second of twelve dates', 600, 12, Array.from({ length: 6 }, () => '2026-01-12')],
    ['few of forty', 600, 40, Array.from({ length: 6 }, () => '2026-01-12')],
  ])('writes %s under its columns, none over another', (_about, width, count, written) => {
    const table = [['', 'A'], ...Array.from({ length: count }, (_, at) => ['2026-01-12', at])];
    const svg = chartSvg(chart({ type: 'LINE', width, table, options: { legend: 'none' } }));
    expect(svg.match(/>\d{4}-\d\d-\d\d</g)?.map((text) => text.slice(1, -1))).toEqual(written);
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
  const table = parts.table ?? TABLE;
  const shown = table.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  return { ...place, type: 'COLUMN', options: {}, table, shown, ...parts };
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
