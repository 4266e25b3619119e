import { type Bench, bench } from './fixture';

/**
 * A small table: criteria in rows 3 to 5 between two blank rows, options in columns C and D; rules, names, notes,
 * protection, metadata and a chart on it.
 */
const TABLE = `
sheet.setName('Table');
sheet.getRange('A1:D7').setValues([
  ['Name', 'Weight', 'One', 'Two'],
  ['', '', '', ''],
  ['a', 1, 10, 20],
  ['b', 2, 30, 40],
  ['c', 3, 50, 60],
  ['', '', '', ''],
  ['Sum', '=SUM(B2:B6)', '=MAP(C1:D1; BYCOL(C2:D6; LAMBDA(v; SUM(v))); LAMBDA(h; s; s))', ''],
]);
sheet.getRange('B2:B6').setDataValidation(
  SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=AND(ISNUMBER(B2); B2>=0)').setAllowInvalid(false).setHelpText('Not negative').build());
sheet.getRange('F1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('C1:D1')).setAllowInvalid(false).build());
sheet.setConditionalFormatRules([
  SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=C2>=$B2*20').setBackground('#00ff00').setRanges([sheet.getRange('C2:D6')]).build()]);
SpreadsheetApp.getActiveSpreadsheet().setNamedRange('Weights', sheet.getRange('B2:B6'));
sheet.getRange('H1').setFormula('=SUM(Weights)');
sheet.getRange('A4').setNote('about b');
sheet.getRange('A7:D7').protect().setDescription('sums').setWarningOnly(true);
sheet.getRange('4:4').addDeveloperMetadata('row', 'b');
sheet.getRange('D:D').addDeveloperMetadata('column', 'Two');
sheet.addDeveloperMetadata('sheet', 'it');
sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A2:B6')).setPosition(9, 1, 0, 0).build());
`;

/** What the script finds of everything that can move. */
const WHERE = `
const metadata = {};
for (const found of sheet.createDeveloperMetadataFinder().find()) {
  const location = found.getLocation();
  const line = location.getRow() ?? location.getColumn();
  metadata[found.getKey()] = line === null ? 'sheet' : line.getA1Notation();
}
const rule = sheet.getConditionalFormatRules()[0];
const name = SpreadsheetApp.getActiveSpreadsheet().getRangeByName('Weights');
const [chart] = sheet.getCharts();
return {
  metadata,
  colours: rule === undefined ? null : [rule.getRanges().map((range) => range.getA1Notation()).join(), rule.getBooleanCondition().getCriteriaValues()[0]],
  name: name === null ? null : name.getA1Notation(),
  protection: sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((found) => found.getRange().getA1Notation()),
  chart: [chart.getRanges().map((range) => range.getA1Notation()).join(), chart.getContainerInfo().getAnchorRow()],
};
`;

const UNMOVED = {
  metadata: { row: 'A4:Z4', column: 'D1:D1000', sheet: 'sheet' },
  colours: ['C2:D6', '=C2>=$B2*20'],
  name: 'B2:B6',
  protection: ['A7:D7'],
  chart: ['A2:B6', 9],
};

async function openTable(): Promise<Bench> {
  const open = bench();
  await open.script(TABLE);
  await open.user.settled();
  return open;
}

let open: Bench;
beforeEach(async () => {
  open = await openTable();
});
afterEach(() => open.standIn.dispose());

test('the table is there before it is edited', async () => {
  await expect(open.script(WHERE)).resolves.toEqual(UNMOVED);
  expect(open.user.readRange('B7:D7')).toEqual([[6, 90, 120]]);
  expect(open.user.read('H1')).toBe(6);
});

