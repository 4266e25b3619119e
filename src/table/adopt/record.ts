import * as v from 'valibot';
import { nameInSentence } from '../../decision/names';
import { sameNameKey } from '../../decision/same_name';
import type { CellPlace } from '../a1';
import { crossing, ORIENTATIONS } from '../map';
import { keptIn, noteWith } from '../matrix/kept';
import { noteAt, type SheetCells } from '../sheet_cells';
import { whyUnread } from '../unread_words';
import { between, type Grid, gridOf } from './grid';
import type { Kind } from './kinds';
import { type Given, type Layout, layoutOf } from './layout';

/** A line as its header names it; without a header by how far it stands behind the names. */
const label = v.strictObject({ text: v.string(), behind: v.number() });
type Label = v.InferOutput<typeof label>;

/** A name and whether its line is read, in the order of the sheet: of two with one name the first comes first. */
const named = v.array(v.strictTuple([v.string(), v.boolean()]));
type Named = v.InferOutput<typeof named>;

/** What a person has confirmed of a table, by the words of its own headers: it goes with the cells wherever they move. */
const confirmed = v.strictObject({
  table: v.literal(1),
  orientation: v.picklist(ORIENTATIONS),
  weight: v.nullable(label),
  worst: v.nullable(label),
  best: v.nullable(label),
  scale: v.union([v.picklist(['lines', 'raw']), v.strictObject({ worst: v.number(), best: v.number() })]),
  criteria: named,
  options: named,
});
type Confirmed = v.InferOutput<typeof confirmed>;

/** The cell whose note keeps what was confirmed: where the names of the criteria and of the options meet. */
export function cornerOf({ frame }: Pick<Layout, 'frame'>): CellPlace {
  return crossing(frame.grid, frame.header, frame.name);
}

/** The note of the corner with what was confirmed: in words, and as it is read back. */
export function noteOfRecord(cells: SheetCells, layout: Layout): string {
  const note = noteAt(cells, cornerOf(layout));
  return noteWith(note, recordInWords(layout), JSON.stringify(recordOf(layout)));
}

/** The table that a record on a sheet tells of, as it stands now; null where there is no record. */
export function layoutOfRecord(cells: SheetCells): Layout | null {
  for (const [row, line] of cells.notes.entries()) {
    for (const [column, note] of line.entries()) {
      const kept = note === '' ? null : recordIn(note);
      const layout = kept && layoutOf(cells, givenBy(cells, kept, { row: row + 1, column: column + 1 }));
      if (layout !== null) return layout;
    }
  }
  return null;
}

function recordIn(note: string): Confirmed | null {
  try {
    const parsed = v.safeParse(confirmed, JSON.parse(keptIn(note) ?? ''));
    return parsed.success ? parsed.output : null;
  } catch {
    // A note that somebody has shortened.
    return null;
  }
}

function recordOf({ frame, map, kinds }: Layout): Confirmed {
  const { grid, header, name } = frame;
  const labelOf = (cross: number | null): Label | null =>
    cross === null ? null : { text: headerText(frame, cross), behind: cross - name };
  const { worst, best, weight } = map.criterionFields;
  return {
    table: 1,
    orientation: map.orientation,
    weight: labelOf(weight),
    worst: labelOf(worst),
    best: labelOf(best),
    scale: worst !== null ? 'lines' : (map.scale ?? 'raw'),
    criteria: namedOf(kinds.criteria, (line) => grid.shown(line, name)),
    options: namedOf(kinds.options, (cross) => grid.shown(header, cross)),
  };
}

function namedOf(kinds: ReadonlyMap<number, Kind>, nameOf: (line: number) => string): Named {
  return [...kinds].flatMap(
    ([line, kind]): Named =>
      kind === 'own' || kind === 'blank' || kind === 'field' || nameOf(line) === ''
        ? []
        : [[nameOf(line), kind === 'read']],
  );
}

/** The lowest text among the headers of a line. */
function headerText({ grid, zone }: Layout['frame'], cross: number): string {
  const texts = zone.map((line) => grid.shown(line, cross)).filter((text) => text !== '');
  return texts[texts.length - 1] ?? '';
}

/** How far from the corner other headers are looked for. */
const REACH = 6;

function givenBy(cells: SheetCells, kept: Confirmed, corner: CellPlace): Given {
  const grid = gridOf(cells, kept.orientation);
  const [header, name] =
    kept.orientation === 'down' ? [corner.row, corner.column] : [corner.column, corner.row];
  const find = (wanted: Label | null) => (wanted === null ? null : crossOf(grid, wanted, header, name));
  return {
    orientation: kept.orientation,
    header,
    name,
    // A header that was renamed is looked for as in a table that nobody has confirmed.
    weight: find(kept.weight),
    ...(kept.scale === 'lines' ? { worst: find(kept.worst), best: find(kept.best) } : { scale: kept.scale }),
    criteria: matched(kept.criteria, between(header + 1, grid.lines), (line) => grid.shown(line, name)),
    options: matched(kept.options, between(1, grid.crosses), (cross) => grid.shown(header, cross)),
  };
}

function crossOf(grid: Grid, { text, behind }: Label, header: number, name: number): number | null {
  if (text === '') return name + behind;
  const lines = [header, ...between(Math.max(1, header - REACH), header + REACH)];
  for (const line of lines) {
    const cross = between(1, grid.crosses).find(
      (each) => sameNameKey(grid.shown(line, each)) === sameNameKey(text),
    );
    if (cross !== undefined) return cross;
  }
  return null;
}

/** The lines that carry the names of a record, the second of one name by the second line that has it. */
function matched(
  names: Named,
  lines: readonly number[],
  nameOf: (line: number) => string,
): Map<number, boolean> {
  const waiting = new Map<string, boolean[]>();
  for (const [name, isRead] of names) {
    const key = sameNameKey(name);
    waiting.set(key, [...(waiting.get(key) ?? []), isRead]);
  }
  const found = new Map<number, boolean>();
  for (const line of lines) {
    const isRead = waiting.get(sameNameKey(nameOf(line)))?.shift();
    if (isRead !== undefined) found.set(line, isRead);
  }
  return found;
}

/** What is read as what, for a person who opens the note. */
function recordInWords({ frame, map, unread }: Layout): string {
  const { grid, header, name } = frame;
  const { weight, worst, best } = map.criterionFields;
  const quoted = (cross: number | null) =>
    cross === null ? '' : `“${nameInSentence(headerText(frame, cross), 'no header')}”`;
  const list = (lines: readonly number[], nameOf: (line: number) => string) =>
    lines.map((line) => nameInSentence(nameOf(line), 'no name')).join(', ');
  const left = unread
    .filter(({ why }) => why !== 'outside')
    .map(({ of, line, why }) => {
      const text = of === 'criteria' ? grid.shown(line, name) : grid.shown(header, line);
      return text === '' ? null : `${nameInSentence(text, '')} (${whyUnread(why)})`;
    })
    .filter((text) => text !== null);
  const scale =
    worst !== null
      ? `worst and best by ${quoted(worst)} and ${quoted(best)}`
      : map.scale === null
        ? 'scores as they are'
        : `one scale for all, ${map.scale.worst} to ${map.scale.best}`;
  return [
    'Discern reads this table so, as you have confirmed.',
    `Criteria: ${list(map.criteria, (line) => grid.shown(line, name))}.`,
    `Weights: by ${quoted(weight)}. Scale: ${scale}.`,
    `Options: ${list(map.options, (cross) => grid.shown(header, cross))}.`,
    left.length > 0 ? `Not read: ${left.join(', ')}.` : '',
    'Delete this note and it is forgotten.',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
