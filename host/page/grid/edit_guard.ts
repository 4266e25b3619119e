import {
  CanceledError,
  type ICommandInfo,
  ICommandService,
  type IRange,
  ObjectMatrix,
  type Univer,
} from '@univerjs/core';
import {
  AutoFillCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  type IAutoFillCommandParams,
  type IClearSelectionContentCommandParams,
  type IMoveRangeCommandParams,
  type ISetRangeValuesCommandParams,
  MoveRangeCommand,
  SetRangeValuesCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { PasteCommand } from '@univerjs/ui';
import type { GridArea, StandIn } from '../../contract';
import type { GridView } from './grid_view';

export interface EditGuardOptions {
  univer: Univer;
  standIn: Pick<StandIn, 'warnsBeforeEdit'>;
  view: GridView;
  /** Scripts write without being asked; only a person's edits are. */
  isScriptRunning(): boolean;
  /** Whether the person wants to edit all the same. */
  confirm(): Promise<boolean>;
}

/**
 * Asks before a person changes cells under a warning-only protection, as Google Sheets does: the edit is called
 * off, and done after all when the person agrees.
 */
export function guardEdits({ univer, standIn, view, isScriptRunning, confirm }: EditGuardOptions): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const selections = injector.get(SheetsSelectionsService);
  let isAgreed = false;

  commands.beforeCommandExecuted((command) => {
    if (isAgreed || isScriptRunning()) return;
    const ranges = editedRanges(command, () => selections.getCurrentSelections().map(({ range }) => range));
    const areas = ranges.map((range) => asArea(range, sheetOf(command) ?? view.sheetId));
    if (!areas.some((area) => standIn.warnsBeforeEdit(area))) return;
    // After the key that ended the edit has been dealt with: else it would answer the question as well.
    window.setTimeout(() => void askThenRun(command));
    throw new CanceledError();
  });

  async function askThenRun({ id, params }: Readonly<ICommandInfo>): Promise<void> {
    if (!(await confirm())) return;
    isAgreed = true;
    try {
      await commands.executeCommand(id, params);
    } finally {
      isAgreed = false;
    }
  }
}

/** The cells whose content the command would change, or none when it is not an edit of content. */
function editedRanges(command: Readonly<ICommandInfo>, selected: () => IRange[]): readonly IRange[] {
  const { id, params } = command;
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
      return (params as IClearSelectionContentCommandParams | undefined)?.ranges ?? selected();
    case PasteCommand.id:
      return selected();
    default:
      return [];
  }
}

function writtenRanges({ range, value }: ISetRangeValuesCommandParams, selected: () => IRange[]): IRange[] {
  if (range !== undefined) return [range];
  if (Array.isArray(value) || !isMatrix(value)) return selected();
  return [new ObjectMatrix(value).getDataRange()];
}

/** A matrix of cells has row numbers for keys, a single cell has letters. */
function isMatrix(value: object): value is Record<number, never> {
  return Object.keys(value).every((key) => /^\d+$/.test(key));
}

function sheetOf({ params }: Readonly<ICommandInfo>): string | undefined {
  const id: unknown = params === undefined ? undefined : Reflect.get(params, 'subUnitId');
  return typeof id === 'string' ? id : undefined;
}

function asArea({ startRow, startColumn, endRow, endColumn }: IRange, engineSheetId: string): GridArea {
  return { engineSheetId, startRow, startColumn, endRow, endColumn };
}
