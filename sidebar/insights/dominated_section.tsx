import { listed } from '../../src/decision/wording';
import type { Dominated } from './dominated';
import type { SectionProps } from './section_props';

/** Options that another option matches or beats on every criterion. */
export function DominatedSection({
  names,
  list,
}: Pick<SectionProps, 'names'> & { list: readonly Dominated[] }) {
  if (list.length === 0) {
    return <p>Every option is better than each other option on at least one criterion.</p>;
  }
  return (
    <>
      <ul class="sentences">
        {list.map(({ option, by }) => (
          <li key={option}>
            {listed(by.map(names.optionIn))} {by.length === 1 ? 'is' : 'are each'} at least as good as{' '}
            {names.optionIn(option)} on every criterion, and better on one.
          </li>
        ))}
      </ul>
      <p class="quiet">
        No weights can put such an option first, unless scores change or a criterion is missing.
      </p>
    </>
  );
}
