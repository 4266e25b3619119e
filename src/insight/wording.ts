import type { Figures } from './figures';

export { nameInSentence } from '../decision/names';

/** "A", "A and B", "A, B and C"; more than `most` are counted: "A, B and 4 more". */
export function listed(names: readonly string[], most = 3): string {
  const shown = names.length > most ? names.slice(0, most - 1) : names.slice(0, -1);
  const last = names.length > most ? `${names.length - shown.length} more` : names[names.length - 1];
  if (last === undefined) return '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

/** "1 score", "12 scores" */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A share of sampled weightings, 0…1, never rounded up to certainty: "93%", "over 99%", "all", "under 1%", "none". */
export function partOfAll(share: number, { percentage }: Pick<Figures, 'percentage'>): string {
  if (share >= 1) return 'all';
  if (share <= 0) return 'none';
  const percent = Math.round(share * 100);
  if (percent === 100) return `over ${percentage(99)}`;
  return percent === 0 ? `under ${percentage(1)}` : percentage(percent);
}

/** The same, short, for a table: "93%", ">99%", "<1%", "0%", "100%". */
export function sampledShare(share: number, figures: Pick<Figures, 'percentage'>): string {
  if (share <= 0 || share >= 1) return figures.percentage(share > 0 ? 100 : 0);
  return partOfAll(share, figures).replace('over ', '>').replace('under ', '<');
}

/** With a capital at its beginning. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
