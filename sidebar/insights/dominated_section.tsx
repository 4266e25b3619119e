import { counted, listed } from '../../src/insight/wording';
import type { SectionProps } from './section_props';

export function dominatedAnswer({ findings }: SectionProps): string {
  const { length } = findings.dominated;
  return length === 0 ? 'none' : counted(length, 'option');
}

/** Options that another option matches or beats on every criterion. */
export function DominatedSection({ names, findings }: SectionProps) {
  if (findings.dominated.length === 0) {
    return <p>Every option is better than each other option on at least one criterion.</p>;
  }
  return (
    <>
      <ul class="sentences">
        {findings.dominated.map(({ option, by }) => (
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
