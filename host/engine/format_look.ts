import type { IStyleData } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { unknownToStandIn } from '../google/script_error';
import type { Book } from './book';
import { styleAt } from './cell_style';
import { readCell } from './cells';
import { evaluate, movedFormula } from './evaluate';
import { sheetFormats } from './formats';

/**
 * How a cell is shown: its own style, over it what conditional formats say, the earlier of two rules first.
 * Computed at once from settled values, without anything that draws.
 */
export function shownStyle(book: Book, sheetId: string, row: number, column: number): IStyleData {
  const holding = sheetFormats(book, sheetId).filter(
    (rule) => covers(rule, row, column) && holds(book, rule, sheetId, row, column),
  );
  const styles = holding.map(({ rule }) => ('style' in rule ? rule.style : {}));
  return Object.assign({}, styleAt(book, sheetId, row, column), ...styles.reverse());
}

function covers({ ranges }: IConditionFormattingRule, row: number, column: number): boolean {
  return ranges.some(
    (range) =>
      range.startRow <= row &&
      row <= range.endRow &&
      range.startColumn <= column &&
      column <= range.endColumn,
  );
}

function holds(
  book: Book,
  { rule, ranges }: IConditionFormattingRule,
  sheetId: string,
  row: number,
  column: number,
): boolean {
  if (rule.type !== CFRuleType.highlightCell || !('subType' in rule)) {
    throw unknownToStandIn(`how a rule of type ${rule.type} looks without a page`);
  }
  const { value } = readCell(book, sheetId, row, column);
  switch (rule.subType) {
    case CFSubRuleType.formula: {
      const [first] = ranges;
      if (first === undefined) return false;
      const formula = movedFormula(book, rule.value, row - first.startRow, column - first.startColumn);
      const result = evaluate(book, formula, sheetId, row, column);
      return result === true || (typeof result === 'number' && result !== 0);
    }
    case CFSubRuleType.text:
      if (rule.operator === CFTextOperator.containsBlanks) return value === null;
      if (rule.operator === CFTextOperator.notContainsBlanks) return value !== null;
      break;
  }
  throw unknownToStandIn(`how a rule of kind ${rule.subType} looks without a page`);
}
