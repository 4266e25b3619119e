import { answer } from './answer';
import type {
  Adoption,
  BlankCopy,
  Combination,
  Corrections,
  GutRanking,
  IntoMatrix,
  KeptWeighting,
  MatrixBeginning,
  MatrixPlace,
  MatrixView,
  MustRename,
  NewOption,
  OptionMove,
  OptionsView,
  OutOfMatrix,
  People,
  PlainChoice,
  ProposedTable,
  RecordedRound,
  RoundsView,
  RoundToRecord,
  ScaleChange,
  SelectedBlock,
  Server,
  StaleMarks,
  View,
  WeightsChange,
  WizardStart,
} from './api';
import type { Decision } from './decision/decision';
import { exampleDecision } from './decision/example';
import {
  adoptTable as adoptTableIn,
  proposeTable as proposeTableOf,
  selectedBlock as selectedBlockOf,
} from './sheet/adopt';
import { type Beginning, buildMatrix } from './sheet/build_matrix';
import { changeScale as changeScaleIn } from './sheet/change_scale';
import { changeWeights } from './sheet/change_weights';
import { saveDraft as keepDraft, loadDraft } from './sheet/draft_store';
import { readRounds as readRoundsOf } from './sheet/history/read_rounds';
import { recordRound as recordRoundOf } from './sheet/history/record_round';
import { restoreRound as restoreRoundOf } from './sheet/history/restore_round';
import { keepStaleMonths as keepMonths, markStale as markStaleIn } from './sheet/history/stale_scores';
import { withDocumentLock } from './sheet/lock';
import { addOptions as addOptionsTo, moveOption as moveOptionIn } from './sheet/options/change_options';
import { createOptions as createOptionsIn } from './sheet/options/create_options';
import { bringIntoMatrix as bringIn } from './sheet/options/into_matrix';
import { addMust as addMustTo, renameMust as renameMustIn } from './sheet/options/musts';
import { takeOutOfMatrix as takeOut } from './sheet/options/out_of_matrix';
import {
  type FoundOptions,
  offeredOptions,
  optionsOf,
  optionsToChange,
  viewAfterChange,
  viewOfOptions,
} from './sheet/options/read_options';
import { type FoundMatrix, readMatrix as readMatrixOf, viewOf } from './sheet/read_matrix';
import { recordGut as recordGutIn } from './sheet/record_gut';
import { saveWeighting as keepWeighting } from './sheet/save_weighting';
import { combine as combineTabs, readPeople as readPeopleOf } from './sheet/share/combine';
import { setPlain as setPlainIn } from './sheet/share/set_plain';
import { shareBlank as shareBlankOf } from './sheet/share/share_blank';
import { sheetById } from './sheet/sheet_by_id';
import { selectCell as select, showMatrix as show } from './sheet/show';
import { wantedView, wantView } from './sheet/wanted_view';
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
    .addItem('Sort options', 'openOptions')
    .addSeparator()
    .addItem('Set weights', 'openWeights')
    .addItem('Insights', 'openInsights')
    .addItem('Gut check', 'openGutCheck')
    .addItem('Record this round', 'openRounds')
    .addItem('Share', 'openShare')
    .addSeparator()
    .addItem('Help', 'openHelp')
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

/** Menu: Record this round. */
export function openRounds(): void {
  openSidebar('rounds');
}

/** Menu: Share. */
export function openShare(): void {
  openSidebar('share');
}

/** Menu: Sort options. */
export function openOptions(): void {
  openSidebar('options');
}

/** Menu: Help. */
export function openHelp(): void {
  openSidebar('help');
}

function openSidebar(view: View): void {
  wantView(view);
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Discern');
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Sidebar: which page to show, and what the wizard needs to begin or to go on. */
export function startWizard(): WizardStart {
  return answer('startWizard', [], () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    return {
      view: wantedView(),
      draft: loadDraft(spreadsheet.getId()),
      locale: spreadsheet.getSpreadsheetLocale(),
      options: offeredOptions(spreadsheet),
    };
  });
}

/** Sidebar: keeps the draft of this person in this file. */
export function saveDraft(draft: string): void {
  answer('saveDraft', [draft], (text) => keepDraft(SpreadsheetApp.getActiveSpreadsheet().getId(), text));
}

/** Sidebar: builds the matrix and shows it. */
export function createMatrix(decision: Decision, beginning: MatrixBeginning): MatrixPlace {
  return answer('createMatrix', [decision, beginning], (checked, { gutFirst, weighting, notes }) =>
    build(checked, { isCovered: gutFirst, weighting, notes }),
  );
}

/** Sidebar: builds the example. */
export function createExample(): MatrixPlace {
  return answer('createExample', [], () =>
    build(exampleDecision(), { isCovered: false, weighting: null, notes: {} }),
  );
}

