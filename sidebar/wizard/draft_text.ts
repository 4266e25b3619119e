import { asList, asRecord, readSaved, type Saved } from '../text/saved';
import { decodeWeights } from '../weights/weights_draft';
import { type Draft, emptyDraft, isUntouched, newCriterion, type ScaleDraft, STEPS } from './draft';

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
  if (!text) return { draft: emptyDraft(), isLost: false };
  const saved = readSaved(text, 1);
  return saved === null ? { draft: emptyDraft(), isLost: true } : { draft: readDraft(saved), isLost: false };
}

const asText = (value: unknown, otherwise = '') => (typeof value === 'string' ? value : otherwise);

const NO_ID = 0;
const asId = (value: unknown) =>
  typeof value === 'number' && Number.isSafeInteger(value) ? Math.max(value, NO_ID) : NO_ID;

const asScale = (value: unknown, otherwise: ScaleDraft): ScaleDraft => {
  const { worst, best, unit } = asRecord(value);
  return {
    worst: asText(worst, otherwise.worst),
    best: asText(best, otherwise.best),
    unit: asText(unit),
  };
};

function readDraft(saved: Saved): Draft {
  const stepAt = (step: unknown) => Math.max((STEPS as readonly unknown[]).indexOf(step), 0);
  const ids = new Set([NO_ID]);
  /** Every row has an id of its own; a row without one cannot be told apart, so it is left out. */
  const rowsOf = <Row>(rows: unknown, read: (id: number, row: Saved) => Row) =>
    asList(rows)
      .map(asRecord)
      .flatMap((row) => {
        const id = asId(row.id);
        if (ids.has(id)) return [];
        ids.add(id);
        return [read(id, row)];
      });

  const step = stepAt(saved.step);
  const options = rowsOf(saved.options, (id, { name, note, sortedId }) => ({
    id,
    name: asText(name),
    note: asText(note),
    ...(asText(sortedId) !== '' && { sortedId: asText(sortedId) }),
  }));
  const criteria = rowsOf(
    saved.criteria,
    (id, { name, note, kind, rating, measure, group, least, half, ...words }) => {
      const criterion = newCriterion(id, asText(name));
      return {
        ...criterion,
        note: asText(note),
        kind: kind === 'measure' ? kind : criterion.kind,
        rating: { ...asScale(rating, criterion.rating), unit: '' },
        measure: asScale(measure, criterion.measure),
        group: asText(group),
        least: asText(least),
        half: asText(half),
        worstMeans: asText(words.worstMeans),
        bestMeans: asText(words.bestMeans),
      };
    },
  );
  const entry = asRecord(saved.entry);
  return {
    version: 1,
    step: STEPS[step] ?? 'decision',
    reached: STEPS[Math.max(step, stepAt(saved.reached))] ?? 'decision',
    title: asText(saved.title),
    options,
    criteria,
    entry: { options: asText(entry.options), criteria: asText(entry.criteria) },
    baseline: options.find(({ id }) => id === saved.baseline)?.id ?? null,
    template: asText(saved.template) || null,
    weights: decodeWeights(saved.weights),
    weightsLater: saved.weightsLater === true,
    gutFirst: saved.gutFirst === true,
    // Never the id of a row that was removed: its weight may still be kept under that id.
    nextId: Math.max(...ids, asId(saved.nextId) - 1) + 1,
  };
}
