import { linesAlike } from '../lines_alike';
import { textWidth, widthFor } from '../text_lines';
import { OPTION_WIDTH, OPTION_WIDTH_LEAST, OPTION_WIDTH_MOST, OPTIONS_ROOM } from './look';

/** Points of the header, which is bold: `textWidth` allows for it. */
const HEADER_SIZE = 10;

/**
 * The width in pixels of the columns of options: all the same, and wide enough for the longest word among their names where
 * that keeps the options in view together. A longer word is broken.
 *
 * @example optionWidth(['Stay', 'Consultancy']) // 93
 */
export function optionWidth(names: readonly string[]): number {
  const widest = Math.max(0, ...names.map(widthOfWords));
  const room = Math.floor(OPTIONS_ROOM / Math.max(1, names.length));
  return Math.max(OPTION_WIDTH, Math.min(OPTION_WIDTH_MOST, room, widest));
}

/** Columns that differ are painted run by run. */
const MOST_RUNS = 3;

/**
 * The width of each column of an option: all the same, but where a word would be broken and the others can do with a little less.
 *
 * @example optionWidths(['A', 'B', 'C', 'D', 'E', 'Consultancy', 'G']) // 73 five times, 93, 73
 */
export function optionWidths(names: readonly string[]): number[] {
  const same = optionWidth(names);
  const own = names.map((name) => Math.min(OPTION_WIDTH_MOST, widthOfWords(name)));
  const wide = own.filter((width) => width > same);
  const rest = Math.floor(
    (OPTIONS_ROOM - wide.reduce((sum, width) => sum + width, 0)) / (names.length - wide.length),
  );
  const widths = own.map((width) => (width > same ? width : Math.min(same, rest)));
  const isRoom = rest >= OPTION_WIDTH_LEAST && own.every((width, at) => width <= (widths[at] ?? 0));
  return isRoom && linesAlike(widths, 1).length <= MOST_RUNS ? widths : own.map(() => same);
}

/** A column wide enough for the longest word of a name. */
const widthOfWords = (name: string) =>
  Math.max(...name.split(/\s+/u).map((word) => widthFor(textWidth(word, HEADER_SIZE))));
