import { formatNumber, formatShare } from '../../decision/locale_number';
import { nameInSentence } from '../../decision/names';
import { lineName, type MatrixMap } from '../map';
import type { TotalSlip } from './totals';

/** A slip in the person's own totals, in a sentence: "Your total for Acme (row 10) leaves out row 9." */
export function slipSentence(
  { option, cause, place, hers, right }: TotalSlip,
  { map, names, locale }: { map: MatrixMap; names: readonly string[]; locale: string },
): string {
  const number = (value: number) => formatNumber(Number(value.toPrecision(6)), locale);
  const who =
    option === null
      ? `Your totals in ${place}`
      : `Your total for ${nameInSentence(names[option] ?? '', `Option ${option + 1}`)} in ${place}`;
  const [does, are] = option === null ? ['', 'are'] : ['s', 'is'];
  const lines = 'lines' in cause ? list(cause.lines.map((line) => lineName(map, 'criteria', line))) : '';
  switch (cause.code) {
    case 'left-out':
      return `${who} leave${does} out ${lines}: ${number(hers)} instead of ${number(right)}.`;
    case 'twice':
      return `${who} count${does} ${lines} twice: ${number(hers)} instead of ${number(right)}.`;
    case 'blank-as-zero':
      return `${who} count${does} the missing score in ${lines} as 0: ${number(hers)} instead of ${number(right)}, where a missing score is left out.`;
    case 'weights-add-up':
      return `${who} ${are} off, because the weights add up to ${formatShare(cause.sum, locale)} and not to ${formatShare(1, locale)}.`;
    case 'per-cent-as-whole':
      return `${who} ${are} multiplied by per cent as whole numbers, so ${number(hers)} stands for ${number(right)}; the order is not changed by that.`;
    case 'not-divided':
      return `${who} ${are} not divided by the sum of the weights (${number(cause.sum)}), so ${number(hers)} stands for ${number(right)}; the order is not changed by that.`;
    case 'without-weights':
      return `${who} put${does} the scores together without their weights.`;
    case 'unexplained':
      return `${who} ${are} ${number(hers)}, where the scores and weights give ${number(right)}.`;
  }
}

function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}
