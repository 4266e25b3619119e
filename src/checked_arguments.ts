import * as v from 'valibot';
import type { Server } from './api';
import { MAX_NAME_LENGTH } from './decision/check';
import { EXAMPLES } from './decision/example';
import { POOLS } from './decision/pool';
import { buildableSchema } from './decision/schema';
import { SURENESS } from './decision/sureness';
import { Refused } from './sheet/refused';
import { correctionsSchema } from './table/adopt/corrections';

/*
 * The arguments of every server function, checked before anything is done: what comes from a page may be stale, broken or
 * not from our page at all.
 */

/** Longer than any draft of 200 options and 200 criteria. */
const LONGEST_DRAFT = 400_000;
/** A note of a cell holds no more. */
const LONGEST_NOTE = 45_000;
const MOST_LINES = 1000;
/** As the schema of a decision takes them. */
const LONGEST_ID = MAX_NAME_LENGTH + 20;

const finite = v.pipe(v.number(), v.finite());
const sheetId = v.pipe(v.number(), v.integer());
const place = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000));
const text = v.pipe(v.string(), v.maxLength(1000));
/** Notes of a round may be a few paragraphs. */
const longText = v.pipe(v.string(), v.maxLength(20_000));
/** From 1900 to 9999, as Sheets counts days. */
const day = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_958_465));
const months = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1200));
const weight = v.nullable(v.pipe(finite, v.minValue(0)));
const perLine = <Schema extends v.GenericSchema>(line: Schema) =>
  v.pipe(v.array(line), v.maxLength(MOST_LINES));
const weighed = v.strictObject({
  weight: v.pipe(finite, v.minValue(0)),
  worst: finite,
  best: finite,
  half: v.exactOptional(finite),
});
/** What the sidebar had read of a criterion when it asks for a change of it. */
const scaleRead = { id: v.string(), worst: v.nullable(finite), best: v.nullable(finite) };
const kept = v.strictObject({ words: text, kept: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)) });

const id = v.pipe(v.string(), v.maxLength(LONGEST_ID));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_NAME_LENGTH));
const note = v.pipe(v.string(), v.maxLength(LONGEST_NOTE));
const pool = v.nullable(v.picklist(POOLS));
const frame = v.strictObject({ goals: text, horizon: text });
const newOptions = perLine(v.strictObject({ id, name, note, pool, changedOn: day }));
const keptScore = v.strictObject({ criterion: v.string(), score: finite, evidence: note });

const saidOfScore = v.strictObject({
  score: v.nullable(finite),
  evidence: note,
  sure: v.nullable(v.picklist(SURENESS)),
});

