import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import type { Decision } from '../../src/decision/decision';
import { type Block, cellName } from '../../src/table/a1';
import type { Put } from '../../src/table/content';
import { criterionFieldBlock, crossing, type MatrixMap, scoresBlock } from '../../src/table/map';
import { placeMatrix } from '../../src/table/matrix/place';
import { readDecision } from '../../src/table/read';
import { writeDecision } from '../../src/table/write';
import { decisions, fewerFields, type Place, placesFor } from './arbitraries';
import { readSheet, sheetOf, sheetWith } from './sheet_of';

const CASES = { numRuns: 1000 };

const placed = decisions.chain((decision) => placesFor(decision).map((place) => ({ decision, place })));

const sheetAt = (decision: Decision, { map, others, rows, columns }: Place, more: readonly Put[] = []) =>
  sheetWith([...others, ...writeDecision(decision, map), ...more], rows, columns);

/** With both ends, also where they are the same. */
const rangeName = ({ top, left, bottom, right }: Block) =>
  `${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}`;

/** The formulas that say where everything is: the totals, and the shares that stand for the weights. */
function model(map: MatrixMap): Put[] {
  const [weights = '', shares = '', worst = '', best = '', half = ''] = (
    ['weight', 'share', 'worst', 'best', 'half'] as const
  ).map((field) => {
    const block = criterionFieldBlock(map, field);
    return block === null ? '' : rangeName(block);
  });
  const typed = rangeName(scoresBlock(map));
  const scores = map.isBent ? `MIDVALUE_SCORE(${[typed, worst, best, half].join('; ')})` : typed;
  const totals = `WEIGHTED_SCORE(${[scores, shares, worst, best].join('; ')})`;
  const put = (line: number, at: number, formula: string) => ({
    ...crossing(map, line, at),
    content: { formula },
  });
  return [
    put(map.optionFields.score ?? 1, map.optionSpan.first, totals),
    put(map.criterionSpan.first, map.criterionFields.share ?? 1, `MAP(${weights}; LAMBDA(w; w))`),
  ];
}

/** Every criterion with a weight, so that it is no heading when its worst and best are gone. */
const weighed = (decision: Decision): Decision => ({
  ...decision,
  criteria: decision.criteria.map((each) => ({ ...each, weight: each.weight ?? 1 })),
});

/** A decision as it is read where there is no line for its title. */
const withoutTitle = (decision: Decision, { title }: MatrixMap) =>
  title === null ? { ...decision, title: '' } : decision;

test('decision → grid → decision is the identity, and every line is where it was put', () => {
  fc.assert(
    fc.property(placed, ({ decision, place }) => {
      const read = readDecision(sheetAt(decision, place), place.open);
      deepStrictEqual(read.decision, withoutTitle(decision, place.map));
      deepStrictEqual(read.map, place.map);
    }),
    CASES,
  );
});

test('grid → decision → grid is the identity, whatever fields the table has', () => {
  fc.assert(
    fc.property(
      placed.chain(({ decision, place }) =>
        fewerFields(place).map((fewer) => ({ decision: weighed(decision), place: fewer })),
      ),
      ({ decision, place }) => {
        const grid = sheetAt(decision, place);
        const read = readDecision(grid, place.open);
        deepStrictEqual(sheetAt(read.decision, { ...place, map: read.map }), grid);
      },
    ),
    CASES,
  );
});

test('with the formulas of a matrix of ours the same is found, however it lies, without being told where', () => {
  fc.assert(
    fc.property(placed, ({ decision, place }) => {
      const read = readSheet(sheetAt(decision, place, model(place.map)));
      // A title that is blank is not found.
      deepStrictEqual({ ...read.map, title: place.map.title }, place.map);
      deepStrictEqual(read.decision, withoutTitle(decision, place.map));
    }),
    CASES,
  );
});

test('a matrix as it is built gives its decision back', () => {
  fc.assert(
    fc.property(decisions, fc.boolean(), (any, isCovered) => {
      const decision = { ...any, title: any.title || 'A title' };
      const read = readSheet(sheetOf(decision, isCovered));
      deepStrictEqual(read.decision, decision);
      deepStrictEqual(read.map, placeMatrix(decision));
    }),
    CASES,
  );
});
