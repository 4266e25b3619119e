import { useState } from 'preact/hooks';
import type { MatrixPlace } from '../../src/api';
import type { Example } from '../../src/decision/example';
import { REASONS } from '../../src/insight/questions/reasons';
import { focusSheet } from '../bridge';
import type { PageProps } from '../page';
import { failureSentence } from '../text/failure_sentence';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Progress } from '../ui/progress';

/** The method, one step after the other, in a person's words. */
const STEPS: readonly (readonly [string, string])[] = [
  [
    'Say what you choose between',
    'Write down every option, and where you are today as one of them: staying is a choice too.',
  ],
  [
    'Say what matters',
    'Each criterion has a worst and a best. Some you rate by judgment, 1 to 5. Some you measure, such as pay, or the minutes to work, where less is better.',
  ],
  [
    'Say how much',
    'A weight says what it is worth to you to go from worst to best on one criterion, beside the others. If pay hardly differs between your options, going from worst to best on it is worth little, however much you like money.',
  ],
  [
    'Score, one criterion at a time',
    'Go along the row. A score halfway from worst to best earns half the weight, unless you say in Insights which score is half as good as the best. What you do not know yet stays blank: a blank is left out, it is not a zero.',
  ],
  [
    'Look at the answer, and doubt it',
    'The total of an option is 0 if it is worst on everything, 100 if it is best on everything. Insights says who leads, what would have to change for another to lead, and which blank could still decide.',
  ],
  [
    'Ask your gut',
    'Rank the options by feeling before you see the totals. Where the two differ, something is missing: a criterion, an honest weight, or a second look.',
  ],
];

/** What the method is, in two minutes, and an example to try it on. */
export function Help({ call, goTo }: PageProps) {
  const [example, setExample] = useState<MatrixPlace | 'creating' | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  async function createExample(which: Example): Promise<void> {
    setExample('creating');
    setFailure(null);
    try {
      setExample(await call('createExample', which));
    } catch (error) {
      setExample(null);
      setFailure(failureSentence(error));
    }
  }

  function show({ sheetId }: MatrixPlace): void {
    setFailure(null);
    call('showMatrix', sheetId)
      .then(focusSheet)
      .catch((error: unknown) => setFailure(failureSentence(error)));
  }

  const isBusy = example === 'creating';
  const place = isBusy ? null : example;
  return (
    <>
      <main class="main">
        <h1>How it works, in two minutes</h1>
        <ol class="help">
          {STEPS.map(([what, how], at) => (
            <li key={what}>
              <h2>
                {at + 1}. {what}
              </h2>
              <p>{how}</p>
            </li>
          ))}
        </ol>
        <p>
          <Button look="link" onClick={() => goTo('home')}>
            Where you stand
          </Button>{' '}
          (Open Discern in the menu) says how far you are with each of these, and what comes next.
        </p>
        <p>
          Everything is in your own sheet, in plain cells: type there, insert and sort rows, keep the reasons
          for a score in a note on its cell.
        </p>
        <h2>Questions you may be asked</h2>
        <p>
          Insights asks what a careful analyst would ask. A question is no verdict: what is no problem to you
          is put aside, and can be asked again.
        </p>
        <details class="questions">
          <summary>What they are about, and why</summary>
          <ul class="help">
            {Object.values(REASONS).map(({ about, why }) => (
              <li key={about}>
                {about}
                <p class="quiet">{why}</p>
              </li>
            ))}
          </ul>
        </details>
        <h2>See it on an example</h2>
        <p>
          A career move: six companies and the current role, seven criteria, scored. Or five job offers, after
          the case by which Hammond, Keeney and Raiffa explain trade-offs (Even swaps, 1998); its weights and
          the numbers for its words are ours. Each is put on a new sheet.
        </p>
        {place === null ? (
          <div class="buttons">
            <Button isBusy={isBusy} onClick={() => void createExample('career-move')}>
              Create the example
            </Button>
            <Button isBusy={isBusy} onClick={() => void createExample('job-offers')}>
              Five job offers
            </Button>
          </div>
        ) : (
          <>
            <p role="status">
              The example is on the new sheet <bdi>“{place.sheetName}”</bdi>.
            </p>
            <div class="buttons">
              <Button onClick={() => show(place)}>Go to it</Button>
              <Button onClick={() => goTo('insights')}>Insights</Button>
            </div>
          </>
        )}
        {isBusy && <Progress label="Creating the example…" />}
        <Failure sentence={failure} />
      </main>
      <footer class="footer buttons">
        <Button look="primary" onClick={() => goTo('wizard')}>
          Create a matrix
        </Button>
      </footer>
    </>
  );
}
