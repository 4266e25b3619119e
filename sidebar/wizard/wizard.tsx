import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { WizardStart } from '../../src/api';
import type { PageProps } from '../page';
import { useLocale } from '../ui/locale';
import { useFlush } from '../ui/use_flush';
import { createController } from './controller';
import { CreatedView } from './created_view';
import { CriteriaStep } from './criteria_step';
import { DecisionStep } from './decision_step';
import { STEP_NAMES, type Step } from './draft';
import { HEADING } from './fields';
import { Footer } from './footer';
import { interpret } from './interpret';
import { OptionsStep } from './options_step';
import { ReviewStep } from './review_step';
import { type Cue, createAnother } from './state';
import { StepNav } from './step_nav';
import { type StepProps, shownProblems } from './step_props';
import { WeightsStep } from './weights_step';

const VIEWS: Record<Step, (props: StepProps) => JSX.Element> = {
  decision: DecisionStep,
  options: OptionsStep,
  criteria: CriteriaStep,
  weights: WeightsStep,
  review: ReviewStep,
};

/** Moves the focus where the last change wants it, and opens what hides it. */
function useCue(cue: Cue): void {
  useLayoutEffect(() => {
    if (cue.isBeginning) document.querySelector('main')?.scrollTo(0, 0);
    const element = document.getElementById(cue.focus ?? '');
    for (
      let folded = element?.closest('details');
      folded;
      folded = folded.parentElement?.closest('details')
    ) {
      folded.open = true;
    }
    element?.focus({ preventScroll: cue.focus === HEADING });
    // The list above the field that adds grows with each Enter, and what has the focus already is not brought into sight again.
    if (cue.focus !== HEADING) element?.scrollIntoView({ block: 'nearest' });
  }, [cue]);
}

export interface WizardProps extends PageProps {
  /** The draft that is kept, or null. */
  draft: string | null;
  /** The options that may be taken over. */
  offered: WizardStart['options'];
}

/** The page of "Create decision matrix". */
export function Wizard({ call, goTo, draft: saved, offered }: WizardProps) {
  const locale = useLocale();
  const [controller] = useState(() => createController(call, saved, locale, (next) => setState(next)));
  const [state, setState] = useState(controller.state);
  const { change } = controller;
  useFlush(controller.flush);
  useCue(state.cue);

  const { draft, created, cue, isCreating } = state;
  const read = interpret(draft, locale);
  const props = { state, read, change, problemAt: shownProblems(state, read), offered };
  const View = VIEWS[draft.step];
  return (
    <>
      {created !== null ? (
        <CreatedView created={created} call={call} goTo={goTo} onAnother={() => change(createAnother)} />
      ) : (
        <>
          <StepNav {...props} />
          <main class="main" aria-busy={isCreating}>
            <h1 id={HEADING} tabIndex={-1}>
              {draft.step === 'decision' ? 'What are you deciding?' : STEP_NAMES[draft.step]}
            </h1>
            <div inert={isCreating}>
              <View {...props} />
            </div>
          </main>
          <Footer {...props} onCreate={() => void controller.create()} />
        </>
      )}
      <div class="unseen" aria-live="polite">
        {cue.say}
      </div>
    </>
  );
}
