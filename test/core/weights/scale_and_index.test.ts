import fc from 'fast-check';
import { shares } from '../../../src/core/share';
import { judgmentText, nearestJudgment } from '../../../src/core/weights/judgment_scale';
import { connectedGroups, judgmentsOf } from '../../../src/core/weights/pairs';
import { randomIndex } from '../../../src/core/weights/random_index';
import { swingPoints } from '../../../src/core/weights/swing';
import { upperTriangle } from './pairs_of_weights';

describe('the random index', () => {
  test.each([
    [2, 0],
    [3, 0.58],
    [4, 0.9],
    [5, 1.12],
    [6, 1.24],
    [7, 1.32],
    [8, 1.41],
    [9, 1.45],
    [10, 1.49],
  ])('the older table of Saaty for %i criteria, as in pyDecision', (n, index) => {
    // https://github.com/Valdecy/pyDecision, pyDecision/algorithm/ahp.py
    expect(randomIndex(n)).toBe(index);
  });

  // The same fit, as a ratio, is in https://github.com/bpmsg/ahp-os, classes/AhpCalc.php, setAlonsoCr.
  test('Alonso & Lamata (2006) above 10: 15 criteria have λ̄ = 2.7699·15 − 4.3513', () => {
    expect(randomIndex(15)).toBeCloseTo((2.7699 * 15 - 4.3513 - 15) / 14, 12);
    expect(randomIndex(11)).toBeGreaterThan(randomIndex(10));
  });

  // The random indices of R's ahpsurvey, https://github.com/cran/ahpsurvey, R/ahp_cr.R.
  test.each([
    [11, 1.5141],
    [15, 1.584],
    [20, 1.6289],
  ])('for %i criteria it is within .01 of the simulated %p', (n, simulated) => {
    expect(Math.abs(randomIndex(n) - simulated)).toBeLessThan(0.01);
  });

  test('falls on a straight line with the missing pairs, to 0 for a tree', () => {
    expect(randomIndex(4, 1)).toBeCloseTo(0.9 * (2 / 3), 12);
    expect(randomIndex(4, 3)).toBe(0);
    expect(randomIndex(3, 1)).toBe(0);
  });
});

describe('the 1–9 scale', () => {
  test.each([
    [1, '1'],
    [2.2, '2'],
    [2.5, '3'],
    [0.45, '1/2'],
    [0.35, '1/3'],
    [17.1, '9'],
    [0.0586, '1/9'],
  ])('%f is said as %s', (ratio, text) => {
    expect(judgmentText(ratio)).toBe(text);
  });

  test('a ratio and its reciprocal are said as reciprocals', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (ratio) => {
        expect(nearestJudgment(1 / ratio)).toBeCloseTo(1 / nearestJudgment(ratio), 12);
      }),
    );
  });
});

describe('which comparisons there are', () => {
  test('each pair once, by row, from whichever side it was given', () => {
    const pairs = [
      [1, 3, null],
      [null, 1, null],
      [4, null, 1],
    ];
    expect(judgmentsOf(pairs)).toEqual([
      { row: 0, column: 1, ratio: 3 },
      { row: 0, column: 2, ratio: 1 / 4 },
    ]);
  });

  test('criteria fall into groups that no comparison links', () => {
    expect(connectedGroups(upperTriangle(4, [2, null, null, null, null, 5]))).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(connectedGroups(upperTriangle(4, [null, 2, null, null, 3, 5]))).toEqual([[0, 1, 2, 3]]);
    expect(connectedGroups([[null]])).toEqual([[0]]);
  });
});

describe('swing points', () => {
  test('the largest becomes 100, the others keep their part of it', () => {
    expect(swingPoints([8, 4, 0])).toEqual([100, 50, 0]);
    expect(swingPoints([0, 0])).toEqual([0, 0]);
  });

  // Goodwin & Wright, Decision Analysis for Management Judgment, chapter 3:
  // https://yumpu.com/en/document/view/10698289/downloadable-about-university/59, and page 63.
  test('Goodwin & Wright: visibility at 80% of closeness is 80 points; size 30, comfort 20, parking 10 are 50, 33.3, 16.7', () => {
    expect(swingPoints([5, 4])).toEqual([100, 80]);
    const alone = shares(swingPoints([30, 20, 10])).map((share) => (100 * share).toFixed(1));
    expect(alone).toEqual(['50.0', '33.3', '16.7']);
  });

  test('bringing points to the scale twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (points) => {
        const once = swingPoints(points);
        expect(swingPoints(once)).toEqual(once.map((point) => expect.closeTo(point, 10)));
      }),
    );
  });
});
