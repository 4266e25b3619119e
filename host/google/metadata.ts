import type { MetadataEntry, MetadataPlace } from '../engine/beside';
import type { CellRange } from '../engine/book';
import { Area } from './area';
import type { Context } from './context';
import { enumMember, memberNameOf } from './enums';
import { rangeService } from './range';
import { ScriptException } from './script_error';
import { service } from './service';
import { sheetService } from './sheet';
import { spreadsheetService } from './spreadsheet';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** addDeveloperMetadata(key), (key, value), (key, visibility), (key, value, visibility). */
export function addMetadata({ host }: Context, place: MetadataPlace, args: readonly unknown[]): void {
  const [key, second, third] = args;
  const value = typeof second === 'string' ? second : null;
  const visibility = third ?? (typeof second === 'string' ? undefined : second);
  const { beside } = host;
  const entry: MetadataEntry = {
    id: beside.newId(),
    key: String(key),
    value,
    visibility: visibility === undefined ? 'DOCUMENT' : memberNameOf(visibility),
    place,
  };
  beside.setMetadata([...beside.state.metadata, entry]);
}

/** Where metadata of a range may sit: one whole row or one whole column. */
export function placeOfArea({ host }: Context, area: Area): MetadataPlace {
  const sheet = host.book.sheet(area.sheetId);
  const isWholeRow = area.rows === 1 && area.columns === sheet.getColumnCount();
  const isWholeColumn = area.columns === 1 && area.rows === sheet.getRowCount();
  if (isWholeRow) return { kind: 'row', sheetId: area.sheetId, index: area.row - 1 };
  if (isWholeColumn) return { kind: 'column', sheetId: area.sheetId, index: area.column - 1 };
  throw new ScriptException(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be ' +
      'added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** The metadata that sit on exactly this place. */
export function metadataAt(context: Context, place: MetadataPlace): Metadata[] {
  return context.host.beside.state.metadata
    .filter((entry) => JSON.stringify(entry.place) === JSON.stringify(place))
    .map((entry) => metadataService(context, entry.id));
}

/** Whether metadata belong to what a finder was made from. */
export type Scope = (place: MetadataPlace) => boolean;

export function inSheet(sheetId: string): Scope {
  return (place) => place.kind !== 'spreadsheet' && place.sheetId === sheetId;
}

/** On whole rows or columns inside the area. */
export function inArea({ host }: Context, area: Area): Scope {
  const { startRow, startColumn, endRow, endColumn } = area.cells;
  return (place) => {
    if (place.kind === 'spreadsheet' || place.kind === 'sheet' || place.sheetId !== area.sheetId)
      return false;
    const sheet = host.book.sheet(area.sheetId);
    return place.kind === 'row'
      ? startRow <= place.index && place.index <= endRow && area.columns === sheet.getColumnCount()
      : startColumn <= place.index && place.index <= endColumn && area.rows === sheet.getRowCount();
  };
}

/** On any row or column that the area touches, or on its sheet. */
function touching(cells: CellRange, sheetId: string): Scope {
  return (place) => {
    if (place.kind === 'spreadsheet' || place.sheetId !== sheetId) return false;
    if (place.kind === 'sheet') return true;
    return place.kind === 'row'
      ? cells.startRow <= place.index && place.index <= cells.endRow
      : cells.startColumn <= place.index && place.index <= cells.endColumn;
  };
}

/** @param area what the finder was made from, when that was a range */
export function metadataFinder(context: Context, scope: Scope, area?: Area): Finder {
  const conditions: ((entry: MetadataEntry) => boolean)[] = [];
  let inScope = scope;
  const where = (condition: (entry: MetadataEntry) => boolean): Finder => {
    conditions.push(condition);
    return finder;
  };
  const finder: Finder = service<Finder>(
    context.run,
    'DeveloperMetadataFinder',
    {
      withKey: (key) => where((entry) => entry.key === key),
      withId: (id) => where((entry) => entry.id === id),
      withValue: (value) => where((entry) => entry.value === value),
      withVisibility: (visibility) => where((entry) => entry.visibility === memberNameOf(visibility)),
      withLocationType: (type) => where((entry) => entry.place.kind.toUpperCase() === memberNameOf(type)),
      onIntersectingLocations: () => {
        if (area !== undefined) inScope = touching(area.cells, area.sheetId);
        return finder;
      },
      find: () =>
        context.host.beside.state.metadata
          .filter((entry) => inScope(entry.place) && conditions.every((condition) => condition(entry)))
          .map((entry) => metadataService(context, entry.id)),
    },
    undefined,
  );
  return finder;
}

function metadataService(context: Context, id: number): Metadata {
  const { beside } = context.host;
  const entry = (): MetadataEntry => {
    const found = beside.state.metadata.find((candidate) => candidate.id === id);
    if (found === undefined) throw new ScriptException('The developer metadata was deleted.');
    return found;
  };
  const change = (part: Partial<MetadataEntry>): Metadata => {
    entry();
    beside.setMetadata(
      beside.state.metadata.map((other) => (other.id === id ? { ...other, ...part } : other)),
    );
    return metadata;
  };
  const metadata: Metadata = service<Metadata>(
    context.run,
    'DeveloperMetadata',
    {
      getId: () => id,
      getKey: () => entry().key,
      getValue: () => entry().value,
      getVisibility: () => enumMember<Visibility>('DeveloperMetadataVisibility', entry().visibility),
      getLocation: () => locationService(context, entry().place),
      setKey: (key) => change({ key }),
      setValue: (value) => change({ value }),
      setVisibility: (visibility) => change({ visibility: memberNameOf(visibility) }),
      remove: () => {
        entry();
        beside.setMetadata(beside.state.metadata.filter((other) => other.id !== id));
      },
    },
    undefined,
  );
  return metadata;
}

function locationService(context: Context, place: MetadataPlace): Location {
  const line = (kind: 'row' | 'column') => () => {
    if (place.kind !== kind) return null;
    const sheet = context.host.book.sheet(place.sheetId);
    const first = place.index + 1;
    return rangeService(
      context,
      kind === 'row'
        ? new Area(place.sheetId, first, 1, 1, sheet.getColumnCount())
        : new Area(place.sheetId, 1, first, sheet.getRowCount(), 1),
    );
  };
  return service<Location>(
    context.run,
    'DeveloperMetadataLocation',
    {
      getLocationType: () =>
        enumMember<LocationType>('DeveloperMetadataLocationType', place.kind.toUpperCase()),
      getRow: line('row'),
      getColumn: line('column'),
      getSheet: () => (place.kind === 'sheet' ? sheetService(context, place.sheetId) : null),
      getSpreadsheet: () => (place.kind === 'spreadsheet' ? spreadsheetService(context) : null),
    },
    undefined,
  );
}
