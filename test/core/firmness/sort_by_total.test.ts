import fc from 'fast-check';
import { sortByTotal } from '../../../src/core/firmness/sort_by_total';

test('any order of any totals becomes the stable order, highest first', () => {
  const totals = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(totals, (list) => {
      const order = Int32Array.from(list, (_, at) => at);
      sortByTotal(order, Float64Array.from(list), new Int32Array(list.length));
      const sorted = list.map((_, at) => at).sort((a, b) => (list[b] as number) - (list[a] as number));
      expect([...order]).toEqual(sorted);
    }),
  );
});

test('it starts from the order it is given: equal totals stay as they were', () => {
  const order = Int32Array.from({ length: 100 }, (_, at) => 99 - at);
  sortByTotal(order, new Float64Array(100).fill(7), new Int32Array(100));
  expect([...order]).toEqual(Array.from({ length: 100 }, (_, at) => 99 - at));
});
