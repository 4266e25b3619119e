/** Up to this consistency ratio, judgments are usually taken as consistent enough (Saaty 1980). */
export const USUAL_BOUND = 0.1;

/**
 * A consistency ratio as it is written, in hundredths; one above the bound is rounded up, so that what is said of it holds for
 * the number as it is written.
 *
 * @example writtenRatio(0.104) // 0.11
 */
export function writtenRatio(ratio: number): number {
  const hundredths = Number((100 * Math.max(0, ratio)).toPrecision(13));
  return (ratio > USUAL_BOUND ? Math.ceil(hundredths) : Math.round(hundredths)) / 100;
}

/** The same with both decimals: "0.10", or as another decimal mark writes it. */
export const ratioInWords = (ratio: number, mark = '.'): string =>
  writtenRatio(ratio).toFixed(2).replace('.', mark);
