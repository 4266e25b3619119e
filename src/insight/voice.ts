import { type Figures, figuresOf } from './figures';
import { type Names, namesOf } from './names';
import type { NamedDecision } from './subject';
import { listed } from './wording';

/** What every sentence about one decision is spoken with: its names and its numbers, in one locale. */
export interface Voice {
  readonly decision: NamedDecision;
  readonly names: Names;
  readonly figures: Figures;
  /** "Acme", "Acme and NewCo", "Acme, NewCo and 3 more" */
  options(list: readonly number[], most?: number): string;
  criteria(list: readonly number[], most?: number): string;
}

export function voiceOf(decision: NamedDecision, locale?: string): Voice {
  const names = namesOf(decision);
  return {
    decision,
    names,
    figures: figuresOf(decision, locale),
    options: (list, most) => listed(list.map(names.optionIn), most),
    criteria: (list, most) => listed(list.map(names.criterionIn), most),
  };
}
