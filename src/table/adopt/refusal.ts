import type { SheetCells } from '../sheet_cells';

/** Why a sheet can't be read as a table, in a sentence with what to do. */
export type Refusal =
  | 'ours'
  | 'arrows'
  | 'weights-in-names'
  | 'pairs'
  | 'text-numbers'
  | 'no-numbers'
  | 'no-weights'
  | 'no-table';

const REFUSALS: Record<Refusal, string> = {
  ours: 'This sheet holds a matrix that Discern has made: it is read already.',
  arrows:
    'The cells hold a score and its weighted score together (“3 → 15”), and only numbers can be read: put the score alone into each cell.',
  'weights-in-names':
    'The weights stand inside the names (“Pay (30 %)”), where they can’t be read: put them into a column or row of their own.',
  pairs:
    'This is a table that compares criteria in pairs, and has no options: =WEIGHTS_FROM_PAIRS(…) makes weights of it, and Set weights asks the pairs.',
  'text-numbers':
    'The scores stand there as text (“900 €”, “4/5”), and only numbers can be read: type each again as a number, with its unit in the format of the cell or in the name of the criterion.',
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

/** A number with what stands around it: "900 €", "$5", "4/5", "0,5". */
const TEXT_NUMBER = /^[\p{Sc}~]?\s*-?\d[\d.,/\s]*\s*[\p{L}\p{Sc}%²/]{0,6}$/u;

/** Whether two names across are those down, and 1 stands where each meets itself. */
function isPairs(shown: SheetCells['shown'], values: SheetCells['values']): boolean {
  return shown.some((row, top) =>
    row.some((_, left) =>
      [1, 2].every((step) => {
        const name = shown[top]?.[left + step] ?? '';
        return name !== '' && name === shown[top + step]?.[left] && values[top + step]?.[left + step] === 1;
      }),
    ),
  );
}

/** Why nothing was found on a sheet; null where it holds nothing that could be meant as a table. */
export function refusalOf({ values, shown }: SheetCells): Refusal | null {
  const texts = shown.flat().filter((text) => text.trim() !== '');
  const numbers = values.flat().filter((value) => typeof value === 'number').length;
  const isSeveral = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length > 1;
  if (texts.length < 4) return null;
  if (isPairs(shown, values)) return 'pairs';
  if (isSeveral(ARROW)) return 'arrows';
  if (isSeveral(WEIGHED_NAME)) return 'weights-in-names';
  const rows = values.filter((row) => row.some((value) => value !== null)).length;
  if (rows < 2) return null;
  // A few numbers, such as weights, beside many words.
  if (numbers * 4 < texts.length || numbers < 2) {
    return texts.filter((text, at) => TEXT_NUMBER.test(text) && at > 0).length - numbers > 2
      ? 'text-numbers'
      : 'no-numbers';
  }
  return numbers >= 4 ? 'no-weights' : 'no-table';
}
