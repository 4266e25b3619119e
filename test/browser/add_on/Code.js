/** A small add-on for the tests of the host's page: everything the page must carry, and no more. */
function onOpen() {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open sidebar', 'openSidebar')
    .addItem('Open dialog', 'openDialog')
    .addSeparator()
    .addItem('Fill the sheet', 'fillSheet')
    .addItem('Widen', 'widen')
    .addItem('Offer a choice', 'offerChoice')
    .addItem('Ask for scores', 'askForScores')
    .addItem('Ask me', 'askMe')
    .addItem('Fail', 'fail')
    .addToUi();
}

function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Probe'));
}

function openDialog() {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setWidth(420).setHeight(260);
  SpreadsheetApp.getUi().showModalDialog(page, 'Probe in a dialog');
}

function fillSheet() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(1, 1, 4, 2).setValues([
    ['Option', 'Score'],
    ['Stay', 62],
    ['<b>Go</b>', 71],
    ['Wait', 40],
  ]);
  sheet.getRange(6, 1).setFormula('=TWICE(B2)');
  sheet.getRange(7, 1).setFormula('=TWICE(A1)');
  const chart = sheet
    .newChart()
    .asColumnChart()
    .addRange(sheet.getRange(1, 1, 4, 2))
    .setNumHeaders(1)
    .setOption('title', 'Scores')
    .setOption('legend', { position: 'none' })
    .setOption('width', 420)
    .setOption('height', 260)
    .setPosition(9, 2, 10, 5)
    .build();
  sheet.insertChart(chart);
  sheet.getRange(1, 1, 1, 2).protect().setWarningOnly(true);
  SpreadsheetApp.getActiveSpreadsheet().toast('Four rows are filled.', 'Done');
}

function widen() {
  SpreadsheetApp.getActiveSheet().insertColumnsAfter(26, 3);
}

function offerChoice() {
  const cells = SpreadsheetApp.getActiveSheet().getRange('B2:C2').merge();
  cells
    .getCell(1, 1)
    .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Go', 'Stay']).build());
}

/** B1:B8 take whole numbers from D1 to E1 and nothing else; column C calculates with them. */
function askForScores() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('D1:E1').setValues([[1, 5]]);
  sheet.getRange('C1:C8').setFormula('=IF(ISBLANK(B1); 0; TWICE(B1))');
  const rule = SpreadsheetApp.newDataValidation()
    .requireFormulaSatisfied('=AND(ISNUMBER(B1); B1>=$D$1; B1<=$E$1)')
    .setAllowInvalid(false)
    .setHelpText('A number from 1 to 5')
    .build();
  sheet.getRange('B1:B8').setDataValidation(rule);
}

function askMe() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert('Probe', 'Write the answer into D1?', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSheet()
    .getRange(1, 4)
    .setValue(answer === ui.Button.YES ? 'yes' : 'no');
}

function fail() {
  throw new Error('The probe failed, as it was told to.');
}

function echo(value) {
  return value;
}

function argumentsOf() {
  return Array.from(arguments);
}

function today() {
  return { at: new Date(0) };
}

function throwRangeError() {
  throw new RangeError('Out of range.');
}

function hidden_() {
  return 'never';
}

function createExample() {
  SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue('An example');
}

/**
 * Twice a number.
 *
 * @param {number} value a number
 * @return twice the number
 * @customfunction
 */
function TWICE(value) {
  if (typeof value !== 'number') throw new Error(`TWICE needs a number, but the cell holds "${value}".`);
  return 2 * value;
}

function valueAt(a1) {
  return SpreadsheetApp.getActiveSheet().getRange(a1).getDisplayValue();
}

function valuesIn(a1) {
  return SpreadsheetApp.getActiveSheet().getRange(a1).getDisplayValues();
}

function setOne(a1, value) {
  SpreadsheetApp.getActiveSheet()
    .getRange(a1)
    .setValues([[value]]);
}

/** For each cell of one column, what a script reads in it. */
function kindsIn(a1) {
  const values = SpreadsheetApp.getActiveSheet().getRange(a1).getValues();
  return values.map(([value]) => (value instanceof Date ? 'date' : `${typeof value} ${value}`));
}

function lookOf(a1) {
  const cell = SpreadsheetApp.getActiveSheet().getRange(a1);
  return [cell.getFontSize(), cell.getHorizontalAlignment(), cell.getSheet().getRowHeight(cell.getRow())];
}
