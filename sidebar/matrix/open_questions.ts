import { keyOf, type Question, questionsOf } from '../../src/insight/questions/questions_of';
import type { Matrix } from './model';

/** A question with the key by which it is known again. */
export interface OpenQuestion {
  readonly key: string;
  readonly question: Question;
}

/** The questions that are asked of a matrix, without those that she has called no problem. */
export function openQuestions({ decision, view }: Matrix): OpenQuestion[] {
  const { criteria } = view.decision;
  const extras = {
    ids: criteria.map(({ id }) => id),
    groups: criteria.map(({ group }) => group),
    weighed: view.weighed,
  };
  const aside = new Set(view.setAside.map(({ key }) => key));
  return questionsOf(decision, extras)
    .map((question) => ({ key: keyOf(question, extras), question }))
    .filter(({ key }) => !aside.has(key));
}
