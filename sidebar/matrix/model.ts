import type { MatrixView } from '../../src/api';
import { anchoredValues } from '../../src/core/anchored_value';
import type { Values } from '../../src/core/decision_matrix';
import { positions } from '../../src/core/positions';
import { distinctNames } from '../../src/decision/names';
import { unfinished } from '../../src/decision/numbers';
import { type NamedDecision, subjectOf } from '../../src/insight/subject';
import { columnLetters } from '../../src/table/a1';

/** A matrix that can be calculated, as the pages compute with it: without options whose scores are not all readable. */
export interface Matrix {
  readonly decision: NamedDecision;
  /** The places of its options in the decision of the view; its criteria are those of the view. */
  readonly options: readonly number[];
  /** Anchored values, `[criterion][option]`. */
  readonly values: Values;
  /** The view that it was read from. */
  readonly view: MatrixView;
}

/** Whether an option of the view is not compared, because a cell of it is wrong. */
export const isAnyLeftOut = ({ options, view }: Matrix) => options.length < view.decision.options.length;

/** The matrix of a view, or null when no number of it can be computed. */
export function matrixOf(view: MatrixView): Matrix | null {
  const { decision, problems, map } = view;
  const wrong = problems.flatMap(({ takes, option }) => (takes === 'option' ? [option] : []));
  const options = positions(decision.options.length).filter((at) => !wrong.includes(at));
  const isBlocked = problems.some(({ takes }) => takes === 'all');
  const isAnyFinished = decision.criteria.length > unfinished(decision).length;
  if (isBlocked || options.length === 0 || !isAnyFinished) return null;
  const subject = subjectOf(decision);
  const isDown = map.orientation === 'down';
  const placeOf = (lines: readonly number[], isColumn: boolean) => (at: number) =>
    isColumn ? `column ${columnLetters(lines[at] ?? 1)}` : `row ${lines[at] ?? 1}`;
  const names = distinctNames(subject.options, placeOf(map.options, isDown));
  const pick = <Item>(list: readonly Item[]) => options.map((at) => list[at] as Item);
  const baseline = subject.baseline === null ? -1 : options.indexOf(subject.baseline);
  const scores = subject.scores.map(pick);
  const named = {
    ...subject,
    criteria: distinctNames(subject.criteria, placeOf(map.criteria, !isDown)),
    options: pick(names),
    scores,
    ...(subject.bent && { bent: { ...subject.bent, scores: subject.bent.scores.map(pick) } }),
    baseline: baseline < 0 ? null : baseline,
  };
  return { decision: named, options, values: anchoredValues(scores, subject.anchors), view };
}
