import type { SkippedRows } from './read_history';
import type { ReadRounds } from './rounds_of';

const WHY: Record<SkippedRows['why'], string> = {
  'no-number': 'there is no number of a round in the column Round',
  'no-date': 'there is no date',
  'round-twice': 'an earlier row has the same number',
  'round-unknown': 'the sheet Rounds has no readable row with that number',
  unnamed: 'the option or the criterion has neither a name nor an id',
  'not-a-number': 'a score, a scale, a weight or a rank is not a number',
  'cell-twice': 'an earlier row holds the same option and criterion',
  contradicts: 'a name, a weight or a scale differs from the other rows of the same round',
};

/** So many stretches of rows are named. */
const MOST = 6;

/**
 * What was skipped, one sentence for each reason, with the rows to look at.
 *
 * @example "Rows 7–9 and 12 of History are skipped: there is no number of a round in the column Round."
 */
export function skippedSentences({ skipped, inPart, empty }: Omit<ReadRounds, 'rounds'>): string[] {
  const byReason = new Map<string, { sheet: string; why: SkippedRows['why']; rows: number[] }>();
  for (const { sheet, why, rows } of skipped) {
    const key = `${sheet}/${why}`;
    const known = byReason.get(key);
    if (known === undefined) byReason.set(key, { sheet, why, rows: [...rows] });
    else known.rows.push(...rows);
  }
  return [
    ...[...byReason.values()].map(
      ({ sheet, why, rows }) =>
        `${rowsInWords(rows)} of ${sheet} ${rows.length === 1 ? 'is' : 'are'} skipped: ${WHY[why]}.`,
    ),
    ...inPart.map(({ round, missing, of }) => {
      const count = `${missing}${of === null ? '' : ` of ${of}`} ${missing === 1 && of === null ? 'row' : 'rows'}`;
      return `Round ${round} lacks ${count} on History: their scores count as blank.`;
    }),
    ...(empty.length === 0
      ? []
      : [
          `${empty.length === 1 ? 'Round' : 'Rounds'} ${listOf(empty)} can't be read: History has no row of ${empty.length === 1 ? 'it' : 'them'}.`,
        ]),
  ];
}

/** "Row 7", "Rows 7–9 and 12" */
function rowsInWords(rows: readonly number[]): string {
  return `${rows.length === 1 ? 'Row' : 'Rows'} ${listOf(rows)}`;
}

function listOf(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const stretches: [number, number][] = [];
  for (const row of sorted) {
    const last = stretches[stretches.length - 1];
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else stretches.push([row, row]);
  }
  const texts = stretches.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  const shown = texts.length > MOST ? [...texts.slice(0, MOST), `${texts.length - MOST} more`] : texts;
  const end = shown.pop() ?? '';
  return shown.length === 0 ? end : `${shown.join(', ')} and ${end}`;
}
