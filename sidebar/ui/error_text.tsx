import type { NumberProblem } from '../text/number_problem';
import { Button } from './button';
import { Icon } from './icon';

interface ErrorTextProps {
  /** Id of the field it belongs to, if it belongs to one. */
  field?: string;
  problem: NumberProblem | null | undefined;
  /** Puts one of the readings of an ambiguous number into the field. */
  onPick?: (text: string) => void;
}

/** Id of the error of a field, for `aria-describedby`. */
export const errorId = (field: string) => `${field}-error`;

/** What is wrong, next to its field, in words and with a sign: not by colour alone. */
export function ErrorText({ field, problem, onPick }: ErrorTextProps) {
  if (!problem) return null;
  return (
    <p class="error" id={field && errorId(field)}>
      <Icon name="warning" />
      <span>
        {problem.sentence}
        {problem.readings?.map(({ label, text }) => (
          <>
            {' '}
            <Button look="chip" onClick={() => onPick?.(text)}>
              {label}
            </Button>
          </>
        ))}
      </span>
    </p>
  );
}
