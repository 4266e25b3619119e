import { MAX_CRITERIA, MAX_OPTIONS } from '../../src/decision/check';
import { quote } from '../text/quote';
import { type CriterionDraft, type Draft, newCriterion, type OptionDraft } from './draft';
import { entryField, type ListName, nameField } from './fields';
import { type MergedNames, mergeNames, splitNames } from './names';
import { countOf } from './sentences';
import { type WizardState, withDraft } from './state';

interface Row {
  id: number;
  name: string;
}

const MOST: Record<ListName, number> = { options: MAX_OPTIONS, criteria: MAX_CRITERIA };

export const entryOf = (draft: Draft, list: ListName) =>
  list === 'options' ? draft.optionEntry : draft.criterionEntry;

export function withEntry(draft: Draft, list: ListName, text: string): Draft {
  return list === 'options' ? { ...draft, optionEntry: text } : { ...draft, criterionEntry: text };
}

/** The draft with one of its lists changed in a way that works for both kinds of row. */
function withRows(draft: Draft, list: ListName, change: <R extends Row>(rows: readonly R[]) => R[]): Draft {
  return list === 'options'
    ? { ...draft, options: change<OptionDraft>(draft.options) }
    : { ...draft, criteria: change<CriterionDraft>(draft.criteria) };
}

/** The draft with new names at the end of a list, without those that are there already or too many. */
export function withNames(
  draft: Draft,
  list: ListName,
  names: readonly string[],
): { draft: Draft; merged: MergedNames } {
  const existing = draft[list].map(({ name }) => name);
  const merged = mergeNames(existing, names, MOST[list]);
  const rows = merged.added.map((name, at) => ({ id: draft.nextId + at, name }));
  const nextId = draft.nextId + rows.length;
  return {
    merged,
    draft:
      list === 'options'
        ? { ...draft, nextId, options: [...draft.options, ...rows] }
        : {
            ...draft,
            nextId,
            criteria: [...draft.criteria, ...rows.map(({ id, name }) => newCriterion(id, name))],
          },
  };
}

function show(state: WizardState, field: string): WizardState {
  return { ...state, shown: [...state.shown, field] };
}

function hide(state: WizardState, field: string): WizardState {
  return { ...state, shown: state.shown.filter((shown) => shown !== field) };
}

/** Adds what stands in the entry field. With nothing there, or a name that is there already, says so. */
export function addEntry(state: WizardState, list: ListName): WizardState {
  const focus = entryField(list);
  const name = entryOf(state.draft, list).trim();
  if (name === '') return { ...withDraft(state, state.draft, { focus }), missing: list };
  const { draft, merged } = withNames(state.draft, list, [name]);
  if (merged.added.length === 0) return withDraft(show(state, focus), state.draft, { focus });
  const say = `Added ${quote(name)}. ${countOf(list, draft[list].length)} in the list.`;
  return withDraft(hide(state, focus), withEntry(draft, list, ''), { focus, say });
}

function pasteSentence(list: ListName, { added, duplicates, leftOut }: MergedNames): string {
  const sentences = [`Added ${countOf(list, added.length)}.`];
  if (duplicates.length === 1) sentences.push(`${quote(duplicates[0] ?? '')} was in the list already.`);
  if (duplicates.length > 1) sentences.push(`${duplicates.length} were in the list already.`);
  if (leftOut.length > 0) {
    sentences.push(`${leftOut.length} were left out: a matrix takes up to ${countOf(list, MOST[list])}.`);
  }
  return sentences.join(' ');
}

/** Adds every name of a pasted text. */
export function pasteNames(state: WizardState, list: ListName, text: string): WizardState {
  const { draft, merged } = withNames(state.draft, list, splitNames(text));
  const sentence = pasteSentence(list, merged);
  const undo = merged.added.length === 0 ? null : state.draft;
  return withDraft(hide(state, entryField(list)), draft, {
    focus: entryField(list),
    say: sentence,
    notice: { sentence, undo },
  });
}

export function rename(draft: Draft, list: ListName, id: number, name: string): Draft {
  return withRows(draft, list, (rows) => rows.map((row) => (row.id === id ? { ...row, name } : row)));
}

function moved<R extends Row>(rows: readonly R[], id: number, to: number): R[] {
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) return [...rows];
  const others = rows.filter((candidate) => candidate !== row);
  const place = Math.min(Math.max(to, 0), others.length);
  return [...others.slice(0, place), row, ...others.slice(place)];
}

/** Moves a row to a place counted from 0; places beyond the ends mean the ends. */
export function move(
  state: WizardState,
  list: ListName,
  id: number,
  to: number,
  focus: string | null,
): WizardState {
  const draft = withRows(state.draft, list, (rows) => moved(rows, id, to));
  const place = draft[list].findIndex((row) => row.id === id);
  const name = draft[list][place]?.name ?? '';
  const say = `${quote(name)} is now ${place + 1} of ${draft[list].length}.`;
  return withDraft(state, draft, { focus, say });
}

/** Removes a row; the focus goes to the row that takes its place, or to the entry field. */
export function remove(state: WizardState, list: ListName, id: number): WizardState {
  const rows = state.draft[list];
  const place = rows.findIndex((row) => row.id === id);
  const row = rows[place];
  if (row === undefined) return state;
  const without = withRows(state.draft, list, (all) => all.filter((candidate) => candidate.id !== id));
  const draft = list === 'options' && state.draft.baseline === id ? { ...without, baseline: null } : without;
  const neighbour = rows[place + 1] ?? rows[place - 1];
  const sentence = row.name.trim() === '' ? 'Removed a row without a name.' : `Removed ${quote(row.name)}.`;
  return withDraft(state, draft, {
    focus: neighbour === undefined ? entryField(list) : nameField(list, neighbour.id),
    say: sentence,
    notice: { sentence, undo: state.draft },
  });
}
