import type { Combination, MatrixPlace, People } from '../../api';
import type { Criterion } from '../../decision/decision';
import { nameInSentence } from '../../decision/names';
import { columnLetters } from '../../table/a1';
import { asGrid } from '../../table/content';
import { CRITERION_WIDTH, HEADER_BACKGROUND } from '../../table/matrix/look';
import { stateOf } from '../../table/matrix/state';
import { type CombinedSheet, combineTabs } from '../../table/share/combine';
import { type GroupPairs, groupPairs } from '../../table/share/group_pairs';
import { isEnough } from '../../table/share/kept_pairs';
import { lackInWords } from '../../table/share/lack_words';
import { otherNameSentence, underOneName } from '../../table/share/one_name';
import {
  isUntouched,
  optionsOf,
  otherScales,
  ownCriteria,
  pairsOf,
  personOf,
  placesIn,
  progressOf,
  type Tab,
  tabsOf,
} from '../../table/share/people';
import { newSheet } from '../new_sheet';
import { readMatrix } from '../read_matrix';
import { Refused } from '../refused';
import { sheetById } from '../sheet_by_id';
import { allOrNothing } from '../transaction';
import { sweepUnfinished } from '../unfinished';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Points. */
const TITLE_SIZE = 14;

const COMBINED = /^Combined: /;

type FoundTab = Tab & { readonly sheetId: number };

/** All tabs with the criteria of a matrix, that one among them; copies that nobody has begun with are none. */
function findTabs(spreadsheet: Spreadsheet, sheetId: number) {
  const base = readMatrix(sheetById(sheetId));
  if (base === null) {
    throw new Refused(
      'Nothing can be combined from this sheet, because it has no matrix: go to one of the tabs to combine.',
    );
  }
  const { criteria, title } = base.read.decision;
  const found = spreadsheet.getSheets().flatMap((sheet): FoundTab[] => {
    const matrix = COMBINED.test(sheet.getName()) ? null : readMatrix(sheet);
    if (matrix === null || COMBINED.test(matrix.read.decision.title)) return [];
    const { cells, read } = matrix;
    const { weighting } = stateOf(cells, read);
    const tab = {
      sheetId: sheet.getSheetId(),
      sheetName: cells.sheetName,
      person: personOf(cells, read.map),
      read,
      weighting,
    };
    return isUntouched(cells, read) || placesIn(criteria, tab) === null ? [] : [tab];
  });
  return { criteria, title, ...underOneName(found) };
}

/** Who has a tab, and what it still lacks; no number of anybody. */
export function readPeople(spreadsheet: Spreadsheet, sheetId: number): People {
  const { criteria, title, tabs, renamed } = findTabs(spreadsheet, sheetId);
  const options = optionsOf(tabs);
  return {
    title,
    options,
    otherNames: renamed.map(otherNameSentence),
    people: tabs.map((tab) => ({ ...progressOf(tab, tabs, criteria, options), sheetId: tab.sheetId })),
  };
}

