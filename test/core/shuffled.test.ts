import fc from 'fast-check';
import { seedOf, shuffled } from '../../src/core/shuffled';

test.each([
  // As they are widely given for FNV-1a with 32 bits.
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the seed of %j is that of FNV-1a', (text, seed) => {
  expect(seedOf(text)).toBe(seed);
});

const ids = fc.uniqueArray(fc.string({ maxLength: 6 }), { maxLength: 12 });

test('every line stands once, in the same order every time', () => {
  fc.assert(
    fc.property(ids, fc.string(), (lines, salt) => {
      const order = shuffled(lines, salt);
      expect([...order].sort((a, b) => a - b)).toEqual(lines.map((_, at) => at));
      expect(shuffled(lines, salt)).toEqual(order);
    }),
  );
});

test('a line that comes or goes leaves the others in their order', () => {
  fc.assert(
    fc.property(ids, fc.string(), (lines, salt) => {
      const named = (list: readonly string[]) => shuffled(list, salt).map((at) => list[at]);
      const [gone, ...others] = lines;
      expect(named(lines).filter((id) => id !== gone)).toEqual(named(others));
    }),
  );
});

test('no place is favoured: over a thousand salts each of four lines is first about as often', () => {
  const firsts = [0, 0, 0, 0];
  for (let salt = 0; salt < 1000; salt += 1) {
    const first = shuffled(['o1', 'o2', 'o3', 'o4'], `c${salt}`)[0] ?? 0;
    firsts[first] = (firsts[first] ?? 0) + 1;
  }
  // Five standard deviations of a fair draw: √(1000 · ¼ · ¾) = 13.7.
  for (const count of firsts) expect(Math.abs(count - 250)).toBeLessThan(69);
});
