import type { Score } from '../core/decision_matrix';
import { sameNameKey } from '../decision/check';
import { headline } from '../decision/headline';
import { namesIn, textAt } from './arguments';
import { counted, namedGrid } from './grid';
import { type Matrix, readMatrix } from './matrix';
import { refuse } from './refusal';

/**
 * The result in a few sentences: who leads, by how much and how firmly, what would tip it, which scores are missing.
 *
 * @param {range} options The names of the options.
 * @param {range} scores One score per criterion and option; may be blank.
 * @param {range} weights One weight per criterion: a column if criteria go down, a row if across.
 * @param {range} worst Optional. Worst possible score per criterion, or one for all.
 * @param {range} best Optional. Best possible score per criterion, or one for all.
 * @param {range} criteria Optional. The names of the criteria; otherwise they are numbered.
 * @param {string} baseline Optional. The name of the option that the others are measured against.
 * @customfunction
 */
export function DECISION_SUMMARY(
  options: unknown,
  scores: unknown,
  weights: unknown,
  worst?: unknown,
  best?: unknown,
  criteria?: unknown,
  baseline?: unknown,
): string {
  const matrix = readMatrix({ scores, weights, worst, best }, workOfHeadline);
  const { frame } = matrix;
  const against = `Scores with ${counted(frame.options, 'option')} and ${counted(frame.criteria, 'criterion', 'criteria')}`;
  const optionNames = namesIn('Options', options, frame.options, against);
  const criterionNames = namesIn('Criteria', criteria, frame.criteria, against);
  const kept = optionsInUse(matrix, optionNames);
  const column = (row: readonly Score[]) => kept.map((option) => row[option] as Score);
  return headline({
    criteria: criterionNames,
    options: kept.map((option) => optionNames[option] as string),
    scores: matrix.scores.map(column),
    weights: matrix.weights,
    anchors: matrix.anchors,
    baseline: readBaseline(baseline, kept, optionNames),
  });
}

/** The sampling, and the tipping weights. */
const workOfHeadline = (criteria: number, options: number) => (15_000 + 25 * criteria) * criteria * options;

/** A spacer has neither a name nor a score. */
function optionsInUse({ scores, frame }: Matrix, names: readonly string[]): number[] {
  return Array.from({ length: frame.options }, (_, option) => option).filter(
    (option) => names[option] !== '' || scores.some((row) => row[option] !== null),
  );
}

function readBaseline(argument: unknown, kept: readonly number[], names: readonly string[]): number | null {
  const text = textAt(namedGrid('Baseline', argument), 0, 0);
  if (text === '') return null;
  const at = kept.findIndex((option) => sameNameKey(names[option] as string) === sameNameKey(text));
  return at >= 0 ? at : refuse('unknown-name', 'Baseline', { text });
}
