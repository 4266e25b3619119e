/** What the page to print says of a matrix, and that the sheet made of it is one page. */
import { matrixOf } from '../../sidebar/matrix/model';
import { summaryPage } from '../../sidebar/share/summary_page';
import type { MatrixView, SummaryPage } from '../../src/api';
import { typedScore } from '../../src/insight/bent';
import { heightIn, summarySheet } from '../../src/table/share/summary';
import { PAGE } from '../../src/table/share/summary_lines';
import { careerView, hostileView, patternView, viewOf, withCriteria, withScore } from './views';

const DATE = '26 November 2026';

function pageOf(view: MatrixView): SummaryPage {
  const page = summaryPage(view, DATE, null);
  if (typeof page === 'string') throw new Error(page);
  return page;
}

/** What stands in the cells, row by row. */
const textsOf = (page: SummaryPage) =>
  summarySheet(page).puts.map(({ content }) =>
    typeof content === 'object' && 'text' in content ? content.text : '',
  );

const blank = (view: MatrixView) =>
  viewOf({ ...view.decision, scores: view.decision.scores.map((row) => row.map(() => null)) });
const level = () =>
  viewOf({
    ...careerView().decision,
    scores: careerView().decision.scores.map((row) => row.map((_, at) => (at < 3 ? (row[0] ?? null) : null))),
  });
const withLongNames = (view: MatrixView) =>
  viewOf({
    ...view.decision,
    title: 'Where do I want to work and with whom '.repeat(8),
    options: view.decision.options.map((option, at) => ({
      ...option,
      name: `${'WIDE NAME '.repeat(12)}${at}`,
    })),
    criteria: view.decision.criteria.map((each, at) => ({
      ...each,
      name: `${at} 私たちの目的と文化 `.repeat(9),
    })),
  });

