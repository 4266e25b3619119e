import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { questionWords } from '../../src/insight/questions/question_words';
import { ALWAYS } from '../../src/insight/questions/questions_of';
import { REASONS } from '../../src/insight/questions/reasons';
import { counted } from '../../src/insight/wording';
import type { OpenQuestion } from '../matrix/open_questions';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { QuestionAct } from './question_act';
import { QuestionLinks } from './question_links';
import { Folded } from './section';
import type { SectionProps } from './section_props';

export function questionsAnswer({ questions }: SectionProps): string {
  return questions.length === 0 ? 'none is open' : counted(questions.length, 'open question');
}

/** Whether something speaks for one of the questions beside those that are asked of any decision. */
export const isAnyPressing = (questions: readonly OpenQuestion[]): boolean =>
  questions.some(({ question }) => !ALWAYS.includes(question.code));

/** What a careful analyst would ask, one at a time; what is no problem is put aside and can be asked again. */
export function QuestionsSection(props: SectionProps) {
  const { questions, voice, matrix, onSetAside, goTo } = props;
  const { setAside } = matrix.view;
  /** The question in view by its key, and its place, where the next one is once it is gone. */
  const [seen, setSeen] = useState({ key: '', at: 0 });
  /** What went wrong with the last press; null while the sheet is written. */
  const [failure, setFailure] = useState<string | null>('');
  const heading = useRef<HTMLHeadingElement>(null);
  /** Counts what takes the pressed button away, so that the focus goes to the question that comes. */
  const [moves, setMoves] = useState(0);
  useLayoutEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);

  const found = questions.findIndex(({ key }) => key === seen.key);
  const at = found >= 0 ? found : Math.min(seen.at, questions.length - 1);
  const shown = questions[at];
  const show = (place: number) => setSeen({ key: questions[place]?.key ?? '', at: place });

  async function keep(key: string, words: string, isAside: boolean): Promise<void> {
    setFailure(null);
    const said = await onSetAside({ key, words, isAside });
    setFailure(said);
    if (said !== '') return;
    setSeen(isAside ? { key: '', at } : { key, at });
    setMoves((count) => count + 1);
  }

  const words = shown && questionWords(voice, shown.question);
  const isBusy = failure === null;
  return (
    <>
      {shown && words ? (
        <section class="question" aria-label="Question">
          <p class="quiet">
            Question {at + 1} of {questions.length}
          </p>
          <div aria-live="polite">
            <h3 ref={heading} tabIndex={-1}>
              {words.title}
            </h3>
            {words.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <QuestionLinks {...props} question={shown.question} />
          <p class="quiet reason">{REASONS[shown.question.code].why}</p>
          <QuestionAct {...props} key={shown.key} question={shown.question} />
          <div class="question-actions">
            {questions.length > 1 && (
              <Button onClick={() => show((at + 1) % questions.length)}>Next question</Button>
            )}
            <Button
              look="link"
              isBusy={isBusy}
              onClick={() => void keep(shown.key, plainWords(words.title), true)}
            >
              Not a problem
            </Button>
          </div>
        </section>
      ) : (
        <h3 ref={heading} tabIndex={-1}>
          No question is open.
        </h3>
      )}
      <Failure sentence={failure || null} />
      <p>
        <Button look="link" onClick={() => goTo('help')}>
          About these questions
        </Button>
      </p>
      {setAside.length > 0 && (
        <Folded summary={`Not a problem (${setAside.length})`}>
          <ul class="plain facts">
            {setAside.map(({ key, words: said }) => (
              <li key={key}>
                <p class="note">{said}</p>
                <Button
                  look="link"
                  label={`Ask again: ${said}`}
                  isBusy={isBusy}
                  onClick={() => void keep(key, said, false)}
                >
                  Ask again
                </Button>
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </>
  );
}

/** In one line of a note nothing needs to be kept apart from the direction of the words around it. */
const plainWords = (text: string) => text.replace(/[\u2066-\u2069]/g, '').slice(0, 1000);