describe('by a person: inserting a row', () => {
  test('between criteria makes every range grow', async () => {
    open.user.insertRowsBefore(4);
    await open.user.settled();
    await expect(open.script(WHERE)).resolves.toEqual({
      metadata: { row: 'A5:Z5', column: 'D1:D1001', sheet: 'sheet' },
      colours: ['C2:D7', '=C2>=$B2*20'],
      name: 'B2:B7',
      protection: ['A8:D8'],
      chart: ['A2:B7', 10],
    });
    expect(open.user.note('A5')).toBe('about b');
    expect(open.user.type('B4', '-1')).toEqual({ accepted: false, helpText: 'Not negative' });
    expect(open.user.type('B4', '4')).toEqual({ accepted: true });
    open.user.type('C4', '100');
    await open.user.settled();
    expect(open.user.readRange('B8:D8')).toEqual([[10, 190, 120]]);
    expect(open.user.read('H1')).toBe(10);
    expect(open.user.look('C4').background).toBe('#00ff00');
  });

  test('right above the first line of a range leaves its size', async () => {
    open.user.insertRowsBefore(2);
    await open.user.settled();
    await expect(open.script(WHERE)).resolves.toMatchObject({
      colours: ['C3:D7', '=C3>=$B3*20'],
      name: 'B3:B7',
    });
    expect(open.user.formula('B8')).toBe('=SUM(B3:B7)');
  });

  test('right below the last line of a range leaves it', async () => {
    open.user.insertRowsAfter(6);
    await open.user.settled();
    await expect(open.script(WHERE)).resolves.toMatchObject({
      colours: UNMOVED.colours,
      name: 'B2:B6',
      protection: ['A8:D8'],
    });
  });
});

describe('by a person: deleting rows', () => {
  test('takes their metadata and notes, and shrinks ranges', async () => {
    open.user.deleteRows(4);
    await open.user.settled();
    await expect(open.script(WHERE)).resolves.toEqual({
      metadata: { column: 'D1:D999', sheet: 'sheet' },
      colours: ['C2:D5', '=C2>=$B2*20'],
      name: 'B2:B5',
      protection: ['A6:D6'],
      chart: ['A2:B5', 8],
    });
    expect(open.user.note('A4')).toBe('');
    expect(open.user.readRange('B6:D6')).toEqual([[4, 60, 80]]);
  });

  test('does not break a rule whose first line goes', async () => {
    open.user.deleteRows(2);
    await expect(open.script(WHERE)).resolves.toMatchObject({ colours: ['C2:D5', '=C2>=$B2*20'] });
    expect(open.user.type('B2', '-1')).toMatchObject({ accepted: false });
  });

  test('of everything that a formula reads makes it #REF!', async () => {
    open.user.deleteRows(2, 5);
    await open.user.settled();
    expect(open.user.formula('B2')).toBe('=SUM(#REF!)');
    expect(open.user.read('B2')).toBe('#REF!');
    await expect(open.script(WHERE)).resolves.toMatchObject({ name: null, colours: null });
  });
});

describe('by a person: moving rows', () => {
  test('among criteria moves what sits on them and leaves every range', async () => {
    open.user.moveRows(4, 1, 3);
    await open.user.settled();
    await expect(open.script(WHERE)).resolves.toEqual({
      ...UNMOVED,
      metadata: { ...UNMOVED.metadata, row: 'A3:Z3' },
    });
    expect(open.user.readRange('A3:B5')).toEqual([
      ['b', 2],
      ['a', 1],
      ['c', 3],
    ]);
    expect(open.user.note('A3')).toBe('about b');
    expect(open.user.readRange('B7:D7')).toEqual([[6, 90, 120]]);
  });

  test('away takes their rule along', async () => {
    open.user.moveRows(4, 1, 12);
    await open.user.settled();
    await expect(open.script(WHERE)).resolves.toMatchObject({
      metadata: { row: 'A11:Z11' },
      colours: ['C2:D5,C11:D11', '=C2>=$B2*20'],
      name: 'B2:B5',
    });
    expect(open.user.read('B6')).toBe(4);
  });
});

