import { summaryPage } from '../../sidebar/share/summary_page';
import type { MatrixView, OptionsView, ProposedTable, Server } from '../../src/api';
import { newCriterion } from '../../src/decision/decision';
import { exampleDecision } from '../../src/decision/example';
import { BUDGET, BY_HAND, DAYS, MATRIX, roundOf, type TrustFile } from './year_file';

/** A call of the sidebar in the file of a year, or in that of two people. */
export interface Trial {
  readonly call: keyof Server;
  /** What it does, in words that a list of claims is made of. */
  readonly about: string;
  readonly file: 'year' | 'people';
  /** The sheet in view. */
  readonly sheet: string;
  /** What it is called with, read from the file as the sidebar reads it. */
  readonly args: (file: TrustFile) => Promise<unknown[]>;
  /** It makes a sheet, which takes so long that few of its faults are tried where not everything is. */
  readonly isLong?: true;
}

type Args = Trial['args'];

const view = (file: TrustFile) => file.call<MatrixView>('readMatrix');
const options = (file: TrustFile) => file.call<OptionsView>('readOptions');
const optionOf = async (file: TrustFile, name: string) => {
  const { sheetId, options: all } = await options(file);
  const option = all.find((each) => each.name === name);
  if (option === undefined) throw new Error(`There is no option ${name}.`);
  return { sheetId, option };
};

const weights: Args = async (file) => {
  const { sheetId, decision } = await view(file);
  const expected = decision.criteria.map(({ id, weight }) => ({ id, weight }));
  const next = decision.criteria.map((_, at) => 10 - at);
  return [{ sheetId, expected, weights: next, replacesFormulas: true }];
};
const gut: Args = async (file) => {
  const { sheetId, decision } = await view(file);
  const ranks = decision.options.map((_, at) => at + 1);
  return [{ sheetId, expected: { options: decision.options }, ranks, date: '26 November 2026' }];
};
const frame: Args = async (file) => {
  const { sheetId, frame: expected } = await view(file);
  return [{ sheetId, expected, frame: { goals: '=Build things', horizon: 'ten years' } }];
};
const scale =
  (wanted: { worst: number; best: number }): Args =>
  async (file) => {
    const { sheetId, decision } = await view(file);
    const { id = '', worst = null, best = null, weight = null } = decision.criteria[0] ?? {};
    return [{ sheetId, expected: { id, worst, best, weight }, ...wanted, weight: 4 }];
  };
const half: Args = async (file) => {
  const { sheetId, decision } = await view(file);
  const { id = '', worst = null, best = null, half: now = null } = decision.criteria[0] ?? {};
  const expected = { id, worst, best, half: now };
  return [{ sheetId, expected, half: ((worst ?? 0) * 2 + (best ?? 0)) / 3 }];
};
const scores: Args = async (file) => {
  const { sheetId, decision } = await view(file);
  const { id = '', worst = null, best = null } = decision.criteria[0] ?? {};
  const said = (score: number | null) => ({ score, evidence: '', sure: null });
  const expected = {
    criterion: { id, worst, best },
    options: decision.options.map((option) => option.id),
    scores: (decision.scores[0] ?? []).map(said),
  };
  const [first, ...rest] = expected.scores;
  return [
    {
      sheetId,
      day: DAYS.today,
      expected,
      scores: [
        said(null),
        ...rest.map(() => ({ ...first, score: 3, evidence: '=Asked Pat.', sure: 'fact' })),
      ],
    },
  ];
};
const aside: Args = async (file) => [
  { sheetId: (await view(file)).sheetId, key: 'forgotten', words: 'Forgotten: =nothing', isAside: true },
];
const headline: Args = async (file) => [(await view(file)).sheetId];
const fresh = (name: string) => ({
  ...{ id: '', name, note: 'Pros: new.', pool: 'future', changedOn: DAYS.today },
});
const onYear = (call: keyof Server, about: string, sheet: string, args: Args): Trial => ({
  ...{ call, about, file: 'year', sheet, args },
});
const onPeople = (call: keyof Server, about: string, sheet: string, args: Args): Trial => ({
  ...{ call, about, file: 'people', sheet, args },
});
const long = (trial: Trial): Trial => ({ ...trial, isLong: true });

/**
 * Every server function that changes the file, in each kind of place where it may be asked to. A new one needs a line: all
 * trials of faults, of other people and of the rest of the file are made of these.
 */
