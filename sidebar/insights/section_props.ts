import type { Matrix } from '../matrix/model';
import type { Names } from '../matrix/naming';
import type { Findings } from './findings';

/** What every section is given. */
export interface SectionProps {
  matrix: Matrix;
  names: Names;
  findings: Findings;
  /** The weights that are tried, one per criterion. */
  tried: readonly number[];
  onTry: (weights: readonly number[]) => void;
  /** Selects the cell of a score in the sheet, so that the person can type there. */
  onSelect: (criterion: number, option: number) => void;
}
