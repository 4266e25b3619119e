import { toClient, toServer } from '../../host/run/client_values';

const cycle: Record<string, unknown> = {};
cycle.self = cycle;

describe('an argument of google.script.run', () => {
  test.each<[string, unknown, unknown]>([
    ['is copied', { a: [1, 'b', true, null] }, { a: [1, 'b', true, null] }],
    ['loses undefined members', { a: undefined, b: 1 }, { b: 1 }],
    ['has null for undefined in arrays', [undefined, 1], [null, 1]],
  ])('%s', (_claim, value, expected) => {
    expect(toServer(value)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['a Date', new Date()],
    ['a Date deep inside', { a: [{ b: new Date() }] }],
    ['a function', () => 1],
    ['a cycle', cycle],
    ['an object of a class', new Map()],
  ])('fails with %s in it', (_claim, value) => {
    expect(() => toServer(value)).toThrow(TypeError);
  });
});

describe('a result', () => {
  test.each<[string, unknown, unknown]>([
    ['arrives as a copy', { rows: [[1]] }, { rows: [[1]] }],
    ['with a Date in it arrives as null', { when: new Date() }, null],
    ['of undefined arrives as null', undefined, null],
  ])('%s', (_claim, value, expected) => {
    expect(toClient(value)).toEqual(expected);
  });
});
