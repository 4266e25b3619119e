/** Decisions and places for them, of every kind that the model knows. */
import fc from 'fast-check';
import type { Criterion, Decision } from '../../src/decision/decision';
import { sameNameKey } from '../../src/decision/same_name';
import type { Put } from '../../src/table/content';
import {
  CRITERION_FIELDS,
  type CriterionField,
  crossing,
  type MatrixMap,
  noCriterionFields,
  noOptionFields,
  type Orientation,
} from '../../src/table/map';
import { COLUMN_ROLES, ROW_ROLES } from '../../src/table/matrix/roles';
import { oneLine } from '../../src/table/text';

/** Any text on one line, "" too: letters of all scripts, emoji, signs, digits, formulas. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('=1+1', '0012', '10%', 'A (min)', '(min)', 'TRUE', '#REF!', '2026-05-01', "'", 'Rank'),
  )
  .map(oneLine);
const name = text.filter((any) => any !== '');
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((any) => any + 0);
const blankOr = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 3 });

const criterionBy = (id: string): fc.Arbitrary<Criterion> =>
  fc.record(
    {
      id: fc.constant(id),
      name: text,
      kind: fc.constantFrom('rating' as const, 'measure' as const),
      unit: fc.oneof(fc.constant(''), name),
      weight: blankOr(number.map(Math.abs)),
      worst: blankOr(number),
      best: blankOr(number),
      least: blankOr(number),
      half: blankOr(number),
      group: text,
      worstMeans: text,
      bestMeans: text,
    },
    { noNullPrototype: true },
  );

const ids = (count: number) =>
  fc.uniqueArray(
    name.filter((id) => !id.startsWith('name:')),
    { minLength: count, maxLength: count },
  );

/** Any decision whose criteria each have a number, without which a line is a heading, and whose names are told apart. */
export const decisions: fc.Arbitrary<Decision> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([criteria, options]) =>
    fc.record(
      {
        title: text,
        criteria: ids(criteria).chain((own) => fc.tuple(...own.map((id) => criterionBy(id)))),
        options: fc
          .tuple(
            ids(options),
            fc.uniqueArray(name, { minLength: options, maxLength: options, selector: sameNameKey }),
          )
          .map(([own, names]) => names.map((each, at) => ({ id: own[at] ?? '', name: each }))),
        scores: fc.array(fc.array(blankOr(number), { minLength: options, maxLength: options }), {
          minLength: criteria,
          maxLength: criteria,
        }),
        baseline: blankOr(fc.integer({ min: 0, max: options - 1 })),
      },
      { noNullPrototype: true },
    ),
  )
  .map((decision) => ({
    ...decision,
    criteria: decision.criteria.map((criterion, at) =>
      isNumbered(criterion) || decision.scores[at]?.some((score) => score !== null)
        ? criterion
        : { ...criterion, weight: 0 },
    ),
  }));

const isNumbered = ({ weight, worst, best }: Criterion) => weight !== null || worst !== null || best !== null;

/** A place for a decision, and what else stands there: headings between the criteria, headers, labels. */
export interface Place {
  readonly map: MatrixMap;
  /** The same without its lines, as it is found. */
  readonly open: MatrixMap;
  readonly others: readonly Put[];
  readonly rows: number;
  readonly columns: number;
}

const DETAILS = COLUMN_ROLES.filter(({ isDetail }) => isDetail);
/** Spacers before each line and after the last; true is a heading, where there can be one. */
const spacers = (count: number) =>
  fc.array(fc.array(fc.boolean(), { maxLength: 2 }), { minLength: count + 1, maxLength: count + 1 });

/** Any place with all fields: criteria down or across, the fields in any order, blank lines and headings between. */
export const placesFor = ({ criteria, options }: Decision): fc.Arbitrary<Place> =>
  fc
    .record({
      orientation: fc.constantFrom<Orientation>('down', 'across'),
      order: fc.shuffledSubarray<CriterionField>(['name', 'weight', 'share', 'worst', 'best'], {
        minLength: 5,
      }),
      details: fc.shuffledSubarray(DETAILS, { minLength: DETAILS.length }),
      before: fc.integer({ min: 0, max: 2 }),
      criterionSpacers: spacers(criteria.length),
      optionSpacers: spacers(options.length),
    })
    .map(({ orientation, order, details, before, criterionSpacers, optionSpacers }) => {
      const header = before + 2;
      const own = linesAfter(header, criterionSpacers);
      const other = linesAfter(before + order.length, optionSpacers);
      const criterionFields = noCriterionFields();
      order.forEach((field, at) => {
        criterionFields[field] = before + at + 1;
      });
      details.forEach(({ field }, at) => {
        criterionFields[field] = other.last + at + 1;
      });
      const optionFields = { ...noOptionFields(), name: header };
      const results = ROW_ROLES.filter(({ field }) => field === 'score' || field === 'gap' || field === 'id');
      results.forEach(({ field }, at) => {
        optionFields[field] = own.last + at + 1;
      });
      const names = criterionFields.name ?? 1;
      const open: MatrixMap = {
        orientation,
        criterionSpan: { first: header + 1, last: own.last },
        optionSpan: { first: before + order.length + 1, last: other.last },
        criteria: [],
        options: [],
        criterionFields,
        optionFields,
        title: orientation === 'down' ? { row: before + 1, column: names } : null,
        baseline: crossing({ orientation }, optionFields.gap ?? 1, criterionFields.weight ?? 1),
        scale: null,
        ...(criteria.some(({ half }) => half !== null) && { isBent: true }),
      };
      const put = (line: number, at: number, words: string): Put => ({
        ...crossing({ orientation }, line, at),
        content: { text: words },
      });
      const others = [
        ...own.headings.map((line) => put(line, names, `Heading ${line}`)),
        ...results.map(({ field, label }) => put(optionFields[field] ?? 1, names, label)),
        ...COLUMN_ROLES.flatMap(({ field, header: words }) => {
          const at = criterionFields[field];
          return at === null ? [] : [put(header, at, words)];
        }),
      ];
      const end = crossing({ orientation }, own.last + results.length, other.last + details.length);
      return {
        map: { ...open, criteria: own.lines, options: other.lines },
        open,
        others,
        rows: end.row,
        columns: end.column,
      };
    });

function linesAfter(before: number, gaps: readonly (readonly boolean[])[]) {
  const lines: number[] = [];
  const headings: number[] = [];
  let line = before;
  gaps.forEach((gap, at) => {
    for (const isHeading of gap) {
      line += 1;
      if (isHeading) headings.push(line);
    }
    if (at < gaps.length - 1) {
      line += 1;
      lines.push(line);
    }
  });
  return { lines, headings, last: line };
}

/** The same place without some of the details, or without worst and best, as in a table made by hand. */
export const fewerFields = (place: Place): fc.Arbitrary<Place> =>
  fc.subarray(CRITERION_FIELDS.filter((field) => field !== 'name' && field !== 'weight')).map((gone) => {
    const criterionFields = { ...place.map.criterionFields };
    for (const field of gone) criterionFields[field] = null;
    return { ...place, map: { ...place.map, criterionFields }, open: { ...place.open, criterionFields } };
  });
