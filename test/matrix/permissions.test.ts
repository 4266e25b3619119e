/** Every function that Google can call, in every authorization mode, and with one of the two permissions refused. */
import { openHeadless } from '../../host/headless';
import type { Server } from '../../src/api';
import * as functions from '../../src/functions/index';
import * as main from '../../src/main';
import { NO_CORRECTIONS } from '../../src/table/adopt/corrections';
import { careerMove, PLAIN } from './open_matrix';

const MODES = ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'] as const;
type Mode = (typeof MODES)[number];

const CURRENT = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const UI = 'https://www.googleapis.com/auth/script.container.ui';
const ALLOW_BOTH =
  'choose Discern in the menu again and allow both, or, if Google does not ask, end its access at myaccount.google.com/permissions first.';
const NO_SIDEBAR = `Discern may not show its sidebar, because that permission was refused: ${ALLOW_BOTH}`;
const NO_SPREADSHEET = `Discern may not read this spreadsheet, because that permission was refused: ${ALLOW_BOTH}`;

/** One sentence of ours: neither Google's words nor an address of theirs. */
const OURS = /^(?!.*(?:Specified permissions|Exception|googleapis|not sufficient|You do not have))[A-Z].+\.$/;

const TRIGGERS = ['onOpen', 'onInstall'];
const CALLS = Object.keys(main.SERVER) as (keyof Server)[];
const FUNCTIONS = Object.keys(functions);
const MENU_ITEMS = Object.entries(main).flatMap(([name, value]) =>
  typeof value === 'function' && ![...TRIGGERS, ...CALLS, ...FUNCTIONS].includes(name) ? [name] : [],
);

const CRITERION = { id: 'c1', worst: 1, best: 5 };
const PAGE = { title: 'x', made: 'today', headline: 'x' };
const NO_FRAME = { goals: '', horizon: '' };

/** What a page of ours would pass to each. */
const ARGUMENTS: { [Name in keyof Server]: Parameters<Server[Name]> } = {
  startWizard: [],
  saveDraft: ['{}'],
  createMatrix: [careerMove, PLAIN],
  createExample: ['career-move'],
  showMatrix: [0],
  readMatrix: [],
  readHome: [],
  proposeTable: [null],
  selectedBlock: [],
  adoptTable: [{ sheetId: 0, state: '', corrections: NO_CORRECTIONS, results: null }],
  saveWeighting: [0, { words: 'By points', kept: '{}' }],
  applyWeights: [{ sheetId: 0, expected: [], weights: [], replacesFormulas: false }],
  changeScale: [{ sheetId: 0, expected: { ...CRITERION, weight: 1 }, worst: 1, best: 7, weight: 2 }],
  changeHalf: [{ sheetId: 0, expected: { ...CRITERION, half: null }, half: 4 }],
  saveScores: [
    { sheetId: 0, day: 46_000, expected: { criterion: CRITERION, options: [], scores: [] }, scores: [] },
  ],
  scoreAgain: [{ sheetId: 0, day: 46_000, answers: [{ criterion: 'c1', option: 'o1', first: 3, score: 4 }] }],
  setAsideQuestion: [{ sheetId: 0, key: 'k', words: 'What?', isAside: true }],
  keepFrame: [{ sheetId: 0, expected: NO_FRAME, frame: { ...NO_FRAME, goals: 'Rest' } }],
  recordGut: [{ sheetId: 0, expected: { options: [] }, ranks: [], date: 'today' }],
  writeHeadline: [0],
  selectCell: [0, 1, 1],
  readOptions: [],
  createOptions: [[]],
  addOptions: [0, []],
  moveOption: [
    {
      sheetId: 0,
      expected: { id: 'o1', name: 'A', pool: null },
      after: { pool: 'future', reason: '', lookAgain: null, changedOn: null },
    },
  ],
  addMust: [0, 'Near home'],
  renameMust: [{ sheetId: 0, expected: 'Near home', name: 'Near the sea' }],
  bringIntoMatrix: [{ matrixId: 0, option: { id: 'o1', name: 'A', note: '' }, scores: [] }],
  takeOutOfMatrix: [
    { matrixId: 0, sheetId: 1, expected: { id: 'o1', name: 'A' }, takesBaseline: false, today: 46_000 },
  ],
  lastScores: [{ matrix: { title: '', criteria: [] }, options: [] }],
  readRounds: [],
  recordRound: [{ sheetId: 0, date: 46_000, name: '', note: '', decided: null, whenSame: 'record' }],
  restoreRound: [1, 46_000],
  keepRename: [{ title: '', of: 'options', before: 'A', after: 'B', isSame: true }],
  keepStaleMonths: [6],
  markStale: [{ sheetId: 0, months: null, today: 46_000 }],
  shareBlank: [{ sheetId: 0, keepsWeights: true, keepsOptions: false }],
  readPeople: [0],
  combine: [{ sheetId: 0, sheetIds: [], mean: 'arithmetic', takesUnfinished: true, date: 'today' }],
  makeSummary: [
    {
      sheetId: 0,
      expected: '{}',
      page: { ...PAGE, options: [], columns: [], criteria: [], tipping: [], missing: [] },
    },
  ],
  setPlain: [{ sheetId: 0, isPlain: true, date: 'today' }],
};

