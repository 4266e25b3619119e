import type { IRange } from '@univerjs/core';
import {
  deserializeRangeWithSheetWithCache,
  IDefinedNamesService,
  type ISequenceNode,
  LexerTreeBuilder,
  sequenceNodeType,
  serializeRangeToRefString,
} from '@univerjs/engine-formula';
import type { Book, CellRange } from './book';

/** One reference in a formula. Whole rows and columns have NaN for the ends that they leave open. */
export interface Reference {
  sheetId: string;
  range: IRange;
}

/** The ranges that a formula reads, through named ranges too. Names of sheets that do not exist are left out. */
export function referencesOf(book: Book, formula: string, homeSheetId: string): Reference[] {
  return nodesOf(book, formula).flatMap((node) => {
    if (typeof node === 'string') return [];
    if (node.nodeType === sequenceNodeType.REFERENCE) return parse(book, node.token, homeSheetId) ?? [];
    const named = book.injector.get(IDefinedNamesService).getValueByName(book.unitId, node.token);
    return named === null || named === undefined
      ? []
      : referencesOf(book, `=${named.formulaOrRefString}`, homeSheetId);
  });
}

/** Google takes any name for a sheet; the engine reads no reference to one with these signs in it. */
export function canBeReferredTo(sheetName: string): boolean {
  return !/[/?*[\]\\!]/.test(sheetName);
}

/** The cells of a reference that are in its sheet: whole rows and columns end with it. */
export function cellsOf(book: Book, { sheetId, range }: Reference): CellRange {
  const sheet = book.sheet(sheetId);
  const [lastRow, lastColumn] = [sheet.getRowCount() - 1, sheet.getColumnCount() - 1];
  const or = (value: number, open: number): number => (Number.isNaN(value) ? open : value);
  return {
    startRow: or(range.startRow, 0),
    startColumn: or(range.startColumn, 0),
    endRow: Math.min(or(range.endRow, lastRow), lastRow),
    endColumn: Math.min(or(range.endColumn, lastColumn), lastColumn),
  };
}

/** Whether a condition holds for one of the cells. */
export function someCell(range: CellRange, holds: (row: number, column: number) => boolean): boolean {
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      if (holds(row, column)) return true;
    }
  }
  return false;
}

/** What becomes of a reference: a new range, perhaps on a sheet of another name; null where nothing is left. */
export type ReferenceMap = (reference: Reference) => { range: IRange; sheetName?: string } | null;

/** The formula with every reference replaced; one that stays keeps its spelling. */
export function mapReferences(book: Book, formula: string, homeSheetId: string, map: ReferenceMap): string {
  const nodes = nodesOf(book, formula);
  if (nodes.length === 0) return formula;
  const texts = nodes.map((node) => {
    if (typeof node === 'string') return node;
    if (node.nodeType !== sequenceNodeType.REFERENCE) return node.token;
    const reference = parse(book, node.token, homeSheetId);
    if (reference === undefined) return node.token;
    const mapped = map(reference);
    if (mapped === null) return '#REF!';
    const { sheetName, unitId } = deserializeRangeWithSheetWithCache(node.token);
    const newName = sheetName === '' ? '' : (mapped.sheetName ?? sheetName);
    if (mapped.range === reference.range && newName === sheetName) return node.token;
    return serializeRangeToRefString({ range: mapped.range, sheetName: newName, unitId });
  });
  return `=${texts.join('')}`;
}

function nodesOf(book: Book, formula: string): (string | ISequenceNode)[] {
  return book.injector.get(LexerTreeBuilder).sequenceNodesBuilder(formula) ?? [];
}

function parse(book: Book, token: string, homeSheetId: string): Reference | undefined {
  const { range, sheetName } = deserializeRangeWithSheetWithCache(token);
  if (sheetName === '') return { sheetId: homeSheetId, range };
  const sheet = book.workbook.getSheetBySheetName(sheetName);
  return sheet === null || sheet === undefined ? undefined : { sheetId: sheet.getSheetId(), range };
}
