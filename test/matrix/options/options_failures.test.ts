import type { Fault } from '../../../host/run/run';
import { exampleDecision } from '../../../src/decision/example';
import {
  addMatrix,
  matrixIn,
  newOption,
  type OpenOptions,
  openFile,
  openOptions,
  TODAY,
} from './open_options';

const fileOf = ({ standIn }: OpenOptions) => structuredClone(standIn.save());

/** Makes each service call of a server function fail in turn; `claim` is told whether it said that it failed. */
async function failAtEveryCall(
  file: OpenOptions,
  when: Fault['when'],
  run: () => Promise<unknown>,
  claim: (failure: string | null, call: number) => Promise<void>,
): Promise<number> {
  for (let call = 1; ; call += 1) {
    file.standIn.failNextRun({ call, when });
    const failure = await run().then(
      () => null,
      (error: Error) => error.message,
    );
    const isOver = failure === null && file.calls() < call;
    await claim(failure, call);
    if (isOver) return call - 1;
  }
}

/** What must hold after a failure: the file is as it was, and the sentence is one for a person. */
function unchanged(file: OpenOptions, before: unknown) {
  return (failure: string, call: number) => {
    expect({ call, file: fileOf(file) }).toEqual({ call, file: before });
    expect(failure).toMatch(
      /^(Error: )?(Nothing was|Google Sheets did not answer|.* could not be read again)/,
    );
  };
}

describe.each(['before', 'after'] as const)('when a service call fails %s it takes effect', (when) => {
  test('making the sheet leaves the file as it was, or finishes', async () => {
    const file = openFile();
    const claim = unchanged(file, fileOf(file));
    const calls = await failAtEveryCall(
      file,
      when,
      () => file.call('createOptions', [newOption('A'), newOption('B')]),
      async (failure, call) => {
        const isMade = file.user.sheetNames().includes('Options');
        if (isMade) {
          expect(file.user.readRange('Options!A1:A3').flat()).toEqual(['Option', 'A', 'B']);
          file.user.deleteSheet('Options');
        } else claim(failure ?? '', call);
      },
    );
    expect(calls).toBeGreaterThan(40);
    file.standIn.dispose();
  });

  test('a move is written whole or not at all', async () => {
    const file = await openOptions(['A', 'B']);
    const { sheetId, options } = await file.read();
    const row = () => file.user.readRange('A2:J2')[0];
    const before = row();
    const move = {
      sheetId,
      expected: { id: options[0]?.id, name: 'A', pool: null },
      after: { pool: 'discarded', reason: 'No', lookAgain: TODAY + 30, changedOn: TODAY - 1 },
    };
    await failAtEveryCall(
      file,
      when,
      () => file.call('moveOption', move),
      async (failure) => {
        const isMoved = file.user.read('B2') !== null;
        if (failure === null) expect(isMoved).toBe(true);
        if (!isMoved) expect(row()).toEqual(before);
        else {
          expect(row()).toEqual([
            'A',
            'Discarded for now',
            ...new Array(5).fill(null),
            TODAY + 30,
            'No',
            TODAY - 1,
          ]);
          await file.user.undo();
        }
      },
    );
    file.standIn.dispose();
  });

  test('a must has its column whole or not at all', async () => {
    const file = await openOptions(['A']);
    const { sheetId } = await file.read();
    const before = file.user.readRange('A1:L2');
    await failAtEveryCall(
      file,
      when,
      () => file.call('addMust', sheetId, 'Purpose'),
      async (failure) => {
        if (failure === null) {
          expect(file.user.readRange('D1:F1')[0]).toEqual(['Cons', 'Must: Purpose', 'Years out']);
          file.user.deleteColumns('E');
        }
        expect(file.user.readRange('A1:L2')).toEqual(before);
      },
    );
    file.standIn.dispose();
  });

  test('a column for an option stands whole in the matrix or not at all', async () => {
    const file = await openOptions(['A']);
    const place = await addMatrix(file);
    const before = (await matrixIn(file, place.sheetName)).decision;
    const into = {
      matrixId: place.sheetId,
      option: { id: 'x1', name: 'A', note: 'Pros: x' },
      scores: [],
    };
    await failAtEveryCall(
      file,
      when,
      () => file.call('bringIntoMatrix', into),
      async (failure) => {
        const { decision, map } = await matrixIn(file, place.sheetName);
        if (failure !== null) expect(decision).toEqual(before);
        else {
          expect(decision.options.at(-1)).toEqual({ id: 'x1', name: 'A' });
          file.user.deleteColumns(String.fromCharCode(64 + (map.options.at(-1) ?? 0)));
        }
      },
    );
    file.standIn.dispose();
  });

  test('the scores of an option that is taken out are never lost', async () => {
    const file = await openOptions(['A']);
    const { sheetId } = await file.read();
    const example = exampleDecision();
    const at = example.baseline === 0 ? 1 : 0;
    const expected = example.options[at];
    const scores = example.scores.map((row) => row[at]).filter((score) => score !== null);
    let place = await addMatrix(file);
    await failAtEveryCall(
      file,
      when,
      () =>
        file.call('takeOutOfMatrix', {
          matrixId: place.sheetId,
          sheetId,
          expected,
          takesBaseline: false,
          today: TODAY,
        }),
      async (failure) => {
        const { decision } = await matrixIn(file, place.sheetName);
        const isThere = decision.options.some(({ id }) => id === expected?.id);
        if (failure === null) expect(isThere).toBe(false);
        if (isThere) {
          expect(decision).toEqual(example);
          return;
        }
        file.user.switchTo('Options');
        const kept = (await file.read()).options.find(({ id }) => id === expected?.id)?.kept ?? [];
        expect(kept.map(({ score }) => score)).toEqual(scores);
        file.user.deleteSheet(place.sheetName);
        place = await addMatrix(file);
      },
    );
    file.standIn.dispose();
  });
});
