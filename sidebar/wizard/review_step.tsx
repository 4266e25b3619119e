import type { ComponentChildren } from 'preact';
import { shares } from '../../src/core/share';
import { formatShare } from '../text/format_number';
import { scaleWords } from '../text/scale_words';
import { Button } from '../ui/button';
import type { Step } from './draft';
import type { StepProps } from './step_props';

interface SectionProps {
  title: string;
  step: Step;
  dispatch: StepProps['dispatch'];
  children: ComponentChildren;
}

function Section({ title, step, dispatch, children }: SectionProps) {
  return (
    <section class="review">
      <div class="review-head">
        <h2>{title}</h2>
        <Button
          look="link"
          label={`Change ${title.toLowerCase()}`}
          onClick={() => dispatch({ type: 'go', step })}
        >
          Change
        </Button>
      </div>
      {children}
    </section>
  );
}

/** Everything that will stand in the matrix, with a way back to each part of it. */
export function ReviewStep({ state, read, dispatch }: StepProps) {
  const { title, options, baseline, criteria } = read.decision;
  const shareOf = shares(criteria.map(({ weight }) => (weight > 0 ? weight : 0)));
  return (
    <>
      <p>This creates one new sheet in this file. Nothing that is here already is changed.</p>
      <Section title="Decision" step="decision" dispatch={dispatch}>
        <p dir="auto" class="name">
          {title}
        </p>
      </Section>
      <Section title="Options" step="options" dispatch={dispatch}>
        <ol class="plain">
          {options.map((name, at) => (
            <li key={name} dir="auto" class="name">
              {name}
              {at === baseline && <span class="tag">baseline</span>}
            </li>
          ))}
        </ol>
      </Section>
      <Section title="Criteria" step="criteria" dispatch={dispatch}>
        <ol class="plain">
          {criteria.map((criterion, at) => (
            <li key={criterion.name} class="with-share">
              <span>
                <span dir="auto" class="name">
                  {criterion.name}
                </span>
                <span class="quiet">{scaleWords(criterion)}</span>
              </span>
              <span class="share">{formatShare(shareOf[at] ?? 0)}</span>
            </li>
          ))}
        </ol>
      </Section>
      <label class="check">
        <input
          type="checkbox"
          checked={state.draft.gutFirst}
          onChange={(event) => dispatch({ type: 'gut-first', isChosen: event.currentTarget.checked })}
        />
        <span>
          Rank by gut first
          <span class="quiet">The totals stay covered until you have ranked the options by gut.</span>
        </span>
      </label>
    </>
  );
}
