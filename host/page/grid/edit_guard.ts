import { type ICommand, ICommandService, type IMultiCommand, type Univer } from '@univerjs/core';
import {
  AutoFillCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  MoveColsCommand,
  MoveRangeCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetRangeValuesCommand,
  SetStyleCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { PasteCommand } from '@univerjs/ui';
import type { GridArea, StandIn } from '../../contract';
import { editedRanges, sheetOf } from './edited_ranges';
import type { GridView } from './grid_view';
import { around, onlyIf } from './only_if';

export interface EditGuardOptions {
  univer: Univer;
  standIn: Pick<StandIn, 'warnsBeforeEdit' | 'keepsOut' | 'tellKeptOut' | 'beforeEdit'>;
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

/** Those with which a person changes lines and looks: never asked about, only refused. */
const OTHER_CHANGES: readonly ICommand[] = [
  InsertRowByRangeCommand,
  InsertColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveColByRangeCommand,
  MoveRowsCommand,
  MoveColsCommand,
  SetStyleCommand,
];

/**
 * Keeps a person out of what somebody else has protected, and asks before they change cells under a warning-only
 * protection, as Google Sheets does: the edit is called off, and done after all when they agree. The script hears of
 * what is done.
 */
export function guardEdits({ univer, standIn, view, isScriptRunning, confirm }: EditGuardOptions): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const selections = injector.get(SheetsSelectionsService);
  let isAgreed = false;

  function editedAreas(id: string, params: object | undefined): GridArea[] {
    const selected = selections.getCurrentSelections().map(({ range }) => range);
    const engineSheetId = sheetOf(params) ?? view.sheetId;
    return editedRanges(id, params, selected).map(({ startRow, startColumn, endRow, endColumn }) => ({
      ...{ engineSheetId, startRow, startColumn, endRow, endColumn },
    }));
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

  /** Whether an edit is called off, and then what follows from it is under way. */
  function isCalledOff(id: string, params: object | undefined, areas: readonly GridArea[]): boolean {
    if (isScriptRunning()) return false;
    if (areas.some(standIn.keepsOut)) {
      standIn.tellKeptOut();
      return true;
    }
    if (isAgreed || !areas.some(standIn.warnsBeforeEdit)) return false;
    // After the key that ended the edit has been dealt with: else it would answer the question as well.
    window.setTimeout(() => void askThenRun(id, params));
    return true;
  }

  for (const command of EDITS) {
    around(commands, command, (params, act) => {
      const areas = editedAreas(command.id, params);
      if (isCalledOff(command.id, params, areas)) return false;
      const edited = isScriptRunning() ? [] : areas.map(standIn.beforeEdit);
      const done = act();
      void Promise.resolve(done).then((isDone) => {
        if (isDone) for (const tell of edited) tell();
      });
      return done;
    });
  }
  for (const command of OTHER_CHANGES) {
    onlyIf(commands, command, (params) => {
      if (isScriptRunning() || !editedAreas(command.id, params).some(standIn.keepsOut)) return true;
      standIn.tellKeptOut();
      return false;
    });
  }
  const calledOffPaste: IMultiCommand = {
    ...{ id: PasteCommand.id, type: PasteCommand.type, name: 'paste-called-off', multi: true },
    priority: FIRST,
    preconditions: () => {
      const areas = editedAreas(PasteCommand.id, undefined);
      return !isScriptRunning() && areas.some((area) => standIn.keepsOut(area) || isWarned(area));
    },
    handler: (_accessor, params) =>
      !isCalledOff(PasteCommand.id, params, editedAreas(PasteCommand.id, params)),
  };
  commands.registerMultipleCommand(calledOffPaste);

  function isWarned(area: GridArea): boolean {
    return !isAgreed && standIn.warnsBeforeEdit(area);
  }
}
