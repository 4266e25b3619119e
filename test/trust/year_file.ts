import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFiles, type Headless, type HeadlessOptions, openHeadless } from '../../host/headless';
import type { SavedFile } from '../../host/open_host';
import type { CellPlace, MatrixPlace, MatrixView, ProposedTable } from '../../src/api';
import { type Decision, newCriterion } from '../../src/decision/decision';
import { dayOf } from '../../src/decision/round';
import { cellName } from '../../src/table/a1';
import { criterionCell, scoreCell } from '../../src/table/map';
import { bench } from '../host/fixture';

/** The sheets of a file in which one person has worked for a year. */
export const BUDGET = 'Budget';
export const BY_HAND = 'By hand';
export const MATRIX = 'My next role';
export const DAYS = { first: dayOf(2026, 1, 12), second: dayOf(2026, 8, 3), today: dayOf(2026, 11, 26) };

/** Everything that a script can reach on a sheet that has nothing to do with decisions. */
const FILL_BUDGET = `
  const file = SpreadsheetApp.getActiveSpreadsheet();
  sheet.setName('${BUDGET}');
  sheet.getRange('A1:D4').setValues([
    ['Month', 'Rent', 'Food', 'Sum'],
    ['January', 1200, 431.5, '=B2+C2'],
    ['February', 1200, 398, '=SUM(B3:C3)'],
    ["'=not a formula", "'0012", "'1/2", '=IF(B2>0; "yes"; "no")'],
  ]);
  sheet.getRange('A1:D1').setFontWeight('bold').setBackground('#eeeeff').setNote('Kept since 2019.');
  sheet.getRange('B2:D3').setNumberFormat('#,##0.00');
  sheet.getRange('A6:B6').merge().setValue('Both months');
  sheet.getRange('B2:C3').setDataValidation(
    SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(false).setHelpText('Euros').build());
  sheet.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1000).setBackground('#ffcccc')
      .setRanges([sheet.getRange('B2:C3')]).build()]);
  file.setNamedRange('Rent', sheet.getRange('B2:B3'));
  sheet.getRange('D2:D3').protect().setDescription('Sums').setWarningOnly(true);
  sheet.addDeveloperMetadata('bank', 'gold');
  sheet.getRange('3:3').addDeveloperMetadata('row', 'three');
  sheet.hideRows(4);
  sheet.getRange('A1:D3').createFilter()
    .setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['February']).build());
  sheet.hideColumns(3);
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 161);
  sheet.setTabColor('#00aa00');
  sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B3'))
    .setPosition(8, 1, 0, 0).setOption('title', 'Rent').build());
`;

/** A table as people make it: its weights are formulas, its total is theirs, and it was ranked by gut on a real date. */
const BY_HAND_CELLS = [
  ['Criterion', 'Weight', 'Worst', 'Best', 'Stay', 'Go', 'Wait'],
  ['Pay', '=1+2', '0', '10', '5', '9', '2'],
  ['Fun', '=4/4', '0', '10', '8', '4', ''],
];

const matrixOfThree = (): Decision => ({
  title: MATRIX,
  criteria: [
    { ...newCriterion('c1', 'Purpose'), worst: 1, best: 5, weight: 3, worstMeans: 'None', bestMeans: 'All' },
    { ...newCriterion('c2', 'Pay'), kind: 'measure', unit: '€', worst: 50_000, best: 120_000, weight: 2 },
    { ...newCriterion('c3', '=Commute'), kind: 'measure', unit: 'min', worst: 60, best: 0, weight: 1 },
  ],
  options: [
    { id: 'o1', name: 'Current role' },
    { id: 'o2', name: 'NewCo' },
    { id: 'o3', name: 'Own studio' },
  ],
  baseline: 0,
  scores: [
    [2, 4, 5],
    [80_000, 95_000, null],
    [30, 45, 0],
  ],
});

/** A spreadsheet in which tests call what the sidebar calls. */
export interface TrustFile extends Headless {
  call<T>(name: string, ...args: unknown[]): Promise<T>;
  /** Google's number of the sheet of this name. */
  idOf(sheetName: string): number;
}

export function trusted(headless: Headless): TrustFile {
  const { standIn } = headless;
  const { book, beside } = standIn.host;
  return {
    ...headless,
    call: <T>(name: string, ...args: unknown[]) => standIn.callFromClient(name, args) as Promise<T>,
    idOf: (sheetName) => {
      const sheet = book.sheets.find((each) => each.getName() === sheetName);
      if (sheet === undefined) throw new Error(`There is no sheet ${sheetName}.`);
      return beside.sheetNumber(sheet.getSheetId());
    },
  };
}

/** So many rows have the sheets that Discern fills from the top. */
const ROWS = 60;

/** Opens a saved file; nothing is calculated in it unless that is asked for, so that thousands can be opened. */
export function reopened(
  saved: SavedFile,
  options: Omit<HeadlessOptions, 'saved' | 'files'> = {},
): TrustFile {
  const { calculates = false } = options;
  const open = openHeadless({ ...options, calculates, saved: structuredClone(saved), files: FILES });
  if (calculates) open.standIn.open();
  return trusted(open);
}

export const FILES = builtFiles();

