import type { Leadership } from '../../src/core/firmness/leadership';
import type { Voice } from '../../src/insight/voice';

/** A criterion from none to all of the weight: who leads where, and a mark at today's share. */
export function TippingLine({ line, voice }: { line: Leadership; voice: Voice }) {
  const { criterion, share } = line;
  const { percent } = voice.figures;
  const parts = line.stretches.map((stretch) => ({ ...stretch, who: voice.options(stretch.leaders) }));
  const words = parts.map(({ from, to, who }) => `${percent(from)} to ${percent(to)}: ${who}`);
  return (
    <div
      class="tipping-line"
      role="img"
      aria-label={`${voice.names.criterion(criterion)}, today ${percent(share)}. ${words.join('; ')}`}
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
