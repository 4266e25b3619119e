import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PageProps } from '../page';
import { Button } from '../ui/button';
import { ErrorText } from '../ui/error_text';
import { Progress } from '../ui/progress';
import { type Matrix, readMatrixView } from './model';
import { type Names, namesOf } from './naming';
import { NoMatrix } from './no_matrix';
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

/** The frame of a page about the matrix on the active sheet: what to say until, and unless, there is one. */
export function MatrixPage({ heading, source, state, call, goTo, children, footer }: MatrixPageProps) {
  const { view, failure } = state;
  const reading = useMemo(() => (view == null ? null : readMatrixView(view)), [view]);
  const matrix = reading?.kind === 'ready' ? reading.matrix : null;
  const names = useMemo(() => (matrix === null ? null : namesOf(matrix.decision)), [matrix]);
  return (
    <>
      <main class="main matrix-page">
        <div class="page-head">
          <h1>{heading}</h1>
          <Button look="link" onClick={() => void source.refresh()} label="Refresh from the sheet">
            Refresh
          </Button>
        </div>
        <div role="alert">
          {failure !== null && <ErrorText field="read" problem={{ sentence: failure }} />}
        </div>
        {view === undefined && failure === null && <Progress label="Reading the matrix…" />}
        {view === null && <NoMatrix goTo={goTo} />}
        {view != null && (
          <p class="quiet">
            <bdi>{view.title.trim() === '' ? view.sheetName : view.title}</bdi>
          </p>
        )}
        {view != null && reading?.kind === 'refused' && (
          <RefusedMatrix call={call} sheetId={view.sheetId} sentence={reading.sentence} cell={reading.cell} />
        )}
        {matrix !== null && names !== null && children(matrix, names)}
      </main>
      {matrix !== null && footer(matrix)}
    </>
  );
}
