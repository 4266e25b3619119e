/** Three people in three files: blank copies come back as tabs and are combined. */
import { encodeWeighting } from '../../../sidebar/weights/weighting_text';
import { emptyWeights } from '../../../sidebar/weights/weights_draft';
import type { Combination } from '../../../src/api';
import { exampleDecision } from '../../../src/decision/example';
import type { OpenShare } from './open_share';
import { type Answers, fillIn, withBlankCopy } from './people_tabs';

const PEOPLE = ['Ann', 'Bo', 'Cy'];
const ANN: Answers = {
  person: 'Ann',
  weights: [60, 40],
  scores: [
    [5, 1],
    [3, 3],
  ],
};
const BO: Answers = {
  person: 'Bo',
  weights: [50, 50],
  scores: [
    [3, 2],
    [4, 2],
  ],
};
/** Has not finished. */
const CY: Answers = {
  person: 'Cy',
  weights: [10, 90],
  scores: [
    [1, 3],
    [5, null],
  ],
};
const [FIRST = '', SECOND = ''] = exampleDecision().criteria.map(({ name }) => name);
const date = '26 November 2026';

/** As people do with what they get: other words, another order, further rows. */
async function makeTheirOwn({ user }: OpenShare): Promise<void> {
  ['Kriterium', 'Gewicht', 'Anteil', 'Am schlechtesten', 'Am besten'].forEach((header, at) => {
    user.type(`${'ABCDE'[at]}5`, header);
  });
  user.type('A2', 'Dein Name');
  user.moveRows(8, 1, 7);
  user.insertRowsAfter(7);
  user.type('A8', 'Was mir sonst wichtig ist');
  user.insertRowsBefore(1);
  await user.settled();
}

/** Ann thinks that the first criterion matters twice as much as the second, Bo eight times. */
const comparing = (ratio: number) => async (own: OpenShare) => {
  const view = await own.call('readMatrix');
  if (view === null) throw new Error('There is no matrix.');
  const [a = '', b = ''] = view.decision.criteria.map(({ id }) => id);
  const draft = { ...emptyWeights(), method: 'pairs' as const, pairs: [{ a, b, ratio }] };
  await own.call('saveWeighting', view.sheetId, encodeWeighting(draft, []));
};

let open: Awaited<ReturnType<typeof withBlankCopy>>;
beforeAll(async () => {
  open = await withBlankCopy();
  await fillIn(open, ANN, comparing(2));
  await fillIn(open, BO, async (own) => {
    await comparing(8)(own);
    await makeTheirOwn(own);
  });
  await fillIn(open, CY);
  await open.user.settled();
}, 120_000);
afterEach(() => {
  for (const name of open.user.sheetNames().filter((each) => each.startsWith('Combined'))) {
    open.user.deleteSheet(name);
  }
});
afterAll(() => open.standIn.dispose());

const people = async () => (await open.call('readPeople', open.sheetId)).people;
const idsOf = async (...names: string[]) =>
  (await people()).filter(({ person }) => names.includes(person)).map(({ sheetId }) => sheetId);
const combine = (sheetIds: number[], choice: Partial<Combination> = {}) =>
  open.call('combine', {
    sheetId: open.sheetId,
    sheetIds,
    mean: 'arithmetic',
    takesUnfinished: false,
    date,
    ...choice,
  });

/** The sheet in view, by the words at the beginning of its rows. */
async function readSheet() {
  await open.user.settled();
  const rows = open.user.readRange('A1:H60');
  return {
    line: (label: string, nth = 0) => rows.filter(([cell]) => cell === label)[nth],
    words: rows.map(([cell]) => String(cell)),
  };
}

test('the tabs are found with their people and what they lack, and no number of anybody', async () => {
  const found = await people();
  expect(found).toEqual(
    PEOPLE.map((person) => ({
      person,
      sheetId: expect.any(Number),
      sheetName: expect.stringContaining('blank copy'),
      unscored: person === 'Cy' ? 1 : 0,
      unweighed: 0,
      wrong: 0,
      hasPairs: person !== 'Cy',
      estimate: 1,
    })),
  );
});

test('nobody is combined before all have finished, unless that is wanted', async () => {
  const sheets = open.user.sheetNames();
  await expect(combine(await idsOf(...PEOPLE))).rejects.toThrow(
    'Nothing was combined, because not everyone has finished: Cy. Leave them out, or say that you want them as they are.',
  );
  expect(open.user.sheetNames()).toEqual(sheets);
});

