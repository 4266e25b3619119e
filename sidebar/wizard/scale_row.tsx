import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ScaleKind } from '../../src/decision/decision';
import { directionWords, scaleWords } from '../text/scale_words';
import { Choice } from '../ui/choice';
import { ErrorText } from '../ui/error_text';
import { Input } from '../ui/input';
import { CriterionDetails } from './criterion_details';
import type { CriterionDraft } from './draft';
import { halfField, leastField, type ScalePart, scaleField } from './fields';
import { editRow } from './lists';
import { MeansFields } from './means_fields';
import { ANCHORS, weighedCriterion } from './scale';
import { leave } from './state';
import type { StepProps } from './step_props';

const KINDS: readonly { kind: ScaleKind; text: string; hint: string }[] = [
  { kind: 'rating', text: 'Rated', hint: 'By your own judgment.' },
  { kind: 'measure', text: 'Measured', hint: 'A number with a unit, such as pay or minutes.' },
];

const LABELS: Record<ScalePart, string> = { worst: 'Worst', best: 'Best', unit: 'Unit' };

/** The scale of a criterion in words; pressing it opens its fields. */
export function ScaleRow(props: StepProps & { criterion: CriterionDraft }) {
  const { state, criterion, change, problemAt } = props;
  const { id, kind } = criterion;
  const scale = criterion[kind];
  const parts: readonly ScalePart[] = kind === 'rating' ? ANCHORS : [...ANCHORS, 'unit'];
  const hint = `scale-${id}-hint`;
  const read = weighedCriterion(criterion, state.locale);
  const setPart = (part: ScalePart, text: string) =>
    change(editRow('criteria', id, { [kind]: { ...scale, [part]: text } }));

  // A problem opens the fields in which it is put right.
  const details = useRef<HTMLDetailsElement>(null);
  const hasProblem =
    problemAt(leastField(id)) !== undefined ||
    problemAt(halfField(id)) !== undefined ||
    parts.some((part) => problemAt(scaleField(id, part)) !== undefined);
  useLayoutEffect(() => {
    if (details.current !== null && hasProblem) details.current.open = true;
  }, [hasProblem]);

  return (
    <details ref={details}>
      <summary class="quiet">{scaleWords(read, state.locale)}</summary>
      {/* biome-ignore lint/a11y/useSemanticElements: the name of a fieldset would be seen twice */}
      <div class="scale" role="group" aria-label={`Scale of ${criterion.name.trim()}`}>
        {KINDS.map((choice) => (
          <Choice
            key={choice.kind}
            group={`kind-${id}`}
            isChosen={kind === choice.kind}
            onChoose={() => change(editRow('criteria', id, { kind: choice.kind }))}
            hint={choice.hint}
          >
            {choice.text}
          </Choice>
        ))}
        <div class="anchors">
          {parts.map((part) => (
            <div key={part}>
              <label for={scaleField(id, part)}>{LABELS[part]}</label>
              <Input
                id={scaleField(id, part)}
                value={scale[part]}
                look={part === 'unit' ? 'unit' : 'number'}
                describedBy={hint}
                isInvalid={problemAt(scaleField(id, part)) !== undefined}
                onInput={(text) => setPart(part, text)}
                onLeave={() => change(leave(scaleField(id, part)))}
              />
            </div>
          ))}
        </div>
        {ANCHORS.map((anchor) => (
          <ErrorText
            key={anchor}
            field={scaleField(id, anchor)}
            problem={problemAt(scaleField(id, anchor))}
            onPick={(text) => setPart(anchor, text)}
          />
        ))}
        <p class="hint" id={hint}>
          {directionWords(read, state.locale) ??
            'Scores run from worst to best. If lower is better, make best the smaller number.'}
        </p>
        {kind === 'rating' && <MeansFields {...props} />}
        <CriterionDetails {...props} />
      </div>
    </details>
  );
}
