import type { CellRange } from './book';

/** Where a piece of developer metadata sits. Rows and columns are zero-based and move with their cells. */
export type MetadataPlace =
  | { kind: 'spreadsheet' }
  | { kind: 'sheet'; sheetId: string }
  | { kind: 'row' | 'column'; sheetId: string; index: number };

export interface MetadataEntry {
  id: number;
  key: string;
  value: string | null;
  /** Member of DeveloperMetadataVisibility. */
  visibility: string;
  place: MetadataPlace;
}

export interface ProtectionEntry {
  id: number;
  sheetId: string;
  /** null protects the whole sheet. */
  range: CellRange | null;
  description: string;
  warningOnly: boolean;
  /** Somebody else's: this person may not edit what it protects. */
  othersOnly?: boolean;
}

export interface ChartEntry {
  id: number;
  /** The sheet that shows it. */
  sheetId: string;
  /** Member of ChartType. */
  type: string;
  ranges: { sheetId: string; range: CellRange }[];
  /** null lets Sheets guess. */
  numHeaders: number | null;
  /** Member of ChartMergeStrategy: how several ranges become one table. */
  mergeStrategy: string;
  transposed: boolean;
  /** Member of ChartHiddenDimensionStrategy; missing in files that were kept before there was one. */
  hiddenStrategy?: string;
  options: Record<string, unknown>;
  anchor: { row: number; column: number };
  offsetX: number;
  offsetY: number;
}

/** The one filter that a sheet may have. Rows and columns are zero-based and move with their cells. */
export interface FilterEntry {
  sheetId: string;
  /** The header row is its first. */
  range: CellRange;
  /** What is asked of the columns that ask for something. */
  conditions: readonly { column: number; condition: FilterCondition }[];
  /** Rows that were hidden when it was last applied: what is typed later hides and shows nothing. */
  hiddenRows: readonly number[];
}

/** Plain JSON: a row stays in view when its text is none of these and it passes the criterion. */
export interface FilterCondition {
  hiddenValues: readonly string[];
  /** Member of BooleanCriteria, and its arguments. */
  criterion: { name: string; values: readonly (string | number)[] } | null;
}

export type PropertyStore = Record<string, string>;

/** What Google keeps with a file for which the engine has no place. Plain JSON. */
export interface BesideState {
  metadata: MetadataEntry[];
  protections: ProtectionEntry[];
  charts: ChartEntry[];
  filters: FilterEntry[];
  properties: { document: PropertyStore; user: PropertyStore; script: PropertyStore };
  /** Google's number of each sheet whose id in the engine is not that number. */
  sheetNumbers: Record<string, number>;
}

/** What follows rows, columns and sheets. */
export type BesidePart = Pick<BesideState, 'metadata' | 'protections' | 'charts' | 'filters'>;

export function emptyBeside(): BesideState {
  return {
    metadata: [],
    protections: [],
    charts: [],
    filters: [],
    properties: { document: {}, user: {}, script: {} },
    sheetNumbers: {},
  };
}

/** Holds the state; every part is replaced, never changed in place, so that an old one can be put back. */
export class Beside {
  private lastId: number;
  state: BesideState;

  /** @param saved files that were kept before there was one of the parts lack it */
  constructor(saved: Partial<BesideState>) {
    this.state = { ...emptyBeside(), ...saved };
    const { metadata, protections, charts } = this.state;
    this.lastId = Math.max(0, ...[...metadata, ...protections, ...charts].map(({ id }) => id));
  }

  /** Not given before in this session, nor to anything that is there. */
  newId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  /** Google's number of a sheet: the engine's id, where that is a number, or one given once for all. */
  sheetNumber(sheetId: string): number {
    if (/^\d+$/.test(sheetId)) return Number(sheetId);
    const known = this.state.sheetNumbers[sheetId];
    if (known !== undefined) return known;
    const number = Math.max(900_000_000, ...Object.values(this.state.sheetNumbers)) + 1;
    this.state = { ...this.state, sheetNumbers: { ...this.state.sheetNumbers, [sheetId]: number } };
    return number;
  }

  /** Forgets the numbers of sheets that are gone. */
  keepNumbersOf(sheetIds: readonly string[]): void {
    const kept = Object.entries(this.state.sheetNumbers).filter(([id]) => sheetIds.includes(id));
    this.state = { ...this.state, sheetNumbers: Object.fromEntries(kept) };
  }

  setMetadata(metadata: MetadataEntry[]): void {
    this.state = { ...this.state, metadata };
  }

  setProtections(protections: ProtectionEntry[]): void {
    this.state = { ...this.state, protections };
  }

  setFilters(filters: FilterEntry[]): void {
    this.state = { ...this.state, filters };
  }

  setCharts(charts: ChartEntry[]): void {
    this.state = { ...this.state, charts };
  }

  setProperties(store: keyof BesideState['properties'], values: PropertyStore): void {
    this.state = { ...this.state, properties: { ...this.state.properties, [store]: values } };
  }
}
