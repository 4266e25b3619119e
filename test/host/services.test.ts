import { type Bench, bench } from './fixture';

let open: Bench;
beforeAll(() => {
  open = bench('', {});
});
afterAll(() => open.standIn.dispose());

const FILE = 'const file = SpreadsheetApp.getActiveSpreadsheet();';

describe('a range', () => {
  test.each<[string, string, unknown]>([
    [
      'knows its place',
      "const r = sheet.getRange('B2:D5'); return [r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn(), r.getNumRows(), r.getNumColumns(), r.getA1Notation(), r.getGridId(), r.getSheet().getName()]",
      [2, 2, 5, 4, 4, 3, 'B2:D5', 0, 'Sheet1'],
    ],
    [
      'knows its size in columns and rows, whatever their size in pixels',
      "sheet.setColumnWidth(7, 50).setRowHeight(9, 40); const r = sheet.getRange('F8:H9'); return [r.getWidth(), r.getHeight()]",
      [3, 2],
    ],
    ['may be whole columns', "return sheet.getRange('B:C').getA1Notation()", 'B1:C1000'],
    ['may be whole rows', "return sheet.getRange('2:3').getA1Notation()", 'A2:Z3'],
    [
      'may be named in any order and with dollars',
      "return sheet.getRange('$C$3:A1').getA1Notation()",
      'A1:C3',
    ],
    ['has cells', "return sheet.getRange('B2:D5').getCell(2, 3).getA1Notation()", 'D3'],
    ['has neighbours', "return sheet.getRange('B2:C3').offset(1, 2).getA1Notation()", 'D3:E4'],
    [
      'has neighbours of another size',
      "return sheet.getRange('B2:C3').offset(1, 2, 1, 1).getA1Notation()",
      'D3',
    ],
    [
      'has columns beyond Z',
      'sheet.insertColumnsAfter(26, 30); return sheet.getRange(1, 53).getA1Notation()',
      'BA1',
    ],
    [
      'is selected by activate',
      "sheet.getRange('C4').activate(); return [file.getActiveRange().getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation(), sheet.getActiveRange().getA1Notation()]",
      ['C4', 'C4', 'C4'],
    ],
    [
      'is what the person selected, wherever a script asks',
      "sheet.setActiveRange(sheet.getRange('C4:D6')); return [SpreadsheetApp.getSelection(), file.getSelection(), sheet.getSelection()].map((s) => [s.getActiveRange().getA1Notation(), s.getCurrentCell().getA1Notation(), s.getActiveSheet().getName()])",
      [
        ['C4:D6', 'C4', 'Sheet1'],
        ['C4:D6', 'C4', 'Sheet1'],
        ['C4:D6', 'C4', 'Sheet1'],
      ],
    ],
    [
      'may be made the current cell',
      'return [SpreadsheetApp, file, sheet].map((of, at) => of.setCurrentCell(sheet.getRange(5 + at, 2)) && of.getCurrentCell().getA1Notation())',
      ['B5', 'B6', 'B7'],
    ],
    [
      'is hidden by its rows or columns, and shown again',
      "const r = sheet.getRange('T31:U32'); sheet.hideRow(r); sheet.hideColumn(r); const hidden = [sheet.isRowHiddenByUser(31), sheet.isRowHiddenByUser(33), sheet.isColumnHiddenByUser(21)]; sheet.unhideRow(r); sheet.unhideColumn(r); return [...hidden, sheet.isRowHiddenByUser(31), sheet.isColumnHiddenByUser(21)]",
      [true, false, true, false, false],
    ],
    [
      'is merged and broken apart',
      "const r = sheet.getRange('K1:L2').setValues([[1, 2], [3, 4]]).merge(); const merged = r.isPartOfMerge(); const values = r.getValues(); r.breakApart(); return [merged, values, r.isPartOfMerge()]",
      [
        true,
        [
          [1, ''],
          ['', ''],
        ],
        false,
      ],
    ],
    [
      'is merged row by row',
      "return sheet.getRange('K4:L5').mergeAcross().getMergedRanges().map((r) => r.getA1Notation())",
      ['K4:L4', 'K5:L5'],
    ],
    [
      'is copied with its look, formulas going along',
      "sheet.getRange('M1:N1').setValues([[2, '=M1*2']]).setBackground('#aabbcc'); sheet.getRange('M1:N1').copyTo(sheet.getRange('M2:N3')); return [sheet.getRange('N3').getFormula(), sheet.getRange('M3').getBackground()]",
      ['=M3*2', '#aabbcc'],
    ],
    [
      'is copied without formulas',
      "sheet.getRange('M1:N1').copyTo(sheet.getRange('M5'), { contentsOnly: true }); return [sheet.getRange('N5').getFormula(), sheet.getRange('M5').getValue(), sheet.getRange('M5').getBackground()]",
      ['', 2, '#ffffff'],
    ],
    ['is cleared of its content', "return sheet.getRange('M2').clearContent().getBackground()", '#aabbcc'],
    ['is cleared of its look', "return sheet.getRange('M3').clearFormat().getValue()", 2],
    [
      'is cleared of both',
      "const r = sheet.getRange('M1').clear(); return [r.getValue(), r.getBackground()]",
      ['', '#ffffff'],
    ],
  ])('%s', async (_claim, body, expected) => {
    await expect(open.script(FILE + body)).resolves.toEqual(expected);
  });

  test.each<[string, string, string, unknown]>([
    ['setBackground', "'red'", 'getBackground', '#ff0000'],
    ['setBackgrounds', "[['#ABC']]", 'getBackgrounds', [['#aabbcc']]],
    ['setFontWeight', "'bold'", 'getFontWeight', 'bold'],
    ['setFontStyle', "'italic'", 'getFontStyle', 'italic'],
    ['setFontLine', "'underline'", 'getFontLine', 'underline'],
    ['setFontSize', '14', 'getFontSize', 14],
    ['setFontFamily', "'Roboto'", 'getFontFamily', 'Roboto'],
    ['setNumberFormat', "'0.0%'", 'getNumberFormat', '0.0%'],
    ['setHorizontalAlignment', "'center'", 'getHorizontalAlignment', 'center'],
    ['setVerticalAlignment', "'middle'", 'getVerticalAlignment', 'middle'],
    ['setWrap', 'true', 'getWrap', true],
    ['setWrap', 'true', 'getWraps', [[true]]],
    ['setFontStyles', "[['italic']]", 'getFontStyles', [['italic']]],
    ['setFontLines', "[['underline']]", 'getFontLines', [['underline']]],
    ['setFontFamilies', "[['Lato']]", 'getFontFamilies', [['Lato']]],
    ['setNote', "'why'", 'getNote', 'why'],
    ['setNotes', "[['because']]", 'getNotes', [['because']]],
  ])('%s(%s) is read by %s', async (setter, value, getter, expected) => {
    await expect(open.script(`return sheet.getRange('P1').${setter}(${value}).${getter}()`)).resolves.toEqual(
      expected,
    );
  });

  test('wrap strategies are members of their enum', async () => {
    const body =
      "return sheet.getRange('P2').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).getWrapStrategy() === SpreadsheetApp.WrapStrategy.CLIP";
    await expect(open.script(body)).resolves.toBe(true);
  });

  test('a border has only the sides that were asked for', async () => {
    await open.script(
      "sheet.getRange('R1:S2').setBorder(true, null, null, null, null, null, '#123456', SpreadsheetApp.BorderStyle.SOLID_MEDIUM)",
    );
    const { book } = open.standIn.host;
    const style = (row: number) =>
      book.workbook.getStyles().getStyleByCell(book.storedCell('0', row, 17))?.bd;
    expect(style(0)).toEqual({ t: { s: 8, cl: { rgb: '#123456' } } });
    expect(style(1)).toBeUndefined();
  });
});

