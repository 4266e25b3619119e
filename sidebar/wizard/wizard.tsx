import { type JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { PageProps } from '../page';
import { type Controller, createController } from './controller';
import { CreatedView } from './created_view';
import { CriteriaStep } from './criteria_step';
import { DecisionStep } from './decision_step';
import type { Step } from './draft';
import { HEADING } from './fields';
import { Footer } from './footer';
import { interpret } from './interpret';
import { OptionsStep } from './options_step';
import { ReviewStep } from './review_step';
import type { Cue, WizardState } from './state';
import { StepNav } from './step_nav';
import { type StepProps, shownProblems } from './step_props';
import { WeightsStep } from './weights_step';

const VIEWS: Record<Step, { heading: string; View: (props: StepProps) => JSX.Element }> = {
  decision: { heading: 'What are you deciding?', View: DecisionStep },
  options: { heading: 'Options', View: OptionsStep },
  criteria: { heading: 'Criteria', View: CriteriaStep },
  weights: { heading: 'Weights', View: WeightsStep },
  review: { heading: 'Review', View: ReviewStep },
};

/** Moves the focus where the last change wants it. */
function useCue({ turn, focus }: Cue): void {
  useLayoutEffect(() => {
    if (focus === null) return;
    const element = document.getElementById(focus);
    element?.focus({ preventScroll: focus === HEADING });
    if (focus === HEADING) element?.closest('main')?.scrollTo(0, 0);
  }, [turn, focus]);
}

function Steps({
  state,
  isSaveFailing,
  dispatch,
}: {
  state: WizardState;
  isSaveFailing: boolean;
  dispatch: StepProps['dispatch'];
}) {
  const read = interpret(state.draft);
  const { heading, View } = VIEWS[state.draft.step];
  const isBusy = state.phase.name === 'creating';
  return (
    <>
      <StepNav draft={state.draft} dispatch={dispatch} />
      <main class="main" aria-busy={isBusy}>
        <h1 id={HEADING} tabIndex={-1}>
          {heading}
        </h1>
        <div inert={isBusy}>
          <View state={state} read={read} dispatch={dispatch} problemAt={shownProblems(state, read)} />
        </div>
      </main>
      <Footer state={state} isSaveFailing={isSaveFailing} dispatch={dispatch} />
    </>
  );
}

function Ready({
  controller,
  goTo,
  wizard,
  isSaveFailing,
}: {
  controller: Controller;
  goTo: PageProps['goTo'];
  wizard: WizardState;
  isSaveFailing: boolean;
}) {
  useCue(wizard.cue);
  // A second no-break space makes the same words a new message.
  const words = wizard.cue.say === '' ? '' : wizard.cue.say + '\u00a0'.repeat(wizard.cue.turn % 2);
  return (
    <>
      {wizard.phase.name === 'created' ? (
        <CreatedView
          place={wizard.phase.place}
          isCovered={wizard.phase.isCovered}
          onRankByGut={() => goTo('gut')}
          showMatrix={controller.showMatrix}
          onAnother={() => controller.dispatch({ type: 'another' })}
        />
      ) : (
        <Steps state={wizard} isSaveFailing={isSaveFailing} dispatch={controller.dispatch} />
      )}
      <div class="unseen" aria-live="polite">
        {words}
      </div>
    </>
  );
}

/** The page of "Create decision matrix". */
export function Wizard({ call, goTo, draft }: PageProps & { draft: string | null }) {
  const [controller] = useState(() => createController(call, draft));
  const [view, setView] = useState(controller.view);
  useLayoutEffect(() => {
    const stop = controller.subscribe(() => setView(controller.view()));
    window.addEventListener('pagehide', controller.flush);
    return () => {
      stop();
      controller.flush();
      window.removeEventListener('pagehide', controller.flush);
    };
  }, [controller]);
  return (
    <Ready controller={controller} goTo={goTo} wizard={view.wizard} isSaveFailing={view.isSaveFailing} />
  );
}
