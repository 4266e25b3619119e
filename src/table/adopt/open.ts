/** What people type where a score is not known yet or can't be: such a cell is wrong, and its option is still one. */
const OPEN =
  /^(?:n\s*[/.]?\s*a\.?|n\s*\/\s*v|k\.?\s?a\.?|tb[acd]|to be \p{L}+|unknown|unbekannt|offen|open|none|pending|s\/o|nvt|n\.v\.t\.)$/iu;

/** What a formula shows that has no result, or none yet. */
const FAILED = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!)$|^Loading\.{3}$/i;

/** A number with what stands around it: "900 €", "$80k", "4/5", "0,5", "~40", "<10", "3–5", "about 5". */
const TEXT_NUMBER =
  /^(?:[~≈<>≤≥±+]|(?:ca|c|approx|about|around|circa|rund|etwa|env|environ|unos|max|min|bis|up to)[.\s]\s*)?\s*\p{Sc}?\s*-?\d[\d.,'/\s]*(?:\s*[-–—]\s*\p{Sc}?\d[\d.,]*)?\s*[\p{L}\p{Sc}%²+?/]{0,6}$/iu;

export const isTextNumber = (shown: string): boolean => TEXT_NUMBER.test(shown);

/** Whether a cell is a score that is still open, or one that can't be read as it stands where others are numbers. */
export const isOpen = (shown: string, isAmongNumbers: boolean): boolean =>
  OPEN.test(shown) ||
  FAILED.test(shown) ||
  (shown !== '' && /^[?\-–—.…/]+$/u.test(shown)) ||
  (isAmongNumbers && isTextNumber(shown));
