import { columnLetters } from './a1';
import type { MatrixMap } from './map';
import type { Unread } from './read';

const WHY: Record<Unread['why'], string> = {
  heading: 'a heading',
  header: 'a second header',
  note: 'a note',
  remark: 'a remark',
  unnamed: 'no name',
  computed: 'computed from other cells',
  total: 'a total',
  average: 'an average',
  weighted: 'scores times weights',
  weights: 'other weights',
  numbering: 'numbers the lines',
  outside: 'beside the table',
  left: 'left out by you',
};

/** Why a line is not read, in a few words: "a total". */
export const whyUnread = (why: Unread['why']): string => WHY[why];

/**
 * What stands in or beside a matrix and is not counted, in one sentence: "Not read: rows 5–6 (a heading) and column H
 * (computed from other cells)." Null where all is read.
 */
export function unreadSentence(
  unread: readonly Unread[],
  { orientation }: Pick<MatrixMap, 'orientation'>,
): string | null {
  if (unread.length === 0) return null;
  const isRow = ({ of }: Unread) => (of === 'criteria') === (orientation === 'down');
  const parts: string[] = [];
  for (const isRowPart of [true, false]) {
    for (const why of Object.keys(WHY) as Unread['why'][]) {
      const lines = unread
        .filter((each) => isRow(each) === isRowPart && each.why === why)
        .map(({ line }) => line);
      if (lines.length === 0) continue;
      parts.push(`${linesInWords(lines, isRowPart)} (${WHY[why]})`);
    }
  }
  const last = parts[parts.length - 1];
  return `Not read: ${parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`}.`;
}

/** "The totals and ranks in the sheet count column R all the same: move it away from the matrix, or delete it." */
export function countedSentence(
  unread: readonly Unread[],
  { orientation }: Pick<MatrixMap, 'orientation'>,
): string | null {
  const parts = (['criteria', 'options'] as const).flatMap((of) => {
    const lines = unread.filter((each) => each.of === of && each.isCounted === true).map(({ line }) => line);
    return lines.length === 0 ? [] : [linesInWords(lines, (of === 'criteria') === (orientation === 'down'))];
  });
  return parts.length === 0
    ? null
    : `The totals and ranks in the sheet count ${parts.join(' and ')} all the same: move what is computed away from the matrix, or delete it.`;
}

/** "rows 3–6, 8", "column C". */
export function linesInWords(lines: readonly number[], isRow: boolean): string {
  const runs = runsOf([...lines].sort((a, b) => a - b)).map(([first, last]) =>
    first === last ? name(first, isRow) : `${name(first, isRow)}–${name(last, isRow)}`,
  );
  return `${isRow ? 'row' : 'column'}${lines.length === 1 ? '' : 's'} ${runs.join(', ')}`;
}

const name = (line: number, isRow: boolean) => (isRow ? String(line) : columnLetters(line));

/** Lines that follow each other, as first and last. */
function runsOf(lines: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const run = runs[runs.length - 1];
    if (run !== undefined && line <= run[1] + 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}
