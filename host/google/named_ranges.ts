import {
  checkNameOfRange,
  namedEntries,
  namedEntry,
  putEntry,
  rangeOfEntry,
  removeEntry,
  setName,
} from '../engine/names';
import { areaOf, areaOfCells } from './area';
import type { Context } from './context';
import { rangeService } from './range';
import { ScriptException } from './script_error';
import { service } from './service';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** @param sheetId only names of ranges on this sheet; all when left out */
export function namedRanges(context: Context, sheetId?: string): NamedRange[] {
  const { book } = context.host;
  return namedEntries(book)
    .filter((entry) => {
      const at = rangeOfEntry(book, entry);
      return at !== undefined && (sheetId === undefined || at.sheetId === sheetId);
    })
    .map((entry) => namedRangeService(context, entry.name));
}

export function rangeByName(context: Context, name: string): Range | null {
  const entry = namedEntry(context.host.book, name);
  const at = entry === undefined ? undefined : rangeOfEntry(context.host.book, entry);
  return at === undefined ? null : rangeService(context, areaOfCells(at.sheetId, at.range));
}

function namedRangeService(context: Context, startName: string): NamedRange {
  const { book } = context.host;
  let name = startName;
  const entry = () => {
    const found = namedEntry(book, name);
    if (found === undefined) throw new ScriptException(`The named range "${name}" does not exist.`);
    return found;
  };
  const namedRange: NamedRange = service<NamedRange>(
    context.run,
    'NamedRange',
    {
      getName: () => entry().name,
      getRange: () => {
        const range = rangeByName(context, name);
        if (range === null) throw new ScriptException('Range not found');
        return range;
      },
      setName: (newName) => {
        checkNameOfRange(newName);
        if (namedEntry(book, newName) !== undefined)
          throw new ScriptException(`The name "${newName}" is taken.`);
        putEntry(book, { ...entry(), name: newName });
        name = newName;
        return namedRange;
      },
      setRange: (range) => {
        const { sheetId, cells } = areaOf(range);
        setName(book, entry().name, sheetId, cells);
        return namedRange;
      },
      remove: () => removeEntry(book, entry()),
    },
    undefined,
  );
  return namedRange;
}
