/** docs/SCALE.md says how many service calls an action takes: those that are counted here, on the example. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MatrixView, OptionsView } from '../../src/api';
import { careerMove, type OpenMatrix, openMatrix } from './open_matrix';
import { roundTrips } from './round_trips';

jest.setTimeout(300_000);

const DAY = 46_000;
const round = (sheetId: number, date: number) => ({
  ...{ sheetId, date, name: '', note: '', decided: null, whenSame: 'record' },
});

let open: OpenMatrix;
let view: MatrixView;
beforeAll(async () => {
  open = await openMatrix(careerMove);
  view = await open.read();
});
afterAll(() => open.standIn.dispose());

/** The action as the document calls it, and what it calls. */
const ACTIONS: readonly [string, () => Promise<unknown>][] = [
  ['open the sidebar', () => open.call('startWizard')],
  ['read a matrix (Insights, Set weights, scoring)', () => open.read()],
  ['what Home reads beside the matrix', () => open.call('readHome')],
  [
    'apply weights',
    () =>
      open.call('applyWeights', {
        sheetId: view.sheetId,
        expected: view.decision.criteria.map(({ id, weight }) => ({ id, weight })),
        weights: view.decision.criteria.map((_, at) => at + 1),
        replacesFormulas: false,
      }),
  ],
  [
    'record the ranking by gut',
    () =>
      open.call('recordGut', {
        sheetId: view.sheetId,
        expected: { options: view.decision.options },
        ranks: view.decision.options.map((_, at) => at + 1),
        date: 'today',
      }),
  ],
  ['record a round, the first (makes two sheets)', () => open.call('recordRound', round(view.sheetId, DAY))],
  ['record a round, later', () => open.call('recordRound', round(view.sheetId, DAY + 30))],
  ['read all rounds', () => open.call('readRounds')],
  ['make the sheet Options', () => open.call('createOptions', [])],
  [
    'put an option into a pool',
    async () => {
      await open.call('addOptions', (await open.call<OptionsView>('readOptions')).sheetId, [
        { id: '', name: 'Farm', note: '', pool: null, changedOn: DAY },
      ]);
      const { sheetId, options } = await open.call<OptionsView>('readOptions');
      const farm = options.find(({ name }) => name === 'Farm');
      await open.call('moveOption', {
        sheetId,
        expected: { id: farm?.id, name: 'Farm', pool: farm?.pool },
        after: { pool: 'future', reason: '', lookAgain: null, changedOn: DAY },
      });
    },
  ],
  [
    'blank copy',
    () => open.call('shareBlank', { sheetId: view.sheetId, keepsWeights: true, keepsOptions: true }),
  ],
  [
    'plain formulas',
    () => open.call('setPlain', { sheetId: view.sheetId, isPlain: true, date: '1 May 2026' }),
  ],
  ['build a matrix', () => open.call('createMatrix', careerMove)],
];

test('every action takes as many calls as the document says, and six minutes are enough for them', async () => {
  const document = readFileSync(join(__dirname, '../../docs/SCALE.md'), 'utf8');
  const counted: string[] = [];
  for (const [action, act] of ACTIONS) {
    await open.standIn.settled();
    await act();
    const calls = roundTrips(open.standIn.reports().at(-1));
    const seconds = 360 / calls;
    counted.push(`| ${action} | ${calls} | ${seconds < 5 ? seconds.toFixed(1) : Math.floor(seconds)} s |`);
  }
  expect(document.split('\n').filter((line) => counted.some((each) => line === each))).toEqual(counted);
});
