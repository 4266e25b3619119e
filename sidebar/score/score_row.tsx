import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SURENESS, type Sureness } from '../../src/decision/sureness';
import type { NumberProblem } from '../text/number_problem';
import { Button } from '../ui/button';
import { ErrorText } from '../ui/error_text';
import { Input } from '../ui/input';
import type { ScoreDraft } from './drafts';

interface ScoreRowProps {
  /** Of the field of the score. */
  id: string;
  name: string;
  isBaseline: boolean;
  draft: ScoreDraft;
  /** Her formula gives this score: it is read and never written over. */
  isFormula: boolean;
  problem: NumberProblem | undefined;
  onChange: (draft: ScoreDraft) => void;
  onLeave: () => void;
  onEnter: () => void;
}

const WORDS: Record<Sureness, string> = { fact: 'Fact', estimate: 'Estimate', guess: 'Guess' };

/** One option: its score to type, and beside it how sure that is and a note that opens. */
export function ScoreRow(props: ScoreRowProps) {
  const { id, name, isBaseline, draft, isFormula, problem, onChange, onLeave, onEnter } = props;
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  return (
    <li>
      <div class="score-line">
        <label for={isFormula ? undefined : id} class="score-name">
          <bdi>{name}</bdi>
          {isBaseline && <span class="quiet">Your baseline, as a yardstick</span>}
          {isFormula && <span class="quiet">A formula of yours gives this score. It stays.</span>}
        </label>
        {isFormula ? (
          <output id={id} class="value">
            {draft.text}
          </output>
        ) : (
          <Input
            id={id}
            look="number"
            value={draft.text}
            isInvalid={problem !== undefined}
            onInput={(text) => onChange({ ...draft, text })}
            onLeave={onLeave}
            onEnter={onEnter}
          />
        )}
      </div>
      <ErrorText field={id} problem={problem} onPick={(text) => onChange({ ...draft, text })} />
      <div class="score-beside">
        <select
          id={`${id}-sure`}
          class="input"
          aria-label={`How sure: ${name}`}
          value={draft.sure ?? ''}
          onChange={({ currentTarget }) =>
            onChange({ ...draft, sure: SURENESS.find((each) => each === currentTarget.value) ?? null })
          }
        >
          <option value="">How sure?</option>
          {SURENESS.map((sure) => (
            <option key={sure} value={sure}>
              {WORDS[sure]}
            </option>
          ))}
        </select>
        <Button
          look="link"
          label={`${noteWords(draft)} (${name})`}
          isExpanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <span class="score-note">{noteWords(draft)}</span>
        </Button>
      </div>
      {isOpen && (
        <div class="grow" data-text={draft.evidence}>
          <textarea
            ref={field}
            id={`${id}-note`}
            class="input"
            dir="auto"
            rows={2}
            aria-label={`Note on ${name}`}
            value={draft.evidence}
            onInput={({ currentTarget }) => onChange({ ...draft, evidence: currentTarget.value })}
          />
        </div>
      )}
    </li>
  );
}

/** What the button of a note says: that there is one, and how it begins. */
function noteWords({ evidence }: ScoreDraft): string {
  const begun = evidence.trim().split('\n')[0] ?? '';
  return begun === '' ? 'Add a note' : `Note: ${begun}`;
}
