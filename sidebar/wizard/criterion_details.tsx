import { useLayoutEffect, useRef } from 'preact/hooks';
import { MAX_NAME_LENGTH } from '../../src/decision/check';
import { sameNameKey } from '../../src/decision/same_name';
import { Field, hintId } from '../ui/field';
import { Input } from '../ui/input';
import type { CriterionDraft } from './draft';
import { groupField, halfField, leastField } from './fields';
import { editRow } from './lists';
import { weighedCriterion } from './scale';
import { leave } from './state';
import type { StepProps } from './step_props';

/** What may be said of a criterion beside its scale; it stays folded while nothing is. */
export function CriterionDetails(props: OwnProps) {
  const { criterion } = props;
  const details = useRef<HTMLDetailsElement>(null);
  const isUsed = criterion.group !== '' || criterion.least !== '' || criterion.half !== '';
  useLayoutEffect(() => {
    if (details.current !== null && isUsed) details.current.open = true;
  }, [isUsed]);
  return (
    <details ref={details} class="more">
      <summary>More about this criterion</summary>
      <LeastField {...props} />
      <HalfField {...props} />
      <GroupField {...props} />
    </details>
  );
}

type OwnProps = StepProps & { criterion: CriterionDraft };

/** A must-have: what an option has to reach, whatever else it offers. */
function LeastField(props: OwnProps) {
  const { worst, best } = weighedCriterion(props.criterion, props.state.locale);
  return (
    <NumberOnScale
      {...props}
      part="least"
      field={leastField(props.criterion.id)}
      label={best < worst ? 'Most you would accept' : 'Least you would accept'}
      hint="For a must-have. An option that misses it keeps its score and rank and is marked."
    />
  );
}

/** Where the first steps from worst to best count for more than the last, or for less. */
function HalfField(props: OwnProps) {
  return (
    <NumberOnScale
      {...props}
      part="half"
      field={halfField(props.criterion.id)}
      label="Half as good at"
      hint="Only where the first steps count for more than the last, or for less: the score that is half as good to you as the best. Blank means half way."
    />
  );
}

interface NumberOnScaleProps extends OwnProps {
  part: 'least' | 'half';
  field: string;
  label: string;
  hint: string;
}

/** A number between worst and best that may be left blank. */
function NumberOnScale({ criterion, change, problemAt, part, field, label, hint }: NumberOnScaleProps) {
  return (
    <Field id={field} label={label} hint={hint} problem={problemAt(field)}>
      <Input
        id={field}
        look="number"
        value={criterion[part]}
        isInvalid={problemAt(field) !== undefined}
        describedBy={hintId(field)}
        onInput={(typed) => change(editRow('criteria', criterion.id, { [part]: typed }))}
        onLeave={() => change(leave(field))}
      />
    </Field>
  );
}

/** The group, with those of the other criteria to choose from. */
function GroupField({ state, criterion, change }: OwnProps) {
  const field = groupField(criterion.id);
  return (
    <Field
      id={field}
      label="Group"
      hint="Criteria of one group are summed up together, so that you see how much weight they hold as one."
    >
      <Input
        id={field}
        look="unit"
        value={criterion.group}
        maxLength={MAX_NAME_LENGTH}
        choices={groupsOf(state.draft.criteria)}
        describedBy={hintId(field)}
        onInput={(group) => change(editRow('criteria', criterion.id, { group }))}
      />
    </Field>
  );
}

/** The groups that are named so far, each once. */
function groupsOf(criteria: readonly CriterionDraft[]): string[] {
  const found = new Map<string, string>();
  for (const { group } of criteria) {
    const key = sameNameKey(group);
    if (key !== '' && !found.has(key)) found.set(key, group.trim());
  }
  return [...found.values()];
}
