import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MatrixView, SecondAnswers } from '../../src/api';
import { MatrixFrame } from '../matrix/matrix_frame';
import { useMatrixSource } from '../matrix/use_matrix_source';
import type { PageProps } from '../page';
import { today } from '../rounds/today';
import { failureSentence } from '../text/failure_sentence';
import { isProblem } from '../text/number_problem';
import { Button } from '../ui/button';
import { ErrorText } from '../ui/error_text';
import { Failure } from '../ui/failure';
import { Input } from '../ui/input';
import { AnswersCompared } from './answers_compared';
import { type AskedAgain, askedAgain } from './asked_again';
import { CriterionHead } from './criterion_head';
import { readScore } from './read_score';
import './score.css';

/** A round of questions: about which matrix, which scores, and what was answered so far. */
interface Asked {
  readonly view: MatrixView;
  readonly cells: readonly AskedAgain[];
  /** What was typed, one per cell that was come to; '' where it was passed over. */
  readonly answers: readonly string[];
}

const FIELD = 'second-answer';

/** The page that asks about a few scores a second time, one by one and without the first answer in sight. */
export function ScoreAgain({ call, goTo }: PageProps) {
  const { source, state } = useMatrixSource(call);
  const [day] = useState(today);
  const [begun, setBegun] = useState<Asked | null>(null);
  const [text, setText] = useState('');
  const [isShown, setShown] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  /** What was kept, to be compared with the first answers. */
  const [kept, setKept] = useState<SecondAnswers | null>(null);
  const { view } = state;
  const cells = useMemo(() => (view == null ? [] : askedAgain(view, day)), [view, day]);
  const latest = useRef<Asked | null>(null);
  latest.current = begun;
  const asked = begun?.cells[begun.answers.length];

  useLayoutEffect(() => {
    if (asked !== undefined) document.getElementById(FIELD)?.focus();
  }, [asked]);

  // Half a round is worth keeping: what was answered goes into the sheet when the page goes.
  useEffect(() => {
    const leave = () => {
      const answers = latest.current && secondAnswers(latest.current, day);
      latest.current = null;
      if (answers && answers.answers.length > 0) void call('scoreAgain', answers).catch(() => undefined);
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [call, day]);

  async function keep(round: Asked): Promise<void> {
    const answers = secondAnswers(round, day);
    latest.current = null;
    setBegun(null);
    if (answers.answers.length === 0) return;
    setSaving(true);
    setFailure(null);
    try {
      source.replace(await call('scoreAgain', answers));
      setKept(answers);
    } catch (error) {
      setFailure(failureSentence(error));
      setBegun(round);
    }
    setSaving(false);
  }

  function answer(typed: string): void {
    if (begun === null || asked === undefined) return;
    const scale = begun.view.decision.criteria[asked.criterion];
    const read = scale === undefined ? null : readScore(typed, scale, begun.view.locale);
    if (read !== null && isProblem(read)) {
      setShown(true);
      return;
    }
    const next = { ...begun, answers: [...begun.answers, typed] };
    setText('');
    setShown(false);
    setBegun(next);
    if (next.answers.length === next.cells.length) void keep(next);
  }

  function problemIn({ decision, locale }: MatrixView, { criterion }: AskedAgain) {
    const scale = decision.criteria[criterion];
    const read = scale === undefined ? null : readScore(text, scale, locale);
    return isShown && read !== null && isProblem(read) ? read : undefined;
  }

  return (
    <MatrixFrame heading="Score a few again" source={source} state={state} call={call} goTo={goTo}>
      {(seen) => {
        if (begun !== null && asked !== undefined) {
          const { criteria, options } = begun.view.decision;
          const line = criteria[asked.criterion];
          const problem = problemIn(begun.view, asked);
          return (
            <>
              <p class="quiet">
                Question {begun.answers.length + 1} of {begun.cells.length}
              </p>
              {line !== undefined && (
                <CriterionHead
                  criterion={line}
                  fallback={`Criterion ${asked.criterion + 1}`}
                  locale={begun.view.locale}
                />
              )}
              <div class="score-line">
                <label class="score-name" for={FIELD}>
                  <bdi>{options[asked.option]?.name || `Option ${asked.option + 1}`}</bdi>
                </label>
                <Input
                  id={FIELD}
                  look="number"
                  value={text}
                  isInvalid={problem !== undefined}
                  onInput={setText}
                  onEnter={() => answer(text)}
                />
              </div>
              <ErrorText field={FIELD} problem={problem} onPick={setText} />
              <div class="buttons after-error">
                <Button look="primary" onClick={() => answer(text)}>
                  Next
                </Button>
                <Button onClick={() => answer('')}>Pass over</Button>
              </div>
            </>
          );
        }
        return (
          <>
            <Failure sentence={failure} />
            {kept !== null && <AnswersCompared view={seen} kept={kept} call={call} />}
            {isSaving && <p role="status">Saving…</p>}
            {kept === null && !isSaving && (
              <>
                <p>
                  A few of your scores, asked a second time without a look at the first answer. How far the
                  two differ is your own noise, and Insights sets it beside the lead.
                </p>
                <p class="quiet">
                  Best on another day than the one on which you scored. Your scores stay as they are.
                </p>
              </>
            )}
            {cells.length === 0 && kept === null && (
              <p class="notice">
                There is nothing to ask today: only scores that have a scale and a weight and are no facts are
                asked about, and neither what was asked about today nor a criterion that was scored here
                today.
              </p>
            )}
            <div class="buttons">
              {begun !== null && (
                <Button look="primary" onClick={() => void keep(begun)}>
                  Try again
                </Button>
              )}
              {kept === null && cells.length > 0 && !isSaving && (
                <Button
                  look={begun === null ? 'primary' : 'secondary'}
                  onClick={() => {
                    setFailure(null);
                    setBegun({ view: seen, cells, answers: [] });
                  }}
                >
                  {begun === null ? 'Begin' : 'Begin anew'}
                </Button>
              )}
              {kept !== null && (
                <Button look="primary" onClick={() => goTo('insights')}>
                  Insights
                </Button>
              )}
            </div>
          </>
        );
      }}
    </MatrixFrame>
  );
}

/** What the server keeps: every cell that was answered. */
function secondAnswers({ view, cells, answers }: Asked, day: number): SecondAnswers {
  const { criteria, options } = view.decision;
  return {
    sheetId: view.sheetId,
    day,
    answers: cells.flatMap(({ criterion, option, first }, at) => {
      const [line, column] = [criteria[criterion], options[option]];
      if (line === undefined || column === undefined) return [];
      const score = readScore(answers[at] ?? '', line, view.locale);
      return typeof score === 'number' ? [{ criterion: line.id, option: column.id, first, score }] : [];
    }),
  };
}
