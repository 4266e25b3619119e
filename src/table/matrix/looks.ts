import type { Criterion, Decision } from '../../decision/decision';
import type { CriterionField, MatrixMap, OptionField } from '../map';
import {
  HEADER_BACKGROUND,
  INPUT_COLOUR,
  QUIET_COLOUR,
  RESULT_BACKGROUND,
  RULE_BACKGROUND,
  TEXT_COLOUR,
} from './look';
import { endOf, NOTICE_ROW, TITLE_ROW } from './place';

/** How every cell of a new matrix looks, each a block from A1, so that each is one call whatever the size. */
export interface Looks {
  readonly numberFormats: string[][];
  readonly fontColours: string[][];
  readonly fontSizes: number[][];
  readonly fontWeights: ('bold' | 'normal')[][];
  readonly backgrounds: (string | null)[][];
  readonly alignments: ('left' | 'center')[][];
  readonly wraps: boolean[][];
}

/** Digits behind the mark that a cell has room for. */
const MOST_DECIMALS = 4;

/** Points. */
const TITLE_SIZE = 16;
const TEXT_SIZE = 10;

/** Text, exactly as it is typed. */
const TEXT = '@';

/** The signs that people write before an amount. */
const CURRENCY_BEFORE = /^[$£¥₹]$/;

/** Those of which cents are written in full: 1,250.50. */
const CURRENCY = /\p{Sc}|^[A-Z]{3}$/u;

/**
 * How the numbers of a criterion are shown: with separators from a thousand on, a currency where people write it, and as many
 * decimals as its worst and best have.
 */
export function measureFormat({ kind, unit, worst, best }: Criterion): string {
  const anchors = [worst, best].filter((anchor): anchor is number => anchor !== null);
  const isLarge = anchors.some((anchor) => Math.abs(anchor) >= 1000);
  if (kind !== 'measure' || !isLarge) return 'General';
  const needed = Math.max(...anchors.map((anchor) => (/\.(\d+)$/.exec(String(anchor))?.[1] ?? '').length));
  const decimals = needed > 0 && CURRENCY.test(unit) ? Math.max(needed, 2) : needed;
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(Math.min(decimals, MOST_DECIMALS))}`;
  return CURRENCY_BEFORE.test(unit) ? `"${unit}"${digits}` : digits;
}

/**
 * How a share of sampled weightings is shown: to whole percents, and never rounded to certainty or to nothing. A number format
 * has room for two conditions, so what is all and what is none reads so too, which 10 000 tries can't tell from nearly.
 */
export const SAMPLED_SHARE = '[<0.005]"<1%";[>=0.995]">99%";0%';

const RESULT_FORMATS: Partial<Record<OptionField, string>> = {
  score: '0.0',
  rank: '0',
  gap: '+0.0;-0.0;0.0',
  firstPlace: '0%',
  gut: '0',
  id: TEXT,
  chartFirst: '0.0',
  chartBaseline: '0.0',
  chartOthers: '0.0',
};

const TEXT_FIELDS: readonly CriterionField[] = [
  'name',
  'id',
  'kind',
  'unit',
  'group',
  'worstMeans',
  'bestMeans',
];

/** The looks of a new matrix. */
export function looksOf(decision: Decision, map: MatrixMap): Looks {
  const { row: rows, column: columns } = endOf(map);
  const { criterionFields, optionFields, criterionSpan, optionSpan } = map;
  const header = optionFields.name ?? 1;
  const fieldAt = new Map<number, CriterionField>();
  for (const [field, line] of Object.entries(criterionFields)) {
    if (line !== null) fieldAt.set(line, field as CriterionField);
  }
  const resultAt = new Map<number, OptionField>();
  for (const [field, line] of Object.entries(optionFields)) {
    if (line !== null) resultAt.set(line, field as OptionField);
  }
  const isThin = (row: number, column: number) =>
    row >= header &&
    row <= criterionSpan.last + Object.keys(RESULT_FORMATS).length &&
    (row === criterionSpan.first || row === criterionSpan.last || column === optionSpan.first) &&
    column <= optionSpan.last;
  const criterionOf = (row: number) => decision.criteria[map.criteria.indexOf(row)];
  const isTable = (row: number) => row > header && row <= criterionSpan.last;
  const isInput = (row: number, column: number) => {
    const field = fieldAt.get(column);
    return (
      isTable(row) && (field === undefined || ['weight', 'worst', 'best', 'half', 'least'].includes(field))
    );
  };
  const each = <T>(look: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => look(r + 1, c + 1)));

  return {
    numberFormats: each((row, column) => {
      const field = fieldAt.get(column);
      if (row < header) return 'General';
      if (row === header) return TEXT;
      if (isTable(row)) {
        if (field !== undefined && TEXT_FIELDS.includes(field)) return TEXT;
        if (field === 'share') return '0.0%';
        if (field === 'weight') return 'General';
        const criterion = criterionOf(row);
        return criterion === undefined ? 'General' : measureFormat(criterion);
      }
      if (column < optionSpan.first) return 'General';
      return RESULT_FORMATS[resultAt.get(row) ?? 'name'] ?? 'General';
    }),
    fontColours: each((row, column) => {
      if (row === NOTICE_ROW) return TEXT_COLOUR;
      if (fieldAt.get(column) === 'share' && isTable(row)) return QUIET_COLOUR;
      if (row > criterionSpan.last && column < optionSpan.first && column > 1) return QUIET_COLOUR;
      return isInput(row, column) ? INPUT_COLOUR : TEXT_COLOUR;
    }),
    fontSizes: each((row) => (row === TITLE_ROW ? TITLE_SIZE : TEXT_SIZE)),
    fontWeights: each((row, column) =>
      row === TITLE_ROW ||
      row === header ||
      (row > criterionSpan.last && (column === 1 || resultAt.get(row) === 'score'))
        ? 'bold'
        : 'normal',
    ),
    backgrounds: each((row, column) => {
      if (isThin(row, column)) return RULE_BACKGROUND;
      if (row === header) return HEADER_BACKGROUND;
      return row > criterionSpan.last && column <= optionSpan.last ? RESULT_BACKGROUND : null;
    }),
    alignments: each((row, column) =>
      row < header || column === 1 || (row > criterionSpan.last && column < optionSpan.first)
        ? 'left'
        : 'center',
    ),
    wraps: each((row, column) => row === NOTICE_ROW || row === header || (column === 1 && row > header)),
  };
}
