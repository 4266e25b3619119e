import { type ICommand, ICommandService, type IMultiCommand, type IRange, type Univer } from '@univerjs/core';
import {
  AutoFillCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  MoveRangeCommand,
  SetRangeValuesCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { PasteCommand } from '@univerjs/ui';
import type { GridArea, StandIn } from '../../contract';
import { editedRanges, sheetOf } from './edited_ranges';
import type { GridView } from './grid_view';
import { onlyIf } from './only_if';

export interface EditGuardOptions {
  univer: Univer;
  standIn: Pick<StandIn, 'warnsBeforeEdit'>;
  view: GridView;
  /** Scripts write without being asked; only a person's edits are. */
  isScriptRunning(): boolean;
  /** Whether the person wants to edit all the same. */
  confirm(): Promise<boolean>;
}

/** The commands with which a person changes what cells hold. */
const EDITS: readonly ICommand[] = [
  SetRangeValuesCommand,
  AutoFillCommand,
  MoveRangeCommand,
  ClearSelectionContentCommand,
  ClearSelectionAllCommand,
];

/** Before the engine's own ways to paste, of which it takes the first that applies. */
const FIRST = 10_000;

/**
 * Asks before a person changes cells under a warning-only protection, as Google Sheets does: the edit is called
 * off, and done after all when the person agrees.
 */
export function guardEdits({ univer, standIn, view, isScriptRunning, confirm }: EditGuardOptions): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const selections = injector.get(SheetsSelectionsService);
  let isAgreed = false;

  function isWarned(id: string, params: object | undefined): boolean {
    if (isAgreed || isScriptRunning()) return false;
    const selected = selections.getCurrentSelections().map(({ range }) => range);
    const sheetId = sheetOf(params) ?? view.sheetId;
    return editedRanges(id, params, selected).some((range) => standIn.warnsBeforeEdit(area(range, sheetId)));
  }

  async function askThenRun(id: string, params: object | undefined): Promise<void> {
    if (!(await confirm())) return;
    isAgreed = true;
    try {
      await commands.executeCommand(id, params);
    } finally {
      isAgreed = false;
    }
  }

  /** After the key that ended the edit has been dealt with: else it would answer the question as well. */
  const askSoon = (id: string, params: object | undefined) =>
    window.setTimeout(() => void askThenRun(id, params));

  for (const command of EDITS) {
    onlyIf(commands, command, (params) => {
      if (!isWarned(command.id, params)) return true;
      askSoon(command.id, params);
      return false;
    });
  }
  const warnedPaste: IMultiCommand = {
    ...{ id: PasteCommand.id, type: PasteCommand.type, name: 'paste-under-warning', multi: true },
    priority: FIRST,
    preconditions: () => isWarned(PasteCommand.id, undefined),
    handler: (_accessor, params) => {
      askSoon(PasteCommand.id, params);
      return false;
    },
  };
  commands.registerMultipleCommand(warnedPaste);
}

function area({ startRow, startColumn, endRow, endColumn }: IRange, engineSheetId: string): GridArea {
  return { engineSheetId, startRow, startColumn, endRow, endColumn };
}
