import fc from 'fast-check';
import * as functions from '../../src/functions/index';

/** What a cell can hold, at its worst. */
const hostile = fc.constantFrom<unknown>(
  '',
  null,
  undefined,
  ' ',
  'text',
  '5',
  '1e999',
  'Infinity',
  'NaN',
  '#REF!',
  'Loading...',
  true,
  false,
  0,
  -0,
  -1,
  1,
  2.5,
  1e308,
  -1e308,
  1e-320,
  5e-324,
  Number.MAX_VALUE,
  Number.POSITIVE_INFINITY,
  Number.NaN,
  new Date(2026, 0, 3),
  new Date(Number.NaN),
  '=1+1',
  '<b>',
  'שלום',
  '🙂'.repeat(30),
);

/** Cells that pass more often, so that the arithmetic is reached. */
const numeric = fc.constantFrom<unknown>('', 0, 1, 3, -7, 1e308, -1e308, 1e-320, 5e-324, 1e150, 1e-150);

const cell = fc.oneof({ weight: 1, arbitrary: hostile }, { weight: 30, arbitrary: numeric });
const range = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const ragged = fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 });
const weightCell = fc.constantFrom<unknown>('', 0, 1, 3, 1e308, 1e-320, 5e-324, 2);
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([criteria, options]) => {
    const column = (of: fc.Arbitrary<unknown>) =>
      fc.array(
        of.map((each) => [each]),
        { minLength: criteria, maxLength: criteria },
      );
    const line = fc.array(cell, { minLength: options, maxLength: options });
    return fc.tuple(
      fc.array(line, { minLength: criteria, maxLength: criteria }),
      column(weightCell),
      fc.oneof(column(numeric), fc.constantFrom<unknown>('', 0)),
      fc.oneof(column(numeric), fc.constantFrom<unknown>('', 10)),
    );
  });
const anything = fc.oneof(range, ragged, hostile);

const onMatrix = [
  'WEIGHTED_SCORE',
  'WEIGHTED_RANK',
  'CONTRIBUTION',
  'FIRST_PLACE_SHARE',
  'RANK_ACCEPTABILITY',
  'CENTRAL_WEIGHTS',
  'TIPPING_WEIGHT',
  'TIPPING_SCORE',
  'DOMINATED_BY',
] as const;

const FEW_SAMPLES = ['', 50] as const;

describe('on a matrix of hostile cells', () => {
  test.each(onMatrix)('%s gives clean cells or one sentence', (name) => {
    fc.assert(
      fc.property(matrix, ([scores, weights, worst, best]) => {
        const isSampled = ['FIRST_PLACE_SHARE', 'RANK_ACCEPTABILITY', 'CENTRAL_WEIGHTS'].includes(name);
        const rest = isSampled ? FEW_SAMPLES : [];
        expectCleanOrRefused(() => functions[name](scores, weights, worst, best, ...(rest as [])));
      }),
      { numRuns: 1000 },
    );
  });

  test('DECISION_SUMMARY gives a text or one sentence', () => {
    fc.assert(
      fc.property(matrix, ([scores, weights, worst, best]) => {
        const names = [(scores[0] as unknown[]).map((_, at) => `Option ${at}`)];
        expectCleanOrRefused(() => functions.DECISION_SUMMARY(names, scores, weights, worst, best));
      }),
      { numRuns: 60 },
    );
  });
});

describe('on anything at all in every argument', () => {
  test.each(Object.keys(functions) as (keyof typeof functions)[])('%s', (name) => {
    const call = functions[name] as (...args: unknown[]) => unknown;
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 7 }), (args) => {
        expectCleanOrRefused(() => call(...args));
      }),
      { numRuns: 300 },
    );
  });
});

test('a matrix whose numbers are all ordinary is never refused', () => {
  const score = fc.integer({ min: 1, max: 5 });
  const plain = fc.array(fc.array(score, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(plain, (scores) => {
      for (const name of onMatrix)
        expect(Array.isArray(functions[name](scores, [[2], [1]], 1, 5))).toBe(true);
    }),
    { numRuns: 20 },
  );
});

/** A spill of equal rows of finite numbers and text, or an Error of one sentence that ends in a full stop. */
function expectCleanOrRefused(call: () => unknown): void {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    expect(Object.prototype.toString.call(error)).toBe('[object Error]');
    expect((error as Error).name).toBe('Error');
    expect((error as Error).message).toMatch(/^[A-Z][^\n]*[;,] [^\n]*\.$/);
    // What the person typed stands in quotation marks.
    expect((error as Error).message.replace(/“.*”/g, '')).not.toMatch(/undefined|NaN|\[object/);
    return;
  }
  const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row.length).toBe((rows[0] as unknown[]).length);
    for (const value of row) {
      if (typeof value === 'number') expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
      else expect(typeof value).toBe('string');
    }
  }
}
