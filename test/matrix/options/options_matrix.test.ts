/** An option on its way into a matrix and back among the options, on the stand-in of Google Sheets. */

import type { KeptScore, MatrixPlace, OptionsView } from '../../../src/api';
import { decisionScores } from '../../../src/core/weighted_score';
import { exampleDecision } from '../../../src/decision/example';
import { numbersOf } from '../../../src/decision/numbers';
import { columnLetters } from '../../../src/table/a1';
import { MOST_CALLS } from '../round_trips';
import { addMatrix, matrixIn, newOption, type OpenOptions, openOptions, TODAY } from './open_options';

let file: OpenOptions;
let place: MatrixPlace;
let options: OptionsView;
const example = exampleDecision();
const [criterion] = example.criteria;

beforeEach(async () => {
  file = await openOptions(['Own studio', 'Teaching']);
  place = await addMatrix(file);
  file.user.switchTo('Options');
  options = await file.read();
});
afterEach(() => file.standIn.dispose());

const bringIn = (name: string, scores: KeptScore[] = []) => {
  const option = options.options.find((each) => each.name === name) ?? { id: '', name };
  return file.call('bringIntoMatrix', {
    matrixId: place.sheetId,
    option: { id: option.id, name, note: 'Pros: mine\nCons: risk' },
    scores,
  });
};

const takeOut = (at: number, part: object = {}) =>
  file.call('takeOutOfMatrix', {
    matrixId: place.sheetId,
    sheetId: options.sheetId,
    expected: example.options[at],
    takesBaseline: false,
    today: TODAY,
    ...part,
  });

const matrix = () => matrixIn(file, place.sheetName);

/** The totals that the sheet shows, one per option. */
const totals = async () => {
  const { map } = await matrix();
  return map.options.map((line) => file.user.read(`${columnLetters(line)}${map.optionFields.score}`));
};

const expectTotals = async () => {
  const { decision } = await matrix();
  const { scores, weights, anchors } = numbersOf(decision);
  const expected = decisionScores(scores, weights, anchors);
  expect(await totals()).toEqual(expected.map((total) => (total === null ? null : expect.closeTo(total, 9))));
};

describe('brought into a matrix, an option', () => {
  test('has a column of its own after the others, its id, its note, and is counted like any other', async () => {
    await bringIn('Own studio');
    const view = await matrix();
    expect(view.decision.options).toEqual([
      ...example.options,
      { id: options.options[0]?.id, name: 'Own studio' },
    ]);
    const column = columnLetters(view.map.options.at(-1) ?? 1);
    expect(file.user.note(`${column}${view.map.optionFields.name}`)).toBe('Pros: mine\nCons: risk');
    expect((await totals()).at(-1)).toBe(null);
    const row = view.map.criteria[0];
    file.user.type(`${column}${row}`, String(criterion?.best));
    await file.user.settled();
    expect((await totals()).at(-1)).toBeCloseTo(100, 9);
    await expectTotals();
  });

  test('refuses a score outside the scale like its neighbours, and looks like them', async () => {
    await bringIn('Own studio');
    const { map } = await matrix();
    const column = columnLetters(map.options.at(-1) ?? 1);
    expect(file.user.type(`${column}${map.criteria[0]}`, '-1000000').accepted).toBe(false);
    expect(file.user.look(`${column}${map.optionFields.name}`).background).not.toBe(null);
  });

  test('stays text whatever it is called', async () => {
    await bringIn('=1+1');
    const { map, decision } = await matrix();
    expect(decision.options.at(-1)?.name).toBe('=1+1');
    expect(file.user.formula(`${columnLetters(map.options.at(-1) ?? 1)}${map.optionFields.name}`)).toBe(null);
  });

  test('is refused when the matrix has it already', async () => {
    await expect(bringIn((example.options[0]?.name ?? '').toUpperCase())).rejects.toThrow(
      /the matrix has it already/,
    );
  });

  test('is refused in words for a table that somebody made by hand', async () => {
    file.user.switchTo('Sheet1');
    const rows = ['Criterion\tWeight\tWorst\tBest\tA\tB', 'Pay\t60\t0\t10\t9\t3', 'Fun\t40\t0\t10\t2\t5'];
    file.user.paste('A1', rows.join('\n'));
    await file.user.settled();
    const { sheetId } = await file.call<{ sheetId: number }>('readMatrix');
    const before = file.user.readRange('A1:H4');
    await expect(
      file.call('bringIntoMatrix', { matrixId: sheetId, option: newOptionOf('Own studio'), scores: [] }),
    ).rejects.toThrow(
      'Own studio was not brought in, because a column can be added safely only to a matrix that Discern has made: in this table, insert a column between two options and type the name above it.',
    );
    expect(file.user.readRange('A1:H4')).toEqual(before);
  });

  test('takes at most 40 service calls, scores included', async () => {
    const scores = example.criteria.map(({ name, worst }) => ({
      criterion: name,
      score: worst ?? 0,
      evidence: '',
    }));
    await bringIn('Own studio', scores);
    expect(file.calls()).toBeLessThanOrEqual(MOST_CALLS);
  });
});

