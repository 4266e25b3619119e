import { composeStyles, InterceptorEffectEnum, type IStyleData, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';

/** The engine draws a cell with a list of choices in its own font, where the cell has none, and not the sheet's. */
export function useSheetFontInLists(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'host.list-font',
      // Interceptors run from the highest priority down, and validation says what it will draw.
      priority: InterceptCellContentPriority.DATA_VALIDATION - 1,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { workbook, worksheet }, next) => {
        if (!cell?.customRender) return next(cell);
        const own = workbook.getStyles().getStyleByCell(cell);
        const s: IStyleData = composeStyles(worksheet.getDefaultCellStyleInternal(), own);
        return next({ ...cell, s });
      },
    });
}
