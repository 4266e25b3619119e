import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MatrixView } from '../../src/api';
import type { Call } from '../bridge';
import { failureSentence } from '../text/failure_sentence';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Field, hintId } from '../ui/field';
import { Input } from '../ui/input';

interface FrameFormProps {
  call: Call;
  view: MatrixView;
  /** Told the matrix as it is once goals and horizon are kept. */
  onKept: (view: MatrixView) => void;
}

const GOALS = 'frame-goals';
const HORIZON = 'frame-horizon';
const CHANGE = 'frame-change';

/** Where she may write down what the decision is for; nobody has to. */
export function FrameForm({ call, view, onKept }: FrameFormProps) {
  const { frame, sheetId } = view;
  /** What she types, and what stood there when she began; null while she does not. */
  const [typed, setTyped] = useState<{ frame: MatrixView['frame']; expected: MatrixView['frame'] } | null>(
    null,
  );
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  /** Where the focus goes once what was pressed is gone. */
  const focus = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (focus.current !== null) document.getElementById(focus.current)?.focus();
    focus.current = null;
  });

  function show(isOpen: boolean): void {
    setFailure(null);
    setTyped(isOpen ? { frame, expected: frame } : null);
    focus.current = isOpen ? GOALS : CHANGE;
  }

  async function keep(work: NonNullable<typeof typed>): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      const goals = work.frame.goals.trim();
      const horizon = work.frame.horizon.trim();
      const kept = await call('keepFrame', { sheetId, expected: work.expected, frame: { goals, horizon } });
      show(false);
      onKept(kept);
    } catch (error) {
      setFailure(failureSentence(error));
    }
    setBusy(false);
  }

  if (typed === null) {
    const isEmpty = frame.goals === '' && frame.horizon === '';
    return (
      <p>
        <Button look="link" id={CHANGE} onClick={() => show(true)}>
          {isEmpty ? 'Write down goals and horizon' : 'Change goals and horizon'}
        </Button>
      </p>
    );
  }
  const field = (id: string, part: 'goals' | 'horizon', label: string, hint: string) => (
    <Field id={id} label={label} hint={hint}>
      <Input
        id={id}
        look="name"
        value={typed.frame[part]}
        describedBy={hintId(id)}
        onInput={(text) => setTyped({ ...typed, frame: { ...typed.frame, [part]: text } })}
      />
    </Field>
  );
  return (
    <div class="frame-form">
      {field(GOALS, 'goals', 'What do you want to reach?', 'Shown again when you decide. May be left blank.')}
      {field(HORIZON, 'horizon', 'How far do you look ahead?', 'Such as “three years” or “ten years”.')}
      <Failure sentence={failure} />
      <div class="buttons">
        <Button isBusy={isBusy} onClick={() => void keep(typed)}>
          {isBusy ? 'Writing…' : 'Keep'}
        </Button>
        <Button look="link" isBusy={isBusy} onClick={() => show(false)}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
