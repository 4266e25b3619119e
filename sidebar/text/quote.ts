const LONGEST = 40;

/** A name inside a sentence: in quotation marks, kept apart from the sentence's direction, cut when long. */
export function quote(name: string): string {
  const letters = Array.from(name.trim());
  const cut = letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
  return `“\u2068${cut}\u2069”`;
}
