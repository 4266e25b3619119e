import type { MatrixView, OptionsView } from '../../src/api';
import type { PageProps } from '../page';
import { Button } from '../ui/button';
import { missedMusts } from './missed_musts';

interface MissedMustsNoteProps extends Pick<PageProps, 'goTo'> {
  view: MatrixView;
  /** Null while it is not known, and where there is no sheet of options. */
  sorted: OptionsView | null;
}

/** Says in Insights which options miss a must of the sheet of options; nothing where there is none. */
export function MissedMustsNote({ goTo, view, sorted }: MissedMustsNoteProps) {
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
