import { useCallback, useEffect, useState } from 'preact/hooks';
import type { View, WizardStart } from '../src/api';
import type { Call } from './bridge';
import { PAGES } from './pages';
import { failureSentence } from './text/failure_sentence';
import { Button } from './ui/button';
import { Failure } from './ui/failure';
import { Locale } from './ui/locale';
import { Progress } from './ui/progress';

/** The sidebar: asks the server which page to show, and changes pages. */
export function Shell({ call }: { call: Call }) {
  /** What the server said, or why it said nothing; null while it is asked. */
  const [opening, setOpening] = useState<
    (WizardStart & { part?: string | undefined }) | { failure: string } | null
  >(null);

  /** Opens a page, or the one that the menu asked for, with what the server keeps for it. */
  const open = useCallback(
    (view?: View, part?: string) => {
      setOpening(null);
      call('startWizard').then(
        (start) => setOpening({ ...start, view: view ?? start.view, part }),
        (error) => setOpening({ failure: failureSentence(error) }),
      );
    },
    [call],
  );
  useEffect(() => open(), [open]);

  if (opening === null) {
    return (
      <main class="main">
        <Progress label="Opening…" />
      </main>
    );
  }
  if ('failure' in opening) {
    return (
      <>
        <main class="main">
          <h1>Discern could not open</h1>
          <Failure sentence={opening.failure} />
          <p>What you entered in the wizard earlier is still kept. Starting without it replaces it.</p>
        </main>
        <footer class="footer">
          <div class="buttons">
            <Button look="primary" onClick={() => open()}>
              Try again
            </Button>
            <Button onClick={() => setOpening({ view: 'wizard', draft: null, locale: 'en_US', options: [] })}>
              Start without it
            </Button>
          </div>
        </footer>
      </>
    );
  }
  const Page = PAGES[opening.view];
  return (
    <Locale.Provider value={opening.locale}>
      {opening.view !== 'home' && (
        <nav class="to-home" aria-label="Discern">
          <Button look="link" onClick={() => open('home')}>
            Home
          </Button>
        </nav>
      )}
      <Page call={call} draft={opening.draft} offered={opening.options} part={opening.part} goTo={open} />
    </Locale.Provider>
  );
}
