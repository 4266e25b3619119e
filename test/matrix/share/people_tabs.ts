import { exampleDecision } from '../../../src/decision/example';
import { type CellPlace, cellName } from '../../../src/table/a1';
import { criterionCell, scoreCell } from '../../../src/table/map';
import { type OpenShare, openShare, withMatrix } from './open_share';

/** What one person fills in, `scores[criterion][option]`; a blank is null. */
export interface Answers {
  readonly person: string;
  readonly weights: readonly number[];
  readonly scores: readonly (readonly (number | null)[])[];
}

/**
 * A file with the first two criteria and options of the example and a blank copy of it, which is in view.
 *
 * @param half what is half as good as the best on the first criterion, or null
 */
export async function withBlankCopy(
  half: number | null = null,
): Promise<OpenShare & { blank: string; sheetId: number }> {
  const example = exampleDecision();
  const open = await withMatrix({
    ...example,
    criteria: example.criteria.slice(0, 2).map((each, at) => (at === 0 ? { ...each, half } : each)),
    options: example.options.slice(0, 2),
    scores: [
      [null, null],
      [null, null],
    ],
    baseline: null,
  });
  const { sheetId } = open.place;
  await open.call('shareBlank', { sheetId, keepsWeights: false, keepsOptions: true });
  return { ...open, blank: open.user.sheetInView(), sheetId };
}

/** Somebody fills in the copy in a file of their own, without the add-on, and brings it back as a tab. */
export async function fillIn(
  open: OpenShare & { blank: string },
  { person, weights, scores }: Answers,
  further: (own: OpenShare) => Promise<void> | void = () => undefined,
): Promise<void> {
  const own = openShare({ withoutFunctions: true });
  const copy = open.user.copySheetTo(open.blank, own.standIn);
  await own.user.settled();
  own.user.switchTo(copy);
  const view = await own.call('readMatrix');
  if (view === null) throw new Error('The copy has no matrix.');
  own.user.type('B2', person);
  // As blocks, because a sheet that calculates after each of many cells takes its time.
  const paste = (cell: CellPlace | null, rows: readonly (readonly (number | null)[])[]) =>
    own.user.paste(cellName(cell ?? { row: 1, column: 1 }), rows.map((row) => row.join('\t')).join('\n'));
  paste(
    criterionCell(view.map, 'weight', 0),
    weights.map((weight) => [weight]),
  );
  paste(scoreCell(view.map, 0, 0), scores);
  await further(own);
  await own.user.settled();
  own.user.copySheetTo(copy, open.standIn);
  own.standIn.dispose();
}
