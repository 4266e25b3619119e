import { columnLetters } from '../../../src/table/a1';
import type { ModelMatrix } from './model';
import type { Play } from './play';

type Of = 'criteria' | 'options';
type Field = 'Criterion' | 'Weight' | 'Worst' | 'Best' | 'Half as good at';

/** Where a matrix stands and how its lines are worked on, found by what its headers say, whichever way it lies. */
export function placesOf({ file: { user } }: Pick<Play, 'file'>, { kind, lies }: ModelMatrix) {
  const isDown = lies === 'down';
  const header = user.readRange('A1:A40').findIndex(([cell]) => cell === 'Criterion') + 1;
  const rows = user.readRange(`A${header}:T${header + 30}`);
  const heads = isDown ? (rows[0] ?? []) : rows.map(([first]) => first);
  const thin = kind === 'adopted' ? 0 : 1;
  const lastField = Math.max(heads.indexOf('Best'), heads.indexOf('Least acceptable')) + 1;
  // Criteria begin beside the corner, options beside the last field; in a table that lies across, the other way.
  const top = isDown ? header : 1;
  const left = isDown ? 0 : header - 1;
  const criterion = (at: number) => top + thin + at + 1;
  const option = (at: number) => left + lastField + thin + at + 1;
  const cell = (line: number, cross: number) =>
    isDown ? `${columnLetters(cross)}${line}` : `${columnLetters(line)}${cross}`;
  const fieldLine = (name: Field) => left + heads.indexOf(name) + 1;
  const isRows = (of: Of) => (of === 'criteria') === isDown;
  const line = (of: Of, at: number) => (of === 'criteria' ? criterion(at) : option(at));
  return {
    has: (name: Field) => heads.includes(name),
    score: (of: number, by: number) => cell(criterion(of), option(by)),
    field: (name: Field, of: number) => cell(criterion(of), fieldLine(name)),
    optionName: (at: number) => cell(isDown ? header : 1, option(at)),
    /** The rows in which the lines of the whole table stand, all fields included. */
    block: (criteria: number, options: number) => {
      const [rowsOf, columnsOf]: [Of, Of] = isDown ? ['criteria', 'options'] : ['options', 'criteria'];
      const count = { criteria, options };
      const [first, last] = [line(rowsOf, 0), line(rowsOf, count[rowsOf] - 1)];
      return `A${first}:${columnLetters(line(columnsOf, count[columnsOf] - 1))}${last}`;
    },
    columnOf: (of: Of, at: number) => columnLetters(line(of, at)),
    insert: (of: Of, at: number, count: number) => {
      const place = line(of, at);
      if (isRows(of)) {
        if (at < count) user.insertRowsBefore(place);
        else user.insertRowsAfter(place - 1);
      } else if (at < count) user.insertColumnsBefore(columnLetters(place));
      else user.insertColumnsAfter(columnLetters(place - 1));
    },
    /** Puts a line beyond the thin line before the first or after the last one; its place among the lines, counted from the first. */
    insertBeyond: (of: Of, isBefore: boolean, count: number) => {
      const place = line(of, isBefore ? -1 : count);
      const letters = columnLetters(place);
      if (isRows(of)) isBefore ? user.insertRowsBefore(place) : user.insertRowsAfter(place);
      else isBefore ? user.insertColumnsBefore(letters) : user.insertColumnsAfter(letters);
      return isBefore ? -1 : count + 1;
    },
    remove: (of: Of, at: number) => {
      if (isRows(of)) user.deleteRows(line(of, at));
      else user.deleteColumns(columnLetters(line(of, at)));
    },
    move: (of: Of, from: number, before: number) => {
      if (isRows(of)) user.moveRows(line(of, from), 1, line(of, before));
      else user.moveColumns(columnLetters(line(of, from)), 1, columnLetters(line(of, before)));
    },
  };
}
