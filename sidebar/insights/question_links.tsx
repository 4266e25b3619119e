import type { Question } from '../../src/insight/questions/questions_of';
import type { CellPlace } from '../../src/table/a1';
import { criterionCell, type MatrixMap, scoreCell } from '../../src/table/map';
import { Button } from '../ui/button';
import type { SectionProps } from './section_props';

/** So many cells are linked. */
const MOST = 3;

interface QuestionLinksProps extends Pick<SectionProps, 'matrix' | 'names' | 'onSelectCell'> {
  question: Question;
}

/** The way to the cells that a question is about, one for each of its criteria. */
export function QuestionLinks({ question, matrix, names, onSelectCell }: QuestionLinksProps) {
  const { map } = matrix.view;
  const links = question.criteria.flatMap((criterion) => {
    const cell = cellOf(question, map, criterion);
    return cell === null ? [] : [{ criterion, cell }];
  });
  if (links.length === 0) return null;
  return (
    <p class="question-links">
      <span class="quiet">In the sheet: </span>
      {links.slice(0, MOST).map(({ criterion, cell }) => (
        <Button key={criterion} look="link" onClick={() => onSelectCell(cell)}>
          {names.criterionCut(criterion)}
        </Button>
      ))}
      {links.length > MOST && <span class="quiet">and {links.length - MOST} more</span>}
    </p>
  );
}

/** What she would look at or change: the scale, the scores or the weight of a criterion. */
function cellOf({ code }: Question, map: MatrixMap, criterion: number): CellPlace | null {
  const own =
    code === 'scale-moved'
      ? criterionCell(map, 'worst', criterion)
      : code === 'separates-nobody' || code === 'hardly-used' || code === 'double-counting' || code === 'halo'
        ? scoreCell(map, criterion, 0)
        : criterionCell(map, 'weight', criterion);
  return own ?? criterionCell(map, 'name', criterion);
}