test('mean, spread, totals, ranks and words, over those who scored', async () => {
  const place = await combine(await idsOf(...PEOPLE), { takesUnfinished: true });
  expect(open.user.sheetInView()).toBe(place.sheetName);
  const { line, words } = await readSheet();
  expect(words[1]).toBe('By Ann, Bo, Cy. Cy: 1 score missing.');
  // Cy scored the first criterion of both options, and the second of the first option only.
  expect(line(FIRST)?.slice(1, 6)).toEqual([expect.closeTo(0.4, 9), 1, 5, 3, 2]);
  expect(line(SECOND)?.slice(1, 6)).toEqual([expect.closeTo(0.6, 9), 1, 5, 4, 2.5]);
  expect(line(FIRST, 1)?.slice(4, 6)).toEqual([2, 1]);
  expect(line(SECOND, 1)?.slice(4, 6)).toEqual([1, expect.closeTo(Math.SQRT1_2, 9)]);
  expect(line(SECOND, 2)?.slice(4, 6)).toEqual([3, 2]);
  // 40 % of 50 and 60 % of 75; 40 % of 25 and 60 % of 37.5.
  expect(line('Weighted score (0–100)')?.slice(4, 6)).toEqual([
    expect.closeTo(65, 9),
    expect.closeTo(32.5, 9),
  ]);
  expect(line('Rank')?.slice(4, 6)).toEqual([1, 2]);
  expect(line('Ann')?.slice(4, 6)).toEqual([expect.closeTo(80, 9), expect.closeTo(20, 9)]);
  expect(line('Bo: rank')?.slice(4, 6)).toEqual([1, 2]);
  expect(line('Cy')?.slice(4, 6)).toEqual([expect.closeTo(90, 9), expect.closeTo(50, 9)]);
  const said = words.filter((cell) => /Kendall|talk about/.test(cell));
  expect(said).toEqual([
    'The 3 rankings of 2 options agree fully (Kendall’s W 1.00; 1 is the same order from all).',
    `${FIRST} of Current role: 1 to 5; talk about this one.`,
    expect.stringMatching(/talk about this one\.$/),
    expect.stringMatching(/talk about this one\.$/),
  ]);
  const formulas = (await open.script('return sheet.getDataRange().getFormulas().flat().join()')) as string;
  expect(formulas).not.toMatch(/WEIGHTED_SCORE|FIRST_PLACE/);
});

test('numbers on it read as what they are: shares in percent, means and totals with few decimals', async () => {
  const place = await combine(await idsOf('Ann', 'Bo'));
  await open.user.settled();
  const shown = (await open.script('return sheet.getDataRange().getDisplayValues()')) as string[][];
  const line = (label: string) => shown.find(([cell]) => cell === label)?.slice(0, 6);
  expect(place.sheetName).toBe(open.user.sheetInView());
  expect(line(FIRST)).toEqual([FIRST, '55.0%', '1', '5', '4.0', '1.5']);
  expect(line('Weighted score (0–100)')?.slice(4)).toEqual(['69.4', '23.8']);
  expect(line('Rank')?.slice(4)).toEqual(['1', '2']);
  expect(shown[1]?.[0]).toBe('By Ann, Bo. Not in it: Cy.');
});

test('by the geometric mean the weights are √(60·50) to √(40·50), as parts of 100%', async () => {
  await combine(await idsOf('Ann', 'Bo'), { mean: 'geometric' });
  const { line } = await readSheet();
  const [one, other] = [Math.sqrt(60 * 50), Math.sqrt(40 * 50)];
  expect(line(FIRST)?.[1]).toBeCloseTo(one / (one + other), 9);
  expect(line(SECOND)?.[1]).toBeCloseTo(other / (one + other), 9);
  expect(line('Weighted score (0–100)')?.[4]).toBeCloseTo((75 * one + 62.5 * other) / (one + other), 9);
});

test('pairs of 2 and of 8 times together are 4 times: weights of 80% and 20%', async () => {
  await combine(await idsOf('Ann', 'Bo'), { mean: 'pairs' });
  const { line, words } = await readSheet();
  expect(line(FIRST)?.[1]).toBeCloseTo(0.8, 9);
  expect(line(SECOND)?.[1]).toBeCloseTo(0.2, 9);
  expect(line('Weighted score (0–100)')?.[4]).toBeCloseTo(75 * 0.8 + 62.5 * 0.2, 9);
  expect(words).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^The weights are those of the pairs that everyone compared/),
    ]),
  );
  expect(words).toContain('Ann compared 1 of 1 pairs; so few can’t contradict each other.');
});

test('who has compared no pairs is named before weights are taken from them', async () => {
  await expect(combine(await idsOf(...PEOPLE), { mean: 'pairs', takesUnfinished: true })).rejects.toThrow(
    'Nothing was combined, because there are not enough compared pairs of Cy:',
  );
});

test('one person alone is not combined', async () => {
  await expect(combine(await idsOf('Ann'))).rejects.toThrow('it takes the tabs of two people at least');
});

