import { FormulaDependencyTreeVirtual } from '@univerjs/engine-formula';

/**
 * Corrects a fault of the engine (0.25.1): the formula of a rule stands in no cell, yet for the second and further
 * cells of its range the engine takes it to stand near A1, so that a change of one score would recalculate the
 * rules of all. Values were right, only late.
 */
export function keepRulesOutOfCells(): void {
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
