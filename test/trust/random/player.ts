import { makeCopy, openHeadless } from '../../../host/headless';
import { FILES, reopened, trusted } from '../year_file';
import { partings } from './partings';
import { beginUndo, matrixOf, type Picks, type Play } from './play';
import type { Start } from './starts';
import { STEPS } from './steps';
import { UNDO_STEPS } from './steps/undo';

/** One step of a sequence. */
export interface Move extends Picks {
  step: string;
}

/** Where a file is at home. */
export interface Home {
  locale: string;
  timeZone: string;
  /** Whether getFormula writes commas whatever the locale. */
  readsBackCommas: boolean;
}

export const STEP_NAMES = [...Object.keys(STEPS), ...Object.keys(UNDO_STEPS)];

/** Undo keeps no more: how many it forgot can't be told. */
const MOST_UNDOS = 20;

const decimalOf = (locale: string) => (/^(de|fr|tr|pt|sv)_/.test(locale) ? ',' : '.');

/** Plays a sequence; an error that tells the whole story where the file and the model part. */
export async function playSequence(
  start: Start,
  home: Home,
  moves: readonly Move[],
  calculates: boolean,
): Promise<void> {
  const options = { calculates, readsBackCommas: home.readsBackCommas };
  const saved = { ...start.saved, locale: home.locale, timeZone: home.timeZone };
  const game: Play = {
    file: reopened(saved, options),
    model: structuredClone(start.model),
    since: { before: start.model, depth: 0 },
    ...{ undoable: null, script: [], calculates, decimal: decimalOf(home.locale) },
    reopen: (as) => {
      const old = game.file;
      game.file = as === 'again' ? reopened(old.standIn.save(), options) : as === 'copy' ? copied() : moved();
      old.standIn.dispose();
      game.file.user.switchTo(matrixOf(game).sheet);

      function copied() {
        const copy = trusted(makeCopy(old, { ...options, keepsMetadata: false, files: FILES }));
        if (calculates) copy.standIn.open();
        return copy;
      }
      function moved() {
        const other = trusted(openHeadless({ ...options, ...home, files: FILES }));
        if (calculates) other.standIn.open();
        const matrix = {
          ...matrixOf(game),
          sheet: old.user.copySheetTo(matrixOf(game).sheet, other.standIn),
        };
        game.model = { ...game.model, matrices: [matrix], inView: 0, rounds: [], options: null };
        return other;
      }
    },
  };
  try {
    // A formula that moves has no value until something is calculated, so these are numbers then.
    if (!calculates) for (const [cell, weight] of start.formulas) game.file.user.type(cell, String(weight));
    game.file.user.switchTo(matrixOf(game).sheet);
    for (const move of moves) await take(game, move);
    const wrong = await partings(game.file, game.model, calculates);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  } catch (error) {
    const sentences = game.script.map((sentence, at) => `${at + 1}. She ${sentence}.`);
    const where = `In a file in ${home.locale}, ${home.timeZone}${home.readsBackCommas ? ', where formulas are read back with commas' : ''}:`;
    throw new Error(
      [where, ...sentences, `Then: ${error instanceof Error ? error.message : error}`].join('\n'),
    );
  } finally {
    game.file.standIn.dispose();
  }
}

/** Takes one step and finds out how often Undo has to be pressed to take it back. */
async function take(game: Play, { step, ...picks }: Move): Promise<void> {
  const { file } = game;
  const undo = UNDO_STEPS[step];
  if (undo !== undefined) {
    await undo(game, picks);
    game.undoable = null;
    return;
  }
  const said = game.script.length;
  beginUndo(game);
  await STEPS[step]?.(game, picks);
  if (game.script.length === said) return;
  const { before, depth } = game.since;
  const now = game.file === file ? file.user.undoDepth() : MOST_UNDOS;
  const presses = now < MOST_UNDOS ? now - depth : 0;
  game.undoable = presses > 0 ? { before, presses } : null;
}
