import type { CellPlace } from '../../src/api';
import type { Call } from '../bridge';
import { Button } from '../ui/button';
import { ErrorText } from '../ui/error_text';
import { Failure } from '../ui/failure';
import { useSelectCell } from './use_select_cell';

interface RefusedMatrixProps {
  call: Call;
  sheetId: number;
  sentence: string;
  cell: CellPlace | null;
}

/** A matrix that cannot be calculated yet: why, and the way to the cell. */
export function RefusedMatrix({ call, sheetId, sentence, cell }: RefusedMatrixProps) {
  const { select, failure } = useSelectCell(call);
  return (
    <>
      <p>The results have to wait for one thing in the sheet:</p>
      <ErrorText field="matrix" problem={{ sentence }} />
      {cell !== null && (
        <p class="after-error">
          <Button look="primary" onClick={() => void select(sheetId, cell.row, cell.column)}>
            Go to the cell
          </Button>
        </p>
      )}
      <p class="quiet">Rows and columns are counted from the first score, the thin ones included.</p>
      <Failure sentence={failure} />
    </>
  );
}
