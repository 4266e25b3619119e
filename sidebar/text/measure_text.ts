import { numberStyle } from '../../src/decision/locale_number';
import { type ParsedNumber, parseNumber } from '../../src/decision/parse_number';

/** "2h30", "1 h 15 min", "1 Std. 15", and "1:15" as clocks write it. */
const HOURS_AND_MINUTES =
  /^(\d{1,4})\s*(?:h|hrs?|hours?|std\.?|stunden?|heures?|horas?|tim|:)\s*(\d{1,2})\s*(?:m|mins?|min\.|minut\p{L}*)?$/iu;

/** Reads a number with its unit as people type it, a time of hours and minutes among them: that is in minutes. */
export function parseMeasure(text: string, locale: string): ParsedNumber {
  const [, hours, minutes] = HOURS_AND_MINUTES.exec(text.trim()) ?? [];
  if (hours === undefined || Number(minutes) > 59) return parseNumber(text, locale);
  return { readings: [Number(hours) * 60 + Number(minutes)], unit: 'min', times: 1 };
}

/** Digits that would do, for somebody who wrote none. */
export const exampleNumber = (locale: string) =>
  `150${numberStyle(locale).group}000 or 1${numberStyle(locale).decimal}5`;
