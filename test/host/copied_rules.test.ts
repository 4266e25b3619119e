import { bench } from './fixture';

test('of two conditional format rules that hold, the same one wins on a duplicated sheet', async () => {
  const open = bench();
  const rule = (colour: string) =>
    `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1>0').setBackground('${colour}')` +
    ".setRanges([sheet.getRange('A1')]).build()";
  await open.script(`sheet.setConditionalFormatRules([${rule('#00ff00')}, ${rule('#ff0000')}]);`);
  open.user.duplicateSheet('Sheet1');
  const colours =
    'return sheet.getConditionalFormatRules().map((found) => found.getBooleanCondition().getBackground());';
  await expect(open.script(`${colours}`)).resolves.toEqual(['#00ff00', '#ff0000']);
  open.standIn.dispose();
});
