import type { ComponentChildren } from 'preact';
import { shares } from '../../src/core/share';
import { formatShare } from '../../src/decision/locale_number';
import { scaleWords } from '../text/scale_words';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { weightless } from '../weights/weightless';
import { STEP_NAMES, type Step } from './draft';
import { edit } from './state';
import type { StepProps } from './step_props';
import { goTo } from './steps';

/** Everything that will stand in the matrix, with a way back to each part of it. */
export function ReviewStep({ state, read, change }: StepProps) {
  const { title, options, baseline, criteria } = read.decision;
  const shareOf = shares(criteria.map(({ weight }) => Math.max(weight ?? 0, 0) || 0));
  const weights = criteria.map(({ weight }) => weight);
  const unweighed = state.draft.weightsLater
    ? 'No criterion has a weight yet. Nothing has a total until then.'
    : weightless(criteria, weights);
  const section = (step: Step, content: ComponentChildren) => (
    <section class="review">
      <div class="apart">
        <h2>{STEP_NAMES[step]}</h2>
        <Button look="link" label={`Change ${step}`} onClick={() => change(goTo(step))}>
          Change
        </Button>
      </div>
      {content}
    </section>
  );
  return (
    <>
      <p>This creates one new sheet in this file. Nothing that is here already is changed.</p>
      {section(
        'decision',
        <div dir="auto" class="name">
          {title}
        </div>,
      )}
      {section(
        'options',
        <ol class="plain">
          {options.map(({ id, name }, at) => (
            <li key={id} dir="auto" class="name">
              {name}
              {at === baseline && <span class="tag">baseline</span>}
            </li>
          ))}
        </ol>,
      )}
      {section(
        'criteria',
        <ol class="plain">
          {criteria.map((criterion, at) => (
            <li key={criterion.id} class="apart">
              <span>
                <span dir="auto" class="name">
                  {criterion.name}
                </span>
                <span class="quiet">{scaleWords(criterion, state.locale)}</span>
              </span>
              <span class="share">
                {weights[at] === null ? 'not weighed yet' : formatShare(shareOf[at] ?? 0, state.locale)}
              </span>
            </li>
          ))}
        </ol>,
      )}
      {unweighed !== '' && (
        <div class="notice" role="note">
          {unweighed}{' '}
          <Button look="link" label="Change the weights" onClick={() => change(goTo('weights'))}>
            Change the weights
          </Button>
        </div>
      )}
      <Choice
        type="checkbox"
        isChosen={state.draft.gutFirst}
        onChoose={(gutFirst) => change(edit({ gutFirst }))}
        hint="The totals stay covered until you have ranked the options by gut."
      >
        Rank by gut first
      </Choice>
    </>
  );
}
