import { listed } from '../../src/decision/wording';
import type { SectionProps } from './section_props';
import type { CriterionLine } from './tipping';

/** A criterion from 0 to 100% of all weight: who leads where, and a mark at today's share. */
export function TippingLine({ line, names }: { line: CriterionLine } & Pick<SectionProps, 'names'>) {
  const { criterion, share, intervals } = line;
  const percent = (part: number) => `${Math.round(part * 100)}%`;
  const who = (leaders: readonly number[]) => listed(leaders.map(names.option));
  const words = intervals.map(
    ({ from, to, leaders }) => `${percent(from)} to ${percent(to)}: ${who(leaders)}`,
  );
  return (
    <div
      class="tipping-line"
      role="img"
      aria-label={`${names.criterion(criterion)}, today ${percent(share)}. ${words.join('; ')}`}
    >
      <span class="today" style={{ left: `${100 * share}%` }} />
      <span class="bar">
        {intervals.map(({ from, to, leaders }, at) => (
          <span
            key={from}
            class={`piece ${from <= share && share <= to ? 'leads-now' : `leads-else-${at % 2}`}`}
            style={{ width: `${100 * (to - from)}%` }}
          >
            <bdi>{who(leaders)}</bdi>
          </span>
        ))}
      </span>
    </div>
  );
}
