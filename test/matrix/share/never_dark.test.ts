/** A built matrix where the custom functions of the add-on are unknown, fail, or are still at work. */
import { type Headless, type HeadlessOptions, makeCopy, openHeadless } from '../../../host/headless';
import type { MatrixView } from '../../../src/api';
import { competitionRanks } from '../../../src/core/rank';
import { decisionScores } from '../../../src/core/weighted_score';
import { exampleDecision } from '../../../src/decision/example';
import { numbersOf } from '../../../src/decision/numbers';
import { cellName } from '../../../src/table/a1';
import type { OptionField } from '../../../src/table/map';
import { optionCell } from '../../../src/table/map';
import { HEADLINE_NEEDS_ADD_ON, NEEDS_ADD_ON } from '../../../src/table/matrix/words';

const decision = exampleDecision();
const { scores, weights, anchors } = numbersOf(decision);
const totals = decisionScores(scores, weights, anchors);

let file: Headless;
let view: MatrixView;
beforeAll(async () => {
  file = openHeadless();
  file.standIn.open();
  await file.standIn.callFromClient('createMatrix', [decision]);
  view = (await file.standIn.callFromClient('readMatrix', [])) as MatrixView;
  await file.standIn.callFromClient('writeHeadline', [view.sheetId]);
  await file.user.settled();
});
afterAll(() => file.standIn.dispose());

/** What a copy of the file shows in one row of results. */
async function openCopy(options: HeadlessOptions) {
  const copy = makeCopy(file, options);
  copy.standIn.open();
  await copy.user.settled();
  const row = (field: OptionField) =>
    decision.options.map((_, option) => {
      const cell = optionCell(view.map, field, option);
      return cell === null ? undefined : copy.user.read(`My next role!${cellName(cell)}`);
    });
  return { ...copy, row };
}

describe.each<[string, HeadlessOptions]>([
  ['unknown, as in a copy of somebody without the add-on', { withoutFunctions: true }],
  ['failing', { functions: 'failing' }],
  ['loading, an error to other formulas', { functions: 'loading' }],
])('where the functions are %s', (_, options) => {
  let copy: Awaited<ReturnType<typeof openCopy>>;
  beforeAll(async () => {
    copy = await openCopy(options);
  });
  afterAll(() => copy.standIn.dispose());

  test('totals, ranks and gaps are those of the core', () => {
    expect(copy.row('score')).toEqual(totals.map((total) => expect.closeTo(total ?? 0, 9)));
    expect(copy.row('rank')).toEqual(competitionRanks(totals));
    expect(copy.row('gap').every((gap) => typeof gap === 'number')).toBe(true);
  });

  test('first-place share and headline say that the add-on calculates them', () => {
    expect(copy.row('firstPlace')).toEqual(decision.options.map(() => null));
    expect(copy.user.read(`My next role!B${view.map.optionFields.firstPlace}`)).toBe(NEEDS_ADD_ON);
    expect(copy.user.read('My next role!B2')).toContain(HEADLINE_NEEDS_ADD_ON);
  });

  test('they follow what is typed, and a wrong score is said in words', async () => {
    const [first, second] = [0, 1].map((option) => optionCell(view.map, 'score', option));
    const cell = cellName({ row: view.map.criteria[0] ?? 0, column: view.map.options[0] ?? 0 });
    copy.user.switchTo('My next role');
    copy.user.clear(cell);
    await copy.user.settled();
    const without = scores.map((row, criterion) =>
      row.map((score, option) => (criterion + option === 0 ? null : score)),
    );
    const expected = decisionScores(without, weights, anchors)[0] ?? 0;
    expect(copy.user.read(cellName(first ?? { row: 1, column: 1 }))).toBeCloseTo(expected, 9);
    copy.user.paste(cell, 'maybe');
    await copy.user.settled();
    expect(copy.user.read(cellName(first ?? { row: 1, column: 1 }))).toBe('Not a number among the scores');
    expect(copy.user.read(cellName(second ?? { row: 1, column: 1 }))).toBeCloseTo(totals[1] ?? 0, 9);
  });

  test('no cell of the sheet shows an error', () => {
    const cells = copy.user.readRange('A1:T30').flat();
    expect(cells.filter((cell) => typeof cell === 'string' && /^#|Loading/.test(cell))).toEqual([]);
  });
});

test('while Loading... is a text that IFERROR does not catch there is no wrong number, and all is there once it is over', async () => {
  const copy = await openCopy({ functions: 'loading-text' });
  expect(copy.row('score')).toEqual(decision.options.map(() => null));
  expect(copy.row('rank')).toEqual(decision.options.map(() => null));
  copy.standIn.dispose();
});
