import { type Matrix, matrixOf } from '../../sidebar/matrix/model';
import type { MatrixView } from '../../src/api';
import { type Decision, newCriterion } from '../../src/decision/decision';
import { exampleDecision } from '../../src/decision/example';
import { placeMatrix } from '../../src/table/matrix/place';

/** A decision as the server reads it from a new matrix, without anything wrong. */
export function viewOf(decision: Decision, changes: Partial<MatrixView> = {}): MatrixView {
  return {
    sheetId: 7,
    sheetName: decision.title,
    locale: 'en_US',
    map: placeMatrix(decision),
    decision,
    frame: { goals: '', horizon: '' },
    problems: [],
    unread: [],
    totals: [],
    covered: false,
    weighting: null,
    weightFormulas: decision.criteria.map(() => false),
    weighed: decision.criteria.map(() => null),
    setAside: [],
    scoreNotes: [],
    scoredOn: decision.criteria.map(() => null),
    scoreFormulas: [],
    gut: null,
    ...changes,
  };
}

/** The example: seven options, seven criteria. */
export const careerView = (changes: Partial<MatrixView> = {}) => viewOf(exampleDecision(), changes);

/** A matrix of any size with scores from 1 to 5 that follow a pattern, no two options alike. */
export function patternView(
  criteria: number,
  options: number,
  changes: Partial<MatrixView> = {},
): MatrixView {
  const count = (size: number) => Array.from({ length: size }, (_, at) => at);
  return viewOf(
    {
      title: 'Pattern',
      options: count(options).map((at) => ({ id: `o${at}`, name: `Option ${at + 1}` })),
      baseline: 0,
      criteria: count(criteria).map((at) => ({
        ...newCriterion(`c${at}`, `Criterion ${at + 1}`),
        worst: 1,
        best: 5,
        weight: 5 + ((at * 7) % 11),
      })),
      scores: count(criteria).map((row) =>
        count(options).map((at) => 1 + ((row * 13 + at * 17 + row * at) % 41) / 10),
      ),
    },
    changes,
  );
}

/** The same view with its criteria changed one by one. */
export function withCriteria(
  view: MatrixView,
  change: (criterion: Decision['criteria'][number], at: number) => Partial<Decision['criteria'][number]>,
): MatrixView {
  const criteria = view.decision.criteria.map((criterion, at) => ({
    ...criterion,
    ...change(criterion, at),
  }));
  return { ...view, decision: { ...view.decision, criteria } };
}

/** Names as no designer draws them: 200 characters, right to left, emoji, markup, a formula; one blank score. */
export function hostileView(changes: Partial<MatrixView> = {}): MatrixView {
  const { decision } = patternView(3, 4);
  const options = ['x'.repeat(200), '🦄 Üñïçødé 👩‍👩‍👧', 'החלטה של שלום עולם', '<b>bold</b> & "quotes"'];
  const criteria = ['A very long name of a criterion '.repeat(6).trim(), 'الراتب السنوي', '=1+1'];
  return viewOf(
    {
      ...decision,
      options: decision.options.map((option, at) => ({ ...option, name: options[at] ?? '' })),
      criteria: decision.criteria.map((criterion, at) => ({ ...criterion, name: criteria[at] ?? '' })),
      scores: decision.scores.map((row, criterion) =>
        row.map((score, option) => (criterion === 1 && option === 1 ? null : score)),
      ),
      baseline: 2,
    },
    changes,
  );
}

/** The same view with one score changed or taken away. */
export function withScore(
  view: MatrixView,
  criterion: number,
  option: number,
  score: number | null,
): MatrixView {
  const scores = view.decision.scores.map((row, at) =>
    at === criterion ? row.map((old, place) => (place === option ? score : old)) : row,
  );
  return { ...view, decision: { ...view.decision, scores } };
}

/** The ranges of a view as the custom functions take them: scores, weights, worst, best. */
export function rangesOf({ decision: { criteria, scores } }: MatrixView) {
  const column = (of: (criterion: Decision['criteria'][number]) => number | null) =>
    criteria.map((criterion) => [of(criterion)]);
  return [
    scores,
    column(({ weight }) => weight),
    column(({ worst }) => worst),
    column(({ best }) => best),
  ] as const;
}

/** A view as the pages compute with it. */
export function ready(view: MatrixView): Matrix {
  const matrix = matrixOf(view);
  if (matrix === null) throw new Error('Nothing can be computed.');
  return matrix;
}
