import { useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { copyText } from './copy_text';

/** A text to take along. */
export function CopyLink({ label, text }: { label: string; text: string }) {
  const [said, setSaid] = useState('');
  async function handleCopy(): Promise<void> {
    const isCopied = await copyText(text);
    setSaid(isCopied ? 'Copied.' : 'Your browser does not allow copying here: select the text and copy it.');
  }
  return (
    <p>
      <Button look="link" onClick={() => void handleCopy()}>
        {label}
      </Button>{' '}
      <span class="quiet" role="status">
        {said}
      </span>
    </p>
  );
}