const ARGUMENTS: { [Name in keyof Server]: v.GenericSchema<unknown, Parameters<Server[Name]>> } = {
  startWizard: v.strictTuple([]),
  saveDraft: v.strictTuple([v.pipe(v.string(), v.maxLength(LONGEST_DRAFT))]),
  createMatrix: v.strictTuple([
    buildableSchema,
    v.optional(
      v.strictObject({
        gutFirst: v.boolean(),
        weighting: v.nullable(kept),
        notes: v.optional(v.record(v.string(), v.pipe(v.string(), v.maxLength(LONGEST_NOTE))), {}),
      }),
      { gutFirst: false, weighting: null, notes: {} },
    ),
  ]),
  showMatrix: v.strictTuple([sheetId]),
  readMatrix: v.strictTuple([]),
  proposeTable: v.strictTuple([v.nullable(correctionsSchema)]),
  selectedBlock: v.strictTuple([]),
  adoptTable: v.strictTuple([
    v.strictObject({
      sheetId,
      state: text,
      corrections: correctionsSchema,
      results: v.nullable(v.strictObject({ row: place, column: place })),
    }),
  ]),
  applyWeights: v.strictTuple([
    v.strictObject({
      sheetId,
      expected: perLine(v.strictObject({ id: v.string(), weight })),
      weights: perLine(weight),
      replacesFormulas: v.boolean(),
      weighed: v.exactOptional(perLine(v.nullable(weighed))),
    }),
  ]),
  saveWeighting: v.strictTuple([sheetId, kept]),
  changeScale: v.strictTuple([
    v.strictObject({
      sheetId,
      expected: v.strictObject({ ...scaleRead, weight }),
      worst: finite,
      best: finite,
      weight,
    }),
  ]),
  changeHalf: v.strictTuple([
    v.strictObject({
      sheetId,
      expected: v.strictObject({ ...scaleRead, half: v.nullable(finite) }),
      half: v.nullable(finite),
    }),
  ]),
  saveScores: v.strictTuple([
    v.strictObject({
      sheetId,
      day,
      expected: v.strictObject({
        criterion: v.strictObject(scaleRead),
        options: perLine(v.string()),
        scores: perLine(saidOfScore),
      }),
      scores: perLine(saidOfScore),
    }),
  ]),
  scoreAgain: v.strictTuple([
    v.strictObject({
      sheetId,
      day,
      answers: v.pipe(
        v.array(v.strictObject({ criterion: v.string(), option: v.string(), first: finite, score: finite })),
        v.minLength(1),
        v.maxLength(MOST_LINES),
      ),
    }),
  ]),
  keepFrame: v.strictTuple([v.strictObject({ sheetId, expected: frame, frame })]),
  setAsideQuestion: v.strictTuple([
    v.strictObject({
      sheetId,
      key: v.pipe(longText, v.trim(), v.minLength(1)),
      words: v.pipe(text, v.trim(), v.minLength(1)),
      isAside: v.boolean(),
    }),
  ]),
  recordGut: v.strictTuple([
    v.strictObject({
      sheetId,
      expected: v.strictObject({ options: perLine(v.strictObject({ id: v.string(), name: v.string() })) }),
      ranks: perLine(v.nullable(v.pipe(finite, v.minValue(1)))),
      date: text,
    }),
  ]),
  writeHeadline: v.strictTuple([sheetId]),
  selectCell: v.strictTuple([sheetId, place, place]),
  readOptions: v.strictTuple([]),
  createOptions: v.strictTuple([newOptions]),
  addOptions: v.strictTuple([sheetId, newOptions]),
  moveOption: v.strictTuple([
    v.strictObject({
      sheetId,
      expected: v.strictObject({ id, name, pool }),
      after: v.strictObject({ pool, reason: note, lookAgain: v.nullable(day), changedOn: v.nullable(day) }),
    }),
  ]),
  addMust: v.strictTuple([sheetId, name]),
  renameMust: v.strictTuple([v.strictObject({ sheetId, expected: v.string(), name })]),
  bringIntoMatrix: v.strictTuple([
    v.strictObject({
      matrixId: sheetId,
      option: v.strictObject({ id, name, note }),
      scores: perLine(keptScore),
    }),
  ]),
  lastScores: v.strictTuple([
    v.strictObject({
      matrix: v.strictObject({
        title: v.string(),
        criteria: perLine(v.strictObject({ id, name: v.string(), unit: v.string() })),
      }),
      options: perLine(v.strictObject({ id, name: v.string() })),
    }),
  ]),
  takeOutOfMatrix: v.strictTuple([
    v.strictObject({
      matrixId: sheetId,
      sheetId,
      expected: v.strictObject({ id, name }),
      takesBaseline: v.boolean(),
      today: day,
    }),
  ]),
  createExample: v.strictTuple([v.optional(v.picklist(EXAMPLES), 'career-move')]),
  readHome: v.strictTuple([]),
  readRounds: v.strictTuple([]),
  recordRound: v.strictTuple([
    v.strictObject({
      sheetId,
      date: day,
      name: text,
      note: longText,
      decided: v.nullable(
        v.strictObject({
          choice: text,
          expected: longText,
          sure: v.nullable(v.pipe(finite, v.minValue(0), v.maxValue(1))),
          lookAgain: v.nullable(day),
        }),
      ),
      whenSame: v.picklist(['ask', 'note', 'record']),
    }),
  ]),
  readPeople: v.strictTuple([sheetId]),
  combine: v.strictTuple([
    v.strictObject({
      sheetId,
      sheetIds: perLine(sheetId),
      mean: v.picklist(['arithmetic', 'geometric', 'pairs']),
      takesUnfinished: v.boolean(),
      date: text,
    }),
  ]),
  setPlain: v.strictTuple([v.strictObject({ sheetId, isPlain: v.boolean(), date: text })]),
  makeSummary: v.strictTuple([
    v.strictObject({
      sheetId,
      expected: v.string(),
      page: v.strictObject({
        title: name,
        made: text,
        headline: longText,
        options: perLine(
          v.strictObject({
            place: text,
            name: text,
            total: text,
            part: v.pipe(finite, v.minValue(0), v.maxValue(1)),
            role: v.picklist(['first', 'baseline', 'other']),
          }),
        ),
        columns: perLine(v.pipe(v.number(), v.integer(), v.minValue(0))),
        criteria: perLine(v.strictObject({ name: text, share: text, scores: perLine(text) })),
        tipping: perLine(longText),
        missing: perLine(longText),
      }),
    }),
  ]),
  shareBlank: v.strictTuple([
    v.strictObject({ sheetId, keepsWeights: v.boolean(), keepsOptions: v.boolean() }),
  ]),
  restoreRound: v.strictTuple([v.pipe(v.number(), v.integer(), v.minValue(1)), day]),
  keepStaleMonths: v.strictTuple([months]),
  keepRename: v.strictTuple([
    v.strictObject({
      title: v.string(),
      of: v.picklist(['options', 'criteria']),
      before: v.string(),
      after: v.string(),
      isSame: v.nullable(v.boolean()),
    }),
  ]),
  markStale: v.strictTuple([v.strictObject({ sheetId, months: v.nullable(months), today: day })]),
};

/**
 * The arguments of a server function as they must be.
 *
 * @throws Refused with one sentence for the person when they are not; nothing was done then
 */
export function checked<Name extends keyof Server>(name: Name, given: unknown[]): Parameters<Server[Name]> {
  const result = v.safeParse(ARGUMENTS[name], trimmed(given));
  if (result.success) return result.output;
  throw new Refused(
    name === 'createMatrix'
      ? 'Nothing was created, because the decision is not complete: please go back and check it.'
      : 'Nothing was done, because this page asked for something that is not possible: please refresh it and try again.',
  );
}

/** Google fills arguments that were left out with undefined. */
function trimmed(given: unknown[]): unknown[] {
  const list = [...given];
  while (list.length > 0 && list[list.length - 1] === undefined) list.pop();
  return list;
}
