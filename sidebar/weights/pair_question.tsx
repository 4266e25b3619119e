import { SelectField } from '../ui/select_field';
import { ChangeChoice } from './change_choice';
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
  const times = ratio === null || ratio === 1 ? MORE : Math.round(Math.max(ratio, 1 / ratio));
  const isA = ratio !== null && ratio > 1;
  const isB = ratio !== null && ratio < 1;
  const choices = [
    { choice: a, isChosen: isA, ratio: times },
    { choice: b, isChosen: isB, ratio: 1 / times },
    { choice: 'Both the same', isChosen: ratio === 1, ratio: 1 },
  ];
  return (
    <>
      <fieldset class="pair">
        <legend>Which change matters more to you?</legend>
        {choices.map(({ choice, isChosen, ratio: answer }, at) => (
          <ChangeChoice
            key={at}
            group="pair"
            choice={choice}
            id={at === 0 ? field : undefined}
            isChosen={isChosen}
            onChoose={() => onAnswer(answer)}
          />
        ))}
      </fieldset>
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
