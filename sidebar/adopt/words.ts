import type { MatrixMap, Proposal } from '../../src/api';
import { formatNumber, formatShare } from '../../src/decision/locale_number';
import type { Question } from '../../src/table/adopt/propose';
import { lineName } from '../../src/table/map';
import { whyUnread } from '../../src/table/unread_words';

/** "column B (per cent, add up to 95%)" */
export function weightsInWords({ map, weights }: Proposal, locale: string): string {
  const { weight } = map.criterionFields;
  if (weight === null) return 'none';
  const sum = weights.arePerCent
    ? `per cent, add up to ${formatShare(weights.sum, locale)}`
    : `points, add up to ${formatNumber(weights.sum, locale)}`;
  return `${lineName(map, 'options', weight)} (${sum})`;
}

/** "one scale for all, 1 to 5" */
export function scaleInWords({ map }: Proposal, locale: string): string {
  const { worst, best } = map.criterionFields;
  if (worst !== null && best !== null) {
    return `${lineName(map, 'options', worst)} and ${lineName(map, 'options', best)}`;
  }
  if (map.scale === null) return 'none, scores as they are';
  return `one scale for all, ${formatNumber(map.scale.worst, locale)} to ${formatNumber(map.scale.best, locale)}`;
}

/** A line to choose: "D, Bolt", "10, Total (a total)". */
export function lineInWords(
  map: MatrixMap,
  of: 'criteria' | 'options',
  { line, name, kind }: Proposal['criteria'][number],
): string {
  const place = lineName(map, of, line);
  const why =
    kind === 'read' || kind === 'field' || kind === 'own' || kind === 'blank' ? '' : ` (${whyUnread(kind)})`;
  return `${place.charAt(0).toUpperCase()}${place.slice(1)}${name === '' ? '' : `: ${name}`}${why}`;
}

const QUESTIONS: Record<Question, string> = {
  'scale-guessed': 'Worst and best are guessed from the scores: please check them.',
  'scale-missing':
    'The scores have no one scale. They are put together as they are, which is right only where all are measured alike: give a scale, or lines of worst and best.',
  'weights-guessed': 'No header says where the weights are: please check them.',
  'weights-ranked':
    'The weights are 1, 2, 3 and so on, each once, as places are. As weights the greatest number counts most: if 1 comes first for you, turn the numbers round in the sheet before you go on.',
  'weights-by-group':
    'The weights add up to a whole within each group, so every group counts as much as any other. Where one group matters more, multiply the weights of its criteria by what the group weighs before you go on.',
  'weights-several': 'More than one line holds weights, and they differ: please check which one counts.',
  'options-averaged':
    'Some lines are averages of others, which are taken for the options. Where these are the scores of several people for one option, leave them out under Options and tick the averages in their place.',
  'scores-beside':
    'The name of an option stands above several lines of numbers, and only the first of them is read as its scores. Where the scores are another one, write the name right above them in the sheet, and look again.',
  'scores-ranked':
    'On every criterion the scores are 1, 2, 3 and so on, each once, as places are. The greatest is taken for the best: if 1 is the best for you, say so under Worst and best.',
  'anchors-extreme':
    'The headers say which is the least and which the most, not which is better. The least is taken for the worst: where less is better, swap the two numbers in the sheet.',
  'less-is-better':
    'The sheet says that less is better on some criteria (“lower is better”, “min”, ↓, “1 = best”), and a greater score would count as better on all. If less is better on all of them, swap the two numbers under Worst and best; if on some, type the worst and the best possible score of each criterion into two lines of the table and choose these there.',
  'one-option': 'There is only one option, so nothing can be compared yet.',
  'text-weights': 'Some weights are text and not numbers: type them again in the sheet.',
};

export const questionSentence = (question: Question): string => QUESTIONS[question];
