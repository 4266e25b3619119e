import type { Fault } from '../../host/run/run';
import { decisionOf, openMatrix, openSheets } from './open_matrix';

/** The file as it is saved, without what changes by itself. */
const fileOf = (standIn: { save(): unknown }) => structuredClone(standIn.save());

/**
 * Makes each service call of a server function fail in turn and claims that the file is as it was, or that the
 * work is done.
 */
async function failAtEveryCall(
  sheets: ReturnType<typeof openSheets>,
  when: Fault['when'],
  run: () => Promise<unknown>,
  undoDone: () => void,
): Promise<{ failed: number; done: number; sentences: Set<string> }> {
  const tally = { failed: 0, done: 0, sentences: new Set<string>() };
  const before = fileOf(sheets.standIn);
  for (let call = 1; ; call += 1) {
    sheets.standIn.failNextRun({ call, when });
    const failure = await run().then(
      () => null,
      (error: Error) => error,
    );
    const report = sheets.standIn.reports().at(-1);
    if (failure === null) {
      tally.done += 1;
      if ((report?.calls ?? 0) < call) return tally;
      undoDone();
    } else {
      tally.failed += 1;
      tally.sentences.add(failure.message.replace(/"[^"]*"/, '…'));
      expect({ call, file: fileOf(sheets.standIn) }).toEqual({ call, file: before });
    }
  }
}

describe.each(['before', 'after'] as const)('when a service call fails %s it takes effect', (when) => {
  test('creating a matrix leaves the file as it was, or finishes', async () => {
    const sheets = openSheets();
    const decision = decisionOf(2, 2);
    const tally = await failAtEveryCall(
      sheets,
      when,
      () => sheets.call('createMatrix', decision),
      () => sheets.user.deleteSheet(decision.title),
    );
    expect(tally.failed).toBeGreaterThan(100);
    for (const sentence of tally.sentences)
      expect(sentence).toMatch(/^(Nothing was|Service Spreadsheets failed)/);
    sheets.standIn.dispose();
  });
});

test('when a weight cannot be written the matrix stays as it was', async () => {
  const matrix = await openMatrix(decisionOf(2, 2));
  const view = await matrix.read();
  const change = {
    sheetId: view.sheetId,
    expected: { criteria: view.criteria, weights: view.weights },
    weights: [null, 7, 8, null],
    weighting: null,
  };
  const tally = await failAtEveryCall(
    matrix,
    'before',
    () => matrix.call('applyWeights', change),
    () => {
      matrix.user.type('B5', '1');
      matrix.user.type('B6', '2');
    },
  );
  expect(tally.failed).toBeGreaterThan(5);
  expect((await matrix.read()).weights).toEqual([null, 7, 8, null]);
  matrix.standIn.dispose();
});
