import { questionWords } from '../../../src/insight/questions/question_words';
import { questionsOf } from '../../../src/insight/questions/questions_of';
import type { QuestionExtras } from '../../../src/insight/questions/situation';
import type { NamedDecision } from '../../../src/insight/subject';
import { voiceOf } from '../../../src/insight/voice';
import type { Spoken } from './claims';
import type { Sheet } from './sheet';

export const subjectOf = (sheet: Sheet): NamedDecision => ({
  ...sheet,
  anchors: sheet.isAnchored
    ? sheet.worst.map((worst, at) => ({ worst, best: sheet.best[at] as number }))
    : null,
});

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
