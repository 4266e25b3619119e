import type { ScaleKind } from '../../src/decision/decision';
import { ErrorText } from '../ui/error_text';
import { Input } from '../ui/input';
import { type CriterionDraft, scaleOf } from './draft';
import { type ScalePart, scaleField } from './fields';
import type { StepProps } from './step_props';

interface ScaleEditorProps extends StepProps {
  criterion: CriterionDraft;
}

const KINDS: readonly { kind: ScaleKind; text: string; hint: string }[] = [
  { kind: 'rating', text: 'Rated', hint: 'By your own judgment.' },
  { kind: 'measure', text: 'Measured', hint: 'A number with a unit, such as pay or minutes.' },
];

const LABELS: Record<ScalePart, string> = { worst: 'Worst', best: 'Best', unit: 'Unit' };

/** The fields of one scale: its kind, worst, best and, for a measure, its unit. */
export function ScaleEditor({ criterion, dispatch, problemAt }: ScaleEditorProps) {
  const { id, kind } = criterion;
  const scale = scaleOf(criterion);
  const parts: ScalePart[] = kind === 'rating' ? ['worst', 'best'] : ['worst', 'best', 'unit'];
  const hintId = `scale-${id}-hint`;
  return (
    <div class="scale-editor" role="group" aria-label={`Scale of ${criterion.name.trim()}`}>
      {KINDS.map((choice) => (
        <label key={choice.kind} class="radio">
          <input
            type="radio"
            name={`kind-${id}`}
            checked={kind === choice.kind}
            onChange={() => dispatch({ type: 'kind', id, kind: choice.kind })}
          />
          <span>
            {choice.text} <span class="quiet">{choice.hint}</span>
          </span>
        </label>
      ))}
      <div class="anchors">
        {parts.map((part) => (
          <div key={part}>
            <label for={scaleField(id, part)}>{LABELS[part]}</label>
            <Input
              id={scaleField(id, part)}
              value={scale[part]}
              look={part === 'unit' ? 'unit' : 'number'}
              describedBy={hintId}
              isInvalid={problemAt(scaleField(id, part)) !== undefined}
              onInput={(text) => dispatch({ type: 'scale', id, part, text })}
              onLeave={() => dispatch({ type: 'left', field: scaleField(id, part) })}
            />
          </div>
        ))}
      </div>
      {parts.map((part) => (
        <ErrorText
          key={part}
          field={scaleField(id, part)}
          problem={problemAt(scaleField(id, part))}
          onPick={(text) => dispatch({ type: 'scale', id, part, text })}
        />
      ))}
      <p class="hint" id={hintId}>
        Scores run from worst to best. If lower is better, make best the smaller number.
      </p>
    </div>
  );
}
