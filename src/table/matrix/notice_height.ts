import { anchoredValues } from '../../core/anchored_value';
import { blankCells } from '../../core/firmness/missing_score';
import { standing } from '../../core/firmness/standing';
import { decisionScores } from '../../core/weighted_score';
import type { Criterion, Decision } from '../../decision/decision';
import { DEFAULT_LOCALE, formatNumber } from '../../decision/locale_number';
import { nameInSentence } from '../../decision/names';
import { numbersOf } from '../../decision/numbers';
import { heightOf, linesIn, textWidth } from '../text_lines';
import { labelOf } from '../write';
import { NOTICE_HEIGHT, OPTION_WIDTH } from './look';

/** Points. */
const TEXT_SIZE = 10;
/** Weight, share, worst and best: the notice reaches over these columns, the others are hidden. */
const COLUMNS = 4;

type Measured = Pick<Decision, 'options' | 'criteria' | 'scores'>;

/**
 * How high the line under the title is, in pixels: with room for a long headline of these names, with all that has to be said of
 * the scores as they are now, because a row of merged cells does not grow with its text.
 */
export function noticeHeight(decision: Measured): number {
  const setting = { width: COLUMNS * OPTION_WIDTH, points: TEXT_SIZE };
  const warning = warningAt(decision);
  const lines =
    Math.max(...headlinesAt(decision).map((headline) => linesIn(headline, setting))) +
    (warning === '' ? 0 : linesIn(warning, setting));
  return Math.max(NOTICE_HEIGHT, heightOf(lines, TEXT_SIZE));
}

/** The longest that may be said, where one leads and where two are nearly tied. */
function headlinesAt(decision: Measured): string[] {
  const { options, criteria } = decision;
  const [first = '', second = first, third = second] = longest(options.map(({ name }) => name));
  const [criterion = ''] = longest(criteria.map(labelOf));
  const number = longestNumber(decision);
  const several = options.length > 2 ? `${first}, ${second} and ${third}` : `${first} and ${second}`;
  const now = numbersOf(decision);
  const { code } = standing(decisionScores(now.scores, now.weights, now.anchors));
  const values = anchoredValues(now.scores, now.anchors);
  const isOpen = blankCells(values, now.weights).some(({ couldChangeLeader }) => couldChangeLeader);
  const before =
    misplaced(decision, isOutside).length === 0
      ? []
      : [
          `88 scores are outside their scales: correct them or widen the scales. “${criterion}” for ${first} is ${number}, ` +
            `outside its scale of ${number} to ${number}.`,
        ];
  const tip = `weightings near yours; raising “${criterion}” above 53.1% (no weight today) would put ${third} ahead.`;
  const clear = `${first} leads ${second} by 22.2 points and ${third} (your baseline) by 22.2 points, and stays first in over 99% of ${tip}`;
  const near =
    `${first} and ${second} are nearly tied: ${first} is ahead by only 1.9 points and comes first in over 99% of ${tip}` +
    (code === 'near' ? ` ${third} (your baseline) is 22.2 points behind.` : '');
  const after = [
    ...(criteria.every(({ least }) => least === null)
      ? []
      : [
          `${several} each miss a must: for ${first} “${criterion}” is ${number}, below the ${number} you would accept.`,
        ]),
    isOpen
      ? `20 of 49 scores are missing, and 20 of them, each alone, could change who is first, such as “${criterion}” for ${second}.`
      : '1 of 49 scores is missing, but could not change who is first.',
  ];
  return [clear, near].map((standing) => [...before, standing, ...after].join(' '));
}

/** What stands above a headline now: every score outside its scale, and every must that is missed. */
function warningAt(decision: Measured): string {
  const outside = misplaced(decision, isOutside).map(
    ({ score, line }) => `A88: ${score} is outside ${line.worst} to ${line.best}`,
  );
  const missed = misplaced(decision, isBelowMust).map(
    ({ score, line, option }) => `${option}: ${line.name} ${score} (at least ${line.least})`,
  );
  return [
    ...(outside.length === 0 ? [] : [`${outside.join('; ')}.`]),
    ...(missed.length === 0 ? [] : [`Must missed: ${missed.join('; ')}.`]),
  ].join(' ');
}

type Line = Pick<Criterion, 'name' | 'worst' | 'best' | 'least'>;

/** The scores that are not as they should be. */
function misplaced(
  { criteria, options, scores }: Measured,
  isWrong: (score: number, line: Line) => boolean,
): { score: number; line: Line; option: string }[] {
  return criteria.flatMap((line, at) =>
    options.flatMap(({ name: option }, column) => {
      const score = scores[at]?.[column] ?? null;
      return score === null || !isWrong(score, line) ? [] : [{ score, line, option }];
    }),
  );
}

const isOutside = (score: number, { worst, best }: Line) =>
  worst !== null && best !== null && (score - worst) * (score - best) > 0;

function isBelowMust(score: number, { worst, best, least }: Line): boolean {
  if (least === null) return false;
  return worst !== null && best !== null && best < worst ? score > least : score < least;
}

/** The number of the table that takes most room, with the marks of a locale. */
function longestNumber({ criteria, scores }: Measured): string {
  const numbers = [
    ...scores.flat(),
    ...criteria.flatMap(({ worst, best, least }) => [worst, best, least]),
  ].flatMap((each) => (each === null ? [] : [formatNumber(each, DEFAULT_LOCALE)]));
  return longest(numbers)[0] ?? '';
}

/** Texts as a sentence writes them, the longest first. */
function longest(texts: readonly string[]): string[] {
  const widthOf = (text: string) => textWidth(text, TEXT_SIZE);
  return texts.map((text) => nameInSentence(text, '')).sort((a, b) => widthOf(b) - widthOf(a));
}
