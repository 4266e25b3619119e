import { ratioInWords } from '../../src/decision/consistency';

test.each([
  [0.1, '0.10', 'the bound itself is within it'],
  [0.1004, '0.11', 'past the bound is never written as the bound'],
  [0.149, '0.15', 'nor rounded towards it'],
  [0.0951, '0.10', 'within the bound to the nearest'],
  [-1e-17, '0.00', 'no minus where judgments agree fully'],
])('a ratio of %s is written %s: %s', (ratio, written) => {
  expect(ratioInWords(ratio)).toBe(written);
});
