import { useState } from 'preact/hooks';
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
  /** Null where the answer before is taken back. */
  onAnswer: (ratio: number | null) => void;
}

const SAME = 2;

/** Until she says how much more, there is no answer: a degree that nobody chose would count as hers. */
const NO_DEGREE = [{ value: '', text: 'Choose…' }, ...DEGREE_CHOICES];

/** One comparison in words: which of two changes matters more, and how much more. */
export function PairQuestion({ a, b, ratio, field, onAnswer }: PairQuestionProps) {
  /** The one that was said to matter more, without how much yet. */
  const [leaning, setLeaning] = useState<number | null>(null);
  const isHalf = ratio === null && leaning !== null;
  /** The place of the one that matters more, SAME when both matter the same. */
  const chosen = ratio === null ? leaning : ratio > 1 ? 0 : ratio < 1 ? 1 : SAME;
  const times = ratio === null || ratio === 1 ? null : Math.round(Math.max(ratio, 1 / ratio));
  const ratioFor = (place: number, degree: number) => (place === 0 ? degree : 1 / degree);
  function choose(place: number): void {
    setLeaning(place);
    onAnswer(place === SAME ? 1 : times === null ? null : ratioFor(place, times));
  }
  return (
    <>
      <ChangeChoices
        question="Which change matters more to you?"
        field={field}
        criteria={[a, b]}
        chosen={chosen}
        onChoose={choose}
        neither="Both the same"
      />
      {chosen !== null && chosen !== SAME && (
        <SelectField
          id="pair-degree"
          label="How much more?"
          {...(isHalf && { hint: 'The pair counts once you have chosen.' })}
          value={times === null ? '' : String(times)}
          choices={isHalf ? NO_DEGREE : DEGREE_CHOICES}
          onChange={(value) => value !== '' && onAnswer(ratioFor(chosen, Number(value)))}
        />
      )}
    </>
  );
}