describe('a sheet', () => {
  test.each<[string, string, unknown]>([
    [
      'is empty at first',
      "const s = file.insertSheet('Empty'); return [s.getLastRow(), s.getLastColumn(), s.getDataRange().getA1Notation(), s.getMaxRows(), s.getMaxColumns()]",
      [0, 0, 'A1', 1000, 26],
    ],
    [
      'has the data range of its content',
      "const s = file.insertSheet('Data'); s.getRange('B3').setValue(1); s.getRange('A9').setBackground('red'); return [s.getDataRange().getA1Notation(), s.getLastRow(), s.getLastColumn()]",
      ['A1:B3', 3, 2],
    ],
    [
      'takes appended rows',
      "const s = file.getSheetByName('Data'); s.appendRow(['x', '0012']); return s.getRange('A4:B4').getValues()",
      [['x', 12]],
    ],
    ['is found whatever the case of its name', "return file.getSheetByName('data').getName()", 'Data'],
    [
      'is found by its id',
      "const s = file.getSheetByName('Data'); return file.getSheetById(s.getSheetId()).getName()",
      'Data',
    ],
    [
      'is null when it is not there',
      "return [file.getSheetByName('Nobody'), file.getSheetById(1)]",
      [null, null],
    ],
    [
      'comes into view when it is inserted',
      "file.insertSheet('New', 0); return [SpreadsheetApp.getActiveSheet().getName(), file.getSheets()[0].getName(), file.getSheetByName('New').getIndex()]",
      ['New', 'New', 1],
    ],
    [
      'gives way to the next when it is deleted',
      "file.deleteSheet(file.getSheetByName('New')); return SpreadsheetApp.getActiveSheet().getName()",
      'Sheet1',
    ],
    [
      'gets a free name',
      'const s = file.insertSheet(); const name = s.getName(); file.deleteSheet(s); return /^Sheet\\d+$/.test(name)',
      true,
    ],
    [
      'is hidden and shown',
      "const s = file.getSheetByName('Data'); s.hideSheet(); const hidden = s.isSheetHidden(); s.showSheet(); return [hidden, s.isSheetHidden()]",
      [true, false],
    ],
    [
      'is moved',
      "file.setActiveSheet(file.getSheetByName('Data')); file.moveActiveSheet(1); return file.getSheets()[0].getName()",
      'Data',
    ],
    [
      'is copied to the end',
      "return file.getSheetByName('Data').copyTo(file).getName() + file.getSheets().at(-1).getRange('B3').getValue()",
      'Copy of Data1',
    ],
    [
      'is frozen',
      "const s = file.getSheetByName('Data'); s.setFrozenRows(2); s.setFrozenColumns(1); return [s.getFrozenRows(), s.getFrozenColumns()]",
      [2, 1],
    ],
    [
      'has widths and heights',
      "const s = file.getSheetByName('Data'); s.setColumnWidths(1, 2, 50).setRowHeightsForced(1, 1, 6).setRowHeight(2, 6); return [s.getColumnWidth(2), s.getRowHeight(1), s.getRowHeight(2)]",
      [50, 6, 21],
    ],
    ['has a tab colour', "return file.getSheetByName('Data').setTabColor('#f00').getTabColor()", '#ff0000'],
    [
      'hides its grid lines',
      "return file.getSheetByName('Data').setHiddenGridlines(true).hasHiddenGridlines()",
      true,
    ],
    [
      'hides rows and columns',
      "const s = file.getSheetByName('Data'); s.hideRows(2); s.hideColumns(2, 1); return [s.isRowHiddenByUser(2), s.isRowHiddenByUser(3), s.isColumnHiddenByUser(2)]",
      [true, false, true],
    ],
    [
      'is cleared',
      "const s = file.getSheetByName('Data'); s.clear(); return [s.getLastRow(), s.getRange('A9').getBackground()]",
      [0, '#ffffff'],
    ],
    [
      'sorts below its frozen rows',
      "const s = file.insertSheet('Sorted'); s.getRange('A1:A4').setValues([['head'], [3], [1], [2]]); s.setFrozenRows(1); s.sort(1, false); return s.getRange('A1:A4').getValues().flat()",
      ['head', 3, 2, 1],
    ],
  ])('%s', async (_claim, body, expected) => {
    await expect(open.script(FILE + body)).resolves.toEqual(expected);
  });
});

