import { noteAt, setNote } from '../engine/notes';
import { refuseLongText } from '../engine/write_cells';
import type { Area } from './area';
import { type Context, checkSize } from './context';
import { dataValidation, ValidationRule, validationRuleOf } from './data_validation';
import { createFilter, filterOf } from './filter';
import { addMetadata, inArea, metadataAt, metadataFinder, placeOfArea } from './metadata';
import { protect } from './protection';

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** What cells carry besides their content and look: notes, rules, protection, filter, metadata. */
export function rangeMarks(context: Context, area: Area, self: () => Range): Partial<Range> {
  const { book, validation, guarded } = context.host;
  const note = (row: number, column: number): string => noteAt(book, area.sheetId, row, column);
  const writeNotes = (notes: (string | null)[][]): Range => {
    checkSize(area, notes);
    for (const text of notes.flat()) refuseLongText(text ?? '');
    area.each((row, column) =>
      setNote(book, area.sheetId, row, column, notes[row - area.row + 1]?.[column - area.column + 1] ?? ''),
    );
    return self();
  };
  const ruleAt = (row: number, column: number): DataValidation | null => {
    const rule = validation.ruleAt(area.sheetId, row, column);
    return rule === undefined ? null : dataValidation(context, ValidationRule.ofEngine(rule, area.sheetId));
  };
  const built = (rule: DataValidation | null) =>
    rule === null ? null : validationRuleOf(rule).toEngine(context, area.sheetId);
  const setRule = (rule: DataValidation | null): Range => {
    guarded.checkEdit(area.sheetId, area.cells);
    validation.setRule(area.sheetId, area.cells, built(rule));
    return self();
  };
  return {
    getNote: () => note(area.row - 1, area.column - 1),
    getNotes: () => area.map(note),
    setNote: (text) => writeNotes(area.map(() => text)),
    setNotes: writeNotes,
    clearNote: () => writeNotes(area.map(() => null)),
    getDataValidation: () => ruleAt(area.row - 1, area.column - 1),
    getDataValidations: () => area.map(ruleAt),
    setDataValidation: setRule,
    setDataValidations: (rules) => {
      checkSize(area, rules);
      guarded.checkEdit(area.sheetId, area.cells);
      area.each((row, column) => {
        const rule = rules[row - area.row + 1]?.[column - area.column + 1] ?? null;
        const cell = { startRow: row, startColumn: column, endRow: row, endColumn: column };
        validation.setRule(area.sheetId, cell, built(rule));
      });
      return self();
    },
    clearDataValidations: () => setRule(null),
    protect: () => protect(context, area.sheetId, area),
    createFilter: () => createFilter(context, area),
    getFilter: () => filterOf(context, area.sheetId),
    addDeveloperMetadata: (...args: unknown[]) => {
      addMetadata(context, placeOfArea(context, area), args);
      return self();
    },
    getDeveloperMetadata: () => metadataAt(context, placeOfArea(context, area)),
    createDeveloperMetadataFinder: () => metadataFinder(context, inArea(context, area), area),
  };
}
