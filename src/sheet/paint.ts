import type { KeptWeighting } from '../api';
import type { Decision } from '../decision/decision';
import type { Round } from '../decision/round';
import { blockName } from '../table/a1';
import { asGrid } from '../table/content';
import { linesAlike } from '../table/lines_alike';
import { blockOf, type MatrixMap, optionFieldBlock, scoresBlock } from '../table/map';
import { matrixCells, noticeCell } from '../table/matrix/cells';
import { noteWith } from '../table/matrix/kept';
import { CRITERION_WIDTH, NOTICE_HEIGHT, OPTION_WIDTH, THIN_HEIGHT, THIN_WIDTH } from '../table/matrix/look';
import { looksOf, SAMPLED_SHARE } from '../table/matrix/looks';
import type { OptionsReference } from '../table/matrix/option_musts';
import { optionWidths } from '../table/matrix/option_width';
import { endOf, HEADER_ROW, NOTICE_ROW } from '../table/matrix/place';
import { COLUMN_ROLES, DETAILS, ROW_ROLES } from '../table/matrix/roles';
import { EMPTY_NOTE, noteOfScore } from '../table/matrix/score_note';
import { noteWithWeighed, weighedNow } from '../table/matrix/weighed_note';
import { meansInWords } from '../table/matrix/words';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How a new matrix begins, beside the decision. */
export interface Beginning {
  /** The totals wait for a ranking by gut. */
  readonly isCovered: boolean;
  /** How the weights were set, to keep with the matrix; null when there is nothing to keep. */
  readonly weighting: KeptWeighting | null;
  /** The weights were set for the scales as they stand; absent where nobody knows. */
  readonly isWeighed?: boolean;
  /** Notes of the cells of names, by the ids of their options and criteria. */
  readonly notes: Readonly<Record<string, string>>;
  /** How sure each score is, `[criterion][option]`, for the notes of their cells. */
  readonly sure?: Round['sure'];
  /** Without any function of ours. */
  readonly isPlain?: boolean;
}

/**
 * Writes the cells of a new matrix and gives them their looks; each kind of look is one call for all cells.
 *
 * @param options the sheet of options, whose musts the line under the title names; null where the file has none, or for a copy
 */
export function paintMatrix(
  sheet: Sheet,
  decision: Decision,
  map: MatrixMap,
  beginning: Beginning,
  options: OptionsReference | null,
): void {
  const { row: rows, column: columns } = endOf(map);
  const all = sheet.getRange(1, 1, rows, columns);
  const looks = looksOf(decision, map);
  // Values first: what a text behind an apostrophe becomes in a cell with the format of text is not known.
  const cells = matrixCells(decision, map, beginning.isCovered, beginning.isPlain, options);
  all.setValues(asGrid(cells, rows, columns));
  all.setNumberFormats(looks.numberFormats);
  formatShares(sheet, map);
  all.setFontColors(looks.fontColours);
  all.setFontWeights(looks.fontWeights);
  all.setBackgrounds(looks.backgrounds);
  all.setHorizontalAlignments(looks.alignments);
  all.setWraps(looks.wraps);
  all.setVerticalAlignment('middle');
  all.setNotes(notesOf(decision, map, beginning));
  all.setFontSizes(looks.fontSizes);
  size(sheet, map, {
    used: (['least', 'half'] as const).filter((field) =>
      decision.criteria.some((each) => each[field] !== null),
    ),
    widths: optionWidths(decision.options.map(({ name }) => name)),
    isPlain: beginning.isPlain ?? false,
  });
}

/** A format with conditions that are no whole numbers may not be known everywhere: whole percents stay in its place. */
function formatShares(sheet: Sheet, map: MatrixMap): void {
  const block = optionFieldBlock(map, 'firstPlace');
  if (block === null) return;
  try {
    sheet.getRange(blockName(block)).setNumberFormat(SAMPLED_SHARE);
  } catch {}
}

