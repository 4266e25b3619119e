import { SelectField } from '../ui/select_field';
import { ChangeChoices } from './change_choices';
import { DEGREE_CHOICES } from './judgment_words';
import type { WeighedCriterion } from './weights_draft';

interface PairQuestionProps {
  a: WeighedCriterion;
  b: WeighedCriterion;
  /** How many times a matters as much as b; null while there is no answer. */
  ratio: number | null;
  /** Name of the first choice. */
  field: string;
  onAnswer: (ratio: number) => void;
}

/** What "more" means until the person says how much. */
const MORE = 3;

/** One comparison in words: which of two changes matters more, and how much more. */
export function PairQuestion({ a, b, ratio, field, onAnswer }: PairQuestionProps) {
  const isA = ratio !== null && ratio > 1;
  const isB = ratio !== null && ratio < 1;
  const times = isA || isB ? Math.round(Math.max(ratio, 1 / ratio)) : MORE;
  return (
    <>
      <ChangeChoices
        question="Which change matters more to you?"
        field={field}
        choices={[
          { change: a, isChosen: isA, onChoose: () => onAnswer(times) },
          { change: b, isChosen: isB, onChoose: () => onAnswer(1 / times) },
          { change: 'Both the same', isChosen: ratio === 1, onChoose: () => onAnswer(1) },
        ]}
      />
      {(isA || isB) && (
        <SelectField
          id="pair-degree"
          label="How much more?"
          value={String(times)}
          choices={DEGREE_CHOICES}
          onChange={(value) => onAnswer(isA ? Number(value) : 1 / Number(value))}
        />
      )}
    </>
  );
}
