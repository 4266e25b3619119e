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
  /** The place of the one that matters more, 2 when both matter the same. */
  const chosen = ratio === null ? null : ratio > 1 ? 0 : ratio < 1 ? 1 : 2;
  const times = ratio === null || ratio === 1 ? MORE : Math.round(Math.max(ratio, 1 / ratio));
  const answer = (place: number | null, degree: number) =>
    onAnswer(place === 0 ? degree : place === 1 ? 1 / degree : 1);
  return (
    <>
      <ChangeChoices
        question="Which change matters more to you?"
        field={field}
        criteria={[a, b]}
        chosen={chosen}
        onChoose={(place) => answer(place, times)}
        neither="Both the same"
      />
      {ratio !== null && ratio !== 1 && (
        <SelectField
          id="pair-degree"
          label="How much more?"
          value={String(times)}
          choices={DEGREE_CHOICES}
          onChange={(value) => answer(chosen, Number(value))}
        />
      )}
    </>
  );
}