function build(decision: Decision, beginning: Beginning): MatrixPlace {
  return withDocumentLock(() => buildMatrix(SpreadsheetApp.getActiveSpreadsheet(), decision, beginning));
}

/** Sidebar: brings a matrix into view, where its first blank score goes. */
export function showMatrix(sheetId: number): void {
  answer('showMatrix', [sheetId], (id) => show(sheetById(id)));
}

/** Sidebar: the matrix on the active sheet, or null. */
export function readMatrix(): MatrixView | null {
  return answer('readMatrix', [], () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const found = readMatrixOf(spreadsheet.getActiveSheet());
    return found === null
      ? null
      : viewOf(found, found.sheet.getSheetId(), spreadsheet.getSpreadsheetLocale());
  });
}

/** Sidebar: how the active sheet would be read as a table. */
export function proposeTable(corrections: Corrections | null): ProposedTable | null {
  return answer('proposeTable', [corrections], (checked) =>
    proposeTableOf(SpreadsheetApp.getActiveSheet(), checked),
  );
}

/** Sidebar: the cells that are selected. */
export function selectedBlock(): SelectedBlock | null {
  return answer('selectedBlock', [], () => selectedBlockOf(SpreadsheetApp.getActiveSheet()));
}

/** Sidebar: keeps how a table of the person's own is read. */
export function adoptTable(adoption: Adoption): MatrixView {
  return answer('adoptTable', [adoption], (checked) =>
    viewAfter(checked.sheetId, (sheet) => adoptTableIn(sheet, checked)),
  );
}

/** Sidebar: writes all weights at once. */
export function applyWeights(change: WeightsChange): MatrixView {
  return answer('applyWeights', [change], (checked) =>
    viewAfter(checked.sheetId, (sheet) => changeWeights(sheet, checked)),
  );
}

/** Sidebar: keeps how far setting the weights has come. */
export function saveWeighting(sheetId: number, weighting: KeptWeighting): void {
  answer('saveWeighting', [sheetId, weighting], (id, kept) =>
    withDocumentLock(() => keepWeighting(sheetById(id), kept)),
  );
}

/** Sidebar: writes another scale and the weight that goes with it. */
export function changeScale(change: ScaleChange): MatrixView {
  return answer('changeScale', [change], (checked) =>
    viewAfter(checked.sheetId, (sheet) => changeScaleIn(sheet, checked)),
  );
}

/** Sidebar: keeps the ranking by gut and uncovers the totals. */
export function recordGut(ranking: GutRanking): MatrixView {
  return answer('recordGut', [ranking], (checked) => {
    const view = viewAfter(checked.sheetId, (sheet) => recordGutIn(sheet, checked));
    const { ranks, date } = checked;
    // Reading again would meet formulas whose values come later.
    return { ...view, covered: false, gut: { ranks, date } };
  });
}

/** Changes a matrix. No service is asked once that is done: a call that failed then would make it look undone. */
function viewAfter(
  sheetId: number,
  change: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => FoundMatrix,
): MatrixView {
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  const found = withDocumentLock(() => change(sheetById(sheetId)));
  return viewOf(found, sheetId, locale);
}

/** Sidebar: puts the headline into the sheet as a live cell. */
export function writeHeadline(sheetId: number): void {
  answer('writeHeadline', [sheetId], (id) => withDocumentLock(() => writeHeadlineOf(sheetById(id))));
}

/** Sidebar: makes a copy for others. */
export function shareBlank(choice: BlankCopy): MatrixPlace {
  return answer('shareBlank', [choice], (checked) =>
    withDocumentLock(() => shareBlankOf(SpreadsheetApp.getActiveSpreadsheet(), checked)),
  );
}

/** Sidebar: who has filled in tabs of these criteria. */
export function readPeople(): People {
  return answer('readPeople', [], () => readPeopleOf(SpreadsheetApp.getActiveSpreadsheet()));
}

/** Sidebar: puts tabs of several people together. */
export function combine(choice: Combination): MatrixPlace {
  return answer('combine', [choice], (checked) =>
    withDocumentLock(() => combineTabs(SpreadsheetApp.getActiveSpreadsheet(), checked)),
  );
}

/** Sidebar: goes over to plain formulas, or back. */
export function setPlain(choice: PlainChoice): string[] {
  return answer('setPlain', [choice], (checked) =>
    withDocumentLock(() => setPlainIn(sheetById(checked.sheetId), checked)),
  );
}

/** Sidebar: selects a cell. */
export function selectCell(sheetId: number, row: number, column: number): void {
  answer('selectCell', [sheetId, row, column], (id, ...cell) => select(sheetById(id), ...cell));
}

