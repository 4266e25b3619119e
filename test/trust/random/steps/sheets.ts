import { MOST, matrixOf, newName, type Step, say } from '../play';

/** What she does with sheets and files. */
export const SHEET_STEPS: Record<string, Step> = {
  duplicates: (play) => {
    const matrix = matrixOf(play);
    if (play.model.matrices.length >= MOST.matrices) return;
    const sheet = play.file.user.duplicateSheet(matrix.sheet);
    say(play, `duplicates the sheet ${matrix.sheet}, and works on in ${sheet}`);
    play.model.matrices.push({ ...structuredClone(matrix), sheet });
    play.model.inView = play.model.matrices.length - 1;
  },

  renamesSheet: (play) => {
    const matrix = matrixOf(play);
    const sheet = `It's "${newName(play, 'Sheet')}"`;
    say(play, `renames the sheet ${matrix.sheet} to ${sheet}`);
    play.file.user.renameSheet(matrix.sheet, sheet);
    matrix.sheet = sheet;
  },

  switches: (play, { a }) => {
    if (play.model.matrices.length < 2) return;
    play.model.inView = a % play.model.matrices.length;
    say(play, `goes to the sheet ${matrixOf(play).sheet}`);
    play.file.user.switchTo(matrixOf(play).sheet);
  },

  copiesFile: (play) => {
    say(play, 'makes a copy of the file, and works on in it');
    play.reopen('copy');
  },

  reopensFile: (play) => {
    say(play, 'closes the file and opens it again');
    play.reopen('again');
  },

  copiesToOtherFile: (play, { a }) => {
    // Most of the time, or little else would be left of every file.
    if (a % 3 > 0) return;
    const matrix = matrixOf(play);
    say(play, `copies the sheet ${matrix.sheet} into another file, and works on there`);
    play.reopen('other file');
  },
};
