import { parse } from 'acorn';
import { full } from 'acorn-walk';

/**
 * Code with each template literal written as a sum of strings: HtmlService strips what looks like a comment inside
 * template literals, and a sum is shorter than the calls of `concat` that esbuild would put in their place.
 *
 * @param {string} code ES2021
 * @returns {string} the same program, for anything but symbols and objects that turn into text and into numbers differently
 */
export function withPlainStrings(code) {
  const templates = [];
  full(parse(code, { ecmaVersion: 2021 }), (node) => {
    if (node.type === 'TaggedTemplateExpression') throw new Error('A tagged template cannot become a sum.');
    if (node.type === 'TemplateLiteral') templates.push(node);
  });
  const edits = templates.flatMap(({ quasis }) => {
    // A sum is text from its first text on, so only a beginning without text on either side needs an empty one.
    const isText = quasis.map(
      ({ value }, at) => value.cooked !== '' || (at === 0 && quasis[1]?.value.cooked === ''),
    );
    return quasis.map(({ start, end, tail, value }, at) => {
      const parts = [
        at > 0 ? ')' : '',
        isText[at] || quasis.length === 1 ? JSON.stringify(value.cooked) : '',
        tail ? '' : '(',
      ];
      // With the "`" or "}" before it, and the "`" or "${" after it.
      const text = parts.filter((part) => part !== '').join('+');
      return {
        start: start - 1,
        end: end + (tail ? 1 : 2),
        text: `${at === 0 ? '(' : ''}${text}${tail ? ')' : ''}`,
      };
    });
  });
  edits.sort((a, b) => a.start - b.start);
  let plain = '';
  let from = 0;
  for (const { start, end, text } of edits) {
    plain += code.slice(from, start) + text;
    from = end;
  }
  return plain + code.slice(from);
}