/** Puts the chosen tabs together on a new sheet. Unfinished ones are refused unless the person wants them knowingly. */
export function combine(
  spreadsheet: Spreadsheet,
  { sheetId, sheetIds, mean, takesUnfinished, date }: Combination,
): MatrixPlace {
  const { criteria, title, tabs, renamed } = findTabs(spreadsheet, sheetId);
  const chosen = tabs.filter((tab) => sheetIds.includes(tab.sheetId));
  const ofEach = chosen.map((tab) => tabsOf(tab, chosen)).filter((own, at) => own[0] === chosen[at]);
  const latest = ofEach.flatMap((own) => own.slice(-1));
  if (latest.length < 2)
    throw new Refused('Nothing was combined, because it takes the tabs of two people at least.');
  const thrice = ofEach.find((own) => own.length > 2)?.[0];
  if (thrice !== undefined) {
    throw new Refused(
      `Nothing was combined, because ${thrice.person} has more than two tabs in it: choose the estimate before the talk and the one after it.`,
    );
  }
  const estimates = ofEach.flatMap(([first, second]) =>
    first === undefined || second === undefined ? [] : [{ first, second }],
  );
  const options = optionsOf(chosen);
  const open = chosen
    .map((tab) => progressOf(tab, chosen, criteria, options))
    .filter(({ unscored, unweighed, wrong }) => unscored + unweighed + wrong > 0);
  if (open.length > 0 && !takesUnfinished) {
    const who = [...new Set(open.map(({ person }) => person))].join(', ');
    throw new Refused(
      `Nothing was combined, because not everyone has finished: ${who}. Leave them out, or say that you want them as they are.`,
    );
  }
  const scales = otherScales(criteria, chosen);
  if (scales.length > 0) throw new Refused(`Nothing was combined, because ${scales[0]}.`);
  const left = tabs.filter((tab) => !chosen.includes(tab)).map(({ person }) => person);
  const notes = [
    ...(left.length > 0 ? [`Not in it: ${left.join(', ')}.`] : []),
    ...open.map(
      (each) => `${each.person}${each.estimate > 1 ? ', second estimate' : ''}: ${lackInWords(each)}.`,
    ),
    ...renamed.filter(({ person }) => latest.some((tab) => tab.person === person)).map(otherNameSentence),
    ...latest.flatMap((tab) => {
      const own = ownCriteria(tab, criteria)
        .map((added) => `“${nameInSentence(added, 'no name')}”`)
        .join(', ');
      return own === '' ? [] : [`Only ${tab.person} has ${own}: it counts in their own total alone.`];
    }),
  ];
  const weights = mean === 'pairs' ? weightsOfPairs(latest, criteria) : mean;
  const combined = combineTabs({ title, criteria, tabs: latest, estimates, weights, date, notes });
  const name = sweepUnfinished(spreadsheet);
  return allOrNothing((onFailure) => {
    const { sheet, show } = newSheet(spreadsheet, name, spreadsheet.getActiveSheet(), onFailure);
    write(sheet, combined, criteria.length);
    return show(`Combined: ${title}`);
  });
}

/** The weights of everybody's judgments of pairs; refused where somebody has not compared enough of them. */
function weightsOfPairs(tabs: readonly Tab[], criteria: readonly Criterion[]): GroupPairs {
  const people = tabs.map((tab) => ({ person: tab.person, pairs: pairsOf(criteria, tab) }));
  const without = people.filter(({ pairs }) => !isEnough(pairs)).map(({ person }) => person);
  if (without.length > 0)
    throw new Refused(
      `Nothing was combined, because there are not enough compared pairs of ${without.join(', ')}: they compare pairs under Set weights in their own file, or you take a mean of the weights.`,
    );
  return groupPairs(
    people,
    criteria.map(({ name }) => name),
  );
}

function write(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { puts, formats, headings, rows, columns }: CombinedSheet,
  criteria: number,
): void {
  sheet.insertColumnsAfter(1, columns);
  sheet.insertRowsAfter(1, rows);
  const all = sheet.getRange(1, 1, rows, columns);
  all.setValues(asGrid(puts, rows, columns));
  all.setNumberFormats(formats.map((row) => [...row]));
  const bold = sheet.getRangeList(headings.map((row) => `${row}:${row}`));
  bold.setFontWeight('bold');
  const headers = (from: string) =>
    sheet.getRangeList(headings.slice(1).map((row) => `${from}${row}:${columnLetters(columns)}${row}`));
  headers('A').setBackground(HEADER_BACKGROUND);
  headers('B').setHorizontalAlignment('right').setWrap(true);
  all.setVerticalAlignment('middle');
  sheet.getRange(1, 1).setFontSize(TITLE_SIZE);
  sheet.getRange(5, 1, rows - 4, 1).setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW);
  sheet.getRange(6, 1, criteria, 1).setWrap(true);
  sheet.setColumnWidth(1, CRITERION_WIDTH);
  sheet.setFrozenColumns(1);
}
