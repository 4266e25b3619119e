import { positions } from './positions';
import { seededRandom } from './seeded_random';

/**
 * The places of some lines in an order that looks random and is the same every time: each line draws a number from a seed made
 * of its own id, so that a new line slips in between and the others keep their order.
 *
 * @param ids unique
 * @param salt other words, another order
 * @example shuffled(['a', 'b', 'c'], 'Pay') // [1, 2, 0]
 */
export function shuffled(ids: readonly string[], salt: string): number[] {
  const drawn = ids.map((id) => seededRandom(seedOf(`${salt}\n${id}`))());
  return positions(ids.length).sort((a, b) => drawn[a] - drawn[b] || a - b);
}

/**
 * A seed of 32 bits from a text: FNV-1a (Fowler, Noll & Vo 1991), over its UTF-16 units.
 *
 * @example seedOf('a') // 0xe40c292c
 */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
