import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MatrixView } from '../../src/api';
import { nameInSentence } from '../../src/decision/names';
import { type Names, namesOf } from '../../src/insight/names';
import { listed } from '../../src/insight/wording';
import { slipSentence } from '../../src/table/adopt/slip_words';
import { countedSentence, unreadSentence } from '../../src/table/unread_words';
import type { PageProps } from '../page';
import { Button } from '../ui/button';
import { MatrixFrame } from './matrix_frame';
import { type Matrix, matrixOf } from './model';
import { ProblemList } from './problem_list';
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
      <MatrixFrame heading={heading} source={source} state={state} call={call} goTo={goTo}>
        {(seen) => (
          <>
            <ToKnowFirst view={seen} call={call} goTo={goTo} canCompute={matrix !== null} />
            {matrix !== null && names !== null && children(matrix, names)}
          </>
        )}
      </MatrixFrame>
      {matrix !== null && footer(matrix)}
    </>
  );
}

interface ToKnowFirstProps extends PageProps {
  view: MatrixView;
  canCompute: boolean;
}

/** What is not counted and what is wrong, before any sentence about who leads. */
export function ToKnowFirst({ view, call, goTo, canCompute }: ToKnowFirstProps) {
  const { sheetId, problems, unread, totals, map, decision, locale } = view;
  const isTheirs = map.criterionFields.share === null;
  const names = decision.options.map(({ name }) => name);
  const notRead = unreadSentence(unread, map);
  const out = decision.options.flatMap(({ name }, at) =>
    problems.some(({ takes, option }) => takes === 'option' && option === at)
      ? [nameInSentence(name, `Option ${at + 1}`)]
      : [],
  );
  const isEmpty = decision.options.length === 0 || decision.criteria.length === 0;
  return (
    <>
      {notRead !== null && (
        <p class="notice">{[notRead, countedSentence(unread, map)].filter(Boolean).join(' ')}</p>
      )}
      {totals.length > 0 && (
        <section class="notice" aria-label="Your own totals">
          {totals.map((slip) => {
            const sentence = slipSentence(slip, { map, names, locale });
            return <p key={sentence}>{sentence}</p>;
          })}
        </section>
      )}
      {isTheirs && (
        <p>
          <Button look="link" onClick={() => goTo('adopt')}>
            How this table is read
          </Button>
        </p>
      )}
      {problems.length > 0 && (
        <section aria-label="To correct">
          <p>
            {canCompute ? 'To correct in the sheet:' : 'The results have to wait. To correct in the sheet:'}
          </p>
          <ProblemList call={call} sheetId={sheetId} problems={problems} />
          {canCompute && out.length > 0 && <p>Not compared until then: {listed(out)}.</p>}
        </section>
      )}
      {!canCompute && problems.length === 0 && (
        <p>
          {isEmpty
            ? 'This matrix has no options or no criteria yet: type the name of each option above a column of scores, and of each criterion with its weight before a row of them.'
            : 'Nothing can be computed here yet: give each criterion its worst and best.'}
        </p>
      )}
    </>
  );
}