describe('developer metadata', () => {
  beforeAll(() =>
    open.script(`${FILE}
    const s = file.insertSheet('Marked');
    file.addDeveloperMetadata('k', 'file');
    s.addDeveloperMetadata('k', 'sheet', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    s.getRange('3:3').addDeveloperMetadata('k', 'row');
    s.getRange('C:C').addDeveloperMetadata('other');
  `),
  );
  const MARKED = `${FILE} const s = file.getSheetByName('Marked'); const values = (found) => found.map((m) => m.getValue());`;

  test.each<[string, string, unknown]>([
    [
      'are found anywhere from the file',
      "return values(file.createDeveloperMetadataFinder().withKey('k').find())",
      ['file', 'sheet', 'row'],
    ],
    [
      'are found on a sheet, its rows and columns',
      'return values(s.createDeveloperMetadataFinder().find())',
      ['sheet', 'row', null],
    ],
    [
      'are found in a range',
      "return values(s.getRange('2:4').createDeveloperMetadataFinder().find())",
      ['row'],
    ],
    [
      'are not found in part of a row',
      "return values(s.getRange('A3').createDeveloperMetadataFinder().find())",
      [],
    ],
    [
      'are found where a cell meets them',
      "return values(s.getRange('A3').createDeveloperMetadataFinder().onIntersectingLocations().find())",
      ['sheet', 'row'],
    ],
    [
      'are listed on their own place only',
      'return [values(file.getDeveloperMetadata()), values(s.getDeveloperMetadata()), values(s.getRange("3:3").getDeveloperMetadata())]',
      [['file'], ['sheet'], ['row']],
    ],
    [
      'are filtered by value',
      "return values(s.createDeveloperMetadataFinder().withValue('row').find())",
      ['row'],
    ],
    [
      'are filtered by visibility',
      'return values(s.createDeveloperMetadataFinder().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT).find())',
      ['sheet'],
    ],
    [
      'are filtered by kind of place',
      'return s.createDeveloperMetadataFinder().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN).find().map((m) => m.getKey())',
      ['other'],
    ],
    [
      'are found by id',
      'const [m] = s.createDeveloperMetadataFinder().withKey("other").find(); return file.createDeveloperMetadataFinder().withId(m.getId()).find()[0].getKey()',
      'other',
    ],
    [
      'know their place',
      "const l = s.getRange('3:3').getDeveloperMetadata()[0].getLocation(); return [l.getRow().getRow(), l.getColumn(), l.getSheet(), l.getSpreadsheet(), l.getLocationType() === SpreadsheetApp.DeveloperMetadataLocationType.ROW]",
      [3, null, null, null, true],
    ],
    [
      'are changed',
      "const [m] = s.getDeveloperMetadata(); m.setKey('new').setValue('v'); return [s.getDeveloperMetadata()[0].getKey(), s.getDeveloperMetadata()[0].getValue()]",
      ['new', 'v'],
    ],
    ['are removed', 's.getDeveloperMetadata()[0].remove(); return s.getDeveloperMetadata().length', 0],
  ])('%s', async (_claim, body, expected) => {
    await expect(open.script(MARKED + body)).resolves.toEqual(expected);
  });
});

