import type { Values, Weights } from '../decision_matrix';
import { scoreAt } from '../positions';
import { leaders } from '../rank';
import { weightedScores } from '../weighted_score';
import { type BlankCell, blankCells } from './missing_score';

/** A score that is not known: a blank, or one that may be anything on its scale. */
export interface OpenScore {
  readonly isBlank: boolean;
  /** The part of its scale (0…1) on which other options would be first than are now. */
  readonly part: number;
  /** What the score does, looked at as if it were blank. */
  readonly cell: BlankCell;
}

/**
 * What is worth finding out: every blank, and every score that is a guess, with the part of its scale that would change who is
 * first, all else as it is; the largest part first, what changes nothing left out. The total of an option is a straight line in
 * one of its scores, so there is one value at which who is first changes, and the part is exact. (The value of information of
 * one score, Howard 1966, with nothing known but its scale.)
 *
 * @param values anchored values
 * @param guesses scores that may be anything on their scale
 * @param placeOf where on its scale a value stands, where that is bent
 * @example openScores([[1, 0.5], [0.2, null]], [1, 1], [])[0].part // 0.3
 */
export function openScores(
  values: Values,
  weights: Weights,
  guesses: readonly { readonly criterion: number; readonly option: number }[],
  placeOf: (criterion: number, value: number) => number = (_, value) => value,
): OpenScore[] {
  const today = leaders(weightedScores(values, weights));
  const blanks = blankCells(values, weights).map((cell) => open(cell, true));
  const guessed = guesses.flatMap(({ criterion, option }) => {
    if (scoreAt(values, criterion, option) === null) return [];
    const without = values.map((row, at) =>
      at === criterion ? row.map((value, place) => (place === option ? null : value)) : row,
    );
    const found = blankCells(without, weights).find(
      (cell) => cell.criterion === criterion && cell.option === option,
    );
    return found === undefined ? [] : [open(found, false)];
  });
  return [...blanks, ...guessed].filter(({ part }) => part > 0).sort((a, b) => b.part - a.part);

  function open(cell: BlankCell, isBlank: boolean): OpenScore {
    const { turn } = cell;
    const isOther = (first: readonly number[] | null) => first !== null && String(first) !== String(today);
    if (turn === null) return { isBlank, part: cell.couldChangeLeader && isBlank ? 1 : 0, cell };
    const at = placeOf(cell.criterion, turn.at);
    const part = (isOther(turn.below) ? at : 0) + (isOther(turn.above) ? 1 - at : 0);
    return { isBlank, part, cell };
  }
}
