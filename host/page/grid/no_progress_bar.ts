import type { Univer } from '@univerjs/core';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { BehaviorSubject } from 'rxjs';

/**
 * The stand-in decides itself when to calculate and has ended the engine's own trigger; the engine's progress bar
 * would read from what is gone. It reads "nothing to do" instead. To be called before the engine draws.
 */
export function quietenProgressBar(univer: Univer): void {
  const nothingToDo = new BehaviorSubject({ done: 0, count: 0 });
  Object.assign(univer.__getInjector().get(TriggerCalculationController), { progress$: nothingToDo });
}