test('a criterion that one person has added takes nothing from the weights of the others, and is named', async () => {
  const before = open.user.sheetNames();
  await fillIn(open, { ...CY, person: 'Dora', scores: BO.scores }, async (own) => {
    own.user.insertRowsAfter(7);
    own.user.paste('A8', 'Dog allowed\t900');
    own.user.paste('D8', '1\t5');
    own.user.paste('O8', '4\t2');
    await own.user.settled();
  });
  await combine(await idsOf('Ann', 'Dora'));
  const { line, words } = await readSheet();
  // 60 % and 10 %, 40 % and 90 %.
  expect(line(FIRST)?.[1]).toBeCloseTo(0.35, 9);
  expect(line(SECOND)?.[1]).toBeCloseTo(0.65, 9);
  expect(words[1]).toContain('Only Dora has “Dog allowed”: it counts in their own total alone.');
  for (const name of open.user.sheetNames()) if (!before.includes(name)) open.user.deleteSheet(name);
}, 60_000);

test('an option that one person has renamed is known by its id and named, and no second one', async () => {
  const before = open.user.sheetNames();
  const option = exampleDecision().options[1]?.name ?? '';
  await fillIn(open, { ...CY, person: 'Eve', scores: BO.scores }, async (own) => {
    own.user.type('P5', `${option} GmbH`);
    await own.user.settled();
  });
  const said = `Eve calls “${option}” “${option} GmbH”: the two count as one option.`;
  const found = await open.call('readPeople', open.sheetId);
  expect(found.otherNames).toEqual([said]);
  expect(found.people.find(({ person }) => person === 'Eve')?.unscored).toBe(0);
  await combine(await idsOf('Ann', 'Eve'));
  const { line, words } = await readSheet();
  expect(words[1]).toContain(said);
  expect(line(FIRST)?.slice(4, 7)).toEqual([4, 1.5, null]);
  for (const name of open.user.sheetNames()) if (!before.includes(name)) open.user.deleteSheet(name);
}, 60_000);

describe('after the talk', () => {
  beforeAll(async () => {
    await fillIn(open, {
      ...ANN,
      weights: [50, 50],
      scores: [
        [4, 1],
        [3, 3],
      ],
    });
    await open.user.settled();
  }, 60_000);

  test('a second tab of a person is their second estimate, and no other person', async () => {
    const found = (await people()).map(({ person, estimate }) => [person, estimate]);
    expect(found).toEqual([
      ['Ann', 1],
      ['Bo', 1],
      ['Cy', 1],
      ['Ann', 2],
    ]);
    await expect(combine(await idsOf('Ann'))).rejects.toThrow('it takes the tabs of two people at least');
  });

  test('it counts in place of the first, and what moved is said, with the spread before and after', async () => {
    await combine(await idsOf('Ann', 'Bo'));
    const { line, words } = await readSheet();
    expect(words[1]).toBe('By Ann, Bo. Not in it: Cy.');
    expect(line(FIRST)?.slice(4, 6)).toEqual([3.5, 1.5]);
    const header = words.indexOf('Spread before the talk');
    const rows = open.user.readRange(`A${header + 1}:F${header + 8}`);
    // 5 and 3 before, 4 and 3 after.
    expect(rows[1]?.[4]).toBeCloseTo(Math.SQRT2, 9);
    expect(line(FIRST, 1)?.[4]).toBeCloseTo(Math.SQRT1_2, 9);
    expect(rows[4]?.[0]).toBe('Ann: second estimate less the first');
    expect(rows[5]?.slice(0, 6)).toEqual([FIRST, expect.closeTo(-0.1, 9), null, null, -1, 0]);
    expect(words).toContain(`Ann moved 1 of 4 scores: ${FIRST} of Current role 5 to 4.`);
    expect(words).toContain(
      'After the talk the spread is smaller for 1 of 4 scores and larger for 0; on average it went from 22% to 18% of the scale.',
    );
  });

  test('more than two tabs of one person are refused', async () => {
    await fillIn(open, { ...ANN, person: ' ann ' });
    await open.user.settled();
    await expect(combine(await idsOf('Ann', 'ann', 'Bo'))).rejects.toThrow('has more than two tabs in it');
  }, 60_000);
});

// From here on the tabs are other than before.

test('the sheet follows the tabs', async () => {
  await combine(await idsOf('Ann', 'Bo'));
  const before = (await readSheet()).line(FIRST)?.[4];
  const combined = open.user.sheetInView();
  const tab = (await people()).find(({ estimate }) => estimate === 2)?.sheetName ?? '';
  open.user.switchTo(tab);
  open.user.type('O7', '3');
  await open.user.settled();
  open.user.switchTo(combined);
  expect([before, (await readSheet()).line(FIRST)?.[4]]).toEqual([3.5, 3]);
});

test('scores on two scales have no mean', async () => {
  const tab = (await people()).find(({ person }) => person === 'Ann')?.sheetName ?? '';
  open.user.switchTo(tab);
  open.user.type('E7', '7');
  await open.user.settled();
  await expect(combine(await idsOf('Ann', 'Bo'))).rejects.toThrow(
    /^Nothing was combined, because .+ runs from 1 to 7 on “.+” and from 1 to 5 here: give it the same Worst and Best everywhere\.$/,
  );
});