export const CHANGES: readonly Trial[] = [
  long(
    onYear('createMatrix', 'creating a matrix', BUDGET, async () => [
      {
        title: 'Another',
        criteria: [{ ...newCriterion('a', 'A'), worst: 0, best: 1, weight: 1 }],
        options: [
          { id: 'x', name: 'constructor' },
          { id: 'y', name: '=1+1' },
        ],
        baseline: 1,
        scores: [[1, null]],
      },
      { gutFirst: true, weighting: null, notes: { x: 'Evidence.' } },
    ]),
  ),
  long(onYear('createExample', 'creating the example', MATRIX, async () => [])),
  onYear('saveDraft', 'keeping a draft', BUDGET, async () => [JSON.stringify(exampleDecision()).repeat(3)]),
  onYear('applyWeights', 'writing weights into a matrix', MATRIX, weights),
  onYear('applyWeights', 'writing weights over formulas of a table by hand', BY_HAND, weights),
  onYear('saveWeighting', 'keeping how weights were set', MATRIX, async (file) => [
    (await view(file)).sheetId,
    { words: 'Weights set by pairs.', kept: '{"version":3}' },
  ]),
  onYear('changeScale', 'writing another scale', MATRIX, scale({ worst: 0, best: 10 })),
  onYear('changeHalf', 'giving the first half in a matrix', MATRIX, half),
  onYear('changeHalf', 'giving the first half in a table by hand', BY_HAND, half),
  onYear('saveScores', 'writing the scores of a criterion, with notes', MATRIX, scores),
  onYear('saveScores', 'writing the scores of a criterion of a table by hand', BY_HAND, scores),
  onYear('scoreAgain', 'keeping second answers', MATRIX, async (file) => {
    const { sheetId, decision } = await view(file);
    const { criteria, options: all, scores: grid } = decision;
    const answer = { criterion: criteria[0]?.id, option: all[0]?.id, first: grid[0]?.[0], score: 5 };
    return [{ sheetId, day: DAYS.today, answers: [answer] }];
  }),
  onYear('setAsideQuestion', 'setting a question aside', MATRIX, aside),
  onYear('setAsideQuestion', 'setting a question aside beside a table by hand', BY_HAND, aside),
  onYear('keepFrame', 'keeping goals and horizon with a matrix', MATRIX, frame),
  onYear('keepFrame', 'keeping goals and horizon with a table by hand', BY_HAND, frame),
  onYear('recordGut', 'ranking by gut in a matrix', MATRIX, gut),
  onYear('recordGut', 'ranking by gut again beside a table by hand, over a real date', BY_HAND, gut),
  onYear('writeHeadline', 'writing the headline into a matrix', MATRIX, headline),
  onYear('writeHeadline', 'writing the headline below a table by hand', BY_HAND, headline),
  onYear('adoptTable', 'adopting a table again, with results elsewhere', BY_HAND, async (file) => {
    const { sheetId, state, corrections } = await file.call<ProposedTable>('proposeTable', null);
    return [{ sheetId, state, corrections, results: { row: 9, column: 1 } }];
  }),
  onYear('recordRound', 'recording a third round', MATRIX, async (file) => [
    roundOf((await view(file)).sheetId, DAYS.today),
  ]),
  onYear('recordRound', 'keeping a note with the last round', MATRIX, async (file) => [
    { ...roundOf((await view(file)).sheetId, DAYS.today), note: '=Nothing new', whenSame: 'note' },
  ]),
  onYear('recordRound', 'recording the first round of a table by hand', BY_HAND, async (file) => [
    roundOf((await view(file)).sheetId, DAYS.today),
  ]),
  long(
    onPeople('recordRound', 'recording the first round of a file', 'Ann', async (file) => [
      roundOf((await view(file)).sheetId, DAYS.today),
    ]),
  ),
  long(onYear('restoreRound', 'restoring a round', MATRIX, async () => [1, DAYS.today])),
  onYear('keepRename', 'saying that an option was renamed', MATRIX, async () => [
    { title: MATRIX, of: 'options', before: 'Teaching', after: '=Teaching', isSame: true },
  ]),
  onYear('keepStaleMonths', 'choosing after how long a score is old', MATRIX, async () => [6]),
  onYear('markStale', 'marking old scores', MATRIX, async (file) => [
    { sheetId: (await view(file)).sheetId, months: 6, today: DAYS.today },
  ]),
  long(
    onPeople('createOptions', 'making the sheet of options', BUDGET, async () => [[fresh('A'), fresh('=B')]]),
  ),
  onYear('addOptions', 'adding options', 'Options', async (file) => [
    (await options(file)).sheetId,
    [fresh('Diving'), fresh("'0012")],
  ]),
  onYear('moveOption', 'moving an option', 'Options', async (file) => {
    const { sheetId, option } = await optionOf(file, 'Sailing');
    const { id, name, pool } = option;
    const after = {
      pool: 'discarded',
      reason: '=Seasick',
      lookAgain: DAYS.today + 90,
      changedOn: DAYS.today,
    };
    return [{ sheetId, expected: { id, name, pool }, after }];
  }),
  onYear('addMust', 'adding a must', 'Options', async (file) => [
    (await options(file)).sheetId,
    'Close to users',
  ]),
  onYear('renameMust', 'renaming a must', 'Options', async (file) => [
    { sheetId: (await options(file)).sheetId, expected: 'Own technology', name: '=Technology' },
  ]),
  onYear('bringIntoMatrix', 'bringing an option into the matrix', 'Options', async (file) => {
    const { option } = await optionOf(file, 'Teaching');
    return [
      {
        matrixId: file.idOf(MATRIX),
        option: { id: option.id, name: option.name, note: 'Pros: holidays.' },
        scores: [{ criterion: 'Purpose', score: 5, evidence: 'Asked two.' }],
      },
    ];
  }),
  onYear('takeOutOfMatrix', 'taking an option out of the matrix', 'Options', async (file) => [
    {
      matrixId: file.idOf(MATRIX),
      sheetId: (await options(file)).sheetId,
      expected: { id: 'o3', name: 'Own studio' },
      takesBaseline: false,
      today: DAYS.today,
    },
  ]),
  long(
    onYear('shareBlank', 'making a blank copy', MATRIX, async (file) => [
      { sheetId: (await view(file)).sheetId, keepsWeights: true, keepsOptions: true },
    ]),
  ),
  long(
    onYear('makeSummary', 'making a page to print', MATRIX, async (file) => {
      const read = await view(file);
      const page = summaryPage(read, '26 November 2026', null);
      return [{ sheetId: read.sheetId, expected: JSON.stringify(read.decision), page }];
    }),
  ),
  onYear('setPlain', 'going over to plain formulas', MATRIX, async (file) => [
    { sheetId: (await view(file)).sheetId, isPlain: true, date: '26 November 2026' },
  ]),
  long(
    onPeople('combine', 'combining the tabs of two people', 'Ann', async (file) => [
      {
        sheetId: file.idOf('Ann'),
        sheetIds: [file.idOf('Ann'), file.idOf('Bo')],
        mean: 'arithmetic',
        takesUnfinished: false,
        date: '26 November 2026',
      },
    ]),
  ),
];

