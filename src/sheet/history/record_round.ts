import type { RecordedRound, RoundToRecord } from '../../api';
import { decisionScores } from '../../core/weighted_score';
import { numbersOf } from '../../decision/numbers';
import { dayInWords, type Round } from '../../decision/round';
import { belongsTo, titled } from '../../table/history/belongs';
import { chartBlock, withTotals } from '../../table/history/chart_block';
import { HISTORY_COLUMNS, HISTORY_SHEET, ROUND_COLUMNS, ROUNDS_SHEET } from '../../table/history/columns';
import { readRows } from '../../table/history/read_history';
import { headsOf, type RoundHead } from '../../table/history/rounds_of';
import { historyRows, isSameState, roundRow } from '../../table/history/rows';
import { blockOfRows, placesOf } from '../../table/history/tidy';
import { stateOf, surenessOf } from '../../table/matrix/state';
import { cellProblems } from '../../table/problems';
import { asText } from '../../table/text';
import { refuseFiltered } from '../filtered';
import { readMatrix } from '../read_matrix';
import { Refused } from '../refused';
import { allOrNothing, type OnFailure } from '../transaction';
import { findHistory } from './find_history';
import { type Growing, onItsCell, onItsRows } from './on_its_rows';
import { drawRoundsChart, headerNotes, writeChartHeaders } from './rounds_chart';
import {
  appendRows,
  createTidy,
  findTidy,
  readBlock,
  type TidySheet,
  tableOf,
  withColumns,
} from './tidy_sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** What a matrix holds now. */
type State = Pick<Round, 'decision' | 'gut' | 'sure'>;

/**
 * Keeps the matrix of a sheet as a round: one row on Rounds, a block of rows on History. Nothing is written where the last
 * round holds the same, unless something was decided or the person says so; then only the note may be kept with that round.
 * Must run under the document lock. The number of service calls does not depend on the size of anything.
 */
export function recordRound(spreadsheet: Spreadsheet, sheet: Sheet, asked: RoundToRecord): RecordedRound {
  const state = stateOn(sheet);
  const sheets = findSheets(spreadsheet);
  const last = sheets === null ? null : lastRound(sheets, state);
  if (sheets?.rounds != null && last !== null && asked.whenSame !== 'record' && asked.decided === null) {
    if (asked.whenSame === 'note') return keepNote(sheets.rounds, last, asked);
    return { code: 'same', round: last.head.round };
  }
  const { date, name, note, decided } = asked;
  const round = { round: nextNumber(sheets), date, name, note, decided, ...state };
  onItsRows(growingOf(sheets), (look) => {
    look();
    allOrNothing((onFailure) => writeRound(spreadsheet, sheets, round, onFailure));
  });
  return { code: 'recorded', round: round.round };
}

/** Both sheets, with all that Rounds holds and the column of round numbers of History. */
export interface HistorySheets {
  /** Null where an earlier run broke before it made this one; the other is then empty. */
  readonly rounds: TidySheet | null;
  readonly history: TidySheet | null;
  readonly heads: readonly RoundHead[];
  /** The round of each row of History below its headers. */
  readonly numbers: readonly unknown[];
}

/** The sheets of rounds as they stand; null where none was recorded yet. */
export function findSheets(spreadsheet: Spreadsheet): HistorySheets | null {
  const rounds = findTidy(spreadsheet, ROUNDS_SHEET, ROUND_COLUMNS, 'values');
  const { heads } = rounds === null ? { heads: [] } : headsOf(tableOf(rounds));
  const history = findHistory(spreadsheet, heads);
  if (rounds === null && history === null) return null;
  if (rounds === null || history === null) {
    const made = rounds ?? history;
    if (made !== null && made.lastRow === made.headerRow) return { rounds, history, heads: [], numbers: [] };
    throw new Refused(
      `Nothing was done, because the sheet “${rounds === null ? ROUNDS_SHEET : HISTORY_SHEET}” is missing: undo its deletion, or move the other one out of this file to begin anew.`,
    );
  }
  return { rounds, history, heads, numbers: numbersIn(history) };
}

/** The column of round numbers below the headers of History. */
function numbersIn({ whole, headerRow, lastRow, header, sheet }: TidySheet): unknown[] {
  const at = header.indexOf('Round');
  if (whole !== null) return whole.rows.map(({ cells }) => cells[at]);
  if (lastRow === headerRow) return [];
  return sheet
    .getRange(headerRow + 1, at + 1, lastRow - headerRow, 1)
    .getValues()
    .map(([value]) => value);
}

/** The sheets of rounds that are there already, to which rows are added. */
export function growingOf(sheets: HistorySheets | null): Growing[] {
  const growing = [
    { tidy: sheets?.history ?? null, columns: HISTORY_COLUMNS },
    { tidy: sheets?.rounds ?? null, columns: ROUND_COLUMNS },
  ];
  return growing.flatMap(({ tidy, columns }) => (tidy === null ? [] : [{ tidy, columns }]));
}

/** The next number over all rows of both sheets: those whose round can't be read any more count too. */
export function nextNumber(sheets: HistorySheets | null): number {
  if (sheets === null) return 1;
  const known = [...sheets.heads.map(({ round }) => round), ...sheets.numbers];
  return (
    1 +
    known.reduce(
      (most: number, round) => (typeof round === 'number' ? Math.max(most, Math.floor(round)) : most),
      0,
    )
  );
}

