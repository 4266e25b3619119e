/** A custom function as Google finds it in the text of the pushed file (PLATFORM A). */
export interface DeclaredFunction {
  name: string;
  parameters: string[];
  /** The comment's text without its stars and tags. */
  description: string;
  /** Text of each @param, by parameter name. */
  parameterTexts: Record<string, string>;
}

const DECLARATION = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*\nfunction\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;

/**
 * The functions declared at the top level of `code`, right below a JSDoc comment with @customfunction. A trailing
 * underscore keeps a function private. Declarations that do not start a line are inside something, not top level.
 */
export function declaredFunctions(code: string): DeclaredFunction[] {
  return [...code.matchAll(DECLARATION)]
    .map(([, comment = '', name = '', parameters = '']) => ({ comment, name, parameters }))
    .filter(({ comment, name }) => /@customfunction\b/i.test(comment) && !name.endsWith('_'))
    .map(({ comment, name, parameters }) => ({
      name,
      parameters: parameters
        .split(',')
        .map((parameter) => parameter.trim())
        .filter((parameter) => parameter !== ''),
      ...documentation(comment),
    }));
}

function documentation(comment: string): Pick<DeclaredFunction, 'description' | 'parameterTexts'> {
  const text = comment.replace(/^[ \t]*\*[ \t]?/gm, '').trim();
  const [description = '', ...tags] = text.split(/^(?=@)/m);
  const parameters = tags.flatMap((tag) => {
    const match = /^@param\s+(?:\{[^}]*\}\s+)?\[?([\w$]+)[^\s]*\s*-?\s*([\s\S]*)/.exec(tag);
    return match === null ? [] : [[match[1] ?? '', oneLine(match[2] ?? '')]];
  });
  return { description: oneLine(description), parameterTexts: Object.fromEntries(parameters) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
