import { ScriptException, unknownToStandIn } from './script_error';

const NAMED: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
};

/** A colour in CSS notation as Sheets keeps it: "#rrggbb" in small letters. */
export function colorOf(text: string): string {
  const color = text.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(color)) return color;
  if (/^#[0-9a-f]{3}$/.test(color)) return `#${[...color.slice(1)].map((digit) => digit + digit).join('')}`;
  if (/^[a-z]+$/.test(color)) {
    const named = NAMED[color];
    if (named === undefined) throw unknownToStandIn(`the colour name "${text}"`);
    return named;
  }
  throw new ScriptException(`Invalid argument: ${text}`);
}
