import type { SheetCells } from '../sheet_cells';

/** Why a sheet can't be read as a table, in a sentence with what to do. */
export type Refusal = 'ours' | 'arrows' | 'weights-in-names' | 'no-numbers' | 'no-weights' | 'no-table';

const REFUSALS: Record<Refusal, string> = {
  ours: 'This sheet holds a matrix that Discern has made: it is read already.',
  arrows:
    'The cells hold a score and its weighted score together (“3 → 15”), and only numbers can be read: put the score alone into each cell.',
  'weights-in-names':
    'The weights stand inside the names (“Pay (30 %)”), where they can’t be read: put them into a column or row of their own.',
  'no-numbers':
    'The options are rated by words, signs or colours, which can’t be read: put a number for each into its cell.',
  'no-weights':
    'No weights were found: type a weight for each criterion into a column or row of its own, or select them and say that these are the weights.',
  'no-table': 'No table of criteria and options was recognised: select it with its headers, and look again.',
};

export const refusalSentence = (refusal: Refusal): string => REFUSALS[refusal];

const ARROW = /^\s*-?\d+(?:[.,]\d+)?\s*(?:→|⇒|->|=>|>)\s*-?\d/u;
const WEIGHED_NAME =
  /\p{L}.*[([]\s*(?:[x×*]\s*)?\d+(?:[.,]\d+)?\s*%?\s*[)\]]\s*$|\p{L}.*\s\d+(?:[.,]\d+)?\s*%$/u;

/** Why nothing was found on a sheet; null where it holds nothing that could be meant as a table. */
export function refusalOf({ values, shown }: SheetCells): Refusal | null {
  const texts = shown.flat().filter((text) => text.trim() !== '');
  const numbers = values.flat().filter((value) => typeof value === 'number').length;
  const isSeveral = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length > 1;
  if (texts.length < 4) return null;
  if (isSeveral(ARROW)) return 'arrows';
  if (isSeveral(WEIGHED_NAME)) return 'weights-in-names';
  const rows = values.filter((row) => row.some((value) => value !== null)).length;
  if (rows < 2) return null;
  // A few numbers, such as weights, beside many words.
  if (numbers * 4 < texts.length || numbers < 2) return 'no-numbers';
  return numbers >= 4 ? 'no-weights' : 'no-table';
}
