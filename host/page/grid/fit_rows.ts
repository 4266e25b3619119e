import {
  ICommandService,
  IUniverInstanceService,
  sequenceExecute,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';

/**
 * Makes every row as high as its text needs, unless it was given a height. Google does so by itself; the engine
 * does so after a person's edit only, because it takes a screen to measure text.
 */
export function fitRows(univer: Univer): void {
  const injector = univer.__getInjector();
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) return;
  for (const sheet of workbook.getSheets()) {
    const { redos } = injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
      unitId: workbook.getUnitId(),
      subUnitId: sheet.getSheetId(),
      ranges: [sheet.getDataRealRange()],
    });
    sequenceExecute(redos, injector.get(ICommandService), { onlyLocal: true });
  }
}
