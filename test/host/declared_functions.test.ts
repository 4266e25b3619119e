import { declaredFunctions } from '../../host/engine/declared_functions';

const names = (code: string): string[] => declaredFunctions(code).map(({ name }) => name);

describe('Google finds', () => {
  test.each([
    ['a declaration right below its comment', '/** @customfunction */\nfunction A(x) {}', ['A']],
    [
      'several of them',
      '/** @customfunction */\nfunction A() {}\n/** @customfunction */\nfunction B() {}',
      ['A', 'B'],
    ],
    ['no function without the tag', '/** Plain. */\nfunction A() {}', []],
    ['no private function', '/** @customfunction */\nfunction A_() {}', []],
    ['no function inside another', '(() => {\n  /** @customfunction */\n  function A() {}\n})();', []],
    ['no function that is assigned', '/** @customfunction */\nglobalThis.A = function A() {};', []],
    ['no function away from its comment', '/** @customfunction */\nvar x;\nfunction A() {}', []],
  ])('%s', (_claim, code, expected) => {
    expect(names(code)).toEqual(expected);
  });

  test('the names and texts of its parameters', () => {
    const code = `
/**
 * Adds two
 * numbers.
 * @param {number} a the first
 * @param {number=} b the second, optional
 * @return {number} the sum
 * @customfunction
 */
function ADD(a, b) { return a + b; }`;
    expect(declaredFunctions(code)).toEqual([
      {
        name: 'ADD',
        parameters: ['a', 'b'],
        description: 'Adds two numbers.',
        parameterTexts: { a: 'the first', b: 'the second, optional' },
      },
    ]);
  });
});