/** Sidebar: the rounds of the matrix on the active sheet. */
export function readRounds(): RoundsView {
  return answer('readRounds', [], () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    return readRoundsOf(spreadsheet, spreadsheet.getSpreadsheetLocale());
  });
}

/** Sidebar: keeps the matrix as a round. */
export function recordRound(round: RoundToRecord): RecordedRound {
  return answer('recordRound', [round], (checked) =>
    withDocumentLock(() =>
      recordRoundOf(SpreadsheetApp.getActiveSpreadsheet(), sheetById(checked.sheetId), checked),
    ),
  );
}

/** Sidebar: builds the matrix of a round on a new sheet. */
export function restoreRound(round: number, today: number): MatrixPlace {
  return answer('restoreRound', [round, today], (wanted, day) =>
    withDocumentLock(() => restoreRoundOf(SpreadsheetApp.getActiveSpreadsheet(), wanted, day)),
  );
}

/** Sidebar: keeps after how many months a score is called old. */
export function keepStaleMonths(months: number): void {
  answer('keepStaleMonths', [months], (checked) =>
    withDocumentLock(() => keepMonths(SpreadsheetApp.getActiveSpreadsheet(), checked)),
  );
}

/** Sidebar: marks old scores in their notes. */
export function markStale(marks: StaleMarks): number {
  return answer('markStale', [marks], (checked) =>
    withDocumentLock(() =>
      markStaleIn(SpreadsheetApp.getActiveSpreadsheet(), sheetById(checked.sheetId), checked),
    ),
  );
}

/** Sidebar: the sheet of options, or null. */
export function readOptions(): OptionsView | null {
  return answer('readOptions', [], () => {
    const found = optionsOf(SpreadsheetApp.getActiveSpreadsheet());
    return found === null ? null : viewOfOptions(found);
  });
}

/** Sidebar: makes the sheet of options. */
export function createOptions(options: NewOption[]): OptionsView {
  return answer('createOptions', [options], (fresh) =>
    withDocumentLock(() => createOptionsIn(SpreadsheetApp.getActiveSpreadsheet(), fresh)),
  );
}

/** Sidebar: adds options below the others. */
export function addOptions(sheetId: number, options: NewOption[]): OptionsView {
  return answer('addOptions', [sheetId, options], (id, fresh) =>
    changeOptions(id, (found) => addOptionsTo(found, fresh)),
  );
}

/** Sidebar: puts an option into another pool. */
export function moveOption(move: OptionMove): OptionsView {
  return answer('moveOption', [move], (checked) =>
    changeOptions(checked.sheetId, (found) => moveOptionIn(found, checked)),
  );
}

/** Sidebar: adds a must. */
export function addMust(sheetId: number, name: string): void {
  answer('addMust', [sheetId, name], (id, checked) =>
    withDocumentLock(() => addMustTo(optionsToChange(SpreadsheetApp.getActiveSpreadsheet(), id), checked)),
  );
}

/** Sidebar: gives a must another name. */
export function renameMust(rename: MustRename): OptionsView {
  return answer('renameMust', [rename], (checked) =>
    changeOptions(checked.sheetId, (found) => renameMustIn(found, checked)),
  );
}

function changeOptions(sheetId: number, change: (found: FoundOptions) => void): OptionsView {
  return withDocumentLock(() => {
    const found = optionsToChange(SpreadsheetApp.getActiveSpreadsheet(), sheetId);
    change(found);
    return viewAfterChange(found);
  });
}

/** Sidebar: brings an option into a matrix. */
export function bringIntoMatrix(into: IntoMatrix): void {
  answer('bringIntoMatrix', [into], (checked) =>
    withDocumentLock(() => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(checked.matrixId);
      bringIn(sheet, checked);
    }),
  );
}

/** Sidebar: takes an option out of a matrix. */
export function takeOutOfMatrix(out: OutOfMatrix): void {
  answer('takeOutOfMatrix', [out], (checked) =>
    withDocumentLock(() => takeOut(SpreadsheetApp.getActiveSpreadsheet(), checked)),
  );
}

/** What the sidebar may call is all there, under its name and with its types. */
export const SERVER: Server = {
  startWizard,
  saveDraft,
  createMatrix,
  createExample,
  showMatrix,
  readMatrix,
  proposeTable,
  selectedBlock,
  adoptTable,
  applyWeights,
  saveWeighting,
  changeScale,
  recordGut,
  writeHeadline,
  selectCell,
  readRounds,
  recordRound,
  restoreRound,
  keepStaleMonths,
  markStale,
  shareBlank,
  readOptions,
  createOptions,
  addOptions,
  moveOption,
  addMust,
  renameMust,
  bringIntoMatrix,
  takeOutOfMatrix,
  setPlain,
  readPeople,
  combine,
};