describe('validation', () => {
  const rule = (criterion: string) =>
    `sheet.getRange('T1').clear({ validationsOnly: true }).setDataValidation(SpreadsheetApp.newDataValidation().${criterion}.setAllowInvalid(false).setHelpText('help').build());`;

  test.each<[string, string[], string[]]>([
    ['requireNumberBetween(1, 5)', ['1', '5', '2.5', ''], ['0', '6', 'x', 'TRUE']],
    ['requireNumberGreaterThan(3)', ['4'], ['3', 'x']],
    ['requireNumberNotEqualTo(3)', ['4'], ['3']],
    ["requireValueInList(['a', 'b c'])", ['a', 'b c'], ['c', 'A,B']],
    ['requireCheckbox()', ['TRUE'], ['1', 'x']],
    ["requireFormulaSatisfied('=LEN(T1)<3')", ['ab', '12'], ['abc']],
  ])('%s', async (criterion, accepted, refused) => {
    await open.script(
      `SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1')); ${rule(criterion).replace('sheet.', "SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1').")}`,
    );
    for (const text of accepted)
      expect([text, open.user.type('T1', text)]).toEqual([text, { accepted: true }]);
    for (const text of refused)
      expect([text, open.user.type('T1', text)]).toEqual([text, { accepted: false, helpText: 'help' }]);
  });

  test.each<[string, string, unknown]>([
    [
      'allows anything unless told otherwise',
      'return SpreadsheetApp.newDataValidation().requireNumberBetween(1, 2).build().getAllowInvalid()',
      true,
    ],
    [
      'says what it asks',
      "const r = sheet.getRange('U1').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=OR(U1=1; U1=2)').build()).getDataValidation(); return [r.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.CUSTOM_FORMULA, r.getCriteriaValues()]",
      [true, ['=OR(U1=1, U1=2)']],
    ],
    [
      'says which cells it lists',
      "const r = sheet.getRange('U2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A3')).build()).getDataValidation(); return r.getCriteriaValues()[0].getA1Notation()",
      'A1:A3',
    ],
    [
      'is taken away from part of its cells',
      "sheet.getRange('V1:V3').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build()); sheet.getRange('V2').clearDataValidations(); return sheet.getRange('V1:V3').getDataValidations().map(([r]) => r === null)",
      [false, true, false],
    ],
  ])('%s', async (_claim, body, expected) => {
    await expect(open.script(body)).resolves.toEqual(expected);
  });

  test('lists cells of a sheet whose name the engine cannot read in a formula', async () => {
    const own = bench();
    await expect(
      own.script(`
        sheet.setName('A/B: which?').getRange('A1:A2').setValues([['this'], ['that']]);
        const choices = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A2')).setAllowInvalid(false);
        return sheet.getRange('B1').setDataValidation(choices.build()).getDataValidation().getCriteriaValues()[0].getA1Notation();
      `),
    ).resolves.toBe('A1:A2');
    expect(own.user.type('B1', 'that')).toEqual({ accepted: true });
    expect(own.user.type('B1', 'other')).toMatchObject({ accepted: false });
    own.standIn.dispose();
  });
});

