import type { NamedDecision } from '../../src/insight/headline_facts';
import { nameInSentence } from '../../src/insight/wording';

/** What the options and criteria of a matrix are called, those without a name by their place. */
export interface Names {
  /** In full, to stand alone. */
  option(at: number): string;
  criterion(at: number): string;
  /** Cut when long and kept apart from the direction of the sentence around it. */
  optionIn(at: number): string;
  criterionCut(at: number): string;
  /** The same, in quotation marks. */
  criterionIn(at: number): string;
}

export function namesOf({ options, criteria }: NamedDecision): Names {
  const option = (at: number) => options[at]?.trim() || `option ${at + 1}`;
  const criterion = (at: number) => criteria[at]?.trim() || `criterion ${at + 1}`;
  return {
    option,
    criterion,
    optionIn: (at) => nameInSentence(option(at), ''),
    criterionCut: (at) => nameInSentence(criterion(at), ''),
    criterionIn: (at) => `“${nameInSentence(criterion(at), '')}”`,
  };
}
