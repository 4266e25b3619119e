import type { ChartEntry } from '../engine/beside';
import { areaOf, areaOfCells, checkedArea } from './area';
import type { Context } from './context';
import { enumMember, memberNameOf } from './enums';
import { rangeService } from './range';
import { ScriptException, unknownToStandIn } from './script_error';
import { service } from './service';
import { stateOf } from './service_class';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type BarBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type ColumnBuilder = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type LineBuilder = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
type ChartType = GoogleAppsScript.Charts.ChartType;
type HiddenStrategy = GoogleAppsScript.Charts.ChartHiddenDimensionStrategy;
type MergeStrategy = GoogleAppsScript.Charts.ChartMergeStrategy;

/** A built chart. It has an id once a sheet shows it, and keeps it when it is modified. */
export class ChartDraft {
  constructor(
    readonly entry: Omit<ChartEntry, 'id' | 'sheetId'>,
    readonly id: number | null,
  ) {}
}

function chartDraftOf(chart: object): ChartDraft {
  return stateOf(chart, (state): state is ChartDraft => state instanceof ChartDraft);
}

/** The types that the page can draw. */
const DRAWN = new Set(['BAR', 'COLUMN', 'LINE']);

const NEW_CHART: ChartDraft['entry'] = {
  type: 'COLUMN',
  ranges: [],
  numHeaders: null,
  mergeStrategy: 'MERGE_COLUMNS',
  transposed: false,
  hiddenStrategy: 'IGNORE_ROWS',
  options: {},
  anchor: { row: 0, column: 0 },
  offsetX: 0,
  offsetY: 0,
};

/** The charts of one sheet. */
export function sheetCharts(context: Context, sheetId: string) {
  const { beside } = context.host;
  const known = (chart: object): number => {
    const { id } = chartDraftOf(chart);
    if (id === null || !beside.state.charts.some((entry) => entry.id === id && entry.sheetId === sheetId)) {
      throw new ScriptException('The chart is not in this sheet.');
    }
    return id;
  };
  const checkAnchor = ({ anchor }: ChartDraft['entry']): void => {
    context.host.guarded.checkEdit(sheetId, {
      startRow: anchor.row,
      endRow: anchor.row,
      startColumn: anchor.column,
      endColumn: anchor.column,
    });
    checkedArea(context.host.book.sheet(sheetId), anchor.row + 1, anchor.column + 1, 1, 1);
  };
  return {
    newChart: () => chartBuilder(context, new ChartDraft(NEW_CHART, null)),
    getCharts: () =>
      beside.state.charts
        .filter((entry) => entry.sheetId === sheetId)
        .map(({ id, sheetId: _sheet, ...entry }) => chartService(context, new ChartDraft(entry, id))),
    insertChart: (chart: object) => {
      const { entry } = chartDraftOf(chart);
      if (entry.ranges.length === 0) throw unknownToStandIn('a chart without a range');
      checkAnchor(entry);
      beside.setCharts([...beside.state.charts, { ...entry, id: beside.newId(), sheetId }]);
    },
    updateChart: (chart: object) => {
      const id = known(chart);
      const { entry } = chartDraftOf(chart);
      checkAnchor(entry);
      beside.setCharts(
        beside.state.charts.map((other) => (other.id === id ? { ...entry, id, sheetId } : other)),
      );
    },
    removeChart: (chart: object) => {
      const id = known(chart);
      beside.setCharts(beside.state.charts.filter((other) => other.id !== id));
    },
  };
}

function chartService(context: Context, draft: ChartDraft): Chart {
  const { entry, id } = draft;
  return service<Chart>(
    context.run,
    'EmbeddedChart',
    {
      getChartId: () => id,
      getRanges: () =>
        entry.ranges.map(({ sheetId, range }) => rangeService(context, areaOfCells(sheetId, range))),
      getNumHeaders: () => entry.numHeaders ?? -1,
      getTransposeRowsAndColumns: () => entry.transposed,
      getMergeStrategy: () => enumMember<MergeStrategy>('ChartMergeStrategy', entry.mergeStrategy),
      getHiddenDimensionStrategy: () =>
        enumMember<HiddenStrategy>('ChartHiddenDimensionStrategy', entry.hiddenStrategy ?? 'IGNORE_ROWS'),
      getContainerInfo: () => containerInfo(context, entry),
      modify: () => chartBuilder(context, draft),
    },
    draft,
  );
}

