import { formatNumber } from './format_number';

/** A number with its unit, never torn apart at a line end: "60 min", "50%", "300 000 €". */
export function withUnit(value: number, unit: string): string {
  const space = unit === '' || unit === '%' || unit === '‰' ? '' : '\u00a0';
  return `${formatNumber(value)}${space}${unit}`;
}