describe('by a person: columns', () => {
  test('inserted between options make every range grow', async () => {
    open.user.insertColumnsBefore('D');
    open.user.type('D1', 'New');
    open.user.type('D3', '7');
    await open.user.settled();
    await expect(open.script(WHERE)).resolves.toMatchObject({
      metadata: { column: 'E1:E1000' },
      colours: ['C2:E6', '=C2>=$B2*20'],
      protection: ['A7:E7'],
    });
    expect(open.user.readRange('C7:E7')).toEqual([[90, 7, 120]]);
    expect(open.user.type('G1', 'New')).toEqual({ accepted: true });
  });

  test('moved take their metadata along', async () => {
    open.user.moveColumns('D', 1, 'C');
    await open.user.settled();
    await expect(open.script(WHERE)).resolves.toMatchObject({
      metadata: { column: 'C1:C1000' },
      colours: ['C2:D6', '=C2>=$B2*20'],
    });
    expect(open.user.readRange('C1:D1')).toEqual([['Two', 'One']]);
  });

  test('deleted are gone from lists of choices', async () => {
    open.user.deleteColumns('D');
    expect(open.user.type('E1', 'Two')).toMatchObject({ accepted: false });
    expect(open.user.type('E1', 'One')).toEqual({ accepted: true });
  });
});

describe('by a person: sorting', () => {
  test('moves cells with their notes, and neither rules nor metadata', async () => {
    open.user.sort('A3:D5', 'B', false);
    await open.user.settled();
    expect(open.user.readRange('A3:D5')).toEqual([
      ['c', 3, 50, 60],
      ['b', 2, 30, 40],
      ['a', 1, 10, 20],
    ]);
    await expect(open.script(WHERE)).resolves.toEqual(UNMOVED);
    expect(open.user.readRange('B7:D7')).toEqual([[6, 90, 120]]);
  });

  test('puts numbers before texts, texts before booleans, blanks last either way', async () => {
    ['b', '', 'TRUE', '2', 'A', '10'].forEach((text, index) => {
      open.user.type(`J${index + 1}`, text);
    });
    open.user.sort('J1:J6', 'J');
    expect(open.user.readRange('J1:J6').flat()).toEqual([2, 10, 'A', 'b', true, null]);
    open.user.sort('J1:J6', 'J', false);
    expect(open.user.readRange('J1:J6').flat()).toEqual([true, 'b', 'A', 10, 2, null]);
  });

  test('takes relative references along, as a copy would', async () => {
    ['2', '1'].forEach((text, index) => {
      open.user.type(`J${index + 1}`, text);
      open.user.type(`K${index + 1}`, `=J${index + 1}*10`);
    });
    open.user.sort('J1:K2', 'J');
    await open.user.settled();
    expect(open.user.readRange('J1:K2')).toEqual([
      [1, 10],
      [2, 20],
    ]);
    expect(open.user.formula('K1')).toBe('=J1*10');
  });

  test('goes on where the result of a formula above reaches into the range, and can be undone', async () => {
    ['1', '3', '2'].forEach((text, index) => {
      open.user.type(`J${index + 2}`, text);
    });
    open.user.type('K1', '=SEQUENCE(4)');
    open.user.type('L4', '=J4*10');
    await open.user.settled();
    open.user.sort('J2:L4', 'J', false);
    await open.user.settled();
    expect(open.user.readRange('J1:L4')).toEqual([
      [null, 1, null],
      [3, 2, null],
      [2, 3, 20],
      [1, 4, null],
    ]);
    await open.user.undo();
    await open.user.settled();
    expect(open.user.readRange('J1:L4')).toEqual([
      [null, 1, null],
      [1, 2, null],
      [3, 3, null],
      [2, 4, 20],
    ]);
    expect(open.user.formula('L4')).toBe('=J4*10');
  });
});

