import type { View } from './api';
import { ALLOW_BOTH, lacksPermission } from './sheet/permission';
import { Refused } from './sheet/refused';
import { wantView } from './sheet/wanted_view';

/** Adds the menu. Runs with almost no rights (AuthMode NONE or LIMITED), so it does nothing else. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Create decision matrix', 'openWizard')
    .addItem('Open Discern', 'openHome')
    .addSeparator()
    .addItem('Insights', 'openInsights')
    .addItem('Record this round', 'openRounds')
    .addItem('Sort options', 'openOptions')
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

/** Menu: Open Discern. */
export function openHome(): void {
  openSidebar('home');
}

/** Menu: Insights. */
export function openInsights(): void {
  openSidebar('insights');
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

/** What fails here Google shows as it is thrown, so it is a sentence. */
function openSidebar(view: View): void {
  try {
    wantView(view);
    const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Discern');
    SpreadsheetApp.getUi().showSidebar(page);
  } catch {
    throw new Refused(lacksPermission() ? NO_SIDEBAR : NO_ANSWER);
  }
}

const NO_SIDEBAR = `Discern may not show its sidebar, because that permission was refused: ${ALLOW_BOTH}.`;
const NO_ANSWER = 'Google Sheets could not show the sidebar: please try again.';
