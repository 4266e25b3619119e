import { positions } from '../../core/positions';
import type { Criterion, Decision } from '../../decision/decision';
import { isNameId, newId } from '../../decision/ids';
import { evenedOut, type LinesAlike, linesAlike } from '../lines_alike';
import type { MatrixMap } from '../map';
import { CRITERION_WIDTH, OPTION_WIDTH } from '../matrix/look';
import { optionWidths } from '../matrix/option_width';
import { HEADER_ROW } from '../matrix/place';
import { headerOf } from '../matrix/roles';
import { heightOf, linesIn } from '../text_lines';
import { labelOf } from '../write';

/** What of a decision goes into the copy for others, beside its title, criteria and scales. */
export interface BlankChoice {
  readonly keepsWeights: boolean;
  /** For people who score the same options; else there are blank ones to name. */
  readonly keepsOptions: boolean;
}

/** How many options a copy has to name. It does not tell how many there were. */
const BLANK_OPTIONS = 5;

/**
 * A decision for others: title, criteria, scales and what worst and best mean; no scores, no baseline, nothing of what she would
 * still accept or how she groups the criteria, and options and weights only where they are kept. A criterion keeps its id, by which copies are found to belong together; one that was made of a
 * name is replaced.
 *
 * @param random gives a number in [0, 1)
 */
export function blankDecision(
  decision: Decision,
  { keepsWeights, keepsOptions }: BlankChoice,
  random: () => number,
): Decision {
  const taken = new Set(decision.criteria.map(({ id }) => id));
  const criteria = decision.criteria.map((criterion) => {
    const id = isNameId(criterion.id) ? newId(taken, random) : criterion.id;
    taken.add(id);
    return { ...criterion, id, weight: keepsWeights ? criterion.weight : null, least: null, group: '' };
  });
  const options = keepsOptions
    ? decision.options.map(({ id, name }) => ({ id: isNameId(id) ? '' : id, name }))
    : positions(BLANK_OPTIONS).map((at) => ({ id: '', name: `Option ${at + 1}` }));
  return {
    title: decision.title,
    criteria,
    options,
    scores: criteria.map(() => options.map(() => null)),
    baseline: null,
  };
}

/** Whether a name is what a blank option is called until somebody names it. */
export const isBlankName = (name: string): boolean => /^Option \d+$/.test(name.trim());

/** The label beside the cell in which a person writes who they are. */
export const NAME_LABEL = 'Your name';

/** How many rows stand between the title and the notice of a copy: the name, and what to do. */
export const COPY_ROWS = 2;
export const NAME_ROW = 2;
export const INSTRUCTIONS_ROW = 3;

/** What to do with a copy, one step a line. */
function instructions({ keepsWeights, keepsOptions }: BlankChoice): string {
  const steps = [
    'Write your name above.',
    keepsOptions
      ? 'The options are the same for everyone.'
      : 'Write your options over “Option 1”, “Option 2” …, and delete the columns that you do not need.',
    keepsWeights
      ? 'The weights are those of the person who sent you this: change them to yours if you see it otherwise.'
      : 'Give each criterion a weight: how much it is worth to you to go from Worst to Best on it, beside the others. Any numbers.',
    'Score each option from Worst to Best, one criterion at a time. Where Best is the lower number, lower is better. Leave blank what you do not know.',
  ];
  return steps.map((step, at) => `${at + 1}. ${step}`).join('\n');
}

/** The texts of the rows that a copy has between its title and its notice, in their first column. */
export function topTexts(choice: BlankChoice): string[] {
  return [NAME_LABEL, instructions(choice)];
}

/** Pixels. Long texts get a wide column, so that their row stays as high as a person can take in. */
const MEANS_WIDTHS = { short: 180, long: 360 } as const;
const SHORT_LINES = 3;
/** Points. */
const TEXT_SIZE = 10;
/** A header has room for so many lines of a name. */
const HEADER_LINES = 4;
const MOST_RUNS = 2;

/** How wide the columns for what worst and best mean are; null where nobody has said it. */
export function meansWidth(criteria: readonly Criterion[]): number | null {
  const texts = criteria.flatMap(({ worstMeans, bestMeans }) => [worstMeans, bestMeans]);
  if (texts.every((text) => text === '')) return null;
  const isShort = texts.every(
    (text) => linesIn(text, { width: MEANS_WIDTHS.short, points: TEXT_SIZE }) <= SHORT_LINES,
  );
  return isShort ? MEANS_WIDTHS.short : MEANS_WIDTHS.long;
}

const heightIn = (text: string, width: number, most = Number.POSITIVE_INFINITY) =>
  heightOf(Math.min(most, linesIn(text, { width, points: TEXT_SIZE })), TEXT_SIZE);

/** Rows of a copy, before its own are put in, that are higher than one line: the header and the criteria. */
export function copyHeights({ criteria, options }: Decision, map: MatrixMap): LinesAlike[] {
  const means = meansWidth(criteria);
  const widths = optionWidths(options.map(({ name }) => name));
  const shown = (['half', 'least'] as const).filter((field) => criteria.some((each) => each[field] !== null));
  const header = Math.max(
    ...options.map(({ name }, at) => heightIn(name, widths[at] ?? OPTION_WIDTH, HEADER_LINES)),
    ...shown.map((field) => heightIn(headerOf(field), OPTION_WIDTH)),
  );
  const heights = criteria.map((criterion) =>
    Math.max(
      heightIn(labelOf(criterion), CRITERION_WIDTH),
      ...(means === null
        ? []
        : [criterion.worstMeans, criterion.bestMeans].map((text) => heightIn(text, means))),
    ),
  );
  return [
    { first: HEADER_ROW, count: 1, size: header },
    ...linesAlike(evenedOut(heights, MOST_RUNS), map.criterionSpan.first + 1),
  ];
}

/** How high the instructions are in a cell that reaches over so many columns, from that of the criteria on. */
export const instructionsHeight = (text: string, columns: number): number =>
  heightIn(text, CRITERION_WIDTH + (columns - 1) * OPTION_WIDTH);
