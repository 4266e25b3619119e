import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Names, namesOf } from '../../src/insight/names';
import type { PageProps } from '../page';
import { MatrixFrame } from './matrix_frame';
import { type Matrix, matrixOf } from './model';
import { RefusedMatrix } from './refused_matrix';
import type { MatrixSource, SourceState } from './source';

interface MatrixPageProps extends PageProps {
  heading: string;
  source: MatrixSource;
  state: SourceState;
  /** What the page shows of a matrix that can be read, and what stays in view below it. */
  children: (matrix: Matrix, names: Names) => JSX.Element;
  footer: (matrix: Matrix) => JSX.Element;
}

/** A page about the matrix on the active sheet, once its numbers can be read. */
export function MatrixPage({ heading, source, state, call, goTo, children, footer }: MatrixPageProps) {
  const { view } = state;
  const matrix = useMemo(() => (view == null ? null : matrixOf(view)), [view]);
  const names = useMemo(() => (matrix === null ? null : namesOf(matrix.decision)), [matrix]);
  return (
    <>
      <MatrixFrame heading={heading} source={source} state={state} goTo={goTo}>
        {({ sheetId, reading }) =>
          reading.kind === 'refused' ? (
            <RefusedMatrix call={call} sheetId={sheetId} sentence={reading.sentence} cell={reading.cell} />
          ) : matrix !== null && names !== null ? (
            children(matrix, names)
          ) : null
        }
      </MatrixFrame>
      {matrix !== null && footer(matrix)}
    </>
  );
}
