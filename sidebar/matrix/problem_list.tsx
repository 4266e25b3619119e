import type { CellProblem } from '../../src/api';
import type { Call } from '../bridge';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { useSelectCell } from './use_select_cell';

interface ProblemListProps {
  call: Call;
  sheetId: number;
  problems: readonly Pick<CellProblem, 'sentence' | 'cell'>[];
}

/** All that is wrong with the cells of a matrix, each with the way to its cell. */
export function ProblemList({ call, sheetId, problems }: ProblemListProps) {
  const { select, failure } = useSelectCell(call);
  return (
    <>
      <ul class="problems">
        {problems.map(({ sentence, cell }) => (
          <li key={sentence}>
            {sentence}{' '}
            {cell !== null && (
              <Button look="link" onClick={() => void select(sheetId, cell.row, cell.column)}>
                Go to the cell
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Failure sentence={failure} />
    </>
  );
}
