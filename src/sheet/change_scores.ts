import type { SaidOfScore, ScoresChange } from '../api';
import { positions } from '../core/positions';
import { type CellPlace, cellName } from '../table/a1';
import { type ChangedCell, withScores } from '../table/changed_cells';
import { readSheet } from '../table/find/read_sheet';
import { criterionCell, scoreCell } from '../table/map';
import { noteOfScore, replacedNote, scoreNote } from '../table/matrix/score_note';
import { noteWithScoredOn } from '../table/matrix/scored_note';
import { formulaAt, noteAt } from '../table/sheet_cells';
import { around, cellsOf, stretchesOf } from '../table/stretches';
import { onItsLines } from './on_its_lines';
import { type FoundMatrix, linesOfMatrix, readMatrix } from './read_matrix';
import { Refused, refuseChanged } from './refused';
import { writeBlocks } from './write_cells';
import { writeNote } from './write_note';
import { writeNotes } from './write_notes';
import { overBlocks } from './write_over';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So many stretches of cells are written at most: each is a call. */
const MOST_STRETCHES = 4;

/**
 * Writes the scores of one criterion and what is said of them, all or nothing. What stays the same is not touched, so that a
 * formula stays one. Refuses when the criterion, the options or these scores are not as the sidebar had read them.
 */
export function changeScores(sheet: Sheet, change: ScoresChange): FoundMatrix {
  const found = readMatrix(sheet);
  const at = found?.read.decision.criteria.findIndex(({ id }) => id === change.expected.criterion.id) ?? -1;
  if (found === null || !isAsExpected(found, at, change)) {
    refuseChanged('criteria, options or scores', 'score them');
  }
  const { cells, read } = found;
  const changes = changedCells(found, at, change);
  const written = changes.filter(({ score }) => score !== undefined);
  const noted = changes.filter((each) => each.note !== noteAt(cells, each));
  const { options, orientation } = read.map;
  const stretches = stretchesOf(
    cells,
    written,
    (cell) =>
      options.includes(orientation === 'down' ? cell.column : cell.row) || formulaAt(cells, cell) !== '',
  );
  const values = written.map(({ row, column, score }) => ({ row, column, value: score ?? '' }));
  if (stretches.length > MOST_STRETCHES) {
    throw new Refused(
      'Nothing was written, because too many other columns or rows stand between the options: type these scores into the sheet.',
    );
  }
  const name = written.length === 0 ? null : criterionCell(read.map, 'name', at);
  const dated = name === null ? null : { ...name, note: noteWithScoredOn(noteAt(cells, name), change.day) };
  if (changes.length > 0) {
    // The notes of scores are written as a block.
    const notes = [...(dated === null ? [] : [dated]), ...(noted.length > 0 ? cellsOf(around(noted)) : [])];
    onItsLines(linesOfMatrix(found, stretches, notes), (onFailure) => {
      if (dated !== null) writeNote(sheet, cells, dated, dated.note, 'the note of the criterion', onFailure);
      writeBlocks(sheet, cells, overBlocks(cells, stretches, values, 'the scores'), onFailure);
      if (noted.length > 0) {
        const notes = new Map(noted.map((each) => [cellName(each), each.note]));
        const noteOf = (old: string, cell: CellPlace) => notes.get(cellName(cell)) ?? old;
        writeNotes(sheet, cells, around(noted), noteOf, 'the notes of the scores', onFailure);
      }
    });
  }
  const after = withScores(cells, read, dated === null ? changes : [...changes, dated]);
  return { ...found, cells: after, read: readSheet(after) ?? read };
}

/** What is said of the scores of one criterion, as the sidebar knows it. */
function saidOf({ cells, read }: FoundMatrix, criterion: number): SaidOfScore[] {
  return positions(read.decision.options.length).map((option) => {
    const cell = scoreCell(read.map, criterion, option);
    const { evidence, sure } = scoreNote(cell === null ? '' : noteAt(cells, cell));
    return { score: read.decision.scores[criterion]?.[option] ?? null, evidence, sure };
  });
}

function isAsExpected(found: FoundMatrix, at: number, { expected, scores }: ScoresChange): boolean {
  const { criteria, options } = found.read.decision;
  const now = criteria[at];
  const seen = JSON.stringify([expected.criterion.worst, expected.criterion.best, expected.options]);
  return (
    now !== undefined &&
    scores.length === options.length &&
    seen === JSON.stringify([now.worst, now.best, options.map(({ id }) => id)]) &&
    expected.scores.length === options.length &&
    saidOf(found, at).every((said, option) => isSame(said, expected.scores[option]))
  );
}

const isSame = (one: SaidOfScore, other: SaidOfScore | undefined) =>
  one.score === other?.score && one.evidence === other.evidence && one.sure === other.sure;

/** The cells that change. A new score takes away the mark that the old one is old. */
function changedCells(found: FoundMatrix, at: number, { expected, scores }: ScoresChange): ChangedCell[] {
  const { cells, read } = found;
  const criterion = read.decision.criteria[at];
  return scores.flatMap((said, option): ChangedCell[] => {
    const cell = scoreCell(read.map, at, option);
    const before = expected.scores[option];
    if (cell === null || before === undefined || isSame(said, before)) return [];
    const old = scoreNote(noteAt(cells, cell));
    const isNew = said.score !== before.score;
    const kept = isNew ? replacedNote(old, before.score) : old;
    const note = noteOfScore({ ...kept, evidence: said.evidence, sure: said.sure });
    if (!isNew) return [{ ...cell, note }];
    if (formulaAt(cells, cell) !== '') {
      throw new Refused(
        `Nothing was written, because ${cellName(cell)} holds a formula of yours: change it in the sheet.`,
      );
    }
    const { worst, best } = criterion ?? { worst: null, best: null };
    if (said.score !== null && worst !== null && best !== null) {
      if ((said.score - worst) * (said.score - best) > 0) {
        throw new Refused(
          `Nothing was written, because the score for ${cellName(cell)} lies outside the scale of its criterion.`,
        );
      }
    }
    return [{ ...cell, note, score: said.score }];
  });
}
