import type { CheckMethod } from '../../src/core/cross_check/cross_check';
import { listed } from '../../src/decision/wording';
import type { SectionProps } from './section_props';

/** The name of each method, and its idea. */
const METHODS: Record<CheckMethod, readonly [string, string]> = {
  topsis: [
    'Distance to the ideal (TOPSIS)',
    'prefers what is close to the best and far from the worst possible',
  ],
  'weighted-product': ['Multiplying instead of adding', 'is harder on what is very weak on one criterion'],
  'rank-only': ['Order alone', 'looks at who is better on each criterion, not by how much'],
};

export function methodsAnswer({ findings }: SectionProps): string {
  const { checks } = findings.crossCheck;
  const count = (wanted: string) => checks.filter(({ verdict }) => verdict === wanted).length;
  const agreeing = count('agrees');
  if (count('differs') > 0) return `${count('differs')} of ${checks.length} put another option first`;
  if (agreeing === checks.length) return 'all agree on who is first';
  return agreeing === 0 ? 'none decides' : `${agreeing} of ${checks.length} agree, none differs`;
}

/** Whether other ways to add up the same scores and weights come to the same option. */
export function MethodsSection({ names, findings }: SectionProps) {
  return (
    <>
      <p>The same scores and weights, put together in three other ways:</p>
      <ul class="sentences">
        {findings.crossCheck.checks.map(({ method, verdict, leaders }) => (
          <li key={method}>
            <strong>{METHODS[method][0]}</strong> {METHODS[method][1]}.{' '}
            {verdict === 'undecided'
              ? 'It does not tell the options apart here.'
              : `It ${verdict === 'agrees' ? 'also ' : ''}puts ${listed(leaders.map(names.optionIn))} first.`}
          </li>
        ))}
      </ul>
    </>
  );
}
