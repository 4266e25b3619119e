import { setNote } from '../engine/notes';
import { NOTHING, writeCells } from '../engine/write_cells';
import type { Area } from './area';
import { type Context, changeAll } from './context';
import { unknownToStandIn } from './script_error';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Leaves rows alone that a filter hides. */
const SKIPS = 'skipFilteredRows';

const KNOWN = new Set(['contentsOnly', 'formatOnly', 'validationsOnly', 'commentsOnly', SKIPS]);

/** Range.clear(): all of content, format, notes and rules, or one of them. */
export function rangeClearing({ host }: Context, area: Area, self: () => Range): Partial<Range> {
  const { book, validation, filters } = host;
  return {
    clear: (options?: object) => {
      const asked = Object.entries(options ?? {}).filter(([, isOn]) => isOn === true);
      for (const [name] of asked) if (!KNOWN.has(name)) throw unknownToStandIn(`Range.clear({${name}})`);
      const kinds = asked.filter(([name]) => name !== SKIPS);
      if (kinds.length < asked.length && filters.at(area.sheetId))
        throw unknownToStandIn('skipFilteredRows under a filter');
      const clears = (name: string): boolean => kinds.length === 0 || kinds.some(([other]) => other === name);
      if (clears('contentsOnly')) writeCells(book, area.sheetId, changeAll(area, NOTHING));
      if (clears('formatOnly')) writeCells(book, area.sheetId, changeAll(area, { s: null }));
      if (kinds.length > 0 && clears('validationsOnly')) validation.setRule(area.sheetId, area.cells, null);
      if (kinds.length > 0 && clears('commentsOnly')) {
        area.each((row, column) => setNote(book, area.sheetId, row, column, ''));
      }
      return self();
    },
  };
}