describe('conditional formats', () => {
  test('of two that hold the first one wins', async () => {
    await open.script(`${FILE} const s = file.insertSheet('Coloured'); s.getRange('A1').setValue(5);
      const rule = (formula, color) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(color).setRanges([s.getRange('A1:A3')]).build();
      s.setConditionalFormatRules([rule('=A1>3', '#111111'), rule('=A1>1', '#222222')]);`);
    expect(open.user.look('Coloured!A1').background).toBe('#111111');
    expect(open.user.look('Coloured!A2').background).toBeNull();
  });

  test('are added to those that are there', async () => {
    const body = `const rules = sheet.getConditionalFormatRules();
      rules.push(SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBold(true).setRanges([sheet.getRange('B1')]).build());
      sheet.setConditionalFormatRules(rules);
      return sheet.getConditionalFormatRules().map((rule) => [rule.getRanges()[0].getA1Notation(), rule.getBooleanCondition().getBackground()])`;
    await expect(open.script(body)).resolves.toEqual([
      ['A1:A3', '#111111'],
      ['A1:A3', '#222222'],
      ['B1', null],
    ]);
  });
});

describe('charts', () => {
  test('are pictured with the values of their ranges', async () => {
    await open.script(`${FILE} const s = file.insertSheet('Charted');
      s.getRange('A1:D2').setValues([['', 'One', 'Two', 'Three'], ['Score', 1, '', '=1+2']]);
      s.insertChart(s.newChart().asBarChart().setTitle('Scores').addRange(s.getRange('A1:D1')).addRange(s.getRange('A2:D2'))
        .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS).setTransposeRowsAndColumns(true).setNumHeaders(1)
        .setOption('width', 300).setPosition(5, 2, 3, 4).build());`);
    await open.user.settled();
    expect(open.standIn.charts().at(-1)).toMatchObject({
      type: 'BAR',
      row: 4,
      column: 1,
      offsetX: 3,
      offsetY: 4,
      width: 300,
      height: 371,
      options: { title: 'Scores' },
      table: [
        [null, 'Score'],
        ['One', 1],
        ['Two', null],
        ['Three', 3],
      ],
    });
  });

  test('stand side by side unless told otherwise', async () => {
    await open.script(
      'const [chart] = sheet.getCharts(); sheet.updateChart(chart.modify().setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS).setTransposeRowsAndColumns(false).build())',
    );
    expect(open.standIn.charts().at(-1)?.table).toEqual([[null, 'One', 'Two', 'Three', 'Score', 1, null, 3]]);
  });

  test.each([
    [
      'leaves out hidden rows unless told otherwise',
      undefined,
      [
        ['Name', 'Score', 'Note'],
        ['a', 1, 7],
        ['c', 3, 9],
      ],
    ],
    [
      'leaves out hidden columns',
      'IGNORE_COLUMNS',
      [
        ['Name', 'Score'],
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
    ],
    [
      'leaves out both',
      'IGNORE_BOTH',
      [
        ['Name', 'Score'],
        ['a', 1],
        ['c', 3],
      ],
    ],
    [
      'shows all',
      'SHOW_BOTH',
      [
        ['Name', 'Score', 'Note'],
        ['a', 1, 7],
        ['b', 2, 8],
        ['c', 3, 9],
      ],
    ],
  ])('%s', async (_claim, strategy, table) => {
    const asked = strategy && `.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.${strategy})`;
    await open.script(`${FILE} const s = file.insertSheet();
      s.getRange('A1:C4').setValues([['Name', 'Score', 'Note'], ['a', 1, 7], ['b', 2, 8], ['c', 3, 9]]);
      s.getRange('B2:B4').setNumberFormat('0.0');
      s.hideRows(3); s.hideColumns(3);
      s.insertChart(s.newChart().asColumnChart().addRange(s.getRange('A1:C4')).setNumHeaders(1)${asked ?? ''}
        .setPosition(6, 1, 0, 0).build());`);
    await open.user.settled();
    const chart = open.standIn.charts().at(-1);
    expect(chart?.table).toEqual(table);
    expect(chart?.shown[1]?.slice(0, 2)).toEqual(['a', '1.0']);
    await expect(
      open.script(`const [chart] = sheet.getCharts(); return [String(chart.getHiddenDimensionStrategy()),
        sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(3), sheet.isRowHiddenByUser(2), sheet.isColumnHiddenByUser(2)]`),
    ).resolves.toEqual([strategy ?? 'IGNORE_ROWS', true, true, false, false]);
    await open.script(`${FILE} file.deleteSheet(sheet); file.setActiveSheet(file.getSheetByName('Charted'))`);
  });

  test('are removed', async () => {
    await open.script('const [chart] = sheet.getCharts(); sheet.removeChart(chart)');
    expect(open.standIn.charts()).toEqual([]);
  });
});

describe('the rest', () => {
  test.each<[string, string, unknown]>([
    [
      'a named range',
      `${FILE} file.setNamedRange('Here', sheet.getRange('B2:B3')); const [named] = sheet.getNamedRanges(); named.setName('There'); return [file.getRangeByName('There').getA1Notation(), file.getRangeByName('Here')]`,
      ['B2:B3', null],
    ],
    [
      'a protection',
      "const p = sheet.protect().setDescription('d').setWarningOnly(true); const kind = p.getProtectionType() === SpreadsheetApp.ProtectionType.SHEET; p.remove(); return [kind, sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length]",
      [true, 0],
    ],
    [
      'a text finder, which looks into every sheet, for a part unless told otherwise',
      `${FILE} const other = file.insertSheet('Other'); other.getRange('B3').setValue('Lost and found'); sheet.getRange('J9').setValue('LOST'); const at = (finder) => finder.findAll().map((cell) => cell.getSheet().getName() + '!' + cell.getA1Notation()); const found = [at(file.createTextFinder('lost')), at(file.createTextFinder('lost').matchEntireCell(true)), at(file.createTextFinder('lost').matchEntireCell(true).matchCase(true))]; file.deleteSheet(other); sheet.getRange('J9').clear(); return found`,
      [['Charted!J9', 'Other!B3'], ['Charted!J9'], []],
    ],
    [
      'a uuid',
      'return /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid())',
      true,
    ],
    [
      'a formatted date',
      "return Utilities.formatDate(new Date(Date.UTC(2024, 0, 5, 13, 7, 9)), 'Etc/UTC', 'yyyy-MM-dd HH:mm:ss')",
      '2024-01-05 13:07:09',
    ],
    [
      'the locale',
      `${FILE} return [file.getSpreadsheetLocale(), Session.getActiveUserLocale()]`,
      ['en_US', 'en'],
    ],
  ])('%s', async (_claim, body, expected) => {
    await expect(open.script(body)).resolves.toEqual(expected);
  });

  test.each([
    ["file.setNamedRange('A1', sheet.getRange('A1'))", 'The name "A1" is invalid.'],
    ["file.setNamedRange('R1C1', sheet.getRange('A1'))", 'The name "R1C1" is invalid.'],
    ["file.setNamedRange('2x', sheet.getRange('A1'))", 'The name "2x" is invalid.'],
  ])('%s is refused', async (body, message) => {
    await expect(open.script(FILE + body)).rejects.toThrow(message);
  });
});
