import type { CheckMethod } from '../../src/core/cross_check/cross_check';
import { listed } from '../../src/insight/wording';
import type { SectionProps } from './section_props';

const METHODS: Record<CheckMethod, string> = {
  topsis: 'Distance to the best and the worst possible option (TOPSIS)',
  'weighted-product': 'Multiplying instead of adding, which is harder on very weak scores,',
  'rank-only': 'Order alone, not by how much one is better,',
};

export function methodsAnswer({ findings }: SectionProps): string {
  const { checks } = findings.crossCheck;
  const count = (wanted: string) => checks.filter(({ verdict }) => verdict === wanted).length;
  const differing = count('differs');
  return differing > 0
    ? `${differing} of ${checks.length} put another option first`
    : `${count('agrees')} of ${checks.length} agree on who is first`;
}

/** Whether other ways to add up the same scores and weights come to the same option. */
export function MethodsSection({ names, findings }: SectionProps) {
  return (
    <>
      <p>The same scores and weights, put together in three other ways:</p>
      <ul class="sentences">
        {findings.crossCheck.checks.map(({ method, verdict, leaders }) => (
          <li key={method}>
            <strong>{METHODS[method]}</strong>{' '}
            {verdict === 'undecided'
              ? 'does not tell the options apart here.'
              : `${verdict === 'agrees' ? 'also ' : ''}puts ${listed(leaders.map(names.optionIn))} first.`}
          </li>
        ))}
      </ul>
    </>
  );
}
