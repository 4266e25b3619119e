import { isDeepStrictEqual } from 'node:util';
import type { Fault } from '../../host/run/run';
import type { MatrixView } from '../../src/api';
import { decisionOf, type OpenSheets, openMatrix, openSheets, PLAIN } from './open_matrix';

/** The file as it is saved, without what changes by itself. */
const fileOf = (standIn: { save(): unknown }) => structuredClone(standIn.save());

/** Nothing was done, and every sentence says so in words of ours: neither Google's own nor an id. */
const NOTHING_DONE =
  /^Nothing was (changed in your file, because Google Sheets did not answer as it should: please try again|changed: someone else)|^Google Sheets did not answer as it should, and nothing was changed: please try again\.$/;

/**
 * Makes each service call of a server function fail in turn and claims that the file is as it was, or that the
 * work is done.
 */
async function failAtEveryCall(
  sheets: OpenSheets,
  when: Fault['when'],
  run: () => Promise<unknown>,
  undoDone: () => unknown,
): Promise<{ failed: number; sentences: Set<string> }> {
  const tally = { failed: 0, sentences: new Set<string>() };
  const before = fileOf(sheets.standIn);
  for (let call = 1; ; call += 1) {
    sheets.standIn.failNextRun({ call, when });
    const failure = await run().then(
      () => null,
      (error: Error) => error,
    );
    const report = sheets.standIn.reports().at(-1);
    if (failure === null) {
      if ((report?.calls ?? 0) < call) return tally;
      await undoDone();
    } else {
      tally.failed += 1;
      tally.sentences.add(failure.message);
      // What was put back is a formula whose value comes later.
      await sheets.standIn.settled();
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
      () => sheets.call('createMatrix', decision, PLAIN),
      () => sheets.user.deleteSheet(decision.title),
    );
    expect(tally.failed).toBeGreaterThan(50);
    for (const sentence of tally.sentences) expect(sentence).toMatch(NOTHING_DONE);
    sheets.standIn.dispose();
  });

  const change = ({ sheetId, decision }: MatrixView) => ({
    sheetId,
    expected: decision.criteria.map(({ id, weight }) => ({ id, weight })),
    weights: [7, 8],
    replacesFormulas: false,
  });
  const scoresOf = ({ sheetId, decision }: MatrixView) => {
    const { id, worst, best } = decision.criteria[0] ?? {};
    const said = (score: number | null) => ({ score, evidence: '', sure: null });
    return {
      sheetId,
      expected: {
        criterion: { id, worst, best },
        options: decision.options.map((option) => option.id),
        scores: (decision.scores[0] ?? []).map(said),
      },
      scores: [said(null), { score: 5, evidence: 'Asked Pat.', sure: 'fact' }],
    };
  };
  test.each<[string, string, (view: MatrixView) => unknown[]]>([
    ['the weights', 'applyWeights', (view) => [change(view)]],
    [
      'a scale',
      'changeScale',
      ({ sheetId, decision }) => {
        const [first] = decision.criteria;
        const expected = { id: first?.id, worst: first?.worst, best: first?.best, weight: first?.weight };
        return [{ sheetId, expected, worst: 0, best: 9, weight: 4 }];
      },
    ],
    [
      'a ranking by gut',
      'recordGut',
      ({ sheetId, decision }) => [
        { sheetId, expected: { options: decision.options }, ranks: [2, 1], date: 'today' },
      ],
    ],
    ['the scores of a criterion', 'saveScores', (view) => [scoresOf(view)]],
    [
      'second answers',
      'scoreAgain',
      ({ sheetId, decision }) => {
        const answer = { criterion: 'c0', option: 'o1', first: decision.scores[0]?.[1], score: 5 };
        return [{ sheetId, day: 46_329, answers: [answer] }];
      },
    ],
    ['the headline', 'writeHeadline', ({ sheetId }) => [sheetId]],
    ['how weights were set', 'saveWeighting', ({ sheetId }) => [sheetId, { words: 'By hand.', kept: '{}' }]],
  ])('writing %s leaves the matrix as it was, or finishes', async (_claim, name, argumentsFor) => {
    const matrix = await openMatrix(decisionOf(2, 2));
    const view = await matrix.read();
    const args = argumentsFor(view);
    const before = fileOf(matrix.standIn);
    const isChanged = () => !isDeepStrictEqual(fileOf(matrix.standIn), before);
    const tally = await failAtEveryCall(
      matrix,
      when,
      () => matrix.call(name, ...args),
      async () => {
        expect(fileOf(matrix.standIn)).not.toEqual(before);
        // A scale stands in cells apart, each of which is a step of its own.
        for (let step = 0; step < 3 && isChanged(); step += 1) {
          await matrix.user.undo();
          await matrix.standIn.settled();
        }
      },
    );
    expect(tally.failed).toBeGreaterThan(3);
    for (const sentence of tally.sentences) expect(sentence).toMatch(NOTHING_DONE);
    matrix.standIn.dispose();
  });
});

test.each<[string, (view: MatrixView) => [string, unknown[]]]>([
  [
    'weights that changed meanwhile',
    ({ sheetId, decision }) => [
      'applyWeights',
      [
        {
          sheetId,
          expected: decision.criteria.map(({ id }) => ({ id, weight: 99 })),
          weights: [1, 1],
          replacesFormulas: false,
        },
      ],
    ],
  ],
  [
    'options that changed meanwhile',
    ({ sheetId }) => [
      'recordGut',
      [{ sheetId, expected: { options: [{ id: 'x', name: 'Gone' }] }, ranks: [1], date: 'today' }],
    ],
  ],
  [
    'a weight below zero',
    ({ sheetId }) => ['applyWeights', [{ sheetId, expected: [], weights: [-1], replacesFormulas: false }]],
  ],
])('a request with %s is refused in one sentence and changes nothing', async (_claim, requestFor) => {
  const matrix = await openMatrix(decisionOf(2, 2));
  const before = fileOf(matrix.standIn);
  const [name, args] = requestFor(await matrix.read());
  await expect(matrix.call(name, ...args)).rejects.toThrow(/^Nothing was \w+.*\.$/);
  expect(fileOf(matrix.standIn)).toEqual(before);
  matrix.standIn.dispose();
});

test('a request about a sheet that is gone says so', async () => {
  const matrix = await openMatrix(decisionOf(2, 2));
  await expect(matrix.call('writeHeadline', 123_456)).rejects.toThrow(
    /^The matrix cannot be reached, because its sheet is no longer in this file/,
  );
  matrix.standIn.dispose();
});
