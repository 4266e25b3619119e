import type { Dependency, Injector } from '@univerjs/core';
import {
  AstRootNodeFactory,
  AstTreeBuilder,
  type BaseReferenceObject,
  type BaseValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaCurrentConfigService,
  FormulaRuntimeService,
  FunctionNodeFactory,
  generateExecuteAstNodeData,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  LambdaNodeFactory,
  LambdaParameterNodeFactory,
  Lexer,
  LexerNode,
  LexerTreeBuilder,
  OperatorNodeFactory,
  PrefixNodeFactory,
  ReferenceNodeFactory,
  SuffixNodeFactory,
  UnionNodeFactory,
  ValueNodeFactory,
} from '@univerjs/engine-formula';
import type { Book } from './book';
import { shownSpills } from './spills';

/** What holds the state of one evaluation, and everything that refers to it. */
const EVALUATOR: Dependency[] = [
  [IFormulaCurrentConfigService, { useClass: FormulaCurrentConfigService }],
  [IFormulaRuntimeService, { useClass: FormulaRuntimeService }],
  [Interpreter],
  [AstTreeBuilder],
  [Lexer],
  [AstRootNodeFactory],
  [FunctionNodeFactory],
  [LambdaNodeFactory],
  [LambdaParameterNodeFactory],
  [OperatorNodeFactory],
  [PrefixNodeFactory],
  [ReferenceNodeFactory],
  [SuffixNodeFactory],
  [UnionNodeFactory],
  [ValueNodeFactory],
];

const evaluators = new WeakMap<Injector, Injector>();

/** An evaluator of its own beside the engine's, whose state belongs to the calculation that may be running. */
function evaluatorOf({ injector }: Book): Injector {
  const known = evaluators.get(injector) ?? injector.createChild(EVALUATOR);
  evaluators.set(injector, known);
  return known;
}

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
 * Computes a formula at once, as if it stood in a cell (zero-based), from the values that the cells show now, also
 * while a calculation runs.
 */
export function evaluate(
  book: Book,
  formula: string,
  sheetId: string,
  row: number,
  column: number,
): Evaluated {
  const { unitId } = book;
  const injector = evaluatorOf(book);
  const sheet = book.sheet(sheetId);
  const spills = shownSpills(book);
  injector.get(IFormulaCurrentConfigService).load({
    formulaData: {},
    arrayFormulaCellData: spills.cells,
    arrayFormulaRange: spills.ranges,
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
