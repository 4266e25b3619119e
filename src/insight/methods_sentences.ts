import type { Check, CheckMethod, CrossCheck } from '../core/cross_check/cross_check';
import type { Voice } from './voice';

/** How each method is spoken of, at the start of a sentence. */
export const METHODS: Record<CheckMethod, string> = {
  topsis: 'Distance to the best and the worst possible option (TOPSIS)',
  'weighted-product': 'Multiplying instead of adding, which is harder on very weak scores,',
  'rank-only': 'Order alone, not by how much one is better,',
};

/** "2 of 3 agree on who is first" */
export function methodsAnswer({ checks }: CrossCheck): string {
  const count = (wanted: Check['verdict']) => checks.filter(({ verdict }) => verdict === wanted).length;
  const differing = count('differs');
  return differing > 0
    ? `${differing} of ${checks.length} put${differing === 1 ? 's' : ''} another option first`
    : `${count('agrees')} of ${checks.length} agree on who is first`;
}

/** What one method says: the words after its name. It "also" puts somebody first where the weighted score does too. */
export function methodVerdict(voice: Voice, { verdict, leaders }: Check, first: readonly number[]): string {
  if (verdict === 'undecided') return 'does not tell the options apart here.';
  const also = leaders.every((option) => first.includes(option)) ? 'also ' : '';
  return `${also}puts ${voice.options(leaders)} first${leaders.length > 1 ? ', level with each other' : ''}.`;
}
