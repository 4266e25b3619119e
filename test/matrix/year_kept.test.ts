/** What the rounds keep: days in any time zone, gut rankings, what was said of a rename, the last scores of an option. */
import { makeCopy } from '../../host/headless';
import type { KeptScore, OptionsView, RoundsView } from '../../src/api';
import { dayOf } from '../../src/decision/round';
import { compareRounds } from '../../src/insight/change';
import { decisionOf, type OpenSheets, openMatrix, openSheets, withServer } from './open_matrix';
import { MOST_CALLS } from './round_trips';

// A busy machine takes its time.
jest.setTimeout(240_000);

const DAY = dayOf(2026, 3, 1);

const record = (file: OpenSheets, sheetId: number, date: number, decided: object | null = null) =>
  file.call('recordRound', { sheetId, date, name: '', note: '', decided, whenSame: 'record' });

test.each(['Pacific/Kiritimati', 'Pacific/Niue'])(
  'days and the gut rankings of all rounds are the same in a copied file, in %s',
  async (timeZone) => {
    const file = await openMatrix(decisionOf(2, 3), { timeZone });
    const { sheetId } = file.place;
    const decided = { choice: 'Option 2', expected: '', sure: 0.5, lookAgain: DAY + 365 };
    for (const [at, ranks] of [
      [1, 2, 3],
      [3, 1, 2],
    ].entries()) {
      const { decision } = await file.read();
      await file.call('recordGut', {
        ...{ sheetId, expected: { options: decision.options }, ranks, date: '1 March 2026' },
      });
      await record(file, sheetId, DAY + at, at === 0 ? null : decided);
    }
    const copy = withServer(makeCopy(file, { keepsMetadata: false }));
    copy.user.switchTo(file.place.sheetName);
    const { rounds } = await copy.call<RoundsView>('readRounds');
    expect(rounds.map(({ date, gut }) => [date, gut])).toEqual([
      [DAY, [1, 2, 3]],
      [DAY + 1, [3, 1, 2]],
    ]);
    expect(rounds[1]?.decided).toEqual(decided);
    copy.standIn.dispose();
    file.standIn.dispose();
  },
);

test('what was said of a rename in a table by hand is asked once: it stands in a note, also in a copy, and can be taken back', async () => {
  const file = openSheets();
  const rows = ['Criterion\tWeight\tWorst\tBest\tA\tB', 'Pay\t60\t0\t10\t9\t3', 'Fun\t40\t0\t10\t2\t5'];
  file.user.paste('A1', rows.join('\n'));
  await file.standIn.settled();
  await record(file, (await file.read()).sheetId, DAY);
  file.user.type('F1', 'B & Co');
  const guesses = async (of: OpenSheets) => {
    const { rounds, view, renames } = await of.call<RoundsView>('readRounds');
    if (view === null || rounds[0] === undefined) throw new Error('Nothing was read.');
    const { guesses: asked, renamed } = compareRounds(rounds[0].decision, view.decision, renames);
    return [asked.map(({ isSame }) => isSame), renamed.map(({ after }) => after)];
  };
  expect(await guesses(file)).toEqual([[null], []]);
  const question = { title: 'Sheet1', of: 'options', before: 'B', after: 'B & Co' };
  await file.call('keepRename', { ...question, isSame: true });
  expect(file.standIn.reports().at(-1)?.calls).toBeLessThanOrEqual(MOST_CALLS);
  expect(file.user.note('Rounds!G1')).toContain('In “Sheet1”, “B & Co” is what was called “B”.');
  const copy = withServer(makeCopy(file, { keepsMetadata: false }));
  copy.user.switchTo('Sheet1');
  expect(await guesses(copy)).toEqual([[true], ['B & Co']]);
  copy.standIn.dispose();
  await file.call('keepRename', { ...question, isSame: false });
  expect(await guesses(file)).toEqual([[false], []]);
  await file.call('keepRename', { ...question, isSame: null });
  expect(await guesses(file)).toEqual([[null], []]);
  expect(file.user.note('Rounds!G1')).toBe('How many options the matrix had.');
  file.standIn.dispose();
});

test('an option that was taken out comes back with its scores from History, where its row among the options is gone', async () => {
  const file = await openMatrix(decisionOf(3, 3));
  const { sheetId, sheetName } = file.place;
  const before = await file.read();
  const [, , third] = before.decision.options;
  if (third === undefined) throw new Error('There is no third option.');
  await record(file, sheetId, DAY);
  await file.call('createOptions', []);
  const { sheetId: optionsId } = await file.call<OptionsView>('readOptions');
  await file.call('takeOutOfMatrix', {
    ...{ matrixId: sheetId, sheetId: optionsId, expected: third, takesBaseline: false, today: DAY },
  });
  // She deletes its row with the note, and writes the option down again.
  file.user.deleteRows(2);
  await file.call('addOptions', optionsId, [
    { id: '', name: third.name, note: '', pool: 'considered', changedOn: DAY },
  ]);
  const { options } = await file.call<OptionsView>('readOptions');
  expect(options.map(({ name, kept }) => [name, kept])).toEqual([[third.name, []]]);
  file.user.switchTo(sheetName);
  const { title, criteria } = before.decision;
  const [scores = []] = await file.call<KeptScore[][]>('lastScores', {
    matrix: { title, criteria: criteria.map(({ id, name, unit }) => ({ id, name, unit })) },
    options: options.map(({ id, name }) => ({ id, name })),
  });
  const [own] = options;
  await file.call('bringIntoMatrix', {
    ...{ matrixId: sheetId, option: { id: own?.id, name: own?.name, note: '' }, scores },
  });
  await file.standIn.settled();
  expect((await file.read()).decision.scores).toEqual(before.decision.scores);
  file.standIn.dispose();
});
