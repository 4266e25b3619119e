import type { MatrixPlace } from '../api';
import type { Decision } from '../decision/decision';
import type { MatrixMap } from '../table/map';
import { endOf, placeMatrix } from '../table/matrix/place';
import { drawChart } from './chart';
import { newSheet } from './new_sheet';
import { optionsReference } from './options/read_options';
import { type Beginning, paintMatrix } from './paint';
import { addRules } from './rules';
import { allOrNothing, type OnFailure } from './transaction';
import { sweepUnfinished } from './unfinished';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Builds the matrix of a checked decision on a new sheet after the active one, and shows it only when it is
 * complete; on failure the new sheet is taken away again. The number of service calls does not depend on how
 * many options and criteria there are, but for two for each criterion that says in words what its worst or best means.
 *
 * @throws Error with one sentence for the person.
 */
export function buildMatrix(spreadsheet: Spreadsheet, decision: Decision, beginning: Beginning): MatrixPlace {
  return buildSheet(spreadsheet, newMatrix(decision, beginning));
}

/** A matrix as the wizard makes it. */
export function newMatrix(decision: Decision, beginning: Beginning): ToBuild {
  return { decision, map: placeMatrix(decision), beginning, title: decision.title, isCopy: false };
}

/** A matrix to build: what stands where, how it begins, what its sheet is called. */
export interface ToBuild {
  readonly decision: Decision;
  readonly map: MatrixMap;
  readonly beginning: Beginning;
  readonly title: string;
  /** To be moved into another file: without a chart, a warning before computed cells, and a list that reads a range. */
  readonly isCopy: boolean;
}

/**
 * The same for any sheet that holds a matrix.
 *
 * @param finish what else belongs on it, before it is shown
 * @param andThen what is written elsewhere in the file, all or nothing together with the sheet
 */
export function buildSheet(
  spreadsheet: Spreadsheet,
  { decision, map, beginning, title, isCopy }: ToBuild,
  finish: (sheet: Sheet) => void = () => undefined,
  andThen: (place: MatrixPlace, onFailure: OnFailure) => void = () => undefined,
): MatrixPlace {
  const name = sweepUnfinished(spreadsheet);
  const options = isCopy ? null : optionsReference(spreadsheet);
  return allOrNothing((onFailure) => {
    const before = spreadsheet.getActiveSheet();
    const { sheet, show } = newSheet(spreadsheet, name, before, onFailure);
    makeRoom(sheet, endOf(map).column);
    paintMatrix(sheet, decision, map, beginning, options);
    addRules(sheet, map, decision.criteria, isCopy);
    if (!isCopy) drawChart(sheet, map);
    finish(sheet);
    const place = show(title);
    andThen(place, onFailure);
    return place;
  });
}

/** A new sheet has 1000 rows, more than the largest matrix takes, and 26 columns, which may be too few. */
function makeRoom(sheet: Sheet, columns: number): void {
  sheet.insertColumnsAfter(1, columns);
}

export type { Beginning };
