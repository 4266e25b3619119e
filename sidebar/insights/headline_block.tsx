import { useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { copyText } from './copy_text';

interface HeadlineBlockProps {
  sentences: readonly string[];
  /** Whether nothing is still being read that it may say. */
  isWhole: boolean;
  /** Writes it into the sheet as a live cell; resolves to what to tell the person. */
  onWrite: () => Promise<string>;
}

/** The answer, first on the page, with the two ways to take it along. */
export function HeadlineBlock({ sentences, isWhole, onWrite }: HeadlineBlockProps) {
  /** What to tell about the last press; null while the sheet is written. */
  const [said, setSaid] = useState<string | null>('');

  async function handleCopy(): Promise<void> {
    const isCopied = await copyText(sentences.join(' '));
    setSaid(isCopied ? 'Copied.' : 'Your browser does not allow copying here: select the text and copy it.');
  }

  function handleWrite(): void {
    setSaid(null);
    void onWrite().then(setSaid);
  }

  return (
    <section class="headline" aria-label="In short">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div class="headline-actions">
        <Button look="link" isBusy={!isWhole} onClick={() => void handleCopy()}>
          Copy
        </Button>
        <Button look="link" isBusy={said === null} onClick={handleWrite}>
          Write into the sheet
        </Button>
      </div>
      <p class="quiet" role="status">
        {said}
      </p>
    </section>
  );
}
