import { isBlank } from '../core/blank';
import { placeOfName } from '../decision/same_name';
import { cellOf } from '../door/cell';
import { namesIn, textAt } from '../door/ranges/arguments';
import { type Matrix, readMatrix } from '../door/ranges/matrix';
import { counted, isLine, lengthOf, namedRange, rawLine, sizeOf } from '../door/ranges/range';
import { refuse } from '../door/ranges/refusal';
import { cellsOf, type MatrixRanges, shapeOf } from '../door/ranges/shape';
import type { Bent } from '../insight/bent';
import { headline } from '../insight/headline';
import { withoutEmptyLines } from '../insight/without_empty_lines';
import { listed, nameInSentence } from '../insight/wording';
import { MIDVALUE_SCORE } from './midvalue_score';
import { workOfSummary } from './work';

/**
 * The result in a few sentences: who leads, by how much and how firmly, what would tip it, which scores are missing.
 *
 * @param {range} options The names of the options.
 * @param {range} scores One score per criterion and option; blanks are left out.
 * @param {range} weights One weight per criterion: a column if criteria go down, a row if across.
 * @param {range} worst Optional. Worst possible score per criterion, or one for all.
 * @param {range} best Optional. Best possible score per criterion, or one for all.
 * @param {range} criteria Optional. The names of the criteria; otherwise they are numbered.
 * @param {string} baseline Optional. The name of the option that the others are measured against.
 * @param {string} numbers Optional. One and a half as this spreadsheet writes it, 3/2&"": the numbers in the sentences are written so.
 * @param {range} least Optional. The least acceptable score per criterion; where lower is better, the most.
 * @param {range} half Optional. The score that is half as good as the best, per criterion; blank for a straight line.
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
  numbers?: unknown,
  least?: unknown,
  half?: unknown,
): string {
  const typed = shapeOf({ scores, weights, worst, best });
  const ranges = isBlank(half)
    ? typed
    : shapeOf({ scores: MIDVALUE_SCORE(scores, worst, best, half), weights, worst, best });
  const size = `${counted(ranges.options, 'option')} and ${counted(ranges.criteria, 'criterion', 'criteria')}`;
  const names = {
    criteria: namesIn('Criteria', criteria, ranges.criteria, `Scores with ${size}`),
    options: namesIn('Options', options, ranges.options, `Scores with ${size}`),
  };
  const lastNamed = names.options.reduce((last, name, at) => (name === '' ? last : at + 1), 0);
  const matrix = readMatrix(ranges, workOfSummary, lastNamed);
  const { decision } = withoutEmptyLines({
    ...matrix,
    criteria: names.criteria.slice(0, matrix.weights.length),
    // Without a name and scores it is nobody's missing scores.
    options: matrix.leftOut.map((why, at) => (why === null ? (names.options[at] ?? '') : '')),
    baseline: readBaseline(baseline, names.options),
    least: readLine('Least', least, ranges.criteria, `Scores with ${size}`),
    ...(isBlank(half)
      ? {}
      : { bent: bentOf(typed, readLine('Half', half, ranges.criteria, `Scores with ${size}`)) }),
  });
  return [
    ...leftOutSentences(matrix, names.options),
    headline(decision, undefined, readLocale(numbers)),
  ].join(' ');
}

/** Which cell is wrong, how many more are, and who is missing from what follows. */
function leftOutSentences({ leftOut, wrong }: Matrix, names: readonly string[]): string[] {
  const sentence = leftOut.find((why) => why !== null);
  if (sentence === undefined || sentence === null) return [];
  const out = leftOut.flatMap((why, at) =>
    why === null ? [] : [nameInSentence(names[at] ?? '', `Option ${at + 1}`)],
  );
  return [
    sentence,
    ...(wrong.length === 1
      ? []
      : [`${counted(wrong.length - 1, 'more cell')} ${wrong.length === 2 ? 'is' : 'are'} wrong.`]),
    `${listed(out)} ${out.length === 1 ? 'is' : 'are'} left out until then.`,
  ];
}

/** A locale that writes numbers as the given one and a half is written; a function can't ask for the spreadsheet's own. */
function readLocale(argument: unknown): string {
  return textAt(namedRange('Numbers', argument), 0, 0).includes(',') ? 'de_DE' : 'en_US';
}

/** What was typed, beside the straightened scores that are computed with. */
function bentOf(typed: MatrixRanges, halves: readonly (number | null)[]): Bent {
  const { scores } = cellsOf(typed);
  return { scores: scores.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : null))), halves };
}

/** A line with a number per criterion that need not be there; a cell that is no number sets none. */
function readLine(name: string, argument: unknown, criteria: number, against: string): (number | null)[] {
  if (isBlank(argument)) return [];
  const range = namedRange(name, argument);
  if (!isLine(range) || lengthOf(range) !== criteria) {
    refuse('size', name, { size: sizeOf(range), against, wanted: `${criteria} cells in a line` });
  }
  return rawLine(range).map((raw) => {
    const cell = cellOf(raw);
    return typeof cell === 'number' ? cell : null;
  });
}

function readBaseline(argument: unknown, names: readonly string[]): number | null {
  const text = textAt(namedRange('Baseline', argument), 0, 0);
  const at = placeOfName(names, text);
  if (at === null && text !== '') refuse('unknown-name', 'Baseline', { text });
  return at;
}
