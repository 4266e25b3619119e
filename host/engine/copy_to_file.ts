import { BooleanNumber, generateRandomId, type ICellData, ObjectMatrix } from '@univerjs/core';
import { InsertSheetMutation } from '@univerjs/sheets';
import { type AllAttachments, type Holders, readAttachments } from './attachments';
import type { ChartEntry } from './beside';
import { followRule } from './follow_sheets';
import { replaceFormats } from './formats';
import { setNote } from './notes';
import { mapReferences, type ReferenceMap } from './references';
import { copyName, newSheetId } from './sheet_tabs';
import { writeCells } from './write_cells';

/**
 * Copies a sheet into another file, at its end, as "Copy to ▸ Existing spreadsheet" does: cells, looks, notes, rules and
 * charts come along. Formulas keep their text, with #REF! where they name another sheet. Names of ranges, protections
 * and developer metadata stay behind, which is a guess.
 *
 * @returns the engine's id of the copy
 */
export function copySheetTo(from: Holders, sheetId: string, to: Holders): string {
  const source = from.book.sheet(sheetId);
  const name = copyName(to.book, source.getName());
  const id = newSheetId(to.book);
  const { sheets, styles } = from.book.snapshot();
  const cellData = new ObjectMatrix<ICellData>(structuredClone(sheets[sheetId]?.cellData ?? {}));
  cellData.forValue((row, column, cell) => {
    const s = typeof cell.s === 'string' ? styles[cell.s] : cell.s;
    cellData.setValue(row, column, { ...cell, f: null, si: null, s: s ?? null });
  });
  to.book.execute(InsertSheetMutation.id, {
    index: to.book.sheets.length,
    sheet: to.book.completeSheet({
      ...structuredClone(sheets[sheetId]),
      ...{ id, name, cellData: cellData.getMatrix(), hidden: BooleanNumber.FALSE },
    }),
  });
  carryOver(from, sheetId, to, { id, name });
  return id;
}

function carryOver(from: Holders, sheetId: string, to: Holders, copy: { id: string; name: string }): void {
  const all = readAttachments(from);
  const attached = all.sheets[sheetId];
  if (attached === undefined) return;
  const map: ReferenceMap = (reference) =>
    reference.sheetId === sheetId ? { range: reference.range, sheetName: copy.name } : null;
  const followed = (formula: string) => mapReferences(from.book, formula, sheetId, map);

  const formulas = new ObjectMatrix<ICellData>();
  for (const { row, column, formula } of attached.formulas)
    formulas.setValue(row, column, { f: followed(formula) });
  writeCells(to.book, copy.id, formulas.getMatrix());
  to.validation.replaceRules(
    copy.id,
    attached.validations.map((rule) => ({ ...followRule(rule, followed), uid: generateRandomId(6) })),
  );
  replaceFormats(
    to.book,
    copy.id,
    attached.formats.map(({ cfId: _old, ...rule }) => rule),
  );
  for (const { row, column, text } of attached.notes) setNote(to.book, copy.id, row, column, text);
  to.beside.setCharts([...to.beside.state.charts, ...charts(all, sheetId, to, copy.id)]);
}

function charts({ beside }: AllAttachments, sheetId: string, to: Holders, copyId: string): ChartEntry[] {
  return beside.charts
    .filter((chart) => chart.sheetId === sheetId)
    .map((chart) => ({
      ...chart,
      id: to.beside.newId(),
      sheetId: copyId,
      ranges: chart.ranges
        .filter((range) => range.sheetId === sheetId)
        .map((range) => ({ ...range, sheetId: copyId })),
    }));
}
