/*
 * How much room a text takes in a cell. A script can't ask Sheets: rows of merged cells never grow with their text, so their
 * height has to be known. The widths are those of Arial and a tenth more, because another font may stand in for it.
 */

/** Widths of Latin letters in thousandths of the font size (Arial's metrics, grouped). */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl'|]/, 240],
  [/[ftI.,:;!/()[\] ]/, 290],
  [/[r"*\-`]/, 350],
  [/[a-zß-ÿ0-9?_$€£#]/, 560],
  [/[mMW%@—…]/, 960],
  [/[A-Z&+<>=~À-Þ–]/, 720],
];

/** Scripts whose letters are narrower than they are high, as Latin ones are. */
const NARROW_SCRIPTS = /[\u0100-\u10ff\u1e00-\u2bff\ufb1d-\ufdff\ufe70-\ufeff]/;
const NARROW = 650;
/** Chinese, Japanese, Korean, pictures, and whatever else is not known. */
const WIDE = 1050;
/** Marks that stand over or join what is before them. */
const JOINED = /\p{M}|[\u200b-\u200f\u2066-\u2069]/u;

const PIXELS_PER_POINT = 96 / 72;
/** Pixels that Sheets keeps free on both sides of a cell together, and above and below. */
const PADDING = { across: 8, down: 6 };
/** The height of a line in parts of the font size, more than Arial takes. */
const LINE = 1.3;
const ALLOWANCE = 1.1;

function letterWidth(letter: string): number {
  if (JOINED.test(letter)) return 0;
  const known = WIDTHS.find(([letters]) => letters.test(letter));
  return known?.[1] ?? (NARROW_SCRIPTS.test(letter) ? NARROW : WIDE);
}

/** Pixels that a text on one line takes. */
export function textWidth(text: string, points: number): number {
  const thousandths = Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0);
  return (thousandths / 1000) * points * PIXELS_PER_POINT * ALLOWANCE;
}

/** Pixels of a column that holds a line so wide. */
export const widthFor = (line: number): number => Math.ceil(line) + PADDING.across;

/** How a text is set: the width of its cell in pixels, its size in points. */
export interface Setting {
  readonly width: number;
  readonly points: number;
}

/** How many lines a text takes when it wraps. A word that is longer than a line is broken. */
export function linesIn(text: string, { width, points }: Setting): number {
  const room = width - PADDING.across;
  const space = textWidth(' ', points);
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(' ')) {
      const own = textWidth(word, points);
      if (used > 0 && used + space + own > room) {
        count += 1;
        used = 0;
      }
      used += (used > 0 ? space : 0) + own;
      while (used > room) {
        count += 1;
        used -= room;
      }
    }
    return lines + count;
  }, 0);
}

/** The height in pixels of a row with so many lines. */
export const heightOf = (lines: number, points: number): number =>
  Math.ceil(lines * points * PIXELS_PER_POINT * LINE) + PADDING.down;

/** As much of a text as so many lines hold, with "…" where something is left out. */
export function cutToLines(text: string, most: number, setting: Setting): string {
  if (linesIn(text, setting) <= most) return text;
  const letters = Array.from(text);
  let [fits, tooLong] = [0, letters.length];
  const cut = (length: number) => `${letters.slice(0, length).join('').trimEnd()}…`;
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (linesIn(cut(middle), setting) <= most) fits = middle;
    else tooLong = middle;
  }
  return cut(fits);
}
