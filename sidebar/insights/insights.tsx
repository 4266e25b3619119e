import { useLayoutEffect, useState } from 'preact/hooks';
import { MatrixPage } from '../matrix/matrix_page';
import type { Matrix } from '../matrix/model';
import { useMatrixSource } from '../matrix/use_matrix_source';
import { useSelectCell } from '../matrix/use_select_cell';
import type { PageProps } from '../page';
import { failureSentence } from '../text/failure_sentence';
import { CoveredNote } from './covered_note';
import './insights.css';
import { InsightsBody } from './insights_body';
import { isSameWeights, weightsChange } from './what_if';
import { WhatIfFooter } from './what_if_footer';

/** What is tried with the sliders, for the matrix that was on screen when they moved. */
interface Trial {
  matrix: Matrix;
  weights: readonly number[];
}

/** The page that says how sure the result is and what would tip it. */
export function Insights({ call, goTo }: PageProps) {
  const { source, state } = useMatrixSource(call);
  const { select, failure: selectFailure } = useSelectCell(call);
  const [trial, setTrial] = useState<Trial | null>(null);
  const [applyFailure, setApplyFailure] = useState<string | null>(null);
  const [isApplying, setApplying] = useState(false);

  // Nobody's sliders are swapped under their hands: a sheet that changed meanwhile waits until they say so.
  // Before the next paint: no reading may come in between.
  useLayoutEffect(() => source.hold(trial !== null), [source, trial]);

  function forget(): void {
    setTrial(null);
    setApplyFailure(null);
    source.hold(false);
  }

  function handleTry(matrix: Matrix, weights: readonly number[]): void {
    if (isSameWeights(weights, matrix.decision.weights)) forget();
    else setTrial({ matrix, weights });
  }

  async function handleRefresh(): Promise<void> {
    forget();
    source.accept();
    await source.refresh();
  }

  async function handleApply({ matrix, weights }: Trial): Promise<void> {
    setApplying(true);
    setApplyFailure(null);
    try {
      const view = await call('applyWeights', weightsChange(matrix, weights));
      forget();
      source.replace(view);
    } catch (error) {
      setApplyFailure(failureSentence(error));
    }
    setApplying(false);
  }

  async function handleWrite(sheetId: number): Promise<string> {
    try {
      await call('writeHeadline', sheetId);
      return 'Written below the results. It follows the matrix from now on.';
    } catch (error) {
      return failureSentence(error);
    }
  }

  const isShown = trial !== null && trial.matrix.view === state.view;
  return (
    <MatrixPage
      heading="Insights"
      source={source}
      state={state}
      call={call}
      goTo={goTo}
      footer={() => (
        <WhatIfFooter
          trial={isShown ? trial.weights : null}
          newer={state.newer}
          failure={applyFailure ?? selectFailure}
          canRefresh={applyFailure !== null}
          isApplying={isApplying}
          onApply={() => trial !== null && void handleApply(trial)}
          onReset={forget}
          onRefresh={() => void handleRefresh()}
        />
      )}
    >
      {(matrix, names) =>
        matrix.view.covered ? (
          <CoveredNote goTo={goTo} />
        ) : (
          <InsightsBody
            matrix={matrix}
            names={names}
            tried={isShown ? trial.weights : matrix.decision.weights}
            onTry={(weights) => handleTry(matrix, weights)}
            onWrite={() => handleWrite(matrix.sheetId)}
            onSelect={(criterion, option) =>
              void select(matrix.sheetId, matrix.rows[criterion] ?? 1, matrix.columns[option] ?? 1)
            }
          />
        )
      }
    </MatrixPage>
  );
}