/** Writes one round, and makes the two sheets where they are not there yet. */
export function writeRound(
  spreadsheet: Spreadsheet,
  sheets: HistorySheets | null,
  round: Round,
  onFailure: OnFailure,
): void {
  const history = withColumns(
    sheets?.history ?? createTidy(spreadsheet, HISTORY_SHEET, HISTORY_COLUMNS, onFailure),
    HISTORY_COLUMNS,
    onFailure,
  );
  const rounds = withColumns(
    sheets?.rounds ?? createTidy(spreadsheet, ROUNDS_SHEET, ROUND_COLUMNS, onFailure),
    ROUND_COLUMNS,
    onFailure,
  );
  // History first: rows that no round names are pointed out, a round without rows would be an empty promise.
  const block = blockOfRows(historyRows(round), history.header, HISTORY_COLUMNS);
  appendRows(history, block, 'the rows of History', onFailure);
  const { decision } = round;
  const { scores, weights, anchors } = numbersOf(decision);
  const chart = chartBlock(rounds.header, headerNotes(rounds), decision);
  writeChartHeaders(rounds, chart, onFailure);
  const [row = []] = blockOfRows([roundRow(round)], rounds.header, ROUND_COLUMNS);
  const whole = withTotals(row, chart, decisionScores(scores, weights, anchors));
  appendRows(rounds, [whole], 'the row of Rounds', onFailure);
  drawRoundsChart(rounds, chart, decision.baseline, onFailure);
}

/** The matrix of a sheet, which must be free of cells that would be kept as something else than they say. */
function stateOn(sheet: Sheet): State {
  const found = readMatrix(sheet);
  const decision = found?.read.decision;
  if (
    found === null ||
    decision === undefined ||
    decision.options.length === 0 ||
    decision.criteria.length === 0
  ) {
    throw new Refused('Nothing was recorded, because this sheet has no matrix with options and criteria.');
  }
  const wrong = cellProblems(found.read).find(({ takes }) => takes !== 'criterion');
  if (wrong !== undefined) {
    throw new Refused(`Nothing was recorded, because a cell has to be corrected first: ${wrong.sentence}`);
  }
  const { gut, isCovered, scoreNotes } = stateOf(found.cells, found.read);
  if (isCovered) {
    throw new Refused(
      'Nothing was recorded, because that would show the results, which stay covered until you have ranked by gut.',
    );
  }
  return {
    decision: titled(decision, found.cells.sheetName),
    gut: gut === null ? null : [...gut.ranks],
    sure: surenessOf(decision, scoreNotes),
  };
}

interface LastRound {
  readonly head: RoundHead;
}

/** The last round of this decision when it holds what the matrix holds now; else null. */
function lastRound({ heads, history, numbers }: HistorySheets, state: State): LastRound | null {
  if (history === null) return null;
  const latest = [...heads].sort((a, b) => b.round - a.round);
  const head = latest.find(({ title }) => title === state.decision.title) ?? latest[0];
  if (head === undefined) return null;
  const places = numbers.flatMap((round, at) => (round === head.round ? [at] : []));
  const [first, last] = [places[0], places[places.length - 1]];
  if (first === undefined || last === undefined) return null;
  const top = history.headerRow + 1;
  const wanted = new Set(places);
  const block = history.whole?.rows ?? readBlock(history, top + first, top + last);
  const rows = block.filter(({ row }) => wanted.has(row - top));
  const read = readRows(history.header, rows);
  const { gut, sure } = read;
  const then = { decision: { ...read.decision, title: head.title }, gut, ...(sure && { sure }) };
  const isComplete = read.count === head.cells;
  return isComplete && belongsTo(then.decision, state.decision) && isSameState(then, state) ? { head } : null;
}

/** Adds a note to the row of a round, with its day. */
function keepNote(rounds: TidySheet, { head }: LastRound, { date, note }: RoundToRecord): RecordedRound {
  const places = placesOf(rounds.header, ROUND_COLUMNS);
  const row = tableOf(rounds).rows.find(({ cells }) => cells[places.Round] === head.round)?.row;
  if (row === undefined || places.Note < 0) {
    throw new Refused('The note was not kept, because the sheet Rounds has no column Note any more.');
  }
  refuseFiltered(rounds.sheet, [{ top: row, bottom: row }]);
  const added = `${dayInWords(date)}: ${note}`;
  const cell = rounds.sheet.getRange(row, places.Note + 1);
  const before = head.note;
  const undo = {
    back: () => void cell.setValue(asText(before)),
    isBack: () => cell.getDisplayValue() === before,
    what: `the note of round ${head.round}`,
  };
  const known = [
    { range: rounds.sheet.getRange(row, places.Round + 1), text: `${head.round}` },
    { range: rounds.sheet.getRange(rounds.headerRow, places.Note + 1), text: 'Note' },
  ];
  const after = before === '' ? added : `${before}\n${added}`;
  onItsCell(known, undo, () => void cell.setValue(asText(after)));
  return { code: 'note-kept', round: head.round };
}
