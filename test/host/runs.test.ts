import { execFileSync } from 'node:child_process';
import { openHeadless } from '../../host/headless';
import { type Bench, bench } from './fixture';

let open: Bench;
beforeAll(() => {
  open = bench(`
    var counter = 0;
    function count() { counter += 1; return counter; }
    function hidden_() { return 1; }
    function fail() { throw new RangeError('no such option'); }
    function dated() { return { when: new Date() }; }
    function holes() { return [1, undefined, { a: undefined }]; }
    function hold() { LockService.getDocumentLock().tryLock(10); }
    function held() { return LockService.getDocumentLock().tryLock(10); }
  `);
});
afterAll(() => open.standIn.dispose());

const call = (name: string, ...args: unknown[]) => open.standIn.callFromClient(name, args);

describe('a call from the sidebar', () => {
  test('starts in a fresh realm', async () => {
    await expect(Promise.all([call('count'), call('count')])).resolves.toEqual([1, 1]);
  });

  test.each([
    ['hidden_', 'hidden_ is not a function'],
    ['missing', 'missing is not a function'],
  ])('does not reach %s', async (name, message) => {
    await expect(call(name)).rejects.toThrow(message);
  });

  test('that throws rejects with its name and message', async () => {
    await expect(call('fail')).rejects.toMatchObject({ name: 'RangeError', message: 'no such option' });
  });

  test('with a Date among its arguments fails before it runs', async () => {
    const runs = open.standIn.reports().length;
    await expect(call('count', new Date())).rejects.toMatchObject({
      name: 'TypeError',
      message: expect.stringContaining('a Date cannot be passed'),
    });
    expect(open.standIn.reports()).toHaveLength(runs);
  });

  test('that returns a Date gives null', async () => {
    await expect(call('dated')).resolves.toBeNull();
  });

  test('that returns undefined in an array gives null there', async () => {
    await expect(call('holes')).resolves.toEqual([1, null, {}]);
  });
});

describe('a run', () => {
  test('counts each call on a service once', async () => {
    await open.script("sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).setFontWeight('bold')");
    expect(open.standIn.reports().at(-1)).toMatchObject({
      functionName: 'run',
      authMode: 'FULL',
      calls: 4,
      trace: ['SpreadsheetApp.getActiveSheet', 'Sheet.getRange', 'Range.setValues', 'Range.setFontWeight'],
      error: null,
    });
  });

  test('counts a call on a list of ranges once', async () => {
    await open.script("sheet.getRangeList(['A1', 'B1:B5', 'C1']).setBackground('#eeeeee')");
    expect(open.standIn.reports().at(-1)?.calls).toBe(3);
    await expect(open.script("return sheet.getRange('B5').getBackground()")).resolves.toBe('#eeeeee');
  });

  test('that fails is reported with its message', async () => {
    await open.script("throw new Error('broken')").catch(() => undefined);
    expect(open.standIn.reports().at(-1)?.error).toBe('broken');
  });

  test('gives its locks back at its end', async () => {
    await call('hold');
    await expect(call('held')).resolves.toBe(true);
  });

  test('waits in vain for a lock that somebody else holds', async () => {
    open.standIn.host.lockHolders.set('document', 'somebody else');
    await expect(call('held')).resolves.toBe(false);
    await expect(open.script('LockService.getDocumentLock().waitLock(10)')).rejects.toThrow('Lock timeout');
    open.standIn.host.lockHolders.clear();
  });

  test('has its errors as instances of its own Error', async () => {
    const body = "try { sheet.getRange('nowhere at all'); } catch (error) { return error instanceof Error; }";
    await expect(open.script(body)).resolves.toBe(true);
  });
});

describe('a service call that fails now and then', () => {
  const write = "sheet.getRange('F1').setValue('new')";

  test.each([
    ['before it takes effect', 'before', null],
    ['after it has taken effect', 'after', 'new'],
  ] as const)('fails %s', async (_when, when, expected) => {
    await open.script("sheet.getRange('F1').clear()");
    open.standIn.failNextRun({ call: 3, when });
    const id = open.standIn.host.book.unitId;
    await expect(open.script(write)).rejects.toMatchObject({
      name: 'Exception',
      message: `Service Spreadsheets failed while accessing document with id ${id}.`,
    });
    expect(open.user.read('F1')).toBe(expected);
  });

  test('fails once, in the next run only', async () => {
    open.standIn.failNextRun({ call: 3, when: 'before' });
    await open.script(write).catch(() => undefined);
    await expect(open.script(write)).resolves.toBeNull();
  });

  test('may be any call of the run', async () => {
    open.standIn.failNextRun({ call: 1, when: 'before' });
    await expect(open.script(write)).rejects.toThrow('Service Spreadsheets failed');
  });
});

describe('properties', () => {
  test('are kept from run to run, each store apart', async () => {
    await open.script("PropertiesService.getUserProperties().setProperties({ a: '1', b: '2' })");
    await expect(
      open.script('return PropertiesService.getUserProperties().getProperties()'),
    ).resolves.toEqual({ a: '1', b: '2' });
    await expect(
      open.script("return PropertiesService.getDocumentProperties().getProperty('a')"),
    ).resolves.toBeNull();
  });

  test.each([
    ['a value of more than 9 KB', "setProperty('k', 'x'.repeat(9217))", 'Argument too large: value'],
    ['a value of more than 9 KB in UTF-8', "setProperty('k', '€'.repeat(3073))", 'Argument too large: value'],
    [
      'a store of more than 500 KB',
      "setProperties(Object.fromEntries(Array.from({ length: 60 }, (_, i) => ['k' + i, 'x'.repeat(9000)])))",
      'You have exceeded the property storage quota',
    ],
  ])('refuse %s', async (_what, body, message) => {
    await expect(open.script(`PropertiesService.getDocumentProperties().${body}`)).rejects.toThrow(message);
  });
});

