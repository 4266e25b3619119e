import { matrixOf, type Step, say } from '../play';

const times = (presses: number) => (presses === 1 ? '' : `, ${presses} times`);

/** What she takes back; the player knows how often she has to press. */
export const UNDO_STEPS: Record<string, Step> = {
  undoes: async (play) => {
    const { undoable, file } = play;
    if (undoable === null) return;
    say(play, `presses Undo${times(undoable.presses)}`);
    for (let press = 0; press < undoable.presses; press += 1) await file.user.undo();
    play.model = undoable.before;
    file.user.switchTo(matrixOf(play).sheet);
  },

  undoesAndRedoes: async (play) => {
    const { undoable, file } = play;
    if (undoable === null) return;
    say(play, `presses Undo${times(undoable.presses)} and Redo${times(undoable.presses)}`);
    for (let press = 0; press < undoable.presses; press += 1) await file.user.undo();
    for (let press = 0; press < undoable.presses; press += 1) await file.user.redo();
    file.user.switchTo(matrixOf(play).sheet);
  },
};
