import { checkCriteria, checkOptions, checkTitle, type Problem, sameNameKey } from '../../src/decision/check';
import type { Decision } from '../../src/decision/decision';
import type { NumberProblem } from '../text/number_problem';
import { readWeights } from '../weights/read_weights';
import type { WeightProblem } from '../weights/weight_problem';
import type { CriterionDraft, Draft, Step } from './draft';
import { entryField, type ListName, nameField, scaleField, TITLE, weightField } from './fields';
import { ANCHORS, type Anchor, readAnchor, weighedCriteria } from './scale';
import { type DraftProblemCode, entrySentences, sentenceFor } from './sentences';

/** What is wrong with one field of the draft, said for the person. */
export interface FieldProblem extends NumberProblem {
  step: Step;
  field: string;
  /** Id of the criterion whose scale holds the field. */
  scaleOf?: number;
}

/** What a draft means. The decision is fit for the server when there is no problem. */
export interface Interpretation {
  decision: Decision;
  /** In the order of the steps, and of the fields within a step. */
  problems: FieldProblem[];
}

const sentenceOf = ({ code }: Problem, name: string) => sentenceFor(code as DraftProblemCode, name);

function titleProblems(title: string): FieldProblem[] {
  return checkTitle(title).map((problem) => ({
    step: 'decision',
    field: TITLE,
    sentence: sentenceOf(problem, title),
  }));
}

function entryProblems(list: ListName, entry: string, rows: readonly { name: string }[]): FieldProblem[] {
  const name = entry.trim();
  if (name === '') return [];
  const isThere = rows.some((row) => sameNameKey(row.name) === sameNameKey(name));
  const sentence = isThere ? entrySentences.duplicate(name) : entrySentences.pending(name);
  return [{ step: list, field: entryField(list), sentence }];
}

/** Problems in the order of the rows, then those of the list as a whole, which stand at the entry field. */
function listProblems<Row extends { id: number; name: string }>(
  list: ListName,
  entry: string,
  rows: readonly Row[],
  found: readonly Problem[],
  atRow: (problem: Problem, row: Row) => FieldProblem[],
): FieldProblem[] {
  return [
    ...rows.flatMap((row, at) =>
      found.filter((problem) => problem.at === at).flatMap((problem) => atRow(problem, row)),
    ),
    ...entryProblems(list, entry, rows),
    ...found
      .filter(({ at }) => at === undefined)
      .map((problem) => ({ step: list, field: entryField(list), sentence: sentenceOf(problem, '') })),
  ];
}

function nameProblem(list: ListName, problem: Problem, row: { id: number; name: string }): FieldProblem {
  return { step: list, field: nameField(list, row.id), sentence: sentenceOf(problem, row.name) };
}

function atScale({ id }: CriterionDraft, anchor: Anchor, problem: NumberProblem): FieldProblem {
  return { step: 'criteria', field: scaleField(id, anchor), scaleOf: id, ...problem };
}

function criterionProblems(problem: Problem, criterion: CriterionDraft): FieldProblem[] {
  switch (problem.code) {
    case 'anchors-equal':
      return [atScale(criterion, 'best', { sentence: sentenceOf(problem, '') })];
    case 'anchor-not-a-number':
      return ANCHORS.flatMap((anchor) => {
        const read = readAnchor(criterion, anchor);
        return typeof read === 'number' ? [] : [atScale(criterion, anchor, read)];
      });
    default:
      return [nameProblem('criteria', problem, criterion)];
  }
}

function weightProblems(problems: readonly WeightProblem[], firstKey: string): FieldProblem[] {
  return problems.map(({ key, ...problem }) => ({
    step: 'weights',
    field: weightField(key ?? firstKey),
    ...problem,
  }));
}

/** Reads a whole draft: the decision it stands for, and everything that is wrong with it. */
export function interpret(draft: Draft): Interpretation {
  const options = draft.options.map(({ name }) => name.trim());
  const baseline = draft.options.findIndex(({ id }) => id === draft.baseline);
  const weighed = weighedCriteria(draft);
  const read = readWeights(draft.weights, weighed);
  const decision: Decision = {
    title: draft.title.trim(),
    options,
    baseline: baseline === -1 ? null : baseline,
    criteria: draft.criteria.map(({ name, kind }, at) => {
      const { worst = Number.NaN, best = Number.NaN, unit = '' } = weighed[at] ?? {};
      return { name: name.trim(), kind, worst, best, unit, weight: read.weights[at] ?? 0 };
    }),
    ...(draft.gutFirst ? { gutFirst: true } : {}),
  };
  const ofOptions = checkOptions(options, decision.baseline);
  const ofCriteria = checkCriteria(decision.criteria);
  return {
    decision,
    problems: [
      ...titleProblems(decision.title),
      ...listProblems('options', draft.optionEntry, draft.options, ofOptions, (problem, row) => [
        nameProblem('options', problem, row),
      ]),
      ...listProblems('criteria', draft.criterionEntry, draft.criteria, ofCriteria, criterionProblems),
      ...weightProblems(read.problems, weighed[0]?.key ?? ''),
    ],
  };
}
