/** What stands in the cells of a column, which decides their number format. */
export type ColumnKind = 'text' | 'number' | 'date' | 'percent';

/** One column of a tidy sheet: found by its header wherever it stands. */
export interface TidyColumn<Header extends string = string> {
  readonly header: Header;
  readonly kind: ColumnKind;
  /** The note of its header. */
  readonly note: string;
  /** Details are hidden until somebody wants them. */
  readonly isDetail: boolean;
}

const column = <Header extends string>(
  header: Header,
  kind: ColumnKind,
  note = '',
  isDetail = false,
): TidyColumn<Header> => ({ header, kind, note, isDetail });

/** The names under which the two sheets are made. */
export const ROUNDS_SHEET = 'Rounds';
export const HISTORY_SHEET = 'History';

/** One row per round. */
export const ROUND_COLUMNS = [
  column('Round', 'number', 'Counts the rounds of this file. The rows of History carry the same number.'),
  column('Date', 'date'),
  column('Name', 'text'),
  column('Note', 'text'),
  column('Decision', 'text', 'The title of the matrix on that day.'),
  column('Criteria', 'number', 'How many criteria the matrix had.'),
  column('Options', 'number', 'How many options the matrix had.'),
  column('Leader', 'text', 'Who was first.'),
  column('Baseline', 'text', 'The option that the others were measured against.'),
  column('Choice', 'text', 'What was decided on that day.'),
  column('Expected', 'text', 'What was expected to follow from it.'),
  column('How sure', 'percent', 'How sure the person was.'),
  column('Look again', 'date', 'When to look at the decision again.'),
] as const;
export type RoundHeader = (typeof ROUND_COLUMNS)[number]['header'];

/** One row per criterion and option of a round. */
export const HISTORY_COLUMNS = [
  column('Round', 'number'),
  column('Date', 'date'),
  column('Round name', 'text'),
  column('Option', 'text'),
  column('Role', 'text', '“Baseline” or “Option”.'),
  column('Criterion', 'text'),
  column('Score', 'number', 'In the unit of the criterion. Blank: not scored.'),
  column('Worst', 'number'),
  column('Best', 'number'),
  column('Weight', 'number'),
  column('Share', 'number', 'The weight as a part of all weights that count for this option.'),
  column('Value', 'number', '0 at the worst, 1 at the best.'),
  column(
    'Contribution',
    'number',
    'What the criterion adds to the weighted score of the option: Share × Value × 100. A pivot table that sums it by round and option gives the weighted scores.',
  ),
  column('Sure', 'text', 'How sure the score was: fact, estimate or guess. Blank: nothing was said.'),
  column('Option id', 'text', 'By this an option is known again after it was renamed.'),
  column('Criterion id', 'text', 'By this a criterion is known again after it was renamed.'),
  column('Gut rank', 'number', 'The place of the option in the ranking by gut.'),
  column('Unit', 'text', '', true),
  column('Kind', 'text', '', true),
  column('Least acceptable', 'number', '', true),
  column('Half as good at', 'number', '', true),
  column('Group', 'text', '', true),
  column('Worst means', 'text', '', true),
  column('Best means', 'text', '', true),
] as const;
export type HistoryHeader = (typeof HISTORY_COLUMNS)[number]['header'];

/** The role of the option that the others are measured against. */
export const BASELINE_ROLE = 'Baseline';
export const OPTION_ROLE = 'Option';
