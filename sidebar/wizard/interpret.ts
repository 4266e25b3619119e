import { checkCriteria, checkOptions, checkTitle, type Problem } from '../../src/decision/check';
import type { Decision } from '../../src/decision/decision';
import { sameNameKey } from '../../src/decision/same_name';
import type { NumberProblem } from '../text/number_problem';
import { readWeights } from '../weights/read_weights';
import type { WeighedCriterion } from '../weights/weights_draft';
import type { CriterionDraft, Draft, OptionDraft, Step } from './draft';
import { entryField, type ListName, nameField, scaleField, TITLE, weightField } from './fields';
import { ANCHORS, readAnchor, weighedCriterion } from './scale';
import { entrySentences, sentenceFor } from './sentences';

/** What is wrong with one field of the draft, said for the person. */
export interface FieldProblem extends NumberProblem {
  step: Step;
  field: string;
}

/** What a draft means. The decision is fit for the server when there is no problem. */
export interface Interpretation {
  decision: Decision;
  /** The criteria of the decision, by their ids. */
  weighed: WeighedCriterion[];
  /** In the order of the steps, and of the fields within a step. */
  problems: FieldProblem[];
}

/** What is wrong at the entry field by itself: a name stands there that is not in the list. */
function entryProblems(draft: Draft, list: ListName): NumberProblem[] {
  const name = draft.entry[list].trim();
  if (name === '') return [];
  const isThere = draft[list].some((row) => sameNameKey(row.name) === sameNameKey(name));
  return [{ sentence: isThere ? entrySentences.duplicate(name) : entrySentences.pending(name) }];
}

/** What is wrong with the scale of a criterion, each anchor at its own field. */
function scaleProblems(criterion: CriterionDraft, { code }: Problem): [field: string, NumberProblem][] {
  if (code === 'anchors-equal')
    return [[scaleField(criterion.id, 'best'), { sentence: sentenceFor(code, '') }]];
  return ANCHORS.flatMap((anchor): [string, NumberProblem][] => {
    const read = readAnchor(criterion, anchor);
    return typeof read === 'number' ? [] : [[scaleField(criterion.id, anchor), read]];
  });
}

/** Problems in the order of the rows, then those of the list as a whole, which stand at the entry field. */
function listProblems(draft: Draft, list: ListName, found: readonly Problem[]): FieldProblem[] {
  const atRow = (row: OptionDraft | CriterionDraft, problem: Problem): [string, NumberProblem][] =>
    'kind' in row && problem.code.startsWith('anchor')
      ? scaleProblems(row, problem)
      : [[nameField(list, row.id), { sentence: sentenceFor(problem.code, row.name) }]];
  const ofList = found
    .filter(({ at }) => at === undefined)
    .map(({ code }) => ({ sentence: sentenceFor(code, '') }));
  return [
    ...draft[list].flatMap((row, place) =>
      found.filter(({ at }) => at === place).flatMap((problem) => atRow(row, problem)),
    ),
    ...[...entryProblems(draft, list), ...ofList].map((problem): [string, NumberProblem] => [
      entryField(list),
      problem,
    ]),
  ].map(([field, problem]) => ({ step: list, field, ...problem }));
}

/** Reads a whole draft: the decision it stands for, and everything that is wrong with it. */
export function interpret(draft: Draft): Interpretation {
  const weighed = draft.criteria.map(weighedCriterion);
  const read = readWeights(draft.weights, weighed);
  const baseline = draft.options.findIndex(({ id }) => id === draft.baseline);
  const decision: Decision = {
    title: draft.title.trim(),
    options: draft.options.map(({ name }) => name.trim()),
    baseline: baseline === -1 ? null : baseline,
    criteria: weighed.map(({ key: _, ...criterion }, at) => ({
      ...criterion,
      weight: read.weights[at] ?? 0,
    })),
    ...(draft.gutFirst ? { gutFirst: true } : {}),
  };
  return {
    decision,
    weighed,
    problems: [
      ...checkTitle(decision.title).map(({ code }) => ({
        step: 'decision' as const,
        field: TITLE,
        sentence: sentenceFor(code, ''),
      })),
      ...listProblems(draft, 'options', checkOptions(decision.options, decision.baseline)),
      ...listProblems(draft, 'criteria', checkCriteria(decision.criteria)),
      ...read.problems.map(({ key, ...problem }) => ({
        step: 'weights' as const,
        field: weightField(key ?? weighed[0]?.key ?? ''),
        ...problem,
      })),
    ],
  };
}
