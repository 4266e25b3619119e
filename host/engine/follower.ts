import {
  CommandType,
  type ICommandInfo,
  ICommandService,
  type IMutationInfo,
  type IRange,
} from '@univerjs/core';
import {
  CopySheetCommand,
  InsertColCommand,
  InsertRowCommand,
  InsertSheetMutation,
  MoveColsCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveColCommand,
  RemoveRowByRangeCommand,
  RemoveRowCommand,
  RemoveSheetCommand,
  SetWorksheetNameCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import {
  type AllAttachments,
  type Attachments,
  type Holders,
  readAttachments,
  writeAttachments,
} from './attachments';
import { afterLines } from './follow_lines';
import { afterCopy, afterRemoval, afterRenaming, type CopyChoices } from './follow_sheets';
import type { Axis } from './lines';
import { copyName } from './sheet_tabs';
import type { LineChange } from './structure';

const FOLLOW = 'host.mutation.follow';

/** After all of the engine's own interceptors, so that what is written here is what stays. */
const LAST = -1000;

/** What the commands that change structure tell of themselves. */
interface Told {
  subUnitId?: string;
  targetSubUnitId?: string;
  range?: IRange;
  fromRange?: IRange;
  toRange?: IRange;
  name?: string;
}

/**
 * Makes everything that refers to cells follow them, whoever changes the structure: a script, a person in the page,
 * Undo. The engine follows too, but differently for each kind of reference, and wrongly for some moves; so after
 * its own changes this writes formulas, rules, notes and names as they must be, and what Google keeps beside the
 * cells with them.
 */
export class Follower {
  private readonly listening: { dispose(): void }[];
  /** The name of the sheet that is being copied, by the id of the copy. */
  private readonly copying = new Map<string, string>();
  /** The engine does not say on which sheet it deletes. */
  private deletingOn = '';

  constructor(
    private readonly holders: Holders,
    private readonly copies: CopyChoices,
  ) {
    const { injector } = holders.book;
    const commands = injector.get(ICommandService);
    this.listening = [
      commands.registerCommand({
        id: FOLLOW,
        type: CommandType.MUTATION,
        handler: (_accessor, params: Attachments) => {
          writeAttachments(holders, params);
          return true;
        },
      }),
      commands.beforeCommandExecuted((command) => this.prepare(command)),
      injector.get(SheetInterceptorService).interceptCommand({
        priority: LAST,
        getMutations: (command) => this.mutations(command),
      }),
    ];
  }

  dispose(): void {
    for (const listener of this.listening) listener.dispose();
  }

  private prepare({ id, params }: Readonly<ICommandInfo>): void {
    if (id === RemoveRowByRangeCommand.id || id === RemoveColByRangeCommand.id) {
      this.deletingOn = (params as Told).subUnitId ?? '';
    }
    if (id === InsertSheetMutation.id) this.nameCopyAsGoogleDoes(params as InsertedSheet);
  }

  /** The engine has its own name for a copy. */
  private nameCopyAsGoogleDoes({ sheet }: InsertedSheet): void {
    const source = this.copying.get(sheet.id);
    this.copying.delete(sheet.id);
    if (source !== undefined) sheet.name = copyName(this.holders.book, source);
  }

  private mutations({ id, params }: ICommandInfo): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
    if (!FOLLOWED.has(id)) return { redos: [], undos: [] };
    const before = readAttachments(this.holders);
    const after = this.after(id, (params ?? {}) as Told, before);
    if (after === undefined) return { redos: [], undos: [] };
    return { redos: [{ id: FOLLOW, params: after }], undos: [{ id: FOLLOW, params: before }] };
  }

  private after(id: string, told: Told, before: AllAttachments): Attachments | undefined {
    const { book } = this.holders;
    const change = this.lineChange(id, told);
    if (change !== undefined) return afterLines(book, before, change);
    const sheetId = told.subUnitId ?? book.workbook.getActiveSheet().getSheetId();
    switch (id) {
      case RemoveSheetCommand.id:
        return afterRemoval(book, before, sheetId);
      case SetWorksheetNameCommand.id:
        return afterRenaming(book, before, sheetId, told.name ?? '');
      case CopySheetCommand.id:
        this.copying.set(told.targetSubUnitId ?? '', book.sheet(sheetId).getName());
        return afterCopy(this.holders.beside, this.copies, sheetId, told.targetSubUnitId ?? '');
      default:
        return undefined;
    }
  }

  private lineChange(id: string, told: Told): LineChange | undefined {
    const sheetId = told.subUnitId ?? this.holders.book.workbook.getActiveSheet().getSheetId();
    const axis: Axis = ROW_COMMANDS.has(id) ? 'row' : 'column';
    const { at, count } = span(axis, told.fromRange ?? told.range);
    switch (id) {
      case InsertRowCommand.id:
      case InsertColCommand.id:
        return { kind: 'insert', sheetId, axis, at, count };
      case RemoveRowCommand.id:
      case RemoveColCommand.id:
        return { kind: 'remove', sheetId: this.deletingOn || sheetId, axis, at, count };
      case MoveRowsCommand.id:
      case MoveColsCommand.id:
        return { kind: 'move', sheetId, axis, ...this.moved(axis, told), to: span(axis, told.toRange).at };
      default:
        return undefined;
    }
  }

  /** A person drags all selected lines by one of them. */
  private moved(axis: Axis, told: Told): { at: number; count: number } {
    return span(axis, told.range ?? told.fromRange);
  }
}

interface InsertedSheet {
  sheet: { id: string; name: string };
}

const FOLLOWED = new Set<string>([
  InsertRowCommand.id,
  InsertColCommand.id,
  RemoveRowCommand.id,
  RemoveColCommand.id,
  MoveRowsCommand.id,
  MoveColsCommand.id,
  RemoveSheetCommand.id,
  SetWorksheetNameCommand.id,
  CopySheetCommand.id,
]);
const ROW_COMMANDS = new Set<string>([InsertRowCommand.id, RemoveRowCommand.id, MoveRowsCommand.id]);

function span(axis: Axis, range: IRange | undefined): { at: number; count: number } {
  if (range === undefined) return { at: 0, count: 0 };
  const [first, last] =
    axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { at: first, count: last - first + 1 };
}
