import { useCallback, useEffect, useState } from 'preact/hooks';
import type { View, WizardStart } from '../src/api';
import type { Call } from './bridge';
import { PAGES } from './pages';
import { failureSentence } from './text/failure_sentence';
import { Button } from './ui/button';
import { Failure } from './ui/failure';
import { Progress } from './ui/progress';

type Opening =
  | { name: 'asking' }
  | { name: 'failed'; sentence: string }
  | { name: 'open'; start: WizardStart };

/** The sidebar: asks the server which page to show, and changes pages. */
export function Shell({ call }: { call: Call }) {
  const [opening, setOpening] = useState<Opening>({ name: 'asking' });

  /** Opens a page, or the one that the menu asked for, with what the server keeps for it. */
  const open = useCallback(
    async (view?: View) => {
      setOpening({ name: 'asking' });
      try {
        const start = await call('startWizard');
        setOpening({ name: 'open', start: { ...start, view: view ?? start.view } });
      } catch (error) {
        setOpening({ name: 'failed', sentence: failureSentence(error) });
      }
    },
    [call],
  );
  useEffect(() => void open(), [open]);

  switch (opening.name) {
    case 'asking':
      return (
        <main class="main">
          <Progress label="Opening…" />
        </main>
      );
    case 'failed':
      return (
        <>
          <main class="main">
            <h1>Discern could not open</h1>
            <Failure sentence={opening.sentence} />
            <p>What you entered in the wizard earlier is still kept. Starting without it replaces it.</p>
          </main>
          <footer class="footer">
            <div class="buttons">
              <Button look="primary" onClick={() => void open()}>
                Try again
              </Button>
              <Button onClick={() => setOpening({ name: 'open', start: { view: 'wizard', draft: null } })}>
                Start without it
              </Button>
            </div>
          </footer>
        </>
      );
    case 'open': {
      const Page = PAGES[opening.start.view];
      return <Page call={call} draft={opening.start.draft} goTo={(view) => void open(view)} />;
    }
  }
}
