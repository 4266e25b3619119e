import type { MatrixPlace, WizardStart } from './api';
import { checkDecision } from './decision/check';
import type { Decision } from './decision/decision';
import { buildMatrix } from './sheet/build_matrix';
import { saveDraft as keepDraft, loadDraft } from './sheet/draft_store';
import { withDocumentLock } from './sheet/lock';

/*
 * What is exported here, and nothing else, becomes a top-level function of the pushed file: triggers, menu
 * items, what the sidebar calls, and the custom functions. No service is called before one of them runs.
 */

export * from './functions/index';

/** Adds the menu. Runs with almost no rights (AuthMode NONE or LIMITED), so it does nothing else. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Create decision matrix', 'openWizard').addToUi();
}

/** After installing from within a file, the menu should be there at once. */
export function onInstall(): void {
  onOpen();
}

/** Menu: Create decision matrix. */
export function openWizard(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Discern');
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Sidebar: what the wizard needs to begin or to go on. */
export function startWizard(): WizardStart {
  return { draft: loadDraft(SpreadsheetApp.getActiveSpreadsheet().getId()) };
}

/** Sidebar: keeps the draft of this person in this file. */
export function saveDraft(draft: string): void {
  keepDraft(SpreadsheetApp.getActiveSpreadsheet().getId(), draft);
}

/** Sidebar: builds the matrix, shows it and forgets the draft. */
export function createMatrix(decision: Decision): MatrixPlace {
  const problem = checkDecision(decision)[0];
  if (problem !== undefined) {
    throw new Error(
      `Nothing was created: the decision breaks the rule "${problem.code}", so please go back and correct it.`,
    );
  }
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const place = withDocumentLock(() => buildMatrix(spreadsheet, decision));
  forgetDraft(spreadsheet.getId());
  return place;
}

/** The matrix stands by now: a draft that could not be forgotten must not make it look failed. */
function forgetDraft(spreadsheetId: string): void {
  try {
    keepDraft(spreadsheetId, '');
  } catch {}
}

/** Sidebar: brings a matrix into view. */
export function showMatrix(sheetId: number): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === sheetId);
  if (sheet === undefined) {
    throw new Error(
      'The matrix cannot be shown: its sheet is no longer in this file, so create it again or undo the deletion.',
    );
  }
  spreadsheet.setActiveSheet(sheet);
}
