const NARROW_SPACE = '\u202f';

/**
 * A number for reading: thousands apart by a narrow space from 10 000 on, a point for decimals, at most twelve
 * significant digits. `parseNumber` reads it back.
 */
export function formatNumber(value: number): string {
  const text = String(Number(value.toPrecision(12)));
  if (text.includes('e')) return text;
  const [whole = '', decimals] = text.split('.');
  const digits = whole.replace('-', '');
  const grouped = digits.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE);
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** A number for a field: plain digits that `parseNumber` reads in one way only, so "12.3450" for 12.345. */
export function typableNumber(value: number): string {
  return String(Number(value.toPrecision(12))).replace(/(\.\d{3})(?=e|$)/, '$10');
}

/** A share from 0 to 1 as a percentage with at most one decimal: "33.3%". Never 0% for something above nothing. */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.0005) return '<0.1%';
  return `${Math.round(share * 1000) / 10}%`;
}
