import { useLayoutEffect, useState } from 'preact/hooks';
import { DayField } from '../rounds/day_field';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import type { ListedOption } from './words';

interface DiscardFormProps {
  option: ListedOption;
  isBusy: boolean;
  onDiscard: (reason: string, lookAgain: number | null) => void;
  onCancel: () => void;
}

const REASON = 'discard-reason';
const LOOK_AGAIN = 'discard-look-again';

/** Why an option is discarded and when to look at it again: both may stay empty. */
export function DiscardForm({ option, isBusy, onDiscard, onCancel }: DiscardFormProps) {
  const [reason, setReason] = useState(option.reason);
  const [lookAgain, setLookAgain] = useState(option.lookAgain);
  useLayoutEffect(() => document.getElementById(REASON)?.focus(), []);
  const discard = () => onDiscard(reason.trim(), lookAgain);
  return (
    <fieldset
      class="discard"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <legend>
        Discard <bdi>{option.name}</bdi> for now
      </legend>
      <Field id={REASON} label="Reason (optional)">
        <Input id={REASON} look="name" value={reason} onInput={setReason} onEnter={discard} />
      </Field>
      <DayField id={LOOK_AGAIN} label="Look again on (optional)" day={lookAgain} onDay={setLookAgain} />
      <div class="buttons">
        <Button look="primary" isBusy={isBusy} onClick={discard}>
          Discard
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </fieldset>
  );
}