const newOptionOf = (name: string) => ({ id: newOption(name).id, name, note: '' });

describe('taken out of a matrix, an option', () => {
  const first = example.options.findIndex((_, at) => at !== example.baseline);
  const name = example.options[first]?.name ?? '';

  test('is gone from it, and its scores with their evidence stand in the note of its row', async () => {
    const { map, decision } = await matrix();
    const label = file.user.read(`A${map.criteria[0]}`);
    await takeOut(first);
    expect(file.calls()).toBeLessThanOrEqual(MOST_CALLS);
    expect((await matrix()).decision.options).toEqual(example.options.filter((_, at) => at !== first));
    await expectTotals();
    file.user.switchTo('Options');
    const { options: listed } = await file.read();
    expect(listed.map((option) => option.name)).toEqual(['Own studio', 'Teaching', name]);
    expect(listed[2]).toMatchObject({ id: example.options[first]?.id, pool: null });
    const scored = decision.scores.filter((row) => row[first] !== null);
    expect(listed[2]?.kept.map(({ score }) => score)).toEqual(scored.map((row) => row[first]));
    expect(file.user.note('A4')).toContain(
      `Scores when it was taken out of ${example.title} on 2026-11-26:\n${label}: `,
    );
  });

  test('is offered its last scores again, and has the same total with them', async () => {
    const before = (await totals())[first];
    await takeOut(first);
    file.user.switchTo('Options');
    options = await file.read();
    await bringIn(name, options.options[2]?.kept ?? []);
    expect((await totals()).at(-1)).toBeCloseTo(before as number, 9);
    await expectTotals();
  });

  test('gets back only the scores whose criterion is still there and whose scale reaches so far', async () => {
    const { map } = await matrix();
    const scores = [
      { criterion: String(file.user.read(`A${map.criteria[0]}`)), score: -1e6, evidence: '' },
      { criterion: 'A criterion that is gone', score: 3, evidence: '' },
      {
        criterion: String(file.user.read(`A${map.criteria[1]}`)),
        score: example.criteria[1]?.best ?? 0,
        evidence: 'Said so',
      },
    ];
    await bringIn('Teaching', scores);
    const { decision, map: after } = await matrix();
    expect(decision.scores.map((row) => row.at(-1))).toEqual(
      example.criteria.map(({ best }, at) => (at === 1 ? best : null)),
    );
    const column = columnLetters(after.options.at(-1) ?? 1);
    expect(file.user.note(`${column}${after.criteria[1]}`)).toBe('Said so');
  });

  test('is not taken out as the baseline unless she says so, and then no gap is shown', async () => {
    const baseline = example.baseline ?? 0;
    await expect(takeOut(baseline)).rejects.toThrow(/was not taken out, because it is the baseline/);
    await takeOut(baseline, { takesBaseline: true });
    const view = await matrix();
    expect(view.decision.baseline).toBe(null);
    await expectTotals();
  });

  test('is said to be still in the matrix from whatever call on Google Sheets is silent before its column is gone', async () => {
    const said: string[] = [];
    let isIn = true;
    for (let call = 1; isIn; call += 1) {
      file.user.switchTo('Options');
      file.standIn.failNextRun({ call, when: 'before', again: 'all' });
      said.push(await takeOut(first).then(String, (error: Error) => error.message));
      isIn = (await matrix()).decision.options.some((option) => option.name === name);
    }
    expect(said.slice(0, -1).filter((sentence) => sentence.startsWith('The change was made'))).toEqual([]);
    expect(said.filter((sentence) => sentence.startsWith(`${name} is still in the matrix`))).not.toEqual([]);
    expect(said.at(-1)).toMatch(/^The change was made, but could not be read again/);
  });

  test('is refused when it has been renamed meanwhile', async () => {
    await expect(
      takeOut(first, { expected: { id: example.options[first]?.id, name: 'Old name' } }),
    ).rejects.toThrow(/changed in the sheet meanwhile/);
  });
});
