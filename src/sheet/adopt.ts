import type { Adoption, ProposedTable, SelectedBlock } from '../api';
import { type CellPlace, parseReference } from '../table/a1';
import { type Corrections, NO_CORRECTIONS } from '../table/adopt/corrections';
import { fingerprint } from '../table/adopt/fingerprint';
import { type Proposed, propose } from '../table/adopt/propose';
import { cornerOf, noteOfRecord } from '../table/adopt/record';
import { refusalSentence } from '../table/adopt/refusal_words';
import { resultsOf } from '../table/adopt/results';
import { totalSlips } from '../table/adopt/totals';
import { findMatrix } from '../table/find/find';
import { landmarksOf } from '../table/landmarks';
import { cellProblems } from '../table/problems';
import { readDecision } from '../table/read';
import { noteAt, type SheetCells } from '../table/sheet_cells';
import { onItsLines } from './on_its_lines';
import { readCells } from './read_cells';
import type { FoundMatrix } from './read_matrix';
import { Refused, refuseChanged } from './refused';
import type { OnFailure } from './transaction';
import { writeBlock } from './write_cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The cells that the person has selected on the active sheet; null where nothing is. */
export function selectedBlock(sheet: Sheet): SelectedBlock | null {
  const range = sheet.getActiveRange();
  const reference = range === null ? null : parseReference(range.getA1Notation());
  if (reference === null) return null;
  const { top, left, bottom, right } = reference;
  return { top, left, bottom, right };
}

/** How the active sheet would be read as a table: the selected part of it, else all. Ten service calls. */
export function proposeTable(sheet: Sheet, corrections: Corrections | null): ProposedTable | null {
  const cells = readCells(sheet);
  const [proposed, used] =
    corrections === null ? proposeFirst(cells, sheet) : [propose(cells, corrections), corrections];
  if (proposed === null) return null;
  const place = { sheetId: sheet.getSheetId(), sheetName: cells.sheetName };
  const state = fingerprint(cells);
  if (proposed.refusal !== null) {
    return { ...place, state, corrections: used, refusal: refusalSentence(proposed.refusal), table: null };
  }
  const { layout, proposal } = proposed;
  const read = { ...readDecision(cells, layout.map), unread: layout.unread };
  const table = {
    proposal: { ...proposal, map: read.map },
    decision: read.decision,
    problems: cellProblems(read),
    // Of other numbers than the scores that are meant nothing can be told.
    totals: proposal.questions.includes('scores-beside') ? [] : totalSlips(cells, read),
  };
  return { ...place, state, corrections: used, refusal: null, table };
}

/** A selection of several lines is meant as the table, unless there is none in it. */
function proposeFirst(cells: SheetCells, sheet: Sheet): [Proposed | null, Corrections] {
  const block = selectedBlock(sheet);
  if (block !== null && block.bottom > block.top && block.right > block.left) {
    const corrections = { ...NO_CORRECTIONS, block };
    const proposed = propose(cells, corrections);
    if (proposed !== null && proposed.refusal === null) return [proposed, corrections];
  }
  return [propose(cells, NO_CORRECTIONS), NO_CORRECTIONS];
}

/**
 * Keeps what the person has confirmed of a table: in words and for later readings, in a note of its corner; and, where they
 * have picked an empty line for results, as formulas there. No cell that holds anything is written. Refuses when the sheet is
 * not as it was proposed.
 */
export function adoptTable(sheet: Sheet, { state, corrections, results }: Adoption): FoundMatrix {
  const range = sheet.getDataRange();
  const cells = readCells(sheet, range);
  if (fingerprint(cells) !== state) refuseChanged('table', 'confirm it');
  const layout = propose(cells, corrections)?.layout ?? null;
  if (layout === null) {
    throw new Refused('Nothing was kept, because no table can be read this way: say again what is what.');
  }
  const formulas = results === null ? null : resultsOf(cells, layout, results);
  if (results !== null && formulas === null) {
    throw new Refused(
      'Nothing was written, because the results need an empty line outside the table: pick a cell in another one.',
    );
  }
  const note = noteOfRecord(cells, layout);
  const corner = cornerOf(layout);
  const over = formulas === null ? [] : [formulas.block];
  const landmarks = landmarksOf(cells, layout.map);
  onItsLines({ sheet, range, cells, landmarks, over, noted: [corner] }, (onFailure) => {
    keepNote(sheet, corner, noteAt(cells, corner), note, onFailure);
    if (formulas !== null) {
      writeBlock(sheet, cells, formulas.block, formulas.formulas, 'the results', onFailure);
    }
  });
  // What a formula gives may come later, so the sheet is not read again.
  const after = withNote(cells, corner, note);
  const found = findMatrix(after);
  if (found === null) throw new TypeError('A table that was confirmed is not found.');
  return {
    sheet,
    range,
    cells: after,
    read: { ...readDecision(after, found.map), unread: found.unread },
  };
}

function keepNote(
  sheet: Sheet,
  { row, column }: CellPlace,
  before: string,
  note: string,
  onFailure: OnFailure,
): void {
  const cell = sheet.getRange(row, column);
  onFailure({
    back: () => cell.setNote(before),
    isBack: () => cell.getNote() === before,
    what: 'the note of the corner of the table',
  });
  cell.setNote(note);
}

const withNote = (cells: SheetCells, { row, column }: CellPlace, note: string): SheetCells => ({
  ...cells,
  notes: cells.notes.map((line, r) => line.map((old, c) => (r + 1 === row && c + 1 === column ? note : old))),
});
