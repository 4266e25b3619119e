import { type ICommandInfo, ICommandService, type IDisposable, ObjectMatrix } from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import type { Book } from './book';
import { toEngineFormula } from './formula_text';

/**
 * Reads `;` between arguments in what a person types into the page's own editor, which knows only `,`. A formula
 * from a script is in the engine's form already and stays as it is.
 */
export function readSemicolons(book: Book): IDisposable {
  return book.injector.get(ICommandService).beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { cellValue } = command.params as ISetRangeValuesMutationParams;
    new ObjectMatrix(cellValue ?? {}).forValue((_row, _column, cell) => {
      if (cell?.f) cell.f = toEngineFormula(cell.f, '.') ?? cell.f;
    });
  });
}
