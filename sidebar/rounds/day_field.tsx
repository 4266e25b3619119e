import { dayOfIso, isoOfDay } from '../../src/decision/round';
import { Field } from '../ui/field';

interface DayFieldProps {
  id: string;
  label: string;
  hint?: string;
  /** A serial number; null for none. */
  day: number | null;
  onDay: (day: number | null) => void;
}

/** A day of the calendar. */
export function DayField({ id, label, hint, day, onDay }: DayFieldProps) {
  return (
    <Field id={id} label={label} hint={hint}>
      <input
        id={id}
        class="input"
        type="date"
        value={day === null ? '' : isoOfDay(day)}
        onInput={(event) => onDay(dayOfIso(event.currentTarget.value))}
      />
    </Field>
  );
}
