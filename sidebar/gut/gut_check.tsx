import { useLayoutEffect, useState } from 'preact/hooks';
import { MatrixPage } from '../matrix/matrix_page';
import type { Matrix } from '../matrix/model';
import { useMatrixSource } from '../matrix/use_matrix_source';
import type { PageProps } from '../page';
import { failureSentence } from '../text/failure_sentence';
import { Button } from '../ui/button';
import { BothRankings } from './both_rankings';
import { dateInWords, gutRanking, twoRanks } from './gut';
import './gut.css';
import { GutFooter } from './gut_footer';
import { OrderList } from './order_list';

/** An order that is being made, for the matrix that was on screen when it began. */
interface Attempt {
  matrix: Matrix;
  order: readonly number[];
}

/** The page that asks for a ranking by gut, and then sets it beside the ranking of the matrix. */
export function GutCheck({ call, goTo }: PageProps) {
  const { source, state } = useMatrixSource(call);
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);

  // Before the next paint: no reading may come in between.
  useLayoutEffect(() => source.hold(attempt !== null), [source, attempt]);

  function forget(): void {
    setAttempt(null);
    setFailure(null);
    source.hold(false);
  }

  async function handleSave({ matrix, order }: Attempt): Promise<void> {
    setSaving(true);
    setFailure(null);
    try {
      const view = await call('recordGut', gutRanking(matrix, order, dateInWords(new Date())));
      forget();
      source.replace(view);
    } catch (error) {
      setFailure(failureSentence(error));
    }
    setSaving(false);
  }

  async function handleRefresh(): Promise<void> {
    forget();
    source.accept();
    await source.refresh();
  }

  /** The order on screen: the one being made, or the one to begin with while nothing is kept. */
  const begun = (matrix: Matrix): Attempt | null => {
    if (attempt !== null && attempt.matrix.view === matrix.view) return attempt;
    return matrix.view.gut === null || matrix.view.covered ? { matrix, order: firstOrder(matrix) } : null;
  };

  return (
    <MatrixPage
      heading="Gut check"
      source={source}
      state={state}
      call={call}
      goTo={goTo}
      footer={(matrix) => {
        const shown = begun(matrix);
        return (
          <GutFooter
            hasNewer={state.newer !== undefined}
            failure={failure}
            isSaving={isSaving}
            onSave={shown === null ? null : () => void handleSave(shown)}
            onCancel={attempt !== null && matrix.view.gut !== null && !matrix.view.covered ? forget : null}
            onRefresh={() => void handleRefresh()}
          />
        );
      }}
    >
      {(matrix, names) => {
        const shown = begun(matrix);
        if (shown === null) {
          return (
            <>
              <BothRankings matrix={matrix} names={names} />
              <div class="buttons">
                <Button look="primary" onClick={() => goTo('insights')}>
                  Insights
                </Button>
                <Button onClick={() => setAttempt({ matrix, order: firstOrder(matrix) })}>Rank again</Button>
              </div>
            </>
          );
        }
        return (
          <>
            <p>
              Forget the numbers for a moment. If you had to choose today, which option would you take? Put
              that one first, then the next.
            </p>
            {!matrix.view.covered && (
              <p class="quiet">The totals of this matrix are in sight already; they may sway you.</p>
            )}
            <OrderList names={names} order={shown.order} onOrder={(order) => setAttempt({ matrix, order })} />
          </>
        );
      }}
    </MatrixPage>
  );
}

/** The kept ranking, or the order of the sheet. */
function firstOrder(matrix: Matrix): number[] {
  return twoRanks(matrix).map(({ option }) => option);
}
