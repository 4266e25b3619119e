import { Input } from '../ui/input';
import type { CriterionDraft } from './draft';
import { meansField } from './fields';
import { editRow } from './lists';
import { ANCHORS } from './scale';
import type { StepProps } from './step_props';

/** Longer words than this are no help while scoring, and the server takes no more. */
const LONGEST = 500;

const LABELS = { worst: 'The worst in words', best: 'The best in words' } as const;
const FIELDS = { worst: 'worstMeans', best: 'bestMeans' } as const;

/** What the two ends of a rating mean, so that a 4 stays a 4 from one day to the next. */
export function MeansFields({ criterion, change }: StepProps & { criterion: CriterionDraft }) {
  return (
    <>
      {ANCHORS.map((end) => {
        const field = meansField(criterion.id, end);
        const key = FIELDS[end];
        return (
          <div key={end} class="means">
            <label for={field}>{LABELS[end]}</label>
            <Input
              id={field}
              look="unit"
              value={criterion[key]}
              maxLength={LONGEST}
              onInput={(text) => change(editRow('criteria', criterion.id, { [key]: text }))}
            />
          </div>
        );
      })}
    </>
  );
}