/** Every server function that only reads, or brings something into view. */
export const READS: readonly Trial[] = [
  onYear('startWizard', 'opening the sidebar', MATRIX, async () => []),
  onYear('showMatrix', 'showing a matrix', BUDGET, async (file) => [file.idOf(MATRIX)]),
  onYear('readMatrix', 'reading a matrix', MATRIX, async () => []),
  onYear('readMatrix', 'reading a table by hand', BY_HAND, async () => []),
  onYear('proposeTable', 'proposing a table', BY_HAND, async () => [null]),
  onYear('selectedBlock', 'asking what is selected', BY_HAND, async () => []),
  onYear('selectCell', 'selecting a cell', BUDGET, async (file) => [file.idOf(MATRIX), 5, 2]),
  onYear('readHome', 'reading what stands beside the matrix', MATRIX, async () => []),
  onYear('readRounds', 'reading the rounds', MATRIX, async () => []),
  onYear('readOptions', 'reading the options', BUDGET, async () => []),
  onYear('lastScores', 'reading the last scores of an option', BUDGET, async () => [
    { matrix: { title: MATRIX, criteria: [] }, options: [{ id: '', name: 'Teaching' }] },
  ]),
  onPeople('readPeople', 'reading who has filled in tabs', 'Ann', async (file) => [file.idOf('Ann')]),
];
