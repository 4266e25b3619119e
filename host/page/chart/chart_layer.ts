import type { ChartPicture, StandIn } from '../../contract';
import { element } from '../element';
import type { GridView } from '../grid/grid_view';
import { chartInWords, chartSvg } from './chart_svg';

/** Pixels at the right and the bottom of the grid that the engine's scroll bars take. */
const SCROLL_BAR = 10;

interface Drawn {
  image: HTMLImageElement;
  /** Cuts the picture off where it scrolls under frozen cells and at the scroll bars. */
  frame: HTMLElement;
  text: string;
}

/** Charts as pictures over the grid: at their anchors, scrolling and zooming with the cells, redrawn on change. */
export class ChartLayer {
  private readonly root = element('div', { class: 'chart-layer' });
  private readonly drawn = new Map<number, Drawn>();
  private charts: readonly ChartPicture[] = [];

  constructor(
    private readonly standIn: Pick<StandIn, 'charts' | 'engineSheetId' | 'onChange'>,
    private readonly view: GridView,
  ) {
    view.container.append(this.root);
    view.onChange(() => this.place());
    standIn.onChange(() => this.update());
    this.update();
  }

  private update(): void {
    this.charts = this.standIn.charts();
    const ids = new Set(this.charts.map(({ chartId }) => chartId));
    for (const [id, { frame }] of this.drawn) {
      if (ids.has(id)) continue;
      frame.remove();
      this.drawn.delete(id);
    }
    for (const chart of this.charts) this.draw(chart);
    this.place();
  }

  private draw(chart: ChartPicture): void {
    const { type, options, table, width, height } = chart;
    const text = JSON.stringify([type, options, table, width, height]);
    const before = this.drawn.get(chart.chartId);
    if (before?.text === text) return;
    const { image, frame } = before ?? this.add(chart.chartId);
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(chartSvg(chart))}`;
    image.alt = chartInWords(chart);
    this.drawn.set(chart.chartId, { image, frame, text });
  }

  private add(chartId: number): { image: HTMLImageElement; frame: HTMLElement } {
    const image = element('img', { class: 'chart', 'data-chart-id': chartId });
    const frame = element('div', { class: 'chart-pane' }, image);
    this.root.append(frame);
    return { image, frame };
  }

  private place(): void {
    for (const chart of this.charts) {
      const drawn = this.drawn.get(chart.chartId);
      if (drawn === undefined) continue;
      const isInView = this.standIn.engineSheetId(chart.sheetId) === this.view.sheetId;
      const at = isInView ? this.view.locate(chart.row, chart.column) : null;
      drawn.frame.hidden = at === null;
      if (at === null) continue;
      const { cell, pane, scale } = at;
      setBox(
        drawn.frame,
        pane.left,
        pane.top,
        this.root.clientWidth - SCROLL_BAR - pane.left,
        this.root.clientHeight - SCROLL_BAR - pane.top,
      );
      setBox(
        drawn.image,
        cell.left + chart.offsetX * scale - pane.left,
        cell.top + chart.offsetY * scale - pane.top,
        chart.width * scale,
        chart.height * scale,
      );
    }
  }
}

function setBox({ style }: HTMLElement, left: number, top: number, width: number, height: number): void {
  style.transform = `translate(${left}px, ${top}px)`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}
