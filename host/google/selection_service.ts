import { Area, areaOf } from './area';
import type { Context } from './context';
import { rangeService } from './range';
import { rangeListService } from './range_list';
import { ScriptException } from './script_error';
import { selectArea, selectedAreas } from './selection';
import { service } from './service';
import { sheetService } from './sheet';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Selection = GoogleAppsScript.Spreadsheet.Selection;

/** What SpreadsheetApp, a Spreadsheet and a Sheet alike tell of the selection. */
export function selectionMethods(context: Context) {
  return {
    getSelection: () => selectionService(context),
    getCurrentCell: () => currentCell(context),
    setCurrentCell: (cell: Range) => selectCell(context, cell),
    setActiveRange: (range: Range) => {
      selectArea(context, areaOf(range));
      return range;
    },
  };
}

/** What the person has selected on the sheet in view. */
function selectionService(context: Context): Selection {
  const { book } = context.host;
  return service<Selection>(
    context.run,
    'Selection',
    {
      getActiveSheet: () => sheetService(context, book.workbook.getActiveSheet().getSheetId()),
      getActiveRange: () =>
        selectedAreas(context)
          .slice(-1)
          .map((area) => rangeService(context, area))[0] ?? null,
      getActiveRangeList: () => rangeListService(context, selectedAreas(context)),
      getCurrentCell: () => currentCell(context),
    },
    undefined,
  );
}

/** The first cell of the range that was selected last. */
function currentCell(context: Context): Range {
  const [area] = selectedAreas(context).slice(-1);
  const { sheetId, row, column } = area ?? new Area('', 1, 1, 1, 1);
  return rangeService(context, new Area(sheetId, row, column, 1, 1));
}

/** Selects one cell, on whatever sheet it is. */
function selectCell(context: Context, cell: Range): Range {
  const area = areaOf(cell);
  if (area.rows > 1 || area.columns > 1) throw new ScriptException('Range must be a single cell.');
  selectArea(context, area);
  return cell;
}
