import type { Matrix } from '../matrix/model';
import type { Names } from '../matrix/naming';

/** What every section is given. */
export interface SectionProps {
  matrix: Matrix;
  names: Names;
  /** Selects the cell of a score in the sheet, so that the person can type there. */
  onSelect: (criterion: number, option: number) => void;
}
