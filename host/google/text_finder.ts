import { displayedAs, readCell } from '../engine/cells';
import { areaOfCells } from './area';
import type { Context } from './context';
import { rangeService } from './range';
import { service } from './service';

type TextFinder = GoogleAppsScript.Spreadsheet.TextFinder;

/** Looks for a text in what the cells of every sheet show, whatever its case, unless told otherwise. */
export function textFinderService(context: Context, text: string): TextFinder {
  const { book } = context.host;
  let isWhole = false;
  let hasCase = false;
  const inCase = (words: string) => (hasCase ? words : words.toLowerCase());
  const isFound = (shown: string): boolean =>
    isWhole ? inCase(shown) === inCase(text) : inCase(shown).includes(inCase(text));
  const finder: TextFinder = service<TextFinder>(
    context.run,
    'TextFinder',
    {
      matchEntireCell: (is: boolean) => {
        isWhole = is;
        return finder;
      },
      matchCase: (is: boolean) => {
        hasCase = is;
        return finder;
      },
      findAll: () =>
        book.sheets.flatMap((sheet) => {
          const sheetId = sheet.getSheetId();
          const places: { row: number; column: number }[] = [];
          sheet.getCellMatrix().forValue((row, column) => {
            if (isFound(displayedAs(book, readCell(book, sheetId, row, column))))
              places.push({ row, column });
          });
          return places
            .sort((a, b) => a.row - b.row || a.column - b.column)
            .map(({ row, column }) =>
              rangeService(
                context,
                areaOfCells(sheetId, {
                  startRow: row,
                  startColumn: column,
                  endRow: row,
                  endColumn: column,
                }),
              ),
            );
        }),
    },
    undefined,
  );
  return finder;
}
