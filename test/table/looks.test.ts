import { newCriterion } from '../../src/decision/decision';
import { measureFormat } from '../../src/table/matrix/looks';

describe('numbers of a measure are shown as people write them', () => {
  test.each<[string, string, number, number, string]>([
    ['small numbers as they are', 'min', 60, 10, 'General'],
    ['thousands with separators', '€', 2500, 0, '#,##0'],
    ['a dollar before them', '$', 150_000, 300_000, '"$"#,##0'],
    ['cents in full', '€', 1250.5, 890, '#,##0.00'],
    ['dollars and cents', '$', 1250.5, 890.25, '"$"#,##0.00'],
    ['as many decimals as worst and best have', 'kg', 1250.5, 890, '#,##0.0'],
    ['no more than a cell has room for', 'kg', 1250.123456, 890, '#,##0.0000'],
  ])('%s', (_, unit, worst, best, format) => {
    expect(measureFormat({ ...newCriterion('c', 'Cost'), kind: 'measure', unit, worst, best })).toBe(format);
  });

  test('a rating is shown as it is', () => {
    expect(measureFormat({ ...newCriterion('c', 'Fun'), kind: 'rating', worst: 0, best: 1000 })).toBe(
      'General',
    );
  });
});