/** Runs one function in a new spreadsheet; what it says when it fails, null when it does not. */
function said(mode: Mode, name: string, args: readonly unknown[] = [], refusedScopes: string[] = []) {
  const { standIn, shown } = openHeadless({ refusedScopes });
  try {
    standIn.runIn(mode, name, args);
    return { sentence: null, shown, menu: standIn.host.menu };
  } catch (error) {
    return { sentence: (error as Error).message, shown, menu: standIn.host.menu };
  } finally {
    standIn.dispose();
  }
}

test('every function that Google sees is one of these', () => {
  expect(MENU_ITEMS.length).toBe(7);
  expect(MENU_ITEMS.filter((name) => !name.startsWith('open'))).toEqual([]);
  expect(FUNCTIONS).toContain('WEIGHTED_SCORE');
});

describe.each(TRIGGERS)('%s', (name) => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)('adds the whole menu in mode %s', (mode) => {
    const { sentence, menu } = said(mode, name, [{ authMode: mode }]);
    expect(sentence).toBeNull();
    const items = menu.flatMap((item) => (item.kind === 'item' ? [item.functionName] : []));
    expect(items.filter((item) => !MENU_ITEMS.includes(item))).toEqual([]);
    expect(items).toContain('openWizard');
  });

  test('adds it whatever was refused', () => {
    expect(said('FULL', name, [], [CURRENT, UI]).sentence).toBeNull();
  });
});

describe.each(MENU_ITEMS)('the menu item %s', (name) => {
  test.each(MODES)('in mode %s shows the sidebar or says a sentence', (mode) => {
    const { sentence, shown } = said(mode, name);
    if (mode === 'FULL') expect([sentence, shown.sidebars.length]).toEqual([null, 1]);
    else expect(sentence).toMatch(OURS);
  });

  test('without the permission to show it says so', () => {
    expect(said('FULL', name, [], [UI]).sentence).toBe(NO_SIDEBAR);
  });

  test('without the permission for the spreadsheet it shows the sidebar, which then says so', () => {
    const { sentence, shown } = said('FULL', name, [], [CURRENT]);
    expect([sentence, shown.sidebars.length]).toEqual([null, 1]);
    expect(said('FULL', 'startWizard', [], [CURRENT]).sentence).toBe(NO_SPREADSHEET);
  });
});

describe.each(CALLS)('the sidebar’s call of %s', (name) => {
  const args = ARGUMENTS[name];

  test.each(MODES)('in mode %s works or says a sentence', (mode) => {
    const { sentence } = said(mode, name, args);
    if (sentence !== null) expect(sentence).toMatch(OURS);
  });

  test('without the permission for the spreadsheet it says so', () => {
    expect(said('FULL', name, args, [CURRENT]).sentence).toBe(NO_SPREADSHEET);
  });
});

describe.each(FUNCTIONS)('=%s()', (name) => {
  const table = [
    [
      [3, 4, 5],
      [2, 4, 1],
    ],
    [[2], [3]],
    [[1], [1]],
    [[5], [5]],
  ];

  test('touches no service, so it is the same in every mode and whatever was refused', () => {
    const { standIn } = openHeadless({ refusedScopes: [CURRENT, UI] });
    const results = MODES.map((mode) => {
      try {
        return { result: standIn.runIn(mode, name, table) };
      } catch (error) {
        return { message: (error as Error).message };
      }
    });
    const calls = standIn.reports().map((report) => report.calls);
    standIn.dispose();
    for (const result of results) expect(result).toEqual(results[0]);
    expect(calls).toEqual(MODES.map(() => 0));
  });
});

test('a function gives its numbers where both permissions were refused', () => {
  const { standIn } = openHeadless({ refusedScopes: [CURRENT, UI] });
  expect(standIn.runIn('CUSTOM_FUNCTION', 'WEIGHTED_SCORE', [[[1, 5]], [[1]], [[1]], [[5]]])).toEqual([
    [0, 100],
  ]);
  standIn.dispose();
});
