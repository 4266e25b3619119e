import { type CriterionField, noCriterionFields, noOptionFields, type OptionField } from '../map';

/** One column of a built matrix about the criteria. What is said of it stands here and nowhere else. */
export interface ColumnRole {
  readonly field: CriterionField;
  readonly header: string;
  /** The note of its header. */
  readonly note: string;
  /**
   * Details are hidden while they are not used. They stand before the options, so that who sorts the criteria by the cells in sight takes
   * them along.
   */
  readonly isDetail: boolean;
}

const column = (field: CriterionField, header: string, note: string, isDetail = false): ColumnRole => ({
  field,
  header,
  note,
  isDetail,
});

/** The columns about a criterion, in the order in which they stand. */
export const COLUMN_ROLES: readonly ColumnRole[] = [
  column('name', 'Criterion', ''),
  column('weight', 'Weight', 'How much this criterion matters. Any unit: only the proportions count.'),
  column(
    'share',
    'Share',
    'The weight divided by the sum of all weights. A criterion without worst and best has none: it is left out.',
  ),
  column('worst', 'Worst', 'The value that earns 0. When it is greater than Best, lower is better.'),
  column('best', 'Best', 'The value that earns 100.'),
  column('group', 'Group', 'Criteria of one group are shown together.', true),
  column('unit', 'Unit', 'The unit of a measure.', true),
  column('kind', 'Kind', 'A rating by judgment, or a measure with a unit.', true),
  column('worstMeans', 'Worst means', 'What the worst score means, in words.', true),
  column('bestMeans', 'Best means', 'What the best score means, in words.', true),
  column('id', 'Id', 'By this a criterion is known again after it was renamed.', true),
  // Numbers last: a column that is put in beside them takes over their format, and not that of words.
  column(
    'half',
    'Half as good at',
    'The value that earns 50, where it is not half way from Worst to Best.',
    true,
  ),
  column('least', 'Least acceptable', 'An option below this score misses a must-have.', true),
];

/** What the header of a field of the criteria says. */
export const headerOf = (wanted: CriterionField): string =>
  COLUMN_ROLES.find(({ field }) => field === wanted)?.header ?? '';

/** One row of a built matrix about the options. */
export interface RowRole {
  readonly field: OptionField;
  readonly label: string;
  readonly note: string;
  readonly isHidden: boolean;
}

const row = (field: OptionField, label: string, note: string, isHidden = false): RowRole => ({
  field,
  label,
  note,
  isHidden,
});

/** The rows of results, in the order in which they stand. */
export const ROW_ROLES: readonly RowRole[] = [
  row(
    'score',
    'Weighted score (0–100)',
    '0 is the worst on every criterion, 100 the best on every criterion. A blank score is left out.',
  ),
  row('rank', 'Rank', 'Options with the same score share a rank.'),
  row('gap', 'Gap to the baseline', 'Points above or below the baseline, which you pick in this row.'),
  row(
    'firstPlace',
    'First-place share',
    'How often this option comes first when each weight may be up to half more or half less than yours. Tried 10,000 times: over 99% may be always, under 1% never.',
  ),
  row('scored', 'Criteria scored', 'How many of the criteria that count have a score for this option.'),
  row('gut', 'Rank by gut', 'Your own ranking, made before you looked at the totals.'),
  row('id', 'Id', 'By this an option is known again after it was renamed.', true),
  row('chartName', 'Option', 'What the chart names.', true),
  row('chartFirst', 'First', 'What the chart draws for the options that are first.', true),
  row('chartBaseline', 'Baseline', 'What the chart draws for the baseline.', true),
  row('chartOthers', 'Other options', 'What the chart draws for the others.', true),
];

/** The columns that are hidden while they are not used, side by side. */
export const DETAILS = COLUMN_ROLES.filter(({ isDetail }) => isDetail);

/** The detail that a header names. */
export const detailOf = (header: string) => DETAILS.find((detail) => detail.header === header);

/** The columns of a built matrix about its criteria, from the first one on. */
export function columnsOfFields(): Record<CriterionField, number | null> {
  const at = noCriterionFields();
  COLUMN_ROLES.forEach(({ field }, index) => {
    at[field] = index + 1;
  });
  return at;
}

/** The rows of a built matrix with its header at `header` and the results from `first` on. */
export function rowsAt(header: number, first: number): Record<OptionField, number | null> {
  const at = noOptionFields();
  at.name = header;
  ROW_ROLES.forEach(({ field }, index) => {
    at[field] = first + index;
  });
  return at;
}