function containerInfo({ run }: Context, { anchor, offsetX, offsetY }: ChartDraft['entry']) {
  return service<GoogleAppsScript.Spreadsheet.ContainerInfo>(
    run,
    'ContainerInfo',
    {
      getAnchorRow: () => anchor.row + 1,
      getAnchorColumn: () => anchor.column + 1,
      getOffsetX: () => offsetX,
      getOffsetY: () => offsetY,
    },
    undefined,
  );
}

function chartBuilder(context: Context, start: ChartDraft): Builder {
  let { entry } = start;
  const change = (part: Partial<ChartDraft['entry']>): void => {
    entry = { ...entry, ...part };
  };
  const common = <T>(self: () => T) => ({
    addRange: (range: object) => {
      const { sheetId, cells } = areaOf(range);
      change({ ranges: [...entry.ranges, { sheetId, range: cells }] });
      return self();
    },
    clearRanges: () => {
      change({ ranges: [] });
      return self();
    },
    getRanges: () =>
      entry.ranges.map(({ sheetId, range }) => rangeService(context, areaOfCells(sheetId, range))),
    setNumHeaders: (numHeaders: number) => {
      if (numHeaders < 0 || !Number.isInteger(numHeaders))
        throw unknownToStandIn(`a chart with ${numHeaders} headers`);
      change({ numHeaders });
      return self();
    },
    setTransposeRowsAndColumns: (transposed: boolean) => {
      change({ transposed });
      return self();
    },
    setMergeStrategy: (strategy: unknown) => {
      change({ mergeStrategy: memberNameOf(strategy) });
      return self();
    },
    setHiddenDimensionStrategy: (strategy: unknown) => {
      change({ hiddenStrategy: memberNameOf(strategy) });
      return self();
    },
    setOption: (option: string, value: unknown) => {
      const plain = plainCopy(value);
      if (plain === undefined) throw unknownToStandIn(`a chart's option of type ${typeof value}`);
      change({ options: { ...entry.options, [option]: plain } });
      return self();
    },
    setPosition: (row: number, column: number, offsetX: number, offsetY: number) => {
      change({ anchor: { row: row - 1, column: column - 1 }, offsetX, offsetY });
      return self();
    },
    getChartType: () => enumMember<ChartType>('ChartType', entry.type),
    setChartType: (type: unknown) => {
      const name = memberNameOf(type);
      if (!DRAWN.has(name)) throw unknownToStandIn(`charts of type ${name}`);
      change({ type: name });
      return self();
    },
    asBarChart: (): BarBuilder => as<BarBuilder>('BAR', 'EmbeddedBarChartBuilder', special),
    asColumnChart: (): ColumnBuilder => as<ColumnBuilder>('COLUMN', 'EmbeddedColumnChartBuilder', special),
    asLineChart: (): LineBuilder => as<LineBuilder>('LINE', 'EmbeddedLineChartBuilder', special),
    build: () => chartService(context, new ChartDraft(entry, start.id)),
  });
  /** @types say that a common method gives the general builder; Google's own samples go on with the special one. */
  const special = <T extends Builder>(self: () => T) => ({
    ...common(self),
    setTitle: (title: string) => {
      change({ options: { ...entry.options, title } });
      return self();
    },
    setXAxisTitle: (title: string) => {
      change({ options: { ...entry.options, 'hAxis.title': title } });
      return self();
    },
    setYAxisTitle: (title: string) => {
      change({ options: { ...entry.options, 'vAxis.title': title } });
      return self();
    },
    setColors: (colors: string[]) => {
      change({ options: { ...entry.options, colors: [...colors] } });
      return self();
    },
  });
  const as = <T extends Builder>(
    type: string,
    className: string,
    methods: (self: () => T) => Partial<T>,
  ): T => {
    change({ type });
    const specialBuilder: T = service<T>(
      context.run,
      className,
      methods(() => specialBuilder),
      undefined,
    );
    return specialBuilder;
  };
  const builder: Builder = service<Builder>(
    context.run,
    'EmbeddedChartBuilder',
    common((): Builder => builder),
    undefined,
  );
  return builder;
}

function plainCopy(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text === undefined ? undefined : JSON.parse(text);
}
