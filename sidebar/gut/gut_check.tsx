import { AttemptFooter } from '../matrix/attempt_footer';
import { MatrixPage } from '../matrix/matrix_page';
import type { Matrix } from '../matrix/model';
import { useAttempt } from '../matrix/use_attempt';
import { useMatrixSource } from '../matrix/use_matrix_source';
import type { PageProps } from '../page';
import { Button } from '../ui/button';
import { BothRankings } from './both_rankings';
import { dateInWords, gutRanking } from './gut';
import './gut.css';
import { OrderList } from './order_list';

/** The page that asks for a ranking by gut, and then sets it beside the ranking of the matrix. */
export function GutCheck({ call, goTo }: PageProps) {
  const { source, state } = useMatrixSource(call);
  const attempt = useAttempt<readonly number[]>(source, (matrix, order) =>
    call('recordGut', gutRanking(matrix, order, dateInWords(new Date()))),
  );
  /** What is ranked on screen so far, nothing to begin with; null where the kept ranking is shown. */
  const orderOn = (matrix: Matrix) => attempt.on(matrix) ?? (isKept(matrix) ? null : []);

  return (
    <MatrixPage
      heading="Gut check"
      source={source}
      state={state}
      call={call}
      goTo={goTo}
      footer={(matrix) => {
        const order = orderOn(matrix);
        return (
          <AttemptFooter
            attempt={attempt}
            hasNewer={state.newer !== undefined}
            label="Save my ranking"
            onWrite={order && (() => void attempt.write(matrix, order))}
            isDone={order !== null && order.length < matrix.decision.options.length}
            back={isKept(matrix) ? 'Cancel' : order?.length ? 'Start over' : null}
          >
            {order !== null && order.length < matrix.decision.options.length && (
              <p class="hint" role="status">
                {order.length} of {matrix.decision.options.length} ranked. Rank every option to save.
              </p>
            )}
          </AttemptFooter>
        );
      }}
    >
      {(matrix, names) => {
        const order = orderOn(matrix);
        if (order === null) {
          return (
            <>
              <BothRankings matrix={matrix} names={names} />
              <div class="buttons">
                <Button look="primary" onClick={() => goTo('insights')}>
                  Insights
                </Button>
                <Button onClick={() => attempt.change(matrix, [])}>Rank again</Button>
              </div>
            </>
          );
        }
        return (
          <>
            <p>
              Forget the numbers for a moment. Which option would you take if you had to choose today? Rank it
              first, then the next.
            </p>
            {!matrix.view.covered && (
              <p class="quiet">The totals of this matrix are in sight already; they may sway you.</p>
            )}
            <OrderList
              names={names}
              options={matrix.decision.options.map((_, option) => option)}
              order={order}
              onOrder={(next) => attempt.change(matrix, next)}
            />
          </>
        );
      }}
    </MatrixPage>
  );
}

/** There is a ranking by gut, and the totals may be seen. */
const isKept = ({ view }: Matrix) => view.gut !== null && !view.covered;