const MAKERS = { year: yearFile, people: peopleFile };

/** One of the files of all trials as it was saved. */
export const savedFile = (name: keyof typeof MAKERS): Promise<SavedFile> =>
  keptFile(name, MAKERS[name], [__filename]);

/**
 * A file that takes seconds to make, so that it is kept between test files for as long as nothing it is made of changes: the
 * add-on, and the sources that make it.
 */
export async function keptFile(
  name: string,
  make: () => Promise<SavedFile>,
  sources: readonly string[],
): Promise<SavedFile> {
  const made = createHash('sha256').update(FILES.code);
  for (const source of sources) made.update(readFileSync(source));
  const place = join(tmpdir(), `discern-trust-${name}-${made.digest('hex').slice(0, 16)}.json`);
  try {
    return JSON.parse(readFileSync(place, 'utf8'));
  } catch {
    const saved = await make();
    // In one step, for another process may be reading.
    writeFileSync(`${place}.${process.pid}`, JSON.stringify(saved));
    renameSync(`${place}.${process.pid}`, place);
    return saved;
  }
}

/**
 * The file after a year: a budget, a table by hand that was adopted, a matrix with two rounds, the options, and what is on the
 * sheets of rounds.
 */
async function yearFile(): Promise<SavedFile> {
  const open = bench(FILES.code);
  const file = trusted(open);
  const { call, user } = file;
  await open.script(FILL_BUDGET);
  user.addSheet(BY_HAND);
  BY_HAND_CELLS.forEach((row, at) => {
    row.forEach((text, column) => text !== '' && user.type(`${'ABCDEFG'[column]}${at + 1}`, text));
  });
  await user.settled();
  const { sheetId, state, corrections } = await call<ProposedTable>('proposeTable', null);
  await call('adoptTable', { sheetId, state, corrections, results: { row: 5, column: 1 } });
  await rankByGut(file, sheetId, 'today');
  user.type('B7', '2026-03-01');
  const place = await call<MatrixPlace>('createMatrix', matrixOfThree());
  await user.settled();
  user.type('R20', '=SUM(B5:B7)');
  await call('saveWeighting', place.sheetId, { words: 'Weights set by points.', kept: '{"version":2}' });
  await rankByGut(file, place.sheetId, '3 March 2026');
  await call('recordRound', roundOf(place.sheetId, DAYS.first));
  user.type('O5', '3');
  await user.settled();
  await call('recordRound', roundOf(place.sheetId, DAYS.second));
  const option = (name: string, pool: string | null) => ({
    ...{ id: '', name, note: 'Pros: near.\nCons: far.', pool, changedOn: DAYS.first },
  });
  await call('createOptions', [
    option('NewCo', 'considered'),
    option('Teaching', 'considered'),
    option('Own farm', 'future'),
    option('Sailing', null),
  ]);
  await call('addMust', file.idOf('Options'), 'Own technology');
  // A thousand rows with formats would make each of thousands of trials slow.
  for (const name of ['Options', 'History', 'Rounds']) user.deleteRows(ROWS + 1, 1000 - ROWS, name);
  user.switchTo(MATRIX);
  await user.settled();
  const saved = open.standIn.save();
  open.standIn.dispose();
  return saved;
}

export const roundOf = (sheetId: number, date: number) => ({
  ...{ sheetId, date, name: 'A round', note: '', decided: null, whenSame: 'record' },
});

async function rankByGut({ call, user }: TrustFile, sheetId: number, date: string): Promise<void> {
  await user.settled();
  const { decision } = await call<{ decision: Decision }>('readMatrix');
  const expected = { options: decision.options };
  await call('recordGut', { sheetId, expected, ranks: [2, 1, 3], date });
  await user.settled();
}

/** By criterion, for all options the same. */
const SCORES_OF: Record<string, number[]> = { Ann: [3, 90_000, 20], Bo: [4, 70_000, 40] };

function typeInto(user: TrustFile['user'], cell: CellPlace | null, score: number): void {
  if (cell !== null) user.type(cellName(cell), String(score));
}

/** A file with the tabs of two people who have filled in the same blank copy. */
async function peopleFile(): Promise<SavedFile> {
  const open = bench(FILES.code);
  const file = trusted(open);
  const { call, user } = file;
  await open.script(FILL_BUDGET);
  const place = await call<MatrixPlace>('createMatrix', { ...matrixOfThree(), title: 'Team' });
  for (const person of ['Ann', 'Bo']) {
    user.switchTo('Team');
    await user.settled();
    const copy = await call<MatrixPlace>('shareBlank', {
      ...{ sheetId: place.sheetId, keepsWeights: false, keepsOptions: true },
    });
    await user.settled();
    user.renameSheet(copy.sheetName, person);
    user.type('B2', person);
    const { map } = await call<MatrixView>('readMatrix');
    map.criteria.forEach((_, criterion) => {
      typeInto(user, criterionCell(map, 'weight', criterion), criterion + 1);
      map.options.forEach((__, option) => {
        typeInto(user, scoreCell(map, criterion, option), SCORES_OF[person]?.[criterion] ?? 0);
      });
    });
    await user.settled();
  }
  const saved = open.standIn.save();
  open.standIn.dispose();
  return saved;
}
