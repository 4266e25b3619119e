import type { Lack } from '../decision/numbers';
import type { Voice } from './voice';

const NEEDS: Record<Lack, string> = {
  worst: 'give it a worst score',
  best: 'give it a best score',
  'worst-and-best': 'give it a worst and a best score',
  'anchors-equal': 'its worst and best score must differ',
};

/** Which criteria are left out of every number, and what they need. */
export function unfinishedSentences({ decision, names }: Voice): string[] {
  return (decision.unfinished ?? []).map(
    ({ criterion, lacks }) => `${names.criterionIn(criterion)} is left out: ${NEEDS[lacks]}.`,
  );
}
