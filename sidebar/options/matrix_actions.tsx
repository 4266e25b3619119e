import { useState } from 'preact/hooks';
import type { KeptScore } from '../../src/api';
import { counted } from '../../src/insight/wording';
import { Button } from '../ui/button';
import { inMatrix, type SeenMatrix } from './seen_matrix';
import type { ListedOption } from './words';

interface MatrixActionsProps {
  option: ListedOption;
  matrix: SeenMatrix;
  /** The scores that it had before. */
  kept: KeptScore[];
  isBusy: boolean;
  onBringIn: (option: ListedOption, scores: KeptScore[]) => void;
  onTakeOut: (option: { id: string; name: string }) => void;
}

/** The way of an option into the matrix, with the scores that it had before if she wants, and out of it again. */
export function MatrixActions({ option, matrix, kept, isBusy, onBringIn, onTakeOut }: MatrixActionsProps) {
  const [isAsking, setAsking] = useState(false);
  const own = inMatrix(matrix, option);
  const { name, pool } = option;
  if (own === null) {
    if (pool !== 'considered') return null;
    return (
      <p class="card-actions">
        {kept.length > 0 && (
          <Button
            look="link"
            label={`Add to matrix with its ${counted(kept.length, 'last score')}: ${name}`}
            isBusy={isBusy}
            onClick={() => onBringIn(option, kept)}
          >
            Add to matrix with its {counted(kept.length, 'last score')}
          </Button>
        )}
        <Button
          look="link"
          label={`Add to matrix${kept.length > 0 ? ' without scores' : ''}: ${name}`}
          isBusy={isBusy}
          onClick={() => onBringIn(option, [])}
        >
          Add to matrix{kept.length > 0 && ' without scores'}
        </Button>
      </p>
    );
  }
  const isBaseline = own.id === matrix.baseline;
  if (isAsking) {
    return (
      <p class="card-actions" role="alert">
        It is the baseline: without it no gap is shown until you pick another.{' '}
        <Button look="link" label={`Take out anyway: ${name}`} isBusy={isBusy} onClick={() => onTakeOut(own)}>
          Take out anyway
        </Button>
        <Button look="link" label={`Leave it: ${name}`} onClick={() => setAsking(false)}>
          Leave it
        </Button>
      </p>
    );
  }
  return (
    <p class="card-actions">
      <span class="tag">In the matrix</span>
      <Button
        look="link"
        label={`Take out of the matrix: ${name}`}
        isBusy={isBusy}
        onClick={() => (isBaseline ? setAsking(true) : onTakeOut(own))}
      >
        Take out of the matrix
      </Button>
    </p>
  );
}
