import { judgmentText } from '../core/weights/judgment_scale';
import { pairWeights } from '../core/weights/pair_weights';
import { optionalChoice } from '../door/ranges/arguments';
import { readPairs } from '../door/ranges/pairs';
import type { Spill } from './spill';

/**
 * How far the comparisons given to WEIGHTS_FROM_PAIRS contradict each other: 0 for not at all, up to 10% is usually
 * accepted. With "details" also which comparison disagrees most, and the value that would agree.
 *
 * @param {range} pairs A square with one row and one column per criterion.
 * @param {string} show Optional. "ratio" (the usual), or "details" for a table.
 * @customfunction
 */
export function PAIRS_CONSISTENCY(pairs: unknown, show?: unknown): number | Spill {
  const wantsDetails = optionalChoice('Show', show, ['ratio', 'details']) === 'details';
  const { used, pairs: judgments } = readPairs(pairs);
  const result = pairWeights(judgments);
  if (!wantsDetails) return result.consistencyRatio;
  const { worst } = result;
  const disagreeing =
    worst === null
      ? ['', '', '', '', '']
      : [
          (used[worst.row] as number) + 1,
          (used[worst.column] as number) + 1,
          worst.ratio,
          worst.agreeing,
          judgmentText(worst.agreeing),
        ];
  return [
    ['Consistency ratio', result.consistencyRatio],
    ['Consistency index', result.consistencyIndex],
    ['Largest eigenvalue', result.eigenvalue],
    ['Pairs compared', result.judgments],
    ['Pairs left blank', (used.length * (used.length - 1)) / 2 - result.judgments],
    ...[
      'Disagrees most: row',
      'Disagrees most: column',
      'Its value',
      'Value that would agree',
      'The same on the 1–9 scale',
    ].map((label, at) => [label, disagreeing[at] as number | string]),
  ];
}
