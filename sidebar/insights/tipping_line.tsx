import { listed } from '../../src/insight/wording';
import type { SectionProps } from './section_props';
import type { CriterionLine } from './tipping';

/** A criterion from 0 to 100% of all weight: who leads where, and a mark at today's share. */
export function TippingLine({ line, names }: { line: CriterionLine } & Pick<SectionProps, 'names'>) {
  const { criterion, share } = line;
  const percent = (part: number) => `${Math.round(part * 100)}%`;
  const parts = line.intervals.map((interval) => ({
    ...interval,
    who: listed(interval.leaders.map(names.option)),
  }));
  const words = parts.map(({ from, to, who }) => `${percent(from)} to ${percent(to)}: ${who}`);
  return (
    <div
      class="tipping-line"
      role="img"
      aria-label={`${names.criterion(criterion)}, today ${percent(share)}. ${words.join('; ')}`}
    >
      <span class="today" style={{ left: `${100 * share}%` }} />
      <span class="bar">
        {parts.map(({ from, to, who }, at) => (
          <span
            key={from}
            class={`piece ${from <= share && share <= to ? 'leads-now' : `leads-else-${at % 2}`}`}
            style={{ width: `${100 * (to - from)}%` }}
          >
            <bdi>{who}</bdi>
          </span>
        ))}
      </span>
    </div>
  );
}
