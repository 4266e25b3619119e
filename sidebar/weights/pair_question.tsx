import { swingWords } from '../text/scale_words';
import { SelectField } from '../ui/select_field';
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
    { label: a, isChosen: isA, ratio: times },
    { label: b, isChosen: isB, ratio: 1 / times },
    { label: null, isChosen: ratio === 1, ratio: 1 },
  ];
  return (
    <>
      <fieldset class="pair">
        <legend>Which change matters more to you?</legend>
        {choices.map(({ label, isChosen, ratio: answer }, at) => (
          <label key={label?.key ?? ''} class="radio">
            <input
              type="radio"
              name="pair"
              id={at === 0 ? field : undefined}
              checked={isChosen}
              onChange={() => onAnswer(answer)}
            />
            {label === null ? (
              <span>Both the same</span>
            ) : (
              <span>
                <bdi>{label.name}</bdi>
                <span class="quiet">{swingWords(label)}</span>
              </span>
            )}
          </label>
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
