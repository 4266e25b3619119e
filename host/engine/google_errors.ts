import {
  type ICellData,
  type ICommandInfo,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  ObjectMatrix,
} from '@univerjs/core';
import {
  type ISetArrayFormulaDataMutationParams,
  type ISetFormulaCalculationResultMutation,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';

/** The engine's own error values under the names that Sheets has for them. */
const GOOGLES_ERROR: Record<string, string> = { '#SPILL!': '#REF!', '#CALC!': '#N/A' };

type UnitCells = Record<
  string,
  Nullable<Record<string, Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>>>>
>;

/** Before results reach the cells: a blocked spill is #REF! in Sheets. */
export function showGooglesErrors(command: Readonly<ICommandInfo>): void {
  if (command.id === SetFormulaCalculationResultMutation.id) {
    rename((command.params as ISetFormulaCalculationResultMutation).unitData as UnitCells);
  }
  if (command.id === SetArrayFormulaDataMutation.id) {
    rename((command.params as ISetArrayFormulaDataMutationParams).arrayFormulaCellData as UnitCells);
  }
}

function rename(units: UnitCells): void {
  for (const sheets of Object.values(units)) {
    for (const cells of Object.values(sheets ?? {})) {
      new ObjectMatrix<Nullable<ICellData>>(cells ?? {}).forValue((_row, _column, cell) => {
        if (typeof cell?.v === 'string') cell.v = GOOGLES_ERROR[cell.v] ?? cell.v;
      });
    }
  }
}
