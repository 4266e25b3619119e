import {
  BaseReferenceObject,
  CELL_INVERTED_INDEX_CACHE,
  FormulaDependencyTreeVirtual,
  LexerTreeBuilder,
  NullValueObject,
} from '@univerjs/engine-formula';

/** What the engine (0.25.1) does otherwise than Sheets, and can be changed from outside. */
export function correctEngine(): void {
  keepRulesOutOfCells();
  keepBlanksBlank();
  lookUpAfresh();
  parseAfresh();
}

/**
 * The engine remembers where in a column it has found which value, and takes every computed array for the same
 * column, text like "12" for the number, and blank for 0. Without that memory it compares, as it should.
 */
function lookUpAfresh(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
}

/**
 * The engine remembers a parsed formula by its text for all open files, with marks that it made in it for one of them: a LAMBDA of
 * the same text in another file would not find its names.
 */
function parseAfresh(): void {
  const original = treeBuilder ?? LexerTreeBuilder.prototype.treeBuilder;
  treeBuilder = original;
  const forgetful = new LexerTreeBuilder();
  LexerTreeBuilder.prototype.treeBuilder = function treeBuilder(...args) {
    // Any builder clears what all of them remember.
    if (/\b(?:LAMBDA|LET)\(/i.test(args[0])) forgetful.dispose();
    return original.apply(this, args);
  };
}

let treeBuilder: typeof LexerTreeBuilder.prototype.treeBuilder | undefined;

/** A formula that is a reference to a blank cell shows nothing in Sheets; the engine would show 0. */
function keepBlanksBlank(): void {
  const original = firstCell ?? BaseReferenceObject.prototype.getFirstCell;
  firstCell = original;
  BaseReferenceObject.prototype.getFirstCell = function getFirstCell(this: BaseReferenceObject) {
    const value = original.call(this);
    if (value.isError()) return value;
    const { startRow, startColumn } = this.getRangePosition();
    const cell = this.getCellData(startRow, startColumn);
    const isBlank = (cell?.v === undefined || cell.v === null) && !cell?.p;
    return isBlank ? NullValueObject.create() : value;
  };
}

/** As the engine has it, however often this module is asked to change it. */
let firstCell: typeof BaseReferenceObject.prototype.getFirstCell | undefined;

/**
 * The formula of a rule stands in no cell, yet for the second and further
 * cells of its range the engine takes it to stand near A1, so that a change of one score would recalculate the
 * rules of all. Values were right, only late.
 */
function keepRulesOutOfCells(): void {
  place('row', (tree) => [tree.refTree?.row ?? NOWHERE, tree.refOffsetY]);
  place('column', (tree) => [tree.refTree?.column ?? NOWHERE, tree.refOffsetX]);
}

const NOWHERE = -1;

function place(name: 'row' | 'column', of: (tree: FormulaDependencyTreeVirtual) => [number, number]): void {
  Object.defineProperty(FormulaDependencyTreeVirtual.prototype, name, {
    configurable: true,
    get(this: FormulaDependencyTreeVirtual) {
      const [first, offset] = of(this);
      return first === NOWHERE ? NOWHERE : first + offset;
    },
  });
}