/** The notes of headers and labels, and those of names, as one block from A1. */
function notesOf(
  { criteria, options }: Decision,
  map: MatrixMap,
  { weighting, isWeighed = false, notes: ofNames, sure: ofScores = [] }: Beginning,
): string[][] {
  const { row: rows, column: columns } = endOf(map);
  // An id may be called as a member that every object has.
  const byId = new Map(Object.entries(ofNames));
  const notes = Array.from({ length: rows }, () => new Array<string>(columns).fill(''));
  const put = (row: number | null, column: number | null, note: string) => {
    const line = notes[(row ?? 0) - 1];
    if (line !== undefined && column !== null) line[column - 1] = note;
  };
  for (const { field, note } of COLUMN_ROLES) {
    put(map.optionFields.name, map.criterionFields[field], field === 'weight' ? ofWeights(note) : note);
  }
  for (const { field, note } of ROW_ROLES) put(map.optionFields[field], map.criterionFields.name, note);
  criteria.forEach((criterion, at) => {
    const parts = [byId.get(criterion.id) ?? '', meansInWords(criterion)].filter((part) => part !== '');
    put(map.criteria[at] ?? null, map.criterionFields.name, parts.join('\n\n'));
  });
  options.forEach(({ id }, at) => {
    put(map.optionFields.name, map.options[at] ?? null, byId.get(id) ?? '');
  });
  ofScores.forEach((row, criterion) => {
    row.forEach((sure, option) => {
      const note = noteOfScore({ ...EMPTY_NOTE, sure });
      put(map.criteria[criterion] ?? null, map.options[option] ?? null, note);
    });
  });
  return notes;

  /** With how the weights were set, and for which scales. */
  function ofWeights(note: string): string {
    const kept = weighting === null ? note : noteWith(note, weighting.words, weighting.kept);
    return isWeighed ? noteWithWeighed(kept, criteria, criteria.map(weighedNow)) : kept;
  }
}

function size(
  sheet: Sheet,
  map: MatrixMap,
  {
    used,
    widths,
    isPlain,
  }: {
    used: readonly ('least' | 'half')[];
    widths: readonly number[];
    isPlain: boolean;
  },
): void {
  const { criterionSpan, optionSpan, optionFields, criterionFields } = map;
  const { row: notice, column } = noticeCell(map);
  // Never over the options: Sheets moves no column that is a part of merged cells.
  // From the top: where it is longer than its room, what is not counted stays in sight.
  sheet
    .getRange(notice, column, 1, optionSpan.first - column)
    .merge()
    .setVerticalAlignment('top');
  // In a copy for others the baseline is typed, so it needs no list and no room for one.
  if (map.baseline !== null && !isPlain) {
    sheet.getRange(map.baseline.row, map.baseline.column, 1, optionSpan.first - map.baseline.column).merge();
  }
  sheet.setColumnWidth(1, CRITERION_WIDTH);
  sheet.setColumnWidths(2, optionSpan.first - 2, OPTION_WIDTH);
  for (const { first, count, size } of linesAlike(widths, optionSpan.first + 1)) {
    sheet.setColumnWidths(first, count, size);
  }
  sheet.setColumnWidth(optionSpan.first, THIN_WIDTH);
  sheet.setRowHeightsForced(NOTICE_ROW, 1, NOTICE_HEIGHT);
  sheet.setRowHeightsForced(criterionSpan.first, 1, THIN_HEIGHT);
  sheet.setRowHeightsForced(criterionSpan.last, 1, THIN_HEIGHT);
  // The thin column after the last option is hidden: the chart leaves hidden columns out, and nobody types there.
  sheet.hideColumns(optionSpan.last, 1);
  sheet.hideColumns(optionSpan.first - DETAILS.length, DETAILS.length);
  // What marks an option or bends a scale is in sight where there is any.
  for (const field of used) {
    const column = criterionFields[field];
    if (column !== null) sheet.showColumns(column, 1);
  }
  const hidden = ROW_ROLES.filter(({ isHidden }) => isHidden);
  sheet.hideRows(optionFields.id ?? criterionSpan.last, hidden.length);
  // A copy for others freezes them once its own rows are in.
  if (!isPlain) sheet.setFrozenRows(HEADER_ROW);
  sheet.setFrozenColumns(1);
}

/** The blocks that rules and charts speak of, in A1 notation. */
export function blocksOf(map: MatrixMap) {
  const { criterionFields, optionFields, criterionSpan, optionSpan } = map;
  const name = (block: ReturnType<typeof optionFieldBlock>) => (block === null ? 'A1' : blockName(block));
  const fields = { first: criterionFields.weight ?? 1, last: optionSpan.last };
  const results = { first: optionFields.score ?? 1, last: optionFields.scored ?? 1 };
  return {
    scores: blockName(scoresBlock(map)),
    names: name(optionFieldBlock(map, 'name')),
    totals: name(optionFieldBlock(map, 'score')),
    typed: blockName(blockOf(map, criterionSpan, fields)),
    computed: blockName(blockOf(map, results, optionSpan)),
    chart: name(
      blockOf(map, { first: optionFields.chartName ?? 1, last: optionFields.chartOthers ?? 1 }, optionSpan),
    ),
  };
}
