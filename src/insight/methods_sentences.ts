import type { Check, CheckMethod, CrossCheck } from '../core/cross_check/cross_check';
import type { Voice } from './voice';

/** How each method is spoken of, at the start of a sentence. */
export const METHODS: Record<CheckMethod, string> = {
  topsis: 'Distance to the best and the worst possible option (TOPSIS)',
  'weighted-product': 'Multiplying instead of adding, which is harder on very weak scores,',
  'rank-only': 'Order alone, not by how much one is better,',
};

/** "2 of 3 agree on who is first"; where several are first, a method that puts some of them before the others is no agreement. */
export function methodsAnswer({ checks, leaders }: CrossCheck): string {
  const count = (wanted: Check['verdict']) => checks.filter(({ verdict }) => verdict === wanted).length;
  const all = checks.length;
  const differing = count('differs');
  const parting = checks.filter((check) => parts(check, leaders)).length;
  if (count('undecided') === all) return 'none of them tells the options apart';
  if (differing > 0) return `${differing} of ${all} put${differing === 1 ? 's' : ''} another option first`;
  if (parting > 0) return `${parting} of ${all} tell${parting === 1 ? 's' : ''} apart who is level`;
  return `${count('agrees')} of ${all} agree on who is first`;
}

/** Whether a method puts only some of those first that are first together by the weighted score. */
const parts = ({ verdict, leaders }: Check, first: readonly number[]) =>
  verdict === 'agrees' &&
  leaders.every((option) => first.includes(option)) &&
  first.some((option) => !leaders.includes(option));

/** What one method says: the words after its name. It "also" puts somebody first where the weighted score does too. */
export function methodVerdict(voice: Voice, check: Check, first: readonly number[]): string {
  const { verdict, leaders } = check;
  if (parts(check, first)) {
    const others = first.filter((option) => !leaders.includes(option));
    return `puts ${voice.options(leaders)} before ${voice.options(others)}, with which the weighted score is level.`;
  }
  if (verdict === 'undecided') return 'does not tell the options apart here.';
  const also = leaders.every((option) => first.includes(option)) ? 'also ' : '';
  return `${also}puts ${voice.options(leaders)} first${leaders.length > 1 ? ', level with each other' : ''}.`;
}
