import { useLayoutEffect, useState } from 'preact/hooks';
import type { MatrixView } from '../../src/api';
import { isProblem } from '../text/number_problem';
import { CriterionHead } from './criterion_head';
import { draftAt, readAt } from './drafts';
import { askedOrder } from './order';
import { ScoreRow } from './score_row';
import type { Scoring, ScoringState } from './scoring';

interface CriterionFormProps {
  view: MatrixView;
  /** The place of the criterion in the decision. */
  criterion: number;
  scoring: Scoring;
  state: ScoringState;
  /** The options whose problems it is time to show. */
  shown: readonly number[];
  onShow: (options: readonly number[]) => void;
  /** Enter behind the last option. */
  onEnd: () => void;
}

export const scoreField = (option: number) => `score-${option}`;

/** Every option on one criterion: a number, Enter, the next. */
export function CriterionForm(props: CriterionFormProps) {
  const { view, criterion, scoring, state, shown, onShow, onEnd } = props;
  const { decision, locale, scoreFormulas, problems } = view;
  const line = decision.criteria[criterion];
  const [order] = useState(() => askedOrder(decision, criterion));
  const isFormula = (option: number) =>
    scoreFormulas.some((each) => each.criterion === criterion && each.option === option);
  const typed = order.filter((option) => !isFormula(option));

  // Before the next key: somebody who types fast is ahead of the screen.
  useLayoutEffect(() => {
    focusScore(typed.find((option) => decision.scores[criterion]?.[option] === null) ?? typed[0]);
  }, []);

  function problemAt(option: number) {
    const read = readAt(view, state.drafts, criterion, option);
    if (read !== null && isProblem(read)) return shown.includes(option) ? read : undefined;
    const inCell = problems.find((each) => each.criterion === criterion && each.option === option);
    return inCell && read === null ? { sentence: inCell.sentence } : undefined;
  }

  function handleEnter(option: number): void {
    const read = readAt(view, state.drafts, criterion, option);
    if (read !== null && isProblem(read)) {
      onShow([...shown, option]);
      return;
    }
    const next = typed[typed.indexOf(option) + 1];
    if (next === undefined) onEnd();
    else focusScore(next);
  }

  if (line === undefined) return null;
  return (
    <>
      <p class="quiet">
        Criterion {criterion + 1} of {decision.criteria.length}
      </p>
      <CriterionHead criterion={line} fallback={`Criterion ${criterion + 1}`} locale={locale} />
      <ol class="scores" aria-labelledby="score-criterion">
        {order.map((option) => (
          <ScoreRow
            key={decision.options[option]?.id}
            id={scoreField(option)}
            name={decision.options[option]?.name || `Option ${option + 1}`}
            isBaseline={option === decision.baseline}
            draft={draftAt(view, state.drafts, criterion, option)}
            isFormula={isFormula(option)}
            problem={problemAt(option)}
            onChange={(draft) => scoring.put(criterion, option, draft)}
            onLeave={() => onShow([...shown, option])}
            onEnter={() => handleEnter(option)}
          />
        ))}
      </ol>
      <p class="hint">Leave a field blank while you do not know: it is left out, not counted as zero.</p>
    </>
  );
}

/** Puts the cursor into the field of an option, where typing replaces what stands there. */
export function focusScore(option: number | undefined): void {
  const field = document.getElementById(scoreField(option ?? -1));
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}
