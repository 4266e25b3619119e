import type { Decision } from '../../decision/decision';
import { nameInSentence } from '../../decision/names';
import { heightOf, linesIn, textWidth } from '../text_lines';
import { labelOf } from '../write';
import { NOTICE_HEIGHT, OPTION_WIDTH } from './look';

/** Points. */
const TEXT_SIZE = 10;
/** Weight, share, worst and best: the notice reaches over these columns, the others are hidden. */
const COLUMNS = 4;

/**
 * How high the line under the title is, in pixels: with room for the longest headline that these names make, because a row of
 * merged cells does not grow with its text.
 */
export function noticeHeight({ options, criteria }: Pick<Decision, 'options' | 'criteria'>): number {
  const [first = '', second = first, third = second] = longest(options.map(({ name }) => name));
  const [criterion = ''] = longest(criteria.map(labelOf));
  const headline =
    `${first} leads ${second} by 22.2 points and ${third} (your baseline) by 22.2 points, and stays first in over 99% of ` +
    `weightings near yours; raising “${criterion}” above 53.1% (20% today) would put ${third} ahead. 1 of 49 scores is missing, ` +
    'but could not change who is first.';
  const lines = linesIn(headline, { width: COLUMNS * OPTION_WIDTH, points: TEXT_SIZE });
  return Math.max(NOTICE_HEIGHT, heightOf(lines, TEXT_SIZE));
}

/** Names as a sentence writes them, the longest first. */
function longest(names: readonly string[]): string[] {
  const widthOf = (name: string) => textWidth(name, TEXT_SIZE);
  return names.map((name) => nameInSentence(name, '')).sort((a, b) => widthOf(b) - widthOf(a));
}
