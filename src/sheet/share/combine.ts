import type { Combination, MatrixPlace, People } from '../../api';
import { asGrid } from '../../table/content';
import { CRITERION_WIDTH } from '../../table/matrix/look';
import { combineTabs } from '../../table/share/combine';
import { optionsOf, otherScales, personOf, placesIn, progressOf, type Tab } from '../../table/share/people';
import { newSheet } from '../new_sheet';
import { readMatrix } from '../read_matrix';
import { Refused } from '../refused';
import { freeSheetName } from '../sheet_name';
import { allOrNothing } from '../transaction';
import { sweepUnfinished } from '../unfinished';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const COMBINED = /^Combined: /;

/** All tabs with the criteria of the sheet in view, that sheet among them. */
function findTabs(spreadsheet: Spreadsheet) {
  const base = readMatrix(spreadsheet.getActiveSheet());
  if (base === null) {
    throw new Refused(
      'Nothing can be combined from this sheet, because it has no matrix: go to one of the tabs to combine.',
    );
  }
  const { criteria, title } = base.read.decision;
  const tabs = spreadsheet.getSheets().flatMap((sheet): (Tab & { sheetId: number })[] => {
    const found = COMBINED.test(sheet.getName()) ? null : readMatrix(sheet);
    if (found === null) return [];
    const tab = {
      sheetId: sheet.getSheetId(),
      sheetName: found.cells.sheetName,
      person: personOf(found.cells),
      read: found.read,
    };
    return placesIn(criteria, tab) === null ? [] : [tab];
  });
  return { criteria, title, tabs };
}

/** Who has a tab, and what it still lacks; no number of anybody. */
export function readPeople(spreadsheet: Spreadsheet): People {
  const { criteria, title, tabs } = findTabs(spreadsheet);
  const options = optionsOf(tabs);
  return {
    title,
    options,
    people: tabs.map((tab) => ({ ...progressOf(tab, criteria, options), sheetId: tab.sheetId })),
  };
}

/** Puts the chosen tabs together on a new sheet. Unfinished ones are refused unless the person wants them knowingly. */
export function combine(
  spreadsheet: Spreadsheet,
  { sheetIds, mean, takesUnfinished, date }: Combination,
): MatrixPlace {
  const { criteria, title, tabs } = findTabs(spreadsheet);
  const chosen = tabs.filter(({ sheetId }) => sheetIds.includes(sheetId));
  if (chosen.length < 2)
    throw new Refused('Nothing was combined, because it takes the tabs of two people at least.');
  const options = optionsOf(tabs);
  const open = chosen
    .map((tab) => progressOf(tab, criteria, options))
    .filter(({ unscored, unweighed, wrong }) => unscored + unweighed + wrong > 0);
  if (open.length > 0 && !takesUnfinished) {
    const who = open.map(({ person }) => person).join(', ');
    throw new Refused(
      `Nothing was combined, because not everyone has finished: ${who}. Leave them out, or say that you want them as they are.`,
    );
  }
  const twice = chosen.find(({ person }, at) => chosen.findIndex((each) => each.person === person) < at);
  if (twice !== undefined) {
    throw new Refused(
      `Nothing was combined, because ${twice.person} has more than one tab in it: choose one estimate of each person.`,
    );
  }
  const scales = otherScales(criteria, chosen);
  if (scales.length > 0)
    throw new Refused(
      `Nothing was combined, because ${scales[0]}: give it the same Worst and Best everywhere.`,
    );
  const left = tabs.filter((tab) => !chosen.includes(tab)).map(({ person }) => person);
  const { puts, headings, rows, columns } = combineTabs(title, criteria, chosen, { mean, date, left });
  const name = sweepUnfinished(spreadsheet);
  return allOrNothing((onFailure) => {
    const sheet = newSheet(spreadsheet, name, spreadsheet.getActiveSheet(), onFailure);
    sheet.insertColumnsAfter(1, columns);
    sheet.insertRowsAfter(1, rows);
    sheet.getRange(1, 1, rows, columns).setValues(asGrid(puts, rows, columns));
    sheet.getRange(6, 5, rows - 5, columns - 4).setNumberFormat('General');
    sheet.getRange(6, 2, criteria.length, 1).setNumberFormat('0.0%');
    sheet.getRangeList(headings.map((row) => `${row}:${row}`)).setFontWeight('bold');
    sheet.setColumnWidth(1, CRITERION_WIDTH);
    const sheetName = freeSheetName(spreadsheet, `Combined: ${title}`);
    sheet.setName(sheetName);
    sheet.showSheet();
    spreadsheet.setActiveSheet(sheet);
    return { sheetId: sheet.getSheetId(), sheetName };
  });
}
