import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { focusSheet } from '../bridge';
import type { PageProps } from '../page';
import { failureSentence } from '../text/failure_sentence';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { HEADING } from './fields';
import type { WizardState } from './state';

interface CreatedViewProps extends PageProps {
  created: NonNullable<WizardState['created']>;
  onAnother: () => void;
}

/** The end of the wizard: the matrix stands, and this is what comes next. */
export function CreatedView({ created, call, goTo, onAnother }: CreatedViewProps) {
  const { place, isCovered, isWeighed } = created;
  const [failure, setFailure] = useState<string | null>(null);

  function handleShow(): void {
    setFailure(null);
    call('showMatrix', place.sheetId)
      .then(focusSheet)
      .catch((error: unknown) => setFailure(failureSentence(error)));
  }

  const step = (button: ComponentChildren, words: string) => (
    <li>
      {button}
      <span class="quiet">{words}</span>
    </li>
  );
  return (
    <>
      <main class="main">
        <h1 id={HEADING} tabIndex={-1}>
          Your matrix is ready
        </h1>
        <p>
          It is on the new sheet <bdi>“{place.sheetName}”</bdi>. Now give every option a score on every
          criterion there{isCovered ? '.' : ': the results follow at once.'}
        </p>
        <h2>Then, or before</h2>
        <ul class="next-steps">
          {step(
            <Button onClick={() => goTo('score')}>Score one criterion at a time</Button>,
            'Here in the sidebar, with nothing else in sight, so that no first impression colours the rest.',
          )}
          {!isWeighed &&
            step(
              <Button onClick={() => goTo('weights')}>Set weights</Button>,
              'How much each criterion matters: nothing has a total without.',
            )}
          {step(
            <Button onClick={() => goTo('gut')}>Rank by gut first</Button>,
            isCovered
              ? 'The totals stay covered until you have ranked the options by gut.'
              : 'Before the totals can sway you; compared with them afterwards.',
          )}
          {step(
            <Button onClick={() => goTo('insights')}>Insights</Button>,
            'Once there are scores: who leads, how firmly, and what would change it.',
          )}
        </ul>
        <Button look="link" onClick={onAnother}>
          Create another
        </Button>
        <Failure sentence={failure} />
      </main>
      <footer class="footer buttons">
        <Button look="primary" onClick={handleShow}>
          Go to the first score
        </Button>
      </footer>
    </>
  );
}
