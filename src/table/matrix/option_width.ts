import { textWidth, widthFor } from '../text_lines';
import { OPTION_WIDTH, OPTION_WIDTH_MOST, OPTIONS_ROOM } from './look';

/** Points of the header, which is bold: `textWidth` allows for it. */
const HEADER_SIZE = 10;

/**
 * The width in pixels of the columns of options: all the same, and wide enough for the longest word among their names where
 * that keeps the options in view together. A longer word is broken.
 *
 * @example optionWidth(['Stay', 'Consultancy']) // 93
 */
export function optionWidth(names: readonly string[]): number {
  const words = names.flatMap((name) => name.split(/\s+/u));
  const widest = Math.max(0, ...words.map((word) => widthFor(textWidth(word, HEADER_SIZE))));
  const room = Math.floor(OPTIONS_ROOM / Math.max(1, names.length));
  return Math.max(OPTION_WIDTH, Math.min(OPTION_WIDTH_MOST, room, widest));
}
