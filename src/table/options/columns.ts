import { MUST_ANSWERS, POOL_NAMES, POOLS, type Pool, type SortedOption } from '../../decision/pool';

/** A field of an option that has a column of its own. */
export type OptionColumn = Exclude<keyof SortedOption, 'musts'>;

/** One column of the sheet of options. What is said of it stands here and nowhere else. */
export interface ColumnOfOptions {
  readonly field: OptionColumn;
  readonly header: string;
  readonly kind: 'text' | 'number' | 'date';
  /** In pixels. */
  readonly width: number;
  /** The note of its header. */
  readonly note: string;
}

const column = (
  field: OptionColumn,
  header: string,
  kind: ColumnOfOptions['kind'],
  width: number,
  note: string,
): ColumnOfOptions => ({ field, header, kind, width, note });

/** The rarest word among the headers that a table of options needs: by it a renamed sheet is looked for. */
export const POOL_HEADER = 'Pool';

/** In the order of a new sheet; the musts stand after Cons. Columns may be moved: each is found by its header. */
export const COLUMNS: readonly ColumnOfOptions[] = [
  column('name', 'Option', 'text', 210, 'Every move you ever considered, one in each row.'),
  column('pool', POOL_HEADER, 'text', 200, `${POOLS.map((pool) => POOL_NAMES[pool]).join(', or ')}.`),
  column(
    'pros',
    'Pros',
    'text',
    240,
    'What speaks for it. It goes with the option into a matrix, as a note.',
  ),
  column('cons', 'Cons', 'text', 240, 'What speaks against it.'),
  column('yearsOut', 'Years out', 'number', 80, 'In how many years it could be taken. Ten is far enough.'),
  column('possibleFrom', 'Possible from', 'date', 105, 'The day from which it could be taken.'),
  column('decideBy', 'Decide by', 'date', 105, 'The day by which you have to say yes or no.'),
  column('lookAgain', 'Look again on', 'date', 105, 'The day on which to look at it again.'),
  column('reason', 'Reason', 'text', 240, 'Why it is in its pool.'),
  column('changedOn', 'Changed on', 'date', 105, 'The day on which it came into its pool.'),
  column(
    'id',
    'Id',
    'text',
    80,
    'By this an option is known again after it was renamed, here and in a matrix.',
  ),
];

/** The headers without which a table is none of ours. */
export const NEEDED: readonly OptionColumn[] = ['name', 'pool', 'id'];

/** What begins the header of a must: "Must: own technology". */
export const MUST = 'Must: ';
export const MUST_WIDTH = 110;
export const MUST_NOTE = `What the next step must have: ${MUST_ANSWERS.join(', ')}.`;

/** The name that a new sheet gets. */
export const SHEET_NAME = 'Options';

/** How dates are written: the same in every locale, and read back without a time zone. */
export const DATE_FORMAT = 'yyyy-mm-dd';

export { HEADER_BACKGROUND } from '../matrix/look';

/** Behind the name of each pool, with dark text readable on it. */
export const POOL_COLOURS: Readonly<Record<Pool, string>> = {
  considered: '#b5dfba',
  future: '#d3e3fd',
  discarded: '#e8eaed',
};