describe('by a person: sheets', () => {
  test('renamed are followed by formulas, names and lists', async () => {
    await open.script(
      "SpreadsheetApp.getActiveSpreadsheet().insertSheet('Other').getRange('A1').setFormula('=Table!B7')",
    );
    open.user.renameSheet('Table', "It's new");
    open.user.switchTo("It's new");
    await open.user.settled();
    expect(open.user.read('Other!A1')).toBe(6);
    expect(open.user.read('H1')).toBe(6);
    expect(open.user.type('F1', 'Two')).toEqual({ accepted: true });
    expect(open.user.type('F1', 'Three')).toMatchObject({ accepted: false });
  });

  test('duplicated keep cells, rules, notes, protection and charts of their own', async () => {
    expect(open.user.duplicateSheet('Table')).toBe('Copy of Table');
    await open.user.settled();
    open.user.type('B4', '5');
    await open.user.settled();
    expect([open.user.read('B7'), open.user.read('Table!B7')]).toEqual([9, 6]);
    expect(open.user.type('B4', '-1')).toMatchObject({ accepted: false });
    expect(open.user.note('A4')).toBe('about b');
    await expect(open.script(WHERE)).resolves.toEqual({ ...UNMOVED, metadata: {}, name: 'B2:B6' });
    expect(open.user.duplicateSheet('Table')).toBe('Copy of Table 2');
  });

  test('duplicated keep their metadata where Google is taken to copy them', async () => {
    const copying = bench('', { copiesMetadata: true });
    await copying.script(TABLE);
    copying.user.duplicateSheet('Table');
    await expect(copying.script(WHERE)).resolves.toMatchObject({ metadata: UNMOVED.metadata });
    copying.standIn.dispose();
  });

  test('deleted leave #REF! behind', async () => {
    await open.script(
      "SpreadsheetApp.getActiveSpreadsheet().insertSheet('Other').getRange('A1:A2').setFormulas([['=Table!B7'], ['=SUM(Weights)']])",
    );
    open.user.deleteSheet('Table');
    await open.user.settled();
    expect(open.user.readRange('Other!A1:A2')).toEqual([['#REF!'], ['#REF!']]);
    await expect(
      open.script(
        'return SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().find().length',
      ),
    ).resolves.toBe(0);
  });
});

describe('undo', () => {
  test.each<[string, (open: Bench) => void]>([
    ['inserted rows', ({ user }) => user.insertRowsAfter(4, 2)],
    ['deleted rows', ({ user }) => user.deleteRows(3, 3)],
    ['moved rows', ({ user }) => user.moveRows(4, 1, 12)],
    ['deleted columns', ({ user }) => user.deleteColumns('B', 2)],
    ['moved columns', ({ user }) => user.moveColumns('C', 1, 'F')],
    ['a rename', ({ user }) => user.renameSheet('Table', 'Other name')],
    ['typing', ({ user }) => void user.type('B4', '9')],
  ])('puts everything back after %s', async (_what, act) => {
    const cells = open.user.readRange('A1:H12');
    act(open);
    await open.user.settled();
    await open.user.undo();
    await open.user.settled();
    expect(open.user.readRange('A1:H12')).toEqual(cells);
    expect(open.user.note('A4')).toBe('about b');
    await expect(open.script(WHERE)).resolves.toEqual(UNMOVED);
  });
});

describe('by a script, on a sheet that is not in view', () => {
  test.each([
    ['insertRowsAfter', 'table.insertRowsAfter(4, 1)', { name: 'B2:B7', protection: ['A8:D8'] }],
    ['insertRowBefore', 'table.insertRowBefore(4)', { metadata: { row: 'A5:Z5' }, name: 'B2:B7' }],
    ['deleteRow', 'table.deleteRow(5)', { name: 'B2:B5', chart: ['A2:B5', 8] }],
    ['moveRows', "table.moveRows(table.getRange('4:4'), 3)", { metadata: { row: 'A3:Z3' }, name: 'B2:B6' }],
    ['insertColumnsBefore', 'table.insertColumnsBefore(3, 2)', { metadata: { column: 'F1:F1000' } }],
    ['deleteColumns', 'table.deleteColumns(2, 1)', { name: null, metadata: { column: 'C1:C1000' } }],
  ])('%s', async (_method, body, expected) => {
    await open.script(
      "SpreadsheetApp.getActiveSpreadsheet().insertSheet('In view').getRange('B4').setFormula('=A1')",
    );
    await open.script(
      `const table = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Table'); ${body};`,
    );
    expect(open.user.sheetInView()).toBe('In view');
    expect(open.user.formula('B4')).toBe('=A1');
    open.user.switchTo('Table');
    await expect(open.script(WHERE)).resolves.toMatchObject(expected);
  });
});
