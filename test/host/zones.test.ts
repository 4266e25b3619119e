/** A date in a cell is a moment to a script, by the spreadsheet's clock; a script's own clock stands in the machine's zone. */
import { bench } from './fixture';

test.each([
  ['Pacific/Kiritimati', '2026-01-05T10:00:00.000Z'],
  ['Pacific/Niue', '2026-01-06T11:00:00.000Z'],
  ['Europe/Berlin', '2026-01-05T23:00:00.000Z'],
  ['America/New_York', '2026-01-06T05:00:00.000Z'],
])('midnight of 6 January in %s is %s, and comes back as that day', async (timeZone, moment) => {
  const open = bench('', { timeZone });
  open.user.type('A1', '2026-01-06');
  const read = "return sheet.getRange('A1').getValue().toISOString()";
  await expect(open.script(read)).resolves.toBe(moment);
  await open.script("sheet.getRange('A2').setValue(sheet.getRange('A1').getValue())");
  expect(open.user.readRange('A1:A2')).toEqual([[46_028], [46_028]]);
  await expect(open.script('return SpreadsheetApp.getActive().getSpreadsheetTimeZone()')).resolves.toBe(
    timeZone,
  );
  open.standIn.dispose();
});
