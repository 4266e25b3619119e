import type { SecondAnswers } from '../api';
import { type CellPlace, cellName } from '../table/a1';
import { withScores } from '../table/changed_cells';
import { readSheet } from '../table/find/read_sheet';
import { scoreCell, scoresBlock } from '../table/map';
import { noteOfScore, scoreNote } from '../table/matrix/score_note';
import { noteAt } from '../table/sheet_cells';
import { cellsOf } from '../table/stretches';
import { onItsLines } from './on_its_lines';
import { type FoundMatrix, linesOfMatrix, readMatrix } from './read_matrix';
import { refuseChanged } from './refused';
import { writeNotes } from './write_notes';

/**
 * Keeps second answers as lines in the notes of their scores, in one write; the scores stay as they are. Refuses when one of the
 * scores is not as the sidebar had read it.
 */
export function scoreAgain(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { day, answers }: SecondAnswers,
): FoundMatrix {
  const found = readMatrix(sheet);
  const notes = found === null ? null : notesAfter(found, day, answers);
  if (found === null || notes === null) refuseChanged('scores', 'answer');
  const { cells, read } = found;
  const byName = new Map(notes.map((each) => [cellName(each), each.note]));
  const noteOf = (old: string, cell: CellPlace) => byName.get(cellName(cell)) ?? old;
  onItsLines(linesOfMatrix(found, [], cellsOf(scoresBlock(read.map))), (onFailure) =>
    writeNotes(sheet, cells, scoresBlock(read.map), noteOf, 'the notes of the scores', onFailure),
  );
  const after = withScores(cells, read, notes);
  return { ...found, cells: after, read: readSheet(after) ?? read };
}

/** The notes with the answers in them; null where one is about a score that is not there any more. */
function notesAfter({ cells, read }: FoundMatrix, day: number, answers: SecondAnswers['answers']) {
  const { criteria, options, scores } = read.decision;
  const notes: (CellPlace & { note: string })[] = [];
  for (const { criterion, option, first, score } of answers) {
    const at = criteria.findIndex(({ id }) => id === criterion);
    const place = options.findIndex(({ id }) => id === option);
    const cell = scoreCell(read.map, at, place);
    if (cell === null || scores[at]?.[place] !== first) return null;
    const old = scoreNote(noteAt(cells, cell));
    const scoredAgain = [...old.scoredAgain, { day, score, first: null }];
    notes.push({ ...cell, note: noteOfScore({ ...old, scoredAgain }) });
  }
  return notes;
}
