import { answer } from '../answer';
import type {
  FrameChange,
  GutRanking,
  HalfChanged,
  HalfWanted,
  KeptWeighting,
  MatrixView,
  QuestionSetAside,
  ScaleChange,
  ScoresChange,
  SecondAnswers,
  WeightsChange,
} from '../api';
import { changeHalf as changeHalfIn } from '../sheet/change_half';
import { changeScale as changeScaleIn } from '../sheet/change_scale';
import { changeScores } from '../sheet/change_scores';
import { changeWeights } from '../sheet/change_weights';
import { keepFrame as keepFrameIn } from '../sheet/keep_frame';
import { withDocumentLock } from '../sheet/lock';
import { readMatrix as readMatrixOf, viewOf } from '../sheet/read_matrix';
import { recordGut as recordGutIn } from '../sheet/record_gut';
import { saveWeighting as keepWeighting } from '../sheet/save_weighting';
import { scoreAgain as scoreAgainIn } from '../sheet/score_again';
import { setAsideQuestion as setAsideQuestionIn } from '../sheet/set_aside_question';
import { sheetById } from '../sheet/sheet_by_id';
import { selectCell as select, showMatrix as show } from '../sheet/show';
import { writeHeadline as writeHeadlineOf } from '../sheet/write_headline';
import { viewAfter } from './view_after';

/** Sidebar: brings a matrix into view, where its first blank score goes. */
export function showMatrix(sheetId: number): void {
  answer('showMatrix', [sheetId], (id) => show(sheetById(id)));
}

/** Sidebar: the matrix on the active sheet, or null. */
export function readMatrix(): MatrixView | null {
  return answer('readMatrix', [], () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const found = readMatrixOf(spreadsheet.getActiveSheet());
    return found === null
      ? null
      : viewOf(found, found.sheet.getSheetId(), spreadsheet.getSpreadsheetLocale());
  });
}

/** Sidebar: writes all weights at once. */
export function applyWeights(change: WeightsChange): MatrixView {
  return answer('applyWeights', [change], (checked) =>
    viewAfter(checked.sheetId, (sheet) => changeWeights(sheet, checked)),
  );
}

/** Sidebar: keeps how far setting the weights has come. */
export function saveWeighting(sheetId: number, weighting: KeptWeighting): void {
  answer('saveWeighting', [sheetId, weighting], (id, kept) =>
    withDocumentLock(() => keepWeighting(sheetById(id), kept)),
  );
}

/** Sidebar: writes another scale and the weight that goes with it. */
export function changeScale(change: ScaleChange): MatrixView {
  return answer('changeScale', [change], (checked) =>
    viewAfter(checked.sheetId, (sheet) => changeScaleIn(sheet, checked)),
  );
}

/** Sidebar: gives a criterion the score that is half as good as its best, or a straight line. */
export function changeHalf(wanted: HalfWanted): HalfChanged {
  return answer('changeHalf', [wanted], (checked) => {
    const left: string[] = [];
    const view = viewAfter(checked.sheetId, (sheet) => {
      const changed = changeHalfIn(sheet, checked);
      left.push(...changed.left);
      return changed.found;
    });
    return { view, left };
  });
}

/** Sidebar: writes the scores of one criterion. */
export function saveScores(change: ScoresChange): MatrixView {
  return answer('saveScores', [change], (checked) =>
    viewAfter(checked.sheetId, (sheet) => changeScores(sheet, checked)),
  );
}

/** Sidebar: keeps second answers beside their scores. */
export function scoreAgain(answers: SecondAnswers): MatrixView {
  return answer('scoreAgain', [answers], (checked) =>
    viewAfter(checked.sheetId, (sheet) => scoreAgainIn(sheet, checked)),
  );
}

/** Sidebar: keeps goals and horizon. */
export function keepFrame(change: FrameChange): MatrixView {
  return answer('keepFrame', [change], (checked) =>
    viewAfter(checked.sheetId, (sheet) => keepFrameIn(sheet, checked)),
  );
}

/** Sidebar: keeps that a question is no problem, or asks it again. */
export function setAsideQuestion(question: QuestionSetAside): MatrixView {
  return answer('setAsideQuestion', [question], (checked) =>
    viewAfter(checked.sheetId, (sheet) => setAsideQuestionIn(sheet, checked)),
  );
}

/** Sidebar: keeps the ranking by gut and uncovers the totals. */
export function recordGut(ranking: GutRanking): MatrixView {
  return answer('recordGut', [ranking], (checked) => {
    const view = viewAfter(checked.sheetId, (sheet) => recordGutIn(sheet, checked));
    const { ranks, date } = checked;
    // Reading again would meet formulas whose values come later.
    return { ...view, covered: false, gut: { ranks, date } };
  });
}

/** Sidebar: puts the headline into the sheet as a live cell. */
export function writeHeadline(sheetId: number): void {
  answer('writeHeadline', [sheetId], (id) => withDocumentLock(() => writeHeadlineOf(sheetById(id))));
}

/** Sidebar: selects a cell. */
export function selectCell(sheetId: number, row: number, column: number): void {
  answer('selectCell', [sheetId, row, column], (id, ...cell) => select(sheetById(id), ...cell));
}
