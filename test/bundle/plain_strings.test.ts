// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are programs
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const MODULE = path.resolve(__dirname, '../../build/plain_strings.mjs');

/** Each is an expression over a = 1, b = 2 and s = 'x'. */
const EXPRESSIONS = [
  '`plain`',
  '``',
  '`${a}`',
  '`${a}${b}`',
  '`${a}${b}c`',
  '`${a} of ${b}`',
  '`a${s}`',
  '`${a + b}${a > b ? `n${a}` : `m${`${b}${s}`}`}!`',
  '[`${s}`, `"\\n\\u2028\\\\ \\` ${"`"}`].map((each) => `<${each}>`).join(`${b}`)',
  '`${s}`.length + `${a}${a}`',
];

test('sums of strings are what the template literals were', () => {
  const script = `
    import { withPlainStrings } from ${JSON.stringify(MODULE)};
    const run = (code) => new Function('a', 'b', 's', 'return ' + code)(1, 2, 'x');
    const results = ${JSON.stringify(EXPRESSIONS)}.map((code) => {
      const plain = withPlainStrings('(' + code + ')');
      return { same: run(code) === run(plain), left: /^[^"]*\`/.test(plain) };
    });
    console.log(JSON.stringify(results));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(JSON.parse(output)).toEqual(EXPRESSIONS.map(() => ({ same: true, left: false })));
});
