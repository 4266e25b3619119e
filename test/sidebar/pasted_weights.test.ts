import { emptyWeights } from '../../sidebar/weights/weights_draft';
import { interpret } from '../../sidebar/wizard/interpret';
import { paste } from '../../sidebar/wizard/lists';
import { readPasted } from '../../sidebar/wizard/pasted_list';
import { withWeights } from '../../sidebar/wizard/pasted_weights';
import { setWeights, undo } from '../../sidebar/wizard/state';
import { stateAfter } from './wizard_state';

const read = (text: string) =>
  withWeights(readPasted(text))
    ?.map(({ name, weight, note }) => [name, weight, ...(note === '' ? [] : [note])].join(' | '))
    .join(', ') ?? null;

describe('weights that are pasted with the criteria are theirs', () => {
  test.each([
    ['in a column of per cent', 'Pay\t60%\nFun\t40%', 'Pay | 60%, Fun | 40%'],
    ['that do not add up', 'Pay\t60%\nFun\t30%', 'Pay | 60%, Fun | 30%'],
    ['before a note', 'Pay\t60%\tgross\nFun\t40%', 'Pay | 60% | gross, Fun | 40%'],
    ['behind numbers and bullets', '1.\tPay\t60 %\n2.\tFun\t40 %', 'Pay | 60 %, Fun | 40 %'],
    ['behind each name', 'Pay 60%\nFun 40%', 'Pay | 60%, Fun | 40%'],
    ['in brackets', 'Pay (60 %)\nFun [40%]', 'Pay | 60 %, Fun | 40%'],
    ['after a colon or a dash', 'Pay: 60%\nTime at home – 40 %', 'Pay | 60%, Time at home | 40 %'],
    ['before each name', '60% Pay\n40% – Fun', 'Pay | 60%, Fun | 40%'],
    ['rounded', 'Pay 33%\nFun 33%\nTeam 33%', 'Pay | 33%, Fun | 33%, Team | 33%'],
    ['as points under a header', 'Criteria\tWeight\nPay\t5\nFun\t2', 'Pay | 5, Fun | 2'],
    ['under a header in German', 'Kriterium\tGewichtung\nGehalt\t5\nSpaß\t2', 'Gehalt | 5, Spaß | 2'],
    ['as numbers of a whole', 'Pay\t60\nFun\t40', 'Pay | 60, Fun | 40'],
    ['with a decimal comma', 'Pay\t0,6\nFun\t0,4', 'Pay | 0,6, Fun | 0,4'],
  ])('%s', (_about, text, rows) => {
    expect(read(text)).toBe(rows);
  });

  test.each([
    ['words beside the names', 'Pay\tgross\nFun\tdaily'],
    ['numbers of no whole, without a header', 'Pay\t90000\nFun\t3'],
    ['per cent on some lines', 'Pay\t60%\nFun\tdaily'],
    ['per cent in names that are no weights', 'Growth above 12%\nMargin above 30%'],
    ['one line', 'Pay 100%'],
    ['no numbers at all', 'Pay\nFun'],
  ])('%s are none', (_about, text) => {
    expect(read(text)).toBeNull();
  });
});

describe('in the wizard', () => {
  const pasted = () => stateAfter([paste('criteria', 'Pay 60%\nFun 40%')]);
  const weighed = (state: ReturnType<typeof pasted>) =>
    interpret(state.draft, 'en_US').decision.criteria.map(({ name, weight }) => [name, weight]);

  test('they stand in the step Weights, which is said, and Undo takes them back', () => {
    const state = pasted();
    expect(weighed(state)).toEqual([
      ['Pay', 60],
      ['Fun', 40],
    ]);
    expect(state.notice?.sentence).toBe(
      'Added 2 criteria. What each weighs, as it stood there, is in the step Weights.',
    );
    expect(stateAfter([undo], state).draft.weights).toEqual(emptyWeights());
  });

  test('weights that were set before stay, and the lines are read as any others', () => {
    const before = stateAfter([
      paste('criteria', 'Team'),
      setWeights({ ...emptyWeights(), points: { 1: '5' } }),
    ]);
    const state = stateAfter([paste('criteria', 'Pay\t60%\nFun\t40%')], before);
    expect(state.draft.weights.points).toEqual({ 1: '5' });
    expect(state.draft.criteria.map(({ note }) => note)).toEqual(['', '60%', '40%']);
  });

  test('options are read as before', () => {
    const { options, weights } = stateAfter([paste('options', 'Acme\t60%\nBolt\t40%')]).draft;
    expect(options.map(({ note }) => note)).toEqual(['60%', '40%']);
    expect(weights).toEqual(emptyWeights());
  });
});
