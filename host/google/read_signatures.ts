/** Overloads of one method: each a list of parameter types. */
export type Overloads = readonly (readonly string[])[];

/**
 * Reads "# Class" lines, each followed by lines such as "setValue: any" or "clear: () / object".
 *
 * @returns class → method → overloads
 */
export function readSignatures(text: string): Record<string, Record<string, Overloads>> {
  const classes = text.trim().split(/^# /m).slice(1);
  return Object.fromEntries(
    classes.map((block) => {
      const [name = '', ...lines] = block.trim().split('\n');
      return [name, Object.fromEntries(lines.map(readMethod))];
    }),
  );
}

/** Reads lines such as "WrapStrategy: WRAP OVERFLOW CLIP". */
export function readEnums(text: string): Record<string, readonly string[]> {
  return Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [name, members] = parted(line);
        return [name, members.split(' ')];
      }),
  );
}

function readMethod(line: string): [string, Overloads] {
  const [method, overloads] = parted(line);
  return [method, overloads.split(' / ').map((types) => (types === '()' ? [] : types.split('; ')))];
}

function parted(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}
