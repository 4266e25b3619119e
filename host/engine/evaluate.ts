import {
  AstTreeBuilder,
  type BaseReferenceObject,
  type BaseValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  generateExecuteAstNodeData,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  LexerNode,
  LexerTreeBuilder,
} from '@univerjs/engine-formula';
import type { Book } from './book';

/** A value that a formula gives: the first cell of an array; an error as its text. */
export type Evaluated = number | string | boolean | null;

/** The formula with its relative references moved by so many rows and columns. */
export function movedFormula(book: Book, formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return book.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);
}

/** Whether the engine can read the formula at all. */
export function isReadable(book: Book, formula: string): boolean {
  return typeof book.injector.get(LexerTreeBuilder).treeBuilder(formula) !== 'string';
}

/**
 * Computes a formula at once, as if it stood in a cell (zero-based), from the values that the cells show now. Not
 * while a calculation runs: both use the engine's one interpreter.
 */
export function evaluate(
  book: Book,
  formula: string,
  sheetId: string,
  row: number,
  column: number,
): Evaluated {
  const { injector, unitId } = book;
  const sheet = book.sheet(sheetId);
  const formulas = injector.get(FormulaDataModel);
  injector.get(IFormulaCurrentConfigService).load({
    formulaData: {},
    arrayFormulaCellData: formulas.getArrayFormulaCellData(),
    arrayFormulaRange: formulas.getArrayFormulaRange(),
    forceCalculate: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    excludedCell: {},
  });
  // The engine would answer with what a range held in an earlier evaluation.
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  const runtime = injector.get(IFormulaRuntimeService);
  runtime.reset();
  runtime.setCurrent(row, column, sheet.getRowCount(), sheet.getColumnCount(), sheetId, unitId);
  const lexed = injector.get(Lexer).treeBuilder(formula);
  if (typeof lexed === 'string') return lexed;
  if (!(lexed instanceof LexerNode)) return '#ERROR!';
  const node = injector.get(AstTreeBuilder).parse(lexed);
  if (node === null || node === undefined) return '#ERROR!';
  const result = injector.get(Interpreter).execute(generateExecuteAstNodeData(node));
  const plain = result.isReferenceObject()
    ? (result as BaseReferenceObject).toArrayValueObject(false)
    : result;
  return firstOf(plain as BaseValueObject);
}

function firstOf(result: BaseValueObject): Evaluated {
  const first = result.isArray()
    ? (result as BaseValueObject & { getFirstCell(): BaseValueObject }).getFirstCell()
    : result;
  return first.isNull() ? null : first.getValue();
}