describe('what is shown', () => {
  test.each([
    [
      "SpreadsheetApp.getActiveSpreadsheet().toast('Done', 'Title', 3)",
      'toasts',
      { message: 'Done', title: 'Title', seconds: 3 },
    ],
    [
      "SpreadsheetApp.getActiveSpreadsheet().toast('Done')",
      'toasts',
      { message: 'Done', title: '', seconds: 5 },
    ],
    ["SpreadsheetApp.getUi().alert('Sure?')", 'alerts', { title: '', prompt: 'Sure?', buttons: 'OK' }],
    [
      "const ui = SpreadsheetApp.getUi(); ui.alert('T', 'Sure?', ui.ButtonSet.YES_NO)",
      'alerts',
      { title: 'T', prompt: 'Sure?', buttons: 'YES_NO' },
    ],
  ] as const)('%s', async (body, kind, expected) => {
    await open.script(body);
    expect(open.shown[kind].at(-1)).toEqual(expected);
  });

  test('an alert gives the button that a person pressed', async () => {
    const other = bench('', { answer: 'NO' });
    const body =
      "const ui = SpreadsheetApp.getUi(); return ui.alert('?', ui.ButtonSet.YES_NO) === ui.Button.NO";
    await expect(other.script(body)).resolves.toBe(true);
    other.standIn.dispose();
  });
});

describe('a saved file', () => {
  test('opens again with everything in it', async () => {
    const first = bench();
    await first.script(`
      sheet.setName('Kept').setFrozenRows(1);
      sheet.getRange('A1:B2').setValues([[1, '=A1*2'], ["'007", '={1;2}']]).setBackground('#abcdef');
      sheet.getRange('A1').setNote('a note').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 9).setAllowInvalid(false).build());
      sheet.setConditionalFormatRules([
        SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1=1').setBackground('#ff0000').setRanges([sheet.getRange('A1:A2')]).build(),
        SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1=2').setBackground('#0000ff').setRanges([sheet.getRange('A1:A2')]).build()]);
      sheet.getRange('1:1').addDeveloperMetadata('row', 'first');
      sheet.getRange('A1').protect().setDescription('mine').setWarningOnly(true);
      sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B2')).setOption('title', 'T').build());
      SpreadsheetApp.getActiveSpreadsheet().setNamedRange('Named', sheet.getRange('B2'));
      PropertiesService.getDocumentProperties().setProperty('k', 'v');
    `);
    await first.user.settled();
    const id = first.standIn.host.book.unitId;
    const saved = JSON.parse(JSON.stringify(first.standIn.save()));
    first.standIn.dispose();

    const second = bench('', { saved });
    await second.user.settled();
    expect(second.standIn.host.book.unitId).toBe(id);
    expect(second.user.readRange('A1:B3')).toEqual([
      [1, 2],
      ['007', 1],
      [null, 2],
    ]);
    expect(second.user.look('A1').background).toBe('#ff0000');
    expect(second.user.type('A1', '10')).toMatchObject({ accepted: false });
    expect(second.user.note('A1')).toBe('a note');
    const body = `
      return [sheet.getName(), sheet.getFrozenRows(), sheet.createDeveloperMetadataFinder().withKey('row').find()[0].getValue(),
        sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getDescription(), sheet.getCharts().length,
        SpreadsheetApp.getActiveSpreadsheet().getRangeByName('Named').getA1Notation(),
        sheet.getConditionalFormatRules().map((rule) => rule.getBooleanCondition().getBackground()),
        PropertiesService.getDocumentProperties().getProperty('k')]`;
    await expect(second.script(body)).resolves.toEqual([
      'Kept',
      1,
      'first',
      'mine',
      1,
      'B2',
      ['#ff0000', '#0000ff'],
      'v',
    ]);
    second.standIn.dispose();
  });

  test('is the same again after something was made and taken away', async () => {
    const { standIn, user, script } = bench();
    user.type('A1', 'kept');
    await user.settled();
    const before = standIn.save();
    await script(`
      const made = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Made');
      made.getRange('A1:C3').setValues([[1, 2, 3], [4, 5, 6], [7, 8, '=A1']]).setBackground('#123456').setNote('n')
        .setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build());
      made.getRange('1:1').addDeveloperMetadata('k', 'v');
      made.getRange('A1').protect();
      made.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1=1').setBold(true).setRanges([made.getRange('A1')]).build()]);
      made.insertChart(made.newChart().asBarChart().addRange(made.getRange('A1:C3')).build());
      sheet.getRange('B2').setValue('gone').setFontSize(20).clear();
      SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet);
      SpreadsheetApp.getActiveSpreadsheet().deleteSheet(made);
    `);
    await user.settled();
    expect(standIn.save()).toEqual(before);
    standIn.dispose();
  });

  test('is told of after every change', async () => {
    const { standIn, user } = openHeadless({ files: { code: '', html: {}, manifest: '{"oauthScopes":[]}' } });
    let changes = 0;
    const stop = standIn.onChange(() => {
      changes += 1;
    });
    user.type('A1', '1');
    await user.settled();
    expect(changes).toBeGreaterThan(0);
    stop();
    standIn.dispose();
  });
});

test('signatures.ts says what @types/google-apps-script says', () => {
  expect(() => execFileSync('node', ['host/google/generate_signatures.mjs', '--check'])).not.toThrow();
});
