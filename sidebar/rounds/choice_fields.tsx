import type { Choice } from '../../src/decision/round';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { SelectField } from '../ui/select_field';
import { DayField } from './day_field';

interface ChoiceFieldsProps {
  options: readonly string[];
  choice: Choice;
  onChoice: (choice: Choice) => void;
}

/** How sure somebody may say to be, in percent. */
const SURE = [50, 60, 70, 80, 90, 95, 99];

/** What was decided, what is expected to follow, how sure that is, and when to look again. */
export function ChoiceFields({ options, choice, onChoice }: ChoiceFieldsProps) {
  const { expected, sure, lookAgain } = choice;
  return (
    <>
      <SelectField
        id="choice"
        label="What did you decide for?"
        value={choice.choice}
        choices={['', ...options].map((name) => ({
          value: name,
          text: name === '' ? 'Choose an option' : name,
        }))}
        onChange={(name) => onChoice({ ...choice, choice: name })}
      />
      <Field id="expected" label="What do you expect of it?">
        <Input
          id="expected"
          look="name"
          value={expected}
          onInput={(words) => onChoice({ ...choice, expected: words })}
        />
      </Field>
      <SelectField
        id="sure"
        label="How sure are you?"
        value={sure === null ? '' : String(Math.round(sure * 100))}
        choices={[
          { value: '', text: 'I would rather not say' },
          ...SURE.map((percent) => ({ value: String(percent), text: `${percent}%` })),
        ]}
        onChange={(percent) => onChoice({ ...choice, sure: percent === '' ? null : Number(percent) / 100 })}
      />
      <DayField
        id="look-again"
        label="Look again on"
        hint="From that day on this page shows what you knew today beside what is known then."
        day={lookAgain}
        onDay={(day) => onChoice({ ...choice, lookAgain: day })}
      />
    </>
  );
}
