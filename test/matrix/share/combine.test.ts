/** Three people in three files: blank copies come back as tabs and are combined. */
import { exampleDecision } from '../../../src/decision/example';
import { cellName } from '../../../src/table/a1';
import { criterionCell, scoreCell } from '../../../src/table/map';
import { type OpenShare, openShare, withMatrix } from './open_share';

const PEOPLE = ['Ann', 'Bo', 'Cy'];
/** `[person][criterion][option]` */
const SCORES = [
  [
    [5, 1],
    [3, 3],
  ],
  [
    [3, 2],
    [4, 2],
  ],
  [
    [1, 3],
    [5, 1],
  ],
];
const WEIGHTS = [
  [60, 40],
  [50, 50],
  [10, 90],
];
const date = '26 November 2026';

let open: OpenShare;
beforeAll(async () => {
  const example = exampleDecision();
  const criteria = example.criteria.slice(0, 2);
  const made = await withMatrix({
    ...example,
    criteria,
    options: example.options.slice(0, 2),
    scores: [
      [null, null],
      [null, null],
    ],
    baseline: null,
  });
  open = made;
  await made.call('shareBlank', { sheetId: made.place.sheetId, keepsWeights: false, keepsOptions: true });
  const blank = open.user.sheetInView();
  for (const [at, person] of PEOPLE.entries()) {
    const own = openShare({ withoutFunctions: true });
    open.user.copySheetTo(blank, own.standIn);
    await own.user.settled();
    own.user.switchTo(`Copy of ${blank}`);
    const view = await own.call('readMatrix');
    if (view === null) throw new Error('The copy has no matrix.');
    own.user.type('B2', person);
    // Cy has not finished.
    SCORES[at]?.forEach((line, criterion) => {
      own.user.type(
        cellName(criterionCell(view.map, 'weight', criterion) ?? { row: 1, column: 1 }),
        `${WEIGHTS[at]?.[criterion]}`,
      );
      line.forEach((score, option) => {
        if (at < 2 || criterion + option < 2)
          own.user.type(
            cellName(scoreCell(view.map, criterion, option) ?? { row: 1, column: 1 }),
            `${score}`,
          );
      });
    });
    await own.user.settled();
    own.user.copySheetTo(`Copy of ${blank}`, open.standIn);
    own.standIn.dispose();
  }
  await open.user.settled();
  open.user.switchTo(blank);
}, 120_000);
afterAll(() => open.standIn.dispose());

const people = async () => (await open.call('readPeople')).people;
const idsOf = async (...names: string[]) =>
  (await people()).filter(({ person }) => names.includes(person)).map(({ sheetId }) => sheetId);

test('the tabs are found with their people and what they lack, and no number', async () => {
  const found = await people();
  expect(
    found
      .filter(({ person }) => PEOPLE.includes(person))
      .map(({ person, unscored, unweighed }) => ({ person, unscored, unweighed })),
  ).toEqual([
    { person: 'Ann', unscored: 0, unweighed: 0 },
    { person: 'Bo', unscored: 0, unweighed: 0 },
    { person: 'Cy', unscored: 1, unweighed: 0 },
  ]);
  expect(Object.keys(found[0] ?? {}).sort()).toEqual([
    'person',
    'sheetId',
    'sheetName',
    'unscored',
    'unweighed',
    'wrong',
  ]);
});

test('nobody is combined before all have finished, unless that is wanted', async () => {
  const sheetIds = await idsOf(...PEOPLE);
  const sheets = open.user.sheetNames();
  await expect(
    open.call('combine', { sheetIds, mean: 'arithmetic', takesUnfinished: false, date }),
  ).rejects.toThrow(
    'Nothing was combined, because not everyone has finished: Cy. Leave them out, or say that you want them as they are.',
  );
  expect(open.user.sheetNames()).toEqual(sheets);
});

test('mean, spread, totals, ranks and words, over those who scored', async () => {
  const sheetIds = await idsOf(...PEOPLE);
  const place = await open.call('combine', { sheetIds, mean: 'arithmetic', takesUnfinished: true, date });
  await open.user.settled();
  expect(open.user.sheetInView()).toBe(place.sheetName);
  const rows = open.user.readRange('A1:F35');
  const line = (label: string, nth = 0) => rows.filter(([cell]) => cell === label)[nth];
  const [first, second] = exampleDecision().criteria.map(({ name }) => name);
  expect(rows[1]?.[0]).toBe(`By Ann, Bo, Cy. Not in it: My next role, My next role: blank copy.`);
  // Cy scored the first criterion of both options, and the second of the first option only.
  expect(line(first ?? '')?.slice(1)).toEqual([expect.closeTo(0.4, 9), 1, 5, 3, 2]);
  expect(line(second ?? '')?.slice(1)).toEqual([expect.closeTo(0.6, 9), 1, 5, 4, 2.5]);
  expect(line(first ?? '', 1)?.slice(4)).toEqual([2, 1]);
  expect(line(second ?? '', 1)?.slice(4)).toEqual([1, expect.closeTo(Math.SQRT1_2, 9)]);
  expect(line(second ?? '', 2)?.slice(4)).toEqual([3, 2]);
  // 40 % of 50 and 60 % of 75; 40 % of 25 and 60 % of 37.5.
  expect(line('Weighted score (0–100)')?.slice(4)).toEqual([expect.closeTo(65, 9), expect.closeTo(32.5, 9)]);
  expect(line('Rank')?.slice(4)).toEqual([1, 2]);
  expect(line('Ann')?.slice(4)).toEqual([expect.closeTo(80, 9), expect.closeTo(20, 9)]);
  expect(line('Bo: rank')?.slice(4)).toEqual([1, 2]);
  expect(line('Cy')?.slice(4)).toEqual([expect.closeTo(90, 9), expect.closeTo(50, 9)]);
  const said = rows.map(([cell]) => String(cell)).filter((cell) => /Kendall|talk about/.test(cell));
  expect(said[0]).toBe(
    'The 3 rankings of 2 options agree almost fully (Kendall’s W 1.00; 1 is the same order from all).',
  );
  expect(said[1]).toBe(`${first} of Current role: 1 to 5; talk about this one.`);
  expect(said).toHaveLength(4);
  const formulas = (await open.script('return sheet.getDataRange().getFormulas().flat().join()')) as string;
  expect(formulas).not.toMatch(/WEIGHTED_SCORE|FIRST_PLACE/);
});
