import type { Names } from '../../src/insight/names';
import type { WiderScale } from '../../src/insight/outside';
import type { Voice } from '../../src/insight/voice';
import type { Matrix } from '../matrix/model';
import type { Findings } from './findings';

/** What every section is given. */
export interface SectionProps {
  matrix: Matrix;
  names: Names;
  /** Speaks of this matrix, in the locale of its spreadsheet. */
  voice: Voice;
  findings: Findings;
  /** The weights that are tried, one per criterion. */
  tried: readonly number[];
  onTry: (weights: readonly number[]) => void;
  /** Selects the cell of a score in the sheet, so that the person can type there. */
  onSelect: (criterion: number, option: number) => void;
  /** Writes a wider scale into the sheet and resolves to what to tell the person; absent where that can't be done. */
  onWiden?: ((wider: WiderScale) => Promise<string>) | undefined;
}
