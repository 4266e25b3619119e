import {
  BooleanNumber,
  ICommandService,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { GridView } from './grid_view';

const GID = /^#gid=(.+)$/;

/** Keeps the sheet in view in the page's address ("#gid=0"), as Google does, so that a reload comes back to it. */
export function keepSheetInAddress(univer: Univer, view: GridView): void {
  const injector = univer.__getInjector();
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const wanted = decodeURIComponent(GID.exec(window.location.hash)?.[1] ?? '');
  const sheet = workbook?.getSheetBySheetId(wanted);
  if (workbook && sheet && sheet.isSheetHidden() === BooleanNumber.FALSE) {
    injector.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, {
      unitId: workbook.getUnitId(),
      subUnitId: wanted,
    });
  }
  const write = () => {
    const hash = `#gid=${encodeURIComponent(view.sheetId)}`;
    if (window.location.hash !== hash) window.history.replaceState(null, '', hash);
  };
  view.onChange(write);
  write();
}
