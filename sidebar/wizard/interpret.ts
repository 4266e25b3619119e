import { checkCriteria, checkOptions, checkTitle, type Problem } from '../../src/decision/check';
import { type Decision, newCriterion } from '../../src/decision/decision';
import { placeOfName } from '../../src/decision/same_name';
import type { NumberProblem } from '../text/number_problem';
import { readWeights } from '../weights/read_weights';
import type { ReadWeights } from '../weights/weight_problem';
import type { WeighedCriterion } from '../weights/weights_draft';
import type { CriterionDraft, Draft, OptionDraft, Step } from './draft';
import {
  entryField,
  halfField,
  type ListName,
  leastField,
  nameField,
  scaleField,
  TITLE,
  weightField,
} from './fields';
import { readHalf, readLeast } from './read_on_scale';
import { ANCHORS, readScale, weighedCriterion } from './scale';
import { entrySentences, sentenceFor } from './sentences';

/** What is wrong with one field of the draft, said for the person. */
export interface FieldProblem extends NumberProblem {
  step: Step;
  field: string;
}

/** What a draft means. The decision is fit for the server when there is no problem. */
export interface Interpretation {
  decision: Decision;
  /** Notes of options and criteria, by the ids that they have in the decision. */
  notes: Record<string, string>;
  /** The criteria of the decision, by their ids. */
  weighed: WeighedCriterion[];
  /** In the order of the steps, and of the fields within a step. */
  problems: FieldProblem[];
}

/** Problems in the order of the rows, then those of the list as a whole, which stand at the entry field. */
function listProblems(
  draft: Draft,
  list: ListName,
  found: readonly Problem[],
  locale: string,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const add = (field: string, problem: NumberProblem) => problems.push({ step: list, field, ...problem });
  const rows: readonly (OptionDraft | CriterionDraft)[] = draft[list];
  rows.forEach((row, place) => {
    for (const { at, code } of found) {
      if (at !== place) continue;
      if (code === 'anchor-not-a-number' && 'kind' in row) {
        const scale = readScale(row, locale);
        for (const anchor of ANCHORS) {
          const read = scale[anchor];
          if (typeof read !== 'number') add(scaleField(row.id, anchor), read);
        }
      } else {
        const field = code === 'anchors-equal' ? scaleField(row.id, 'best') : nameField(list, row.id);
        add(field, { sentence: sentenceFor(code, row.name) });
      }
    }
  });
  const entry = draft.entry[list].trim();
  if (entry !== '') {
    const isThere =
      placeOfName(
        rows.map(({ name }) => name),
        entry,
      ) !== null;
    add(entryField(list), { sentence: entrySentences[isThere ? 'duplicate' : 'pending'](entry) });
  }
  for (const { at, code } of found) {
    if (at === undefined) add(entryField(list), { sentence: sentenceFor(code, '') });
  }
  return problems;
}

/**
 * The ids that the options of a draft get in the matrix: those that they have on the sheet Options, else counted up, and never
 * one twice.
 */
export function optionIds(options: readonly OptionDraft[]): string[] {
  const taken = new Set<string>();
  const own = options.map(({ sortedId }) => {
    if (sortedId === undefined || taken.has(sortedId)) return null;
    taken.add(sortedId);
    return sortedId;
  });
  return options.map(({ id }, at) => {
    let counted = own[at] ?? `o${id}`;
    while (own[at] === null && taken.has(counted)) counted += 'n';
    taken.add(counted);
    return counted;
  });
}

/** The id that a criterion of a draft gets in the matrix. */
export const criterionId = (key: string) => `c${key}`;

/** The weights while they are left for later: none, and nothing wrong with that. */
const noneYet = (criteria: readonly WeighedCriterion[]): ReadWeights => ({
  weights: criteria.map(() => null),
  problems: [],
});

const orNull = (anchor: number) => (Number.isFinite(anchor) ? anchor : null);

/** Reads a whole draft in a locale: the decision it stands for, and everything that is wrong with it. */
export function interpret(draft: Draft, locale: string): Interpretation {
  const weighed = draft.criteria.map((criterion) => weighedCriterion(criterion, locale));
  const read = draft.weightsLater ? noneYet(weighed) : readWeights(draft.weights, weighed, locale);
  const bounds = draft.criteria.map((criterion, at) => {
    const own = weighed[at];
    return own === undefined ? null : readLeast(criterion, own, locale);
  });
  const halves = draft.criteria.map((criterion, at) => {
    const own = weighed[at];
    return own === undefined ? null : readHalf(criterion, own, locale);
  });
  const baseline = draft.options.findIndex(({ id }) => id === draft.baseline);
  const ids = optionIds(draft.options);
  const decision: Decision = {
    title: draft.title.trim(),
    options: draft.options.map(({ name }, at) => ({ id: ids[at] ?? '', name: name.trim() })),
    baseline: baseline === -1 ? null : baseline,
    criteria: weighed.map(({ key, name, kind, unit, worst, best }, at) => ({
      ...newCriterion(criterionId(key), name),
      kind,
      unit,
      worst: orNull(worst),
      best: orNull(best),
      weight: read.weights[at] ?? null,
      least: typeof bounds[at] === 'number' ? bounds[at] : null,
      half: typeof halves[at] === 'number' ? halves[at] : null,
      group: draft.criteria[at]?.group.trim() ?? '',
      worstMeans: kind === 'rating' ? (draft.criteria[at]?.worstMeans.trim() ?? '') : '',
      bestMeans: kind === 'rating' ? (draft.criteria[at]?.bestMeans.trim() ?? '') : '',
    })),
    scores: weighed.map(() => draft.options.map(() => null)),
  };
  const noted = [
    ...draft.options.map(({ note }, at) => [ids[at], note.trim()]),
    ...draft.criteria.map(({ id, note }) => [criterionId(String(id)), note.trim()]),
  ].filter(([, note]) => note !== '');
  return {
    decision,
    notes: Object.fromEntries(noted),
    weighed,
    problems: [
      ...checkTitle(decision.title).map(({ code }) => ({
        step: 'decision' as const,
        field: TITLE,
        sentence: sentenceFor(code, ''),
      })),
      ...listProblems(
        draft,
        'options',
        checkOptions(
          decision.options.map(({ name }) => name),
          decision.baseline,
        ),
        locale,
      ),
      ...listProblems(draft, 'criteria', checkCriteria(weighed), locale),
      ...draft.criteria.flatMap(({ id }, at): FieldProblem[] => {
        const read = [
          { field: leastField(id), value: bounds[at] ?? null },
          { field: halfField(id), value: halves[at] ?? null },
        ];
        return read.flatMap(({ field, value }) =>
          value !== null && typeof value === 'object' ? [{ step: 'criteria' as const, field, ...value }] : [],
        );
      }),
      ...read.problems.map(({ key, ...problem }) => ({
        step: 'weights' as const,
        field: weightField(key ?? weighed[0]?.key ?? ''),
        ...problem,
      })),
    ],
  };
}
