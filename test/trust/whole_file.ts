import type { IRange, IStyleData, Nullable } from '@univerjs/core';
import type { SavedFile } from '../../host/open_host';
import type { TrustFile } from './year_file';

/** Everything of a file by its place, as text: cells, formulas, formats, rules, names, protections, filters, metadata, charts, sheets, their order, the sheet in view. */
export type WholeFile = ReadonlyMap<string, string>;

/**
 * The file as it is, without the results of formulas, which come later: two of them are equal where nothing has changed.
 * A sheet is known by its id, so that one that was renamed is the same one.
 */
export function wholeFile({ standIn, user, idOf }: Pick<TrustFile, 'standIn' | 'user' | 'idOf'>): WholeFile {
  const { workbook, beside } = standIn.save();
  // By its id, so that a renamed sheet in view is the same sheet in view.
  const inView = String(idOf(user.sheetInView()));
  const text = JSON.stringify([workbook, beside, inView]);
  const known = seen.get(text);
  if (known !== undefined) return known;
  const places = placesOf(workbook, beside);
  places.set('in view', inView);
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(text, places);
  return places;
}

/** By the text of the file: after most trials it is as before, and need not be taken apart again. */
const seen = new Map<string, WholeFile>();
const MOST_SEEN = 20;

function placesOf(workbook: SavedFile['workbook'], beside: SavedFile['beside']): Map<string, string> {
  const { sheets, sheetOrder, styles, resources = [], ...rest } = workbook;
  const places = new Map<string, string>();
  const put = (place: string, value: unknown) => spread(places, place, value);
  put('order', sheetOrder);
  put('file', rest);
  for (const [id, { cellData = {}, ...sheet }] of Object.entries(sheets)) {
    put(`sheet ${id}`, { ...sheet, mergeData: (sheet.mergeData ?? []).map(corners).sort() });
    for (const [row, line] of Object.entries(cellData)) {
      for (const [column, cell] of cellsIn(line)) {
        const { s: style, ...content } = cell;
        put(`sheet ${id} cell ${Number(row) + 1}/${Number(column) + 1}`, withoutResult(content));
        if (style != null) {
          const look = typeof style === 'string' ? styles[style] : style;
          places.set(`sheet ${id} look ${Number(row) + 1}/${Number(column) + 1}`, textOfLook(look));
        }
      }
    }
  }
  for (const { name, data } of resources) put(`resource ${name}`, JSON.parse(data));
  // Numbers of sheets are given when they are first asked for.
  const { sheetNumbers: _given, ...kept } = beside;
  for (const [part, entries] of Object.entries(kept)) put(part, byId(entries));
  return places;
}

type Cell = NonNullable<NonNullable<SavedFile['workbook']['sheets'][string]['cellData']>[number]>[number];

/** Where a column was deleted the engine may keep a place with nothing in it. */
const cellsIn = (line: object): [string, Cell][] =>
  Object.entries(line as Record<string, Nullable<Cell>>).flatMap(([column, cell]) =>
    cell == null ? [] : [[column, cell]],
  );

const corners = ({ startRow, startColumn, endRow, endColumn }: IRange) =>
  [startRow, startColumn, endRow, endColumn].join();

function withoutResult({ v, t, p, ...content }: Cell): object {
  return 'f' in content || 'si' in content ? content : { v, t, p, ...content };
}

/** The format General is what a cell without a format has. */
function textOfLook(look: Nullable<IStyleData>): string {
  const { n: format, ...rest } = look || {};
  const own = format == null || format.pattern === 'General' ? rest : { n: format, ...rest };
  return JSON.stringify(own);
}

/** Lists of things with ids by these, filters by their sheet, so that one more does not move the others. */
function byId(entries: unknown): unknown {
  if (!Array.isArray(entries)) return entries;
  return Object.fromEntries(
    (entries as { id?: number; sheetId?: string }[]).map((entry) => [
      String(entry.id ?? entry.sheetId),
      entry,
    ]),
  );
}

function spread(places: Map<string, string>, place: string, value: unknown): void {
  if (value === undefined) return;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    places.set(place, JSON.stringify(value));
    return;
  }
  for (const [key, part] of Object.entries(value)) spread(places, `${place} ${key}`, part);
}

/** Where two files differ. */
export function differences(a: WholeFile, b: WholeFile): string[] {
  if (a === b) return [];
  return [...new Set([...a.keys(), ...b.keys()])].filter((place) => a.get(place) !== b.get(place));
}

/** The same for two ways to the same end: what is drawn by lot or counted on differs in each run. */
export function contentsOf({ standIn, user }: TrustFile) {
  const { workbook, beside } = standIn.save();
  const notes = notesOf(workbook);
  const sheets = workbook.sheetOrder.map((id) => {
    const { name = '', cellData = {}, hidden } = workbook.sheets[id] ?? {};
    const cells = Object.entries(cellData).map(([row, line]) => [
      row,
      cellsIn(line).map(([column, { s: _look, ...content }]) => [column, withoutLot(withoutResult(content))]),
    ]);
    const of = (list: readonly { sheetId: string }[]) => list.filter(({ sheetId }) => sheetId === id).length;
    return { name, hidden, cells, notes: notes[id] ?? {}, protections: of(beside.protections) };
  });
  return { sheets, inView: user.sheetInView(), properties: beside.properties };
}

/** The texts of notes by sheet and cell; how large they are drawn depends on how they came there. */
function notesOf({ resources = [] }: SavedFile['workbook']): Record<string, Record<string, string>> {
  const { data } = resources.find(({ name }) => name === NOTES) ?? { data: '{}' };
  const sheets = JSON.parse(data) as Record<string, Record<string, Record<string, { note: string }>>>;
  return Object.fromEntries(
    Object.entries(sheets).map(([id, rows]) => [
      id,
      Object.fromEntries(
        Object.entries(rows).flatMap(([row, line]) =>
          Object.entries(line).map(([column, { note }]) => [`${row}/${column}`, note]),
        ),
      ),
    ]),
  );
}

const NOTES = 'SHEET_NOTE_PLUGIN';

/** Ids of six letters and digits are drawn by lot. */
const withoutLot = (cell: object): object =>
  'v' in cell && typeof cell.v === 'string' && /^[a-km-np-z2-9]{6}$/.test(cell.v)
    ? { ...cell, v: 'an id' }
    : cell;
