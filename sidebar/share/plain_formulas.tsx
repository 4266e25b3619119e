import type { MatrixView } from '../../src/api';
import type { Call } from '../bridge';
import { dateInWords } from '../gut/gut';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { useAction } from './use_action';

interface PlainFormulasProps {
  call: Call;
  view: MatrixView;
  onChanged: () => void;
}

/** Lets a matrix live without the add-on, and takes that back. */
export function PlainFormulas({ call, view, onChanged }: PlainFormulasProps) {
  const { sheetId, plainSince = null } = view;
  const { result: left, failure, isBusy, run } = useAction<string[]>();
  const isPlain = plainSince !== null;
  const change = () =>
    run(async () => {
      const rest = await call('setPlain', { sheetId, isPlain: !isPlain, date: dateInWords(new Date()) });
      onChanged();
      return rest;
    });
  return (
    <>
      {isPlain ? (
        <p role="status">
          This matrix has calculated without the add-on since {plainSince}. First-place shares and the
          headline stand as they were that day.
        </p>
      ) : (
        <p>
          Before you remove the add-on: the totals become plain formulas and stay live. First-place shares and
          the headline have no plain formula; they become values with today’s date.
        </p>
      )}
      {isPlain && left !== null && left.length > 0 && (
        <p class="notice">
          Still by the add-on, because they have no plain formula: {left.join(', ')}. Copy each and paste it
          as values.
        </p>
      )}
      <Button isBusy={isBusy} onClick={() => void change()}>
        {isPlain ? 'Back to live formulas' : 'Use plain formulas'}
      </Button>
      <Failure sentence={failure} />
    </>
  );
}
