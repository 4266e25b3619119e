import { MAX_CRITERIA, MAX_OPTIONS } from '../../src/decision/check';
import { isNameId } from '../../src/decision/ids';
import { listed } from '../../src/insight/wording';
import { quote } from '../text/quote';
import { emptyWeights } from '../weights/weights_draft';
import { type Draft, newCriterion, type OptionDraft } from './draft';
import { entryField, type ListName, nameField } from './fields';
import { type MergedNames, mergeNames } from './names';
import { type PastedRow, readPasted } from './pasted_list';
import { withWeights } from './pasted_weights';
import { countOf, entrySentences } from './sentences';
import { type Change, edit, edited, hiding, showing, type WizardState } from './state';

export const MOST: Record<ListName, number> = { options: MAX_OPTIONS, criteria: MAX_CRITERIA };

/** The part of a draft that is one of its lists. The rows are of its kind. */
const rowsOf = (list: ListName, rows: readonly OptionDraft[]): Partial<Draft> => ({ [list]: rows });

/** The rows in another order. */
export const order = (list: ListName, rows: readonly OptionDraft[]): Change => edit(rowsOf(list, rows));

/** Changes parts of one row. */
export const editRow =
  <List extends ListName>(list: List, id: number, part: Partial<Draft[List][number]>): Change =>
  (state) =>
    edited(
      state,
      rowsOf(
        list,
        state.draft[list].map((row) => (row.id === id ? { ...row, ...part } : row)),
      ),
    );

/** New rows at the end of a list, without those whose names are there already or too many. */
function withRows(
  draft: Draft,
  list: ListName,
  fresh: readonly PastedRow[],
): [Partial<Draft>, MergedNames<PastedRow>] {
  const rows = draft[list];
  const merged = mergeNames(rows, fresh, MOST[list]);
  const added = merged.added.map(({ name, note }, at) => {
    const id = draft.nextId + at;
    return list === 'options' ? { id, name, note } : { ...newCriterion(id, name), note };
  });
  return [{ ...rowsOf(list, [...rows, ...added]), nextId: draft.nextId + added.length }, merged];
}

/** What was said of the entry field is about a list without the names that are added now. */
const settled = (state: WizardState, list: ListName) => hiding(state, (field) => field === entryField(list));

/** Adds what stands in the entry field. With nothing there, or a name that is there already, says so. */
export const addEntry =
  (list: ListName): Change =>
  (state) => {
    const { draft } = state;
    const focus = entryField(list);
    const name = draft.entry[list].trim();
    const stay = edited(state, {}, { focus });
    if (name === '') return { ...stay, trouble: { field: focus, sentence: entrySentences.missing(list) } };
    const [part, { added }] = withRows(draft, list, [{ name, note: '' }]);
    if (added.length === 0) return showing(stay, [focus]);
    const say = `Added ${quote(name)}. ${countOf(list, draft[list].length + 1)} in the list.`;
    const entry = { ...draft.entry, [list]: '' };
    return edited(settled(state, list), { ...part, entry }, { focus, say });
  };

/** Adds every line of a pasted text: its name, and as a note what stood beside it. */
export const paste =
  (list: ListName, text: string): Change =>
  (state) => {
    const { draft } = state;
    const read = readPasted(text);
    // Beside weights that were set otherwise they would be in another measure.
    const weighed = list === 'criteria' && isUnweighed(draft) ? withWeights(read) : null;
    const [lists, { added, duplicates, leftOut }] = withRows(draft, list, weighed ?? read);
    const part = weighed === null ? lists : { ...lists, ...weightsOf(draft, lists, weighed) };
    const sentences = [`Added ${countOf(list, added.length)}.`];
    if (weighed !== null && added.length > 0) {
      sentences.push('What each weighs, as it stood there, is in the step Weights.');
    }
    if (added.some(({ note }) => note !== '')) sentences.push('What stood beside a name is its note.');
    if (duplicates.length > 0) {
      sentences.push(`Already in the list: ${listed(duplicates.map(({ name }) => quote(name)))}.`);
    }
    if (leftOut.length > 0) {
      sentences.push(`${leftOut.length} left out: a matrix takes up to ${countOf(list, MOST[list])}.`);
    }
    return edited(settled(state, list), part, {
      focus: entryField(list),
      say: sentences.join(' '),
      undo: added.length === 0 ? null : draft,
    });
  };

const isUnweighed = ({ weights, weightsLater }: Draft) =>
  !weightsLater && JSON.stringify(weights) === JSON.stringify(emptyWeights());

/** The weights of the criteria that were added, as they were typed. */
function weightsOf(
  draft: Draft,
  { criteria = [] }: Partial<Draft>,
  weighed: readonly { name: string; weight: string }[],
): Pick<Draft, 'weights'> {
  const typed = new Map(weighed.map(({ name, weight }) => [name, weight]));
  const added = criteria.slice(draft.criteria.length);
  const points = added.map(({ id, name }) => [String(id), typed.get(name) ?? '']);
  return { weights: { ...draft.weights, points: Object.fromEntries(points) } };
}

/** Adds options of the sheet Options, which keep their ids and notes. */
export const takeOffered =
  (offered: readonly { id: string; name: string; note: string }[]): Change =>
  (state) => {
    const [part, { added, leftOut }] = withRows(state.draft, 'options', offered);
    const idOf = new Map(offered.map(({ id, name }) => [name, id]));
    const before = state.draft.options.length;
    const options = (part.options ?? []).map((option, at) => {
      const sortedId = idOf.get(option.name);
      return at < before || sortedId === undefined || isNameId(sortedId) ? option : { ...option, sortedId };
    });
    const tooMany = leftOut.length === 0 ? '' : ` ${leftOut.length} left out: a matrix takes no more.`;
    return edited(
      settled(state, 'options'),
      { ...part, options },
      {
        focus: entryField('options'),
        say: `Took ${countOf('options', added.length)} from Options, with pros and cons as notes.${tooMany}`,
        undo: state.draft,
      },
    );
  };

/** Removes a row; the focus goes to the row that takes its place, or to the entry field. */
export const remove =
  (list: ListName, row: OptionDraft): Change =>
  (state) => {
    const { draft } = state;
    const rows = draft[list].filter(({ id }) => id !== row.id);
    const place = draft[list].findIndex(({ id }) => id === row.id);
    const neighbour = rows[place] ?? rows[place - 1];
    const baseline = row.id === draft.baseline ? null : draft.baseline;
    return edited(
      state,
      { ...rowsOf(list, rows), baseline },
      {
        focus: neighbour === undefined ? entryField(list) : nameField(list, neighbour.id),
        say: row.name.trim() === '' ? 'Removed a row without a name.' : `Removed ${quote(row.name)}.`,
        undo: draft,
      },
    );
  };
