import { placeOfName } from '../decision/same_name';
import { headline } from '../insight/headline';
import { withoutEmptyLines } from '../insight/without_empty_lines';
import { namesIn, textAt } from './arguments';
import { counted, namedGrid } from './grid';
import { readMatrix } from './matrix';
import { refuse } from './refusal';

/**
 * The result in a few sentences: who leads, by how much and how firmly, what would tip it, which scores are missing.
 *
 * @param {range} options The names of the options.
 * @param {range} scores The scores; blanks are left out.
 * @param {range} weights A column if criteria go down, a row if across.
 * @param {range} worst Optional. Worst possible scores, or one for all.
 * @param {range} best Optional. Best possible scores, or one for all.
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
  const { frame, ...matrix } = readMatrix({ scores, weights, worst, best }, workOfHeadline);
  const size = `${counted(frame.options, 'option')} and ${counted(frame.criteria, 'criterion', 'criteria')}`;
  const named = {
    criteria: namesIn('Criteria', criteria, frame.criteria, `Scores with ${size}`),
    options: namesIn('Options', options, frame.options, `Scores with ${size}`),
  };
  return headline(
    withoutEmptyLines({
      ...matrix,
      ...named,
      baseline: readBaseline(baseline, named.options),
    }).decision,
  );
}

/** The sampling, and the tipping weights. */
const workOfHeadline = (criteria: number, options: number) => (15_000 + 25 * criteria) * criteria * options;

function readBaseline(argument: unknown, names: readonly string[]): number | null {
  const text = textAt(namedGrid('Baseline', argument), 0, 0);
  const at = placeOfName(names, text);
  if (at === null && text !== '') refuse('unknown-name', 'Baseline', { text });
  return at;
}
