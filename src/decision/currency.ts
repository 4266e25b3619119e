/** The sign of a currency, and what an amount in dollars is about in it: only the size of a first proposal hangs on it. */
export interface Currency {
  readonly sign: string;
  readonly perDollar: number;
}

const EURO: Currency = { sign: '€', perDollar: 1 };
const CURRENCIES: Readonly<Record<string, Currency>> = {
  US: { sign: '$', perDollar: 1 },
  CA: { sign: '$', perDollar: 1 },
  AU: { sign: '$', perDollar: 1 },
  NZ: { sign: '$', perDollar: 1 },
  SG: { sign: '$', perDollar: 1 },
  GB: { sign: '£', perDollar: 1 },
  CH: { sign: 'CHF', perDollar: 1 },
  BR: { sign: 'R$', perDollar: 5 },
  CN: { sign: '¥', perDollar: 5 },
  CZ: { sign: 'Kč', perDollar: 20 },
  DK: { sign: 'kr', perDollar: 5 },
  HU: { sign: 'Ft', perDollar: 200 },
  IL: { sign: '₪', perDollar: 2 },
  IN: { sign: '₹', perDollar: 20 },
  JP: { sign: '¥', perDollar: 100 },
  KR: { sign: '₩', perDollar: 1000 },
  MX: { sign: '$', perDollar: 10 },
  NO: { sign: 'kr', perDollar: 5 },
  PL: { sign: 'zł', perDollar: 2 },
  SE: { sign: 'kr', perDollar: 5 },
  TR: { sign: '₺', perDollar: 20 },
  ZA: { sign: 'R', perDollar: 10 },
};
const EURO_COUNTRIES = /^(?:AT|BE|CY|DE|EE|ES|FI|FR|GR|HR|IE|IT|LT|LU|LV|MT|NL|PT|SI|SK)$/;

/**
 * The currency of a spreadsheet's locale; none for a country that is not listed.
 *
 * @example currencyOf('de_DE') // { sign: '€', perDollar: 1 }
 */
export function currencyOf(locale: string): Currency | null {
  const country = /[_-]([A-Z]{2})\b/.exec(locale)?.[1] ?? '';
  return EURO_COUNTRIES.test(country) ? EURO : (CURRENCIES[country] ?? null);
}
