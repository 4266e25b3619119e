import type { CheckMethod, CrossCheck } from '../../src/core/cross_check/cross_check';
import { listed } from '../../src/decision/wording';
import type { SectionProps } from './section_props';

const METHODS: Record<CheckMethod, { name: string; idea: string }> = {
  topsis: {
    name: 'Distance to the ideal (TOPSIS)',
    idea: 'prefers what is close to the best and far from the worst possible option',
  },
  'weighted-product': {
    name: 'Multiplying instead of adding',
    idea: 'is harder on an option that is very weak on one criterion',
  },
  'rank-only': {
    name: 'Order alone',
    idea: 'looks at who is better on each criterion, not by how much',
  },
};

/** The answer in a few words. */
export function methodsAnswer({ checks }: CrossCheck): string {
  const differing = checks.filter(({ verdict }) => verdict === 'differs').length;
  const agreeing = checks.filter(({ verdict }) => verdict === 'agrees').length;
  if (differing > 0) return `${differing} of ${checks.length} put another option first`;
  if (agreeing === checks.length) return 'all agree on who is first';
  return agreeing === 0 ? 'none decides' : `${agreeing} of ${checks.length} agree, none differs`;
}

/** Whether other ways to add up the same scores and weights come to the same option. */
export function MethodsSection({
  names,
  crossCheck,
}: Pick<SectionProps, 'names'> & { crossCheck: CrossCheck }) {
  return (
    <>
      <p>The same scores and weights, put together in three other ways:</p>
      <ul class="sentences">
        {crossCheck.checks.map(({ method, verdict, leaders }) => (
          <li key={method}>
            <strong>{METHODS[method].name}</strong> {METHODS[method].idea}.{' '}
            {verdict === 'undecided'
              ? 'It does not tell the options apart here.'
              : `It ${verdict === 'agrees' ? 'also ' : ''}puts ${listed(leaders.map(names.optionIn))} first.`}
          </li>
        ))}
      </ul>
    </>
  );
}