describe('the career move', () => {
  const page = pageOf(careerView());

  test('says the decision, the date, who leads, the ranking, the weights and scores', () => {
    expect(page.title).toBe('My next role');
    expect(page.made).toMatch(/^As of 26 November 2026\. /);
    expect(page.headline).toMatch(
      /^NewCo leads Old friends' startup by 9\.9 points and Current role \(your baseline\)/,
    );
    expect(
      page.options.map(({ place, name, total, role }) => [place, name, total, role]).slice(0, 5),
    ).toEqual([
      ['1', 'NewCo', '77.8', 'first'],
      ['2', "Old friends' startup", '67.9', 'other'],
      ['3', 'Scale-up', '63.0', 'other'],
      ['4', 'Public health', '60.3', 'other'],
      ['5', 'Current role', '55.2', 'baseline'],
    ]);
    expect(page.options[0]?.part).toBeCloseTo(0.778, 2);
    expect(page.criteria[0]).toEqual({
      name: 'Own technology end to end',
      share: '20%',
      scores: ['5', '5', '4', '3', '3', '2', '1'],
    });
    expect(page.criteria.map(({ name }) => name)).toContain('Pay a year ($)');
  });

  test('says what would tip it, by weights and by scores, and what is missing', () => {
    expect(page.tipping[0]).toBe(
      'Weight of “A purpose and culture I share”: 20% today; above 53.1% Public health leads.',
    );
    expect(page.tipping.filter((sentence) => sentence.startsWith('Score of'))).toHaveLength(3);
    expect(page.missing).toEqual([
      'The missing scores cannot change who is first, whatever they are on their scales.',
    ]);
  });

  test('all of it is on the sheet, in order', () => {
    const texts = textsOf(page);
    expect(texts.slice(0, 3)).toEqual([page.title, page.made, page.headline]);
    for (const heading of ['Rank', 'Criterion', 'What would tip it', 'Missing and left out']) {
      expect(texts).toContain(heading);
    }
    expect(texts).toContain(page.tipping.join('\n'));
    expect(texts).toEqual(expect.arrayContaining(['230,000', 'Current role (baseline)']));
  });

  test('bars are as long as the totals, and first and baseline are told apart without colour', () => {
    const { backgrounds } = summarySheet(page);
    const bars = backgrounds.filter((row) => row.some(Boolean)).map((row) => row.slice(3));
    const filled = bars.map((bar) => bar.filter((cell) => cell === bar[0]).length);
    expect(filled).toEqual([38, 33, 31, 30, 27, 21, 12]);
    const greys = bars.map((bar) => bar[0] ?? '');
    expect(new Set(greys).size).toBe(3);
    expect(greys.every((colour) => /^#([0-9a-f]{2})/.test(colour))).toBe(true);
  });
});

describe.each<[string, MatrixView]>([
  ['7 × 7', careerView()],
  ['30 × 30', patternView(30, 30)],
  ['60 × 60', patternView(60, 60)],
  ['1 × 2', patternView(1, 2)],
  ['ties', level()],
  ['nothing scored', blank(careerView())],
  ['long names', withLongNames(careerView())],
  ['30 options with long names', withLongNames(patternView(30, 30))],
  ['right to left, emoji and markup', hostileView()],
  ['no scales', withCriteria(careerView(), () => ({ worst: null, best: null }))],
])('%s', (_, view) => {
  const sheet = summarySheet(pageOf(view));

  test('fits one page, upright, of A4 and of Letter', () => {
    const width = sheet.widths.reduce((sum, { count, size }) => sum + count * size, 0);
    expect(width).toBe(PAGE.width);
    expect(heightIn(sheet)).toBeLessThanOrEqual(PAGE.height);
    // Inches at 96 pixels, less the usual margins of Sheets.
    for (const [wide, high] of [
      [8.27 - 1.4, 11.69 - 1.5],
      [8.5 - 1.4, 11 - 1.5],
    ] as const) {
      expect(PAGE.width).toBeLessThanOrEqual(wide * 96);
      expect(PAGE.height / PAGE.width).toBeLessThanOrEqual(high / wide);
    }
  });

  test('every row has its height, and no two merged cells overlap', () => {
    expect(sheet.heights.reduce((sum, { count }) => sum + count, 0)).toBe(sheet.rows);
    const cells = sheet.merged.flatMap(({ top, left, bottom, right }) => {
      const rows = Array.from({ length: bottom - top + 1 }, (__, at) => top + at);
      return rows.flatMap((row) =>
        Array.from({ length: right - left + 1 }, (__, at) => `${row}/${left + at}`),
      );
    });
    expect(new Set(cells).size).toBe(cells.length);
  });
});

test('of 30 options the first are in the ranking with the baseline, and the rest are named', () => {
  const page = pageOf(patternView(7, 30));
  const texts = textsOf(page);
  const rest = texts.find((text) => /^And \d+ more: Option/.test(text)) ?? '';
  const [, count] = /^And (\d+) more/.exec(rest) ?? [];
  const shown = texts.filter((text) => /^Option \d+( \(baseline\))?$/.test(text));
  expect(shown.length + Number(count)).toBe(30);
  expect(shown).toContain('Option 1 (baseline)');
  expect(rest.split(', ')).toHaveLength(Number(count));
  expect(rest).toMatch(/ [\d.]+$/);
});

test('options that share a rank say so', () => {
  expect(
    pageOf(level())
      .options.slice(0, 4)
      .map(({ place }) => place),
  ).toEqual(['1=', '1=', '1=', '–']);
});

test('where nothing is scored the page says that, and nothing would tip it', () => {
  const page = pageOf(blank(careerView()));
  expect(page.headline).toBe('Nothing is scored yet, so no option leads.');
  expect(page.options.every(({ place, total, part }) => place === '–' && total === '–' && part === 0)).toBe(
    true,
  );
  expect([page.tipping, page.missing]).toEqual([[], []]);
});

test('a blank that could change who is first is named with the score at which it does', () => {
  const page = pageOf(withScore(careerView(), 0, 1, null));
  expect(page.missing.length).toBeGreaterThan(1);
  expect(page.missing[1]).toMatch(/^“.+” for .+: /);
});

test('an option whose scores can’t all be read is left out and named', () => {
  const problem = {
    sentence: 'H5, Own technology for NewCo: “maybe” is text.',
    cell: null,
    criterion: 0,
    option: 1,
    takes: 'option',
  } as const;
  const page = pageOf(careerView({ problems: [problem] }));
  expect(page.options.map(({ name }) => name)).not.toContain('NewCo');
  expect(page.missing).toContain(`${problem.sentence} The option is left out until then.`);
});

test.each([
  [
    'the results are covered',
    careerView({ covered: true }),
    /covered until you have ranked the options by gut/,
  ],
  [
    'nothing can be calculated',
    careerView({
      problems: [{ sentence: 'Give weights.', cell: null, criterion: null, option: null, takes: 'all' }],
    }),
    /^No page was made, because nothing can be calculated yet\. Give weights\.$/,
  ],
])('there is none while %s', (_, view, why) => {
  expect(summaryPage(view, DATE, null)).toMatch(why);
});

test('scores of a criterion that is bent stand as they were typed, and its half is named', () => {
  const bent = withCriteria(careerView(), (each, at) => (at === 3 ? { half: half(each) } : {}));
  const [straight, page] = [pageOf(careerView()), pageOf(bent)];
  const byName = (name: string) => page.criteria.find((each) => each.name === name);
  for (const { name, scores } of straight.criteria) {
    const typed = scores.map((score, at) => [straight.options[straight.columns[at] ?? 0]?.name, score]);
    const now = byName(name)?.scores.map((score, at) => [page.options[page.columns[at] ?? 0]?.name, score]);
    expect(now?.sort()).toEqual(typed.sort());
  }
  const { name, unit, half: at } = bent.decision.criteria[3] ?? { name: '', unit: '', half: 0 };
  expect(page.made).toContain(`Half as good as the best: “${name}” ${at}`);
  expect(unit).toBe('');
  expect(straight.made).not.toContain('Half as good');

  function half({ worst, best }: { worst: number | null; best: number | null }): number {
    return ((worst ?? 0) * 3 + (best ?? 0)) / 4;
  }
});

test('what is said of a bent criterion is said of the right option where another is left out', () => {
  const view = withCriteria(careerView(), (_, at) => (at === 0 ? { half: 2 } : {}));
  const problem = { sentence: 'It is text.', cell: null, criterion: 0, option: 0, takes: 'option' as const };
  const matrix = matrixOf({ ...view, problems: [problem] });
  if (matrix === null) throw new Error('There is no matrix.');
  const said = matrix.decision.options.map((_, option) => typedScore(matrix.decision, 0, option));
  expect(said).toEqual(view.decision.scores[0]?.slice(1));
});
