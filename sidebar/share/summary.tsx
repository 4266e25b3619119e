import type { MatrixPlace, MatrixView } from '../../src/api';
import type { Call } from '../bridge';
import { dateInWords } from '../gut/gut';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Progress } from '../ui/progress';
import { summaryPage } from './summary_page';
import { useAction } from './use_action';

interface SummaryProps {
  call: Call;
  view: MatrixView;
}

/** Makes a page to print, and says how it is printed. */
export function Summary({ call, view }: SummaryProps) {
  const { result: place, failure, isBusy, run } = useAction<MatrixPlace>();
  const make = () =>
    run(async () => {
      const page = summaryPage(view, dateInWords(new Date()), await call('readOptions'));
      if (typeof page === 'string') throw new Error(page);
      const { sheetId, decision } = view;
      return call('makeSummary', { sheetId, expected: JSON.stringify(decision), page });
    });
  return (
    <>
      <p>
        A new sheet for a coach or a partner, or to print: the ranking, the scores, what would tip it and what
        is missing, as values of today.
      </p>
      <Button isBusy={isBusy} onClick={() => void make()}>
        Make a page to print
      </Button>
      {isBusy && <Progress label="Making the page…" />}
      <Failure sentence={failure} />
      {place !== null && (
        <>
          <p role="status">
            The page is on the new sheet <bdi>“{place.sheetName}”</bdi>. It stays as it is today: make a new
            one after a change.
          </p>
          <p>
            To print it: <strong>File ▸ Print</strong>. Choose your paper, A4 or Letter,{' '}
            <strong>Portrait</strong>, and as scale <strong>Fit to page</strong>. It reads as well in black
            and white.
          </p>
        </>
      )}
    </>
  );
}
