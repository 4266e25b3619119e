import { useState } from 'preact/hooks';
import type { MatrixPlace, MatrixView } from '../../src/api';
import type { Call } from '../bridge';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Failure } from '../ui/failure';
import { Progress } from '../ui/progress';
import { CopyToPicture } from './copy_to_picture';
import { useAction } from './use_action';

/** Makes a copy for others, and says how it leaves the file without the file. */
export function BlankCopy({ call, view }: { call: Call; view: MatrixView }) {
  const [keepsWeights, setKeepsWeights] = useState(false);
  const [keepsOptions, setKeepsOptions] = useState(false);
  const { result: copy, failure, isBusy, run } = useAction<MatrixPlace>();
  const { sheetId, decision } = view;
  const isBent = decision.criteria.some(({ half }) => half !== null);
  if (copy !== null) return <HowToSend copy={copy} />;
  return (
    <>
      <p>
        A new sheet with your <strong>title and criteria</strong>, their scales
        {isBent && ', which score is half as good as the best'} and what worst and best mean, and how to fill
        it in. Your scores, notes and everything else stay out. It calculates by plain formulas, so nobody
        needs this add-on.
      </p>
      <Choice
        type="checkbox"
        isChosen={keepsWeights}
        onChoose={setKeepsWeights}
        hint="Else everyone gives their own."
      >
        Put my weights in
      </Choice>
      <Choice
        type="checkbox"
        isChosen={keepsOptions}
        onChoose={setKeepsOptions}
        hint="For people who score the same options as you. Else there are “Option 1”, “Option 2” … to name."
      >
        Put the names of my options in
      </Choice>
      <Button
        isBusy={isBusy}
        onClick={() => void run(() => call('shareBlank', { sheetId, keepsWeights, keepsOptions }))}
      >
        Make the blank copy
      </Button>
      {isBusy && <Progress label="Making the copy…" />}
      <Failure sentence={failure} />
    </>
  );
}

function HowToSend({ copy }: { copy: MatrixPlace }) {
  return (
    <>
      <p role="status">
        The copy is on the new sheet <bdi>“{copy.sheetName}”</bdi>. Read it once as the others will.
      </p>
      <p>
        <strong>Do not share this file</strong> to show it: everyone in it sees all its sheets, hidden ones
        too, and in its version history all that ever stood there. Give the copy a file of its own:
      </p>
      <CopyToPicture tab={copy.sheetName} />
      <ol>
        <li>
          Right-click its tab at the bottom ▸ <strong>Copy to</strong> ▸ <strong>New spreadsheet</strong>.
        </li>
        <li>Open the new spreadsheet and share that one.</li>
        <li>Delete the copy here, if you like.</li>
      </ol>
    </>
  );
}
