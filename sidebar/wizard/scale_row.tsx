import { scaleWords } from '../text/scale_words';
import { ErrorText } from '../ui/error_text';
import { Icon } from '../ui/icon';
import { type CriterionDraft } from './draft';
import { type ScalePart, scaleField } from './fields';
import { readScale } from './scale';
import { ScaleEditor } from './scale_editor';
import type { StepProps } from './step_props';

interface ScaleRowProps extends StepProps {
  criterion: CriterionDraft;
}

const PARTS: readonly ScalePart[] = ['worst', 'best', 'unit'];

/** The scale of a criterion in words; pressing it opens its fields. */
export function ScaleRow(props: ScaleRowProps) {
  const { criterion, state, dispatch, problemAt } = props;
  const isOpen = state.open.includes(criterion.id);
  const panelId = `scale-${criterion.id}`;
  const words = scaleWords({ kind: criterion.kind, ...readScale(criterion) });
  const field = PARTS.map((part) => scaleField(criterion.id, part)).find(
    (part) => problemAt(part) !== undefined,
  );
  return (
    <div class="scale">
      <button
        type="button"
        class="disclosure"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => dispatch({ type: 'toggle-scale', id: criterion.id })}
      >
        <span>{words}</span>
        <Icon name={isOpen ? 'up' : 'down'} />
      </button>
      <div id={panelId} hidden={!isOpen}>
        {isOpen && <ScaleEditor {...props} />}
      </div>
      {!isOpen && field !== undefined && <ErrorText field={field} problem={problemAt(field)} />}
    </div>
  );
}
