import { useEffect, useState } from 'preact/hooks';
import type { MatrixView, OptionsView } from '../../src/api';
import type { PageProps } from '../page';
import { Button } from '../ui/button';
import { missedMusts } from './missed_musts';

/** Says in Insights which options miss a must of the sheet of options; nothing where there is none. */
export function MissedMustsNote({ call, goTo, view }: PageProps & { view: MatrixView }) {
  const [sorted, setSorted] = useState<OptionsView | null>(null);
  useEffect(() => {
    // What can't be read is said on the page of options; here it takes nothing from the rest.
    call('readOptions').then(setSorted, () => setSorted(null));
  }, [call, view.sheetId]);
  const sentences = sorted === null ? [] : missedMusts(view.decision.options, sorted);
  if (sentences.length === 0) return null;
  return (
    <section class="notice" id="option-musts" aria-label="Musts of the options">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Button look="link" onClick={() => goTo('options')}>
        See the options
      </Button>
    </section>
  );
}
