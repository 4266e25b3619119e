import { formatShare } from '../text/format_number';
import type { NumberProblem } from '../text/number_problem';
import { scaleWords } from '../text/scale_words';
import { ErrorText } from '../ui/error_text';
import { Input } from '../ui/input';
import type { WeighedCriterion } from './weights_draft';

interface WeightRowProps {
  criterion: WeighedCriterion;
  field: string;
  text: string;
  /** The text as a number ≥ 0, for the slider, which ends at `end`. */
  value: number;
  end: number;
  /** 0 to 1. */
  share: number;
  problem: NumberProblem | undefined;
  onInput: (text: string) => void;
  onLeave: () => void;
}

/** A weight to type or to slide, with its share of the whole beside it. */
export function WeightRow(props: WeightRowProps) {
  const { criterion, field, text, value, end, share, problem, onInput, onLeave } = props;
  return (
    <li>
      <label for={field}>
        <bdi>{criterion.name}</bdi>
        <span class="quiet">{scaleWords(criterion)}</span>
      </label>
      <div class="weight-line">
        <input
          type="range"
          min="0"
          max={end}
          step="1"
          aria-label={`Weight of ${criterion.name}, slider`}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <Input
          id={field}
          look="number"
          value={text}
          describedBy={`${field}-share`}
          isInvalid={problem !== undefined}
          onInput={onInput}
          onLeave={onLeave}
        />
        <output id={`${field}-share`} for={field} class="share">
          {formatShare(share)}
        </output>
      </div>
      <ErrorText field={field} problem={problem} onPick={onInput} />
    </li>
  );
}
