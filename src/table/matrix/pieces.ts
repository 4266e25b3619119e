import { blockName } from '../a1';
import { blockOf, type CriterionField, type MatrixMap, type OptionField, type Span } from '../map';
import type { Unread } from '../read';

/** What a formula passes over by itself between the criteria: lines without a number. */
const HARMLESS: ReadonlySet<Unread['why']> = new Set(['heading', 'header', 'note', 'outside']);

/**
 * The ranges of a matrix as formulas write them. Where a total or a helper stands inside, they are put together of pieces
 * that leave it out: `HSTACK(C3:D9; F3:F9)`.
 */
export function rangesOf(map: MatrixMap, unread: readonly Unread[]) {
  const without = (of: Unread['of'], why: (each: Unread) => boolean) =>
    unread.filter((each) => each.of === of && why(each)).map(({ line }) => line);
  const criteria = runs(
    map.criterionSpan,
    without('criteria', ({ why }) => !HARMLESS.has(why)),
  );
  // A column of notes would be refused as scores.
  const options = runs(
    map.optionSpan,
    without('options', ({ why }) => why !== 'outside'),
  );
  const [ofCriteria, ofOptions] = map.orientation === 'down' ? ['VSTACK', 'HSTACK'] : ['HSTACK', 'VSTACK'];
  const stack = (name: string | undefined, list: readonly string[]) =>
    list.length === 1 ? (list[0] ?? '') : `${name}(${list.join('; ')})`;
  const piece = (criterionLines: Span, optionLines: Span) =>
    blockName(blockOf(map, criterionLines, optionLines));
  return {
    scores: stack(
      ofOptions,
      options.map((option) =>
        stack(
          ofCriteria,
          criteria.map((criterion) => piece(criterion, option)),
        ),
      ),
    ),
    /** "" where there is no such line. */
    criterion(field: CriterionField): string {
      const at = map.criterionFields[field];
      if (at === null) return '';
      return stack(
        ofCriteria,
        criteria.map((lines) => piece(lines, { first: at, last: at })),
      );
    },
    option(field: OptionField): string {
      const at = map.optionFields[field];
      if (at === null) return '';
      return stack(
        ofOptions,
        options.map((lines) => piece({ first: at, last: at }, lines)),
      );
    },
    /** Whether any line inside is left out. */
    isPieced: criteria.length + options.length > 2,
  };
}

/** A span without some of its lines, as runs. */
function runs({ first, last }: Span, without: readonly number[]): Span[] {
  const found: { first: number; last: number }[] = [];
  for (let line = first; line <= last; line += 1) {
    if (without.includes(line)) continue;
    const run = found[found.length - 1];
    if (run !== undefined && run.last === line - 1) run.last = line;
    else found.push({ first: line, last: line });
  }
  return found;
}
