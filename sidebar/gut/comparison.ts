import { difference, differenceSentence } from '../../src/insight/difference';
import type { Voice } from '../../src/insight/voice';
import { counted, listed } from '../../src/insight/wording';
import type { TwoRanks } from './gut';

/** So many criteria are named on each side. */
const MOST = 2;

/** What the two rankings say about first place, and which criteria make them differ, in neutral words. */
export function comparison(voice: Voice, ranks: readonly TwoRanks[]): string[] {
  const { names, figures } = voice;
  const firstBy = (way: 'gut' | 'matrix') =>
    ranks.filter((row) => row[way] === 1).map(({ option }) => option);
  const byMatrix = firstBy('matrix');
  const both = firstBy('gut').filter((option) => byMatrix.includes(option));
  const [felt] = firstBy('gut');
  const [found] = byMatrix;
  if (felt === undefined) return [];
  if (found === undefined) return ['The matrix has no scores yet, so there is nothing to compare with.'];
  if (both.length > 0) return [`Your gut and the matrix both put ${voice.options(both)} first.`];

  const feltName = names.optionIn(felt);
  const first = `Your gut puts ${feltName} first, the matrix ${voice.options(byMatrix)}.`;
  const why = difference(voice, found, felt);
  if (why === null) return [first, `${feltName} has no scores yet.`];
  /** The criteria on which both have a score and that speak for one side, the strongest first: "“Pay” (10.0 points)". */
  const speaking = (side: number) =>
    why.lines
      .filter((line) => line.scored === 'both' && line.shown * side > 0)
      .slice(0, MOST)
      .map((line) => `${names.criterionIn(line.criterion)} (${figures.totalInWords(Math.abs(line.shown))})`);
  const [most, behind] = [speaking(1), speaking(-1)];
  const from = most.length === 0 ? '' : ` It comes most of all from ${listed(most)}`;
  const against =
    behind.length === 0 ? '' : ` ${listed(behind)} ${behind.length === 1 ? 'speaks' : 'speak'} the other way`;
  const missing = why.lines.filter(({ scored }) => scored !== 'both').length;
  const blanks =
    missing === 0
      ? []
      : [`${counted(missing, 'missing score')} of the two also ${missing === 1 ? 'counts' : 'count'} in it.`];
  const reasons = [from, against].filter(Boolean).join(';');
  return [
    first,
    `In the matrix ${differenceSentence(voice, why)}${reasons === '' ? '' : `${reasons}.`}`,
    ...blanks,
  ];
}
