import { decodeWeights } from '../weights/weights_draft';
import {
  type CriterionDraft,
  type Draft,
  emptyDraft,
  isUntouched,
  newCriterion,
  type OptionDraft,
  STEPS,
  type Step,
} from './draft';

/** The draft as one text to save; nothing at all while nothing was put in. */
export function encodeDraft(draft: Draft): string {
  return isUntouched(draft) ? '' : JSON.stringify(draft);
}

/** A saved text read back. `isLost` says that something was saved that cannot be used. */
export interface DecodedDraft {
  draft: Draft;
  isLost: boolean;
}

/** Reads a saved draft. Whatever it holds, a sound draft comes back: parts that make no sense are left out. */
export function decodeDraft(text: string | null): DecodedDraft {
  if (text === null || text === '') return { draft: emptyDraft(), isLost: false };
  const saved = asRecord(parseJson(text));
  return saved.version === 1
    ? { draft: readDraft(saved), isLost: false }
    : { draft: emptyDraft(), isLost: true };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Saved = Record<string, unknown>;

const asRecord = (value: unknown): Saved =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
const asText = (value: unknown, otherwise = '') => (typeof value === 'string' ? value : otherwise);
const asRows = (value: unknown) => (Array.isArray(value) ? value.map(asRecord) : []);
const asStep = (value: unknown): Step => STEPS.find((step) => step === value) ?? 'decision';

function readDraft(saved: Saved): Draft {
  const step = asStep(saved.step);
  const ids = new Set([0]);
  const options = asRows(saved.options).flatMap((row) => readOption(row, ids));
  const criteria = asRows(saved.criteria).flatMap((row) => readCriterion(row, ids));
  return {
    version: 1,
    step,
    reached: STEPS[Math.max(STEPS.indexOf(step), STEPS.indexOf(asStep(saved.reached)))] ?? step,
    title: asText(saved.title),
    options,
    optionEntry: asText(saved.optionEntry),
    baseline: options.find(({ id }) => id === saved.baseline)?.id ?? null,
    template: typeof saved.template === 'string' ? saved.template : null,
    criteria,
    criterionEntry: asText(saved.criterionEntry),
    weights: decodeWeights(saved.weights),
    gutFirst: saved.gutFirst === true,
    // Never the id of a row that was removed: its weight may still be kept under that id.
    nextId: Math.max(...ids, Number.isSafeInteger(saved.nextId) ? Number(saved.nextId) - 1 : 0) + 1,
  };
}

/** Every row has an id of its own; a row without one cannot be told apart, so it is left out. */
function claimId(row: Saved, ids: Set<number>): number | null {
  const { id } = row;
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1 || ids.has(id)) return null;
  ids.add(id);
  return id;
}

function readOption(row: Saved, ids: Set<number>): OptionDraft[] {
  const id = claimId(row, ids);
  return id === null ? [] : [{ id, name: asText(row.name) }];
}

function readCriterion(row: Saved, ids: Set<number>): CriterionDraft[] {
  const id = claimId(row, ids);
  if (id === null) return [];
  const blank = newCriterion(id, asText(row.name));
  const rating = asRecord(row.rating);
  const measure = asRecord(row.measure);
  return [
    {
      ...blank,
      kind: row.kind === 'measure' ? 'measure' : 'rating',
      rating: {
        worst: asText(rating.worst, blank.rating.worst),
        best: asText(rating.best, blank.rating.best),
      },
      measure: {
        worst: asText(measure.worst),
        best: asText(measure.best),
        unit: asText(measure.unit),
      },
    },
  ];
}
