import type { ComponentChildren } from 'preact';
import type { MatrixView } from '../../src/api';
import type { PageProps } from '../page';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Progress } from '../ui/progress';
import { NoMatrix } from './no_matrix';
import type { MatrixSource, SourceState } from './source';

interface MatrixFrameProps extends PageProps {
  heading: string;
  source: MatrixSource;
  state: SourceState;
  /** What to say on a sheet without a matrix, where that is more than what every page says. */
  noMatrix?: ComponentChildren;
  children: (view: MatrixView) => ComponentChildren;
}

/** What every page about the matrix on the active sheet says: its heading, and why there is no matrix yet. */
export function MatrixFrame(props: MatrixFrameProps) {
  const { heading, source, state, call, goTo, noMatrix, children } = props;
  const { view, failure } = state;
  return (
    <main class="main matrix-page">
      <div class="page-head">
        <h1>{heading}</h1>
        <Button look="link" onClick={() => void source.refresh()} label="Refresh from the sheet">
          Refresh
        </Button>
      </div>
      <Failure sentence={failure} />
      {view === undefined && failure === null && <Progress label="Reading the matrix…" />}
      {view === null && (noMatrix ?? <NoMatrix call={call} goTo={goTo} />)}
      {view != null && (
        <>
          <p class="quiet">
            <bdi>{view.decision.title.trim() === '' ? view.sheetName : view.decision.title}</bdi>
          </p>
          {children(view)}
        </>
      )}
    </main>
  );
}
