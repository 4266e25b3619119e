import type { GutRanking, MatrixPlace, MatrixView, View, WeightsChange, WizardStart } from './api';
import { isBuildable } from './decision/buildable';
import type { Decision } from './decision/draft_decision';
import { viewOf } from './reading/read_lines';
import { buildMatrix } from './sheet/build_matrix';
import { changeWeights } from './sheet/change_weights';
import { saveDraft as keepDraft, loadDraft } from './sheet/draft_store';
import { layOut } from './sheet/layout';
import { withDocumentLock } from './sheet/lock';
import { readMatrix as readMatrixOf } from './sheet/read_matrix';
import { recordGut as recordGutIn } from './sheet/record_gut';
import { sheetById } from './sheet/sheet_by_id';
import { wantedView, wantView } from './sheet/wanted_view';
import { saveWeighting as keepWeighting } from './sheet/weighting_store';
import { writeHeadline as writeHeadlineOf } from './sheet/write_headline';

/*
 * What is exported here, and nothing else, becomes a top-level function of the pushed file: triggers, menu
 * items, what the sidebar calls, and the custom functions. No service is called before one of them runs.
 */

export * from './functions/index';

/** Adds the menu. Runs with almost no rights (AuthMode NONE or LIMITED), so it does nothing else. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Create decision matrix', 'openWizard')
    .addSeparator()
    .addItem('Set weights', 'openWeights')
    .addItem('Insights', 'openInsights')
    .addItem('Gut check', 'openGutCheck')
    .addToUi();
}

/** After installing from within a file, the menu should be there at once. */
export function onInstall(): void {
  onOpen();
}

/** Menu: Create decision matrix. */
export function openWizard(): void {
  openSidebar('wizard');
}

/** Menu: Set weights. */
export function openWeights(): void {
  openSidebar('weights');
}

/** Menu: Insights. */
export function openInsights(): void {
  openSidebar('insights');
}

/** Menu: Gut check. */
export function openGutCheck(): void {
  openSidebar('gut');
}

function openSidebar(view: View): void {
  wantView(view);
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Discern');
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Sidebar: which page to show, and what the wizard needs to begin or to go on. */
export function startWizard(): WizardStart {
  return { view: wantedView(), draft: loadDraft(SpreadsheetApp.getActiveSpreadsheet().getId()) };
}

/** Sidebar: keeps the draft of this person in this file. */
export function saveDraft(draft: string): void {
  keepDraft(SpreadsheetApp.getActiveSpreadsheet().getId(), draft);
}

/** Sidebar: builds the matrix, shows it and forgets the draft. */
export function createMatrix(decision: Decision, weighting: string | null = null): MatrixPlace {
  if (!isBuildable(decision)) {
    throw new Error(
      'Nothing was created, because the decision is not complete: please go back and check it.',
    );
  }
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const place = withDocumentLock(() => buildMatrix(spreadsheet, decision, weighting));
  forgetDraft(spreadsheet);
  return place;
}

/** The matrix stands by now: a draft that could not be forgotten must not make it look failed. */
function forgetDraft(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  try {
    keepDraft(spreadsheet.getId(), '');
  } catch {}
}

/** Sidebar: brings a new matrix into view, where its first score goes. */
export function showMatrix(sheetId: number): void {
  const { rows, columns } = layOut(1, 1);
  selectCell(sheetId, rows.top + 1, columns.left + 1);
}

/** Sidebar: the matrix on the active sheet, or null. */
export function readMatrix(): MatrixView | null {
  const cells = readMatrixOf(SpreadsheetApp.getActiveSheet());
  return cells === null ? null : viewOf(cells);
}

/** Sidebar: writes all weights at once. */
export function applyWeights(change: WeightsChange): MatrixView {
  return viewOf(withDocumentLock(() => changeWeights(sheetById(change.sheetId), change)));
}

/** Sidebar: keeps how far setting the weights has come. */
export function saveWeighting(sheetId: number, weighting: string): void {
  keepWeighting(sheetId, weighting);
}

/** Sidebar: keeps the ranking by gut and uncovers the totals. */
export function recordGut(ranking: GutRanking): MatrixView {
  return viewOf(withDocumentLock(() => recordGutIn(sheetById(ranking.sheetId), ranking)));
}

/** Sidebar: puts the headline into the sheet as a live cell. */
export function writeHeadline(sheetId: number): void {
  withDocumentLock(() => writeHeadlineOf(sheetById(sheetId)));
}

/** Sidebar: selects a cell. */
export function selectCell(sheetId: number, row: number, column: number): void {
  const sheet = sheetById(sheetId);
  SpreadsheetApp.setActiveSheet(sheet);
  sheet.getRange(row, column).activate();
}
