import { type IRange, ObjectMatrix } from '@univerjs/core';
import {
  AutoFillCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  type IAutoFillCommandParams,
  type IClearSelectionContentCommandParams,
  type IMoveRangeCommandParams,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  type ISetRangeValuesCommandParams,
  MoveColsCommand,
  MoveRangeCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetRangeValuesCommand,
  SetStyleCommand,
} from '@univerjs/sheets';
import { PasteCommand } from '@univerjs/ui';

/** The cells that a command would change, or none when it is not known to change any. */
export function editedRanges(id: string, params: unknown, selected: IRange[]): readonly IRange[] {
  switch (id) {
    case SetRangeValuesCommand.id:
      return writtenRanges(params as ISetRangeValuesCommandParams, selected);
    case AutoFillCommand.id:
      return [(params as IAutoFillCommandParams).targetRange];
    case MoveRangeCommand.id: {
      const { fromRange, toRange } = params as IMoveRangeCommandParams;
      return [fromRange, toRange];
    }
    case ClearSelectionContentCommand.id:
    case ClearSelectionAllCommand.id:
      return (params as IClearSelectionContentCommandParams | undefined)?.ranges ?? selected;
    case PasteCommand.id:
      return selected;
    case RemoveRowByRangeCommand.id:
    case RemoveColByRangeCommand.id:
    case InsertRowByRangeCommand.id:
    case InsertColByRangeCommand.id:
      return [(params as { range: IRange }).range];
    case MoveRowsCommand.id:
    case MoveColsCommand.id: {
      const { fromRange, toRange } = params as IMoveRangeCommandParams;
      return [...selected, fromRange, toRange];
    }
    case SetStyleCommand.id: {
      const { range } = params as { range?: IRange };
      return range === undefined ? selected : [range];
    }
    default:
      return [];
  }
}

/** The sheet that a command names, if it names one. */
export function sheetOf(params: object | undefined): string | undefined {
  const id: unknown = params === undefined ? undefined : Reflect.get(params, 'subUnitId');
  return typeof id === 'string' ? id : undefined;
}

function writtenRanges({ range, value }: ISetRangeValuesCommandParams, selected: IRange[]): IRange[] {
  if (range !== undefined) return [range];
  if (Array.isArray(value) || !isMatrix(value)) return selected;
  return [new ObjectMatrix(value).getDataRange()];
}

/** A matrix of cells has row numbers for keys, a single cell has letters. */
function isMatrix(value: object): value is Record<number, never> {
  return Object.keys(value).every((key) => /^\d+$/.test(key));
}
