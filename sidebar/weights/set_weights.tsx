import { MatrixFrame } from '../matrix/matrix_frame';
import { useMatrixSource } from '../matrix/use_matrix_source';
import type { PageProps } from '../page';
import { WeightsOfSheet } from './weights_of_sheet';

/** The page that sets the weights of a matrix that stands already. */
export function SetWeights({ call, goTo }: PageProps) {
  const { source, state } = useMatrixSource(call);
  const { view } = state;
  return view == null ? (
    <MatrixFrame heading="Set weights" source={source} state={state} call={call} goTo={goTo}>
      {() => null}
    </MatrixFrame>
  ) : (
    <WeightsOfSheet key={view.sheetId} source={source} state={state} view={view} call={call} goTo={goTo} />
  );
}
