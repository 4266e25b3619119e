import { LifecycleService, LifecycleStages, type Univer } from '@univerjs/core';

/** Resolves when the engine has put its grid into the page. */
export function whenDrawn(univer: Univer): Promise<void> {
  return univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
}
