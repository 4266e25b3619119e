import { useState } from 'preact/hooks';
import type { NewOption } from '../../src/api';
import { counted } from '../../src/insight/wording';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import type { SeenMatrix } from './seen_matrix';

interface NoOptionsProps {
  matrix: SeenMatrix | null;
  today: number;
  isBusy: boolean;
  onCreate: (options: NewOption[]) => void;
}

/** What the sheet of options is for, and the way to one. */
export function NoOptions({ matrix, today, isBusy, onCreate }: NoOptionsProps) {
  const [takesMatrix, setTakesMatrix] = useState(true);
  const begins = matrix !== null && takesMatrix ? matrix.options : [];
  const options = begins.map(({ id, name }) => ({
    id,
    name,
    note: '',
    pool: 'considered' as const,
    changedOn: today,
  }));
  return (
    <>
      <p>
        Write down everything that you ever considered, with its pros and cons, and sort it into three pools:
        under real consideration, future possibilities, discarded for now. Only the first goes into a matrix.
      </p>
      {matrix !== null && matrix.options.length > 0 && (
        <Choice type="checkbox" isChosen={takesMatrix} onChoose={setTakesMatrix}>
          Begin with the {counted(matrix.options.length, 'option')} of <bdi>{matrix.name}</bdi>
        </Choice>
      )}
      <p>
        <Button look="primary" isBusy={isBusy} onClick={() => onCreate(options)}>
          Make the sheet Options
        </Button>
      </p>
      <p class="note">It is a plain table of your own, which you may rename, sort and move as you like.</p>
    </>
  );
}
