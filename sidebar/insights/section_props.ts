import type { Criterion } from '../../src/decision/decision';
import type { Names } from '../../src/insight/names';
import type { WiderScale } from '../../src/insight/outside';
import type { Voice } from '../../src/insight/voice';
import type { CellPlace } from '../../src/table/a1';
import type { SetAside } from '../../src/table/matrix/title_note';
import type { Matrix } from '../matrix/model';
import type { OpenQuestion } from '../matrix/open_questions';
import type { PageProps } from '../page';
import type { Findings } from './findings';

/** How giving a half went, for the person. */
export interface HalfSaid {
  readonly failure: string | null;
  readonly said: string;
}

/** What every section is given. */
export interface SectionProps {
  matrix: Matrix;
  names: Names;
  /** Speaks of this matrix, in the locale of its spreadsheet. */
  voice: Voice;
  findings: Findings;
  /** The questions that are asked of it. */
  questions: readonly OpenQuestion[];
  /** The weights that are tried, one per criterion. */
  tried: readonly number[];
  onTry: (weights: readonly number[]) => void;
  /** Selects the cell of a score in the sheet, so that the person can type there. */
  onSelect: (criterion: number, option: number) => void;
  /** Selects any cell of the sheet. */
  onSelectCell: (cell: CellPlace) => void;
  /** Writes another weight of one criterion. */
  onSetWeight: (criterion: number, weight: number) => void;
  /** The criterion whose line is asked about, by its place; null for any. */
  asked: number | null;
  /** Leads to where a criterion is given a half. */
  onAskHalf: (criterion: number) => void;
  /** Gives a criterion a half in the sheet, or takes it away; resolves to what to tell the person, and whether it was written. */
  onHalf: (criterion: Criterion, half: number | null) => Promise<HalfSaid>;
  /** Keeps that a question is no problem, or asks it again; resolves to what went wrong, '' for nothing. */
  onSetAside: (question: SetAside & { isAside: boolean }) => Promise<string>;
  /** Shows another page in place of this one. */
  goTo: PageProps['goTo'];
  /** Writes a wider scale into the sheet and resolves to what to tell the person; absent where that can't be done. */
  onWiden?: ((wider: WiderScale) => Promise<string>) | undefined;
}
