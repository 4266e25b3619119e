import {
  ICommandService,
  type IDisposable,
  type IRange,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  IRenderManagerService,
  type Scene,
  SHEET_VIEWPORT_KEY,
  type Viewport,
} from '@univerjs/engine-render';
import { SheetScrollManagerService, SheetSkeletonManagerService } from '@univerjs/sheets-ui';

/** Pixels of the page, from the upper left of the grid's canvas. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A cell on the screen: where it is now, and the part of the grid it scrolls in. */
export interface CellOnScreen {
  cell: Box;
  /** The pane of cells (frozen or not) that the cell belongs to; what lies outside it is out of sight. */
  pane: Box;
  /** Zoom: 1 is 100%. */
  scale: number;
}

/** Where cells are on the screen, and when that changes. */
export class GridView {
  private readonly listeners = new Set<() => void>();
  private frame = 0;

  constructor(private readonly univer: Univer) {
    const render = this.render;
    const changed = () => this.scheduleChange();
    render.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(changed);
    render.with(SheetSkeletonManagerService).currentSkeleton$.subscribe(changed);
    render.engine.onTransformChange$.subscribeEvent(changed);
    render.scene.onTransformChange$.subscribeEvent(changed);
    univer.__getInjector().get(ICommandService).onCommandExecuted(changed);
  }

  /** The element that holds the canvas; boxes are measured from its upper left. */
  get container(): HTMLElement {
    const container = this.render.engine.getCanvasElement().parentElement;
    if (container === null) throw new Error('The grid is not in the page yet.');
    return container;
  }

  /** What is drawn, anew where it has changed. */
  get scene(): Scene {
    return this.render.scene;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** The engine's id of the sheet in view. */
  get sheetId(): string {
    return this.workbook.getActiveSheet().getSheetId();
  }

  /** The merged cells that a cell is one of; null when it stands alone. */
  mergedCell(sheetId: string, row: number, column: number): IRange | null {
    return this.workbook.getSheetBySheetId(sheetId)?.getMergedCell(row, column) ?? null;
  }

  /** Null when the cell is not in the sheet in view. */
  locate(row: number, column: number): CellOnScreen | null {
    const sheet = this.workbook.getActiveSheet();
    const skeleton = this.render.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!skeleton || row >= sheet.getRowCount() || column >= sheet.getColumnCount()) return null;
    const viewport = this.viewportOf(row, column);
    if (viewport === null) return null;
    const { startX, startY, endX, endY } = skeleton.getNoMergeCellWithCoordByIndex(row, column);
    const { scaleX: scale } = this.render.scene.getAncestorScale();
    const { left, top, width, height, viewportScrollX, viewportScrollY } = viewport;
    return {
      scale,
      pane: { left, top, width: width ?? 0, height: height ?? 0 },
      cell: {
        left: (startX - viewportScrollX) * scale,
        top: (startY - viewportScrollY) * scale,
        width: (endX - startX) * scale,
        height: (endY - startY) * scale,
      },
    };
  }

  /** Goes back to the sheet in view where a run has left the grid at another one, whose lines it has changed. */
  drawSheetInView(): void {
    const { sheetId } = this;
    const skeletons = this.render.with(SheetSkeletonManagerService);
    if (skeletons.getCurrentParam()?.sheetId !== sheetId) skeletons.setCurrent({ sheetId });
  }

  /** Calls back at most once per frame after cells have moved, grown or scrolled, or another sheet came into view. */
  onChange(listener: () => void): IDisposable {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  }

  private scheduleChange(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      for (const listener of this.listeners) listener();
    });
  }

  private viewportOf(row: number, column: number): Viewport | null {
    const { startRow, startColumn } = this.workbook.getActiveSheet().getFreeze();
    const isAbove = row < startRow;
    const isLeft = column < startColumn;
    const key = isAbove
      ? isLeft
        ? SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP
        : SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP
      : isLeft
        ? SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT
        : SHEET_VIEWPORT_KEY.VIEW_MAIN;
    return this.render.scene.getViewport(key) ?? null;
  }

  private get workbook(): Workbook {
    const instances = this.univer.__getInjector().get(IUniverInstanceService);
    const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('There is no open workbook.');
    return workbook;
  }

  private get render() {
    const render = this.univer
      .__getInjector()
      .get(IRenderManagerService)
      .getRenderById(this.workbook.getUnitId());
    if (!render) throw new Error('The open workbook is not drawn.');
    return render;
  }
}
