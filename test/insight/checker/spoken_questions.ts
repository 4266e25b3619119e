import { newCriterion } from '../../../src/decision/decision';
import { spokenNumbers } from '../../../src/insight/bent';
import { questionWords } from '../../../src/insight/questions/question_words';
import { questionsOf } from '../../../src/insight/questions/questions_of';
import type { QuestionExtras } from '../../../src/insight/questions/situation';
import type { NamedDecision } from '../../../src/insight/subject';
import { voiceOf } from '../../../src/insight/voice';
import type { Spoken } from './claims';
import type { Sheet } from './sheet';

export const subjectOf = (sheet: Sheet): NamedDecision => ({
  ...sheet,
  options: sheet.typed ?? sheet.options,
  ...(sheet.isAnchored && sheet.half !== undefined && bentNumbers(sheet, sheet.half)),
  anchors: sheet.isAnchored
    ? sheet.worst.map((worst, at) => ({ worst, best: sheet.best[at] as number }))
    : null,
});

/** As the product makes them of a decision with halves. */
const bentNumbers = (sheet: Sheet, half: readonly (number | null)[]) => {
  const { scores, bent } = spokenNumbers({
    criteria: sheet.criteria.map((name, at) => ({
      ...newCriterion(name, name),
      weight: sheet.weights[at] ?? null,
      worst: sheet.worst[at] ?? null,
      best: sheet.best[at] ?? null,
      half: half[at] ?? null,
    })),
    scores: sheet.scores.map((row) => [...row]),
  });
  return { scores, ...(bent && { bent }) };
};

export const extrasOf = ({ criteria, groups, weighed }: Sheet): QuestionExtras => ({
  ids: criteria,
  groups: groups ?? criteria.map(() => ''),
  weighed: weighed ?? criteria.map(() => null),
});

/** The title and the sentences of every question. */
export function spokenQuestions(sheet: Sheet, locale: string): Spoken[] {
  const decision = subjectOf(sheet);
  const voice = voiceOf(decision, locale);
  return questionsOf(decision, extrasOf(sheet)).flatMap((question) => {
    const { title, sentences } = questionWords(voice, question);
    return [title, ...sentences].map((text) => ({ text, criteria: question.criteria }));
  });
}
