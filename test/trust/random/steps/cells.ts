import { scored } from '../model';
import { placesOf } from '../places';
import {
  matrixOf,
  newName,
  type Picks,
  type Play,
  pick,
  type Step,
  say,
  scoreBetween,
  type,
  written,
} from '../play';

/** A score of the matrix in view. */
function scoreIn(play: Play, { a, b }: Picks) {
  const matrix = matrixOf(play);
  const [criterion, option] = [a % matrix.criteria.length, b % matrix.options.length];
  const line = pick(matrix.criteria, criterion);
  const cell = placesOf(play, matrix).score(criterion, option);
  return {
    line,
    cell,
    score: pick(line.scores, option),
    name: `the score of ${matrix.options[option]} for ${line.name}`,
  };
}

/** What she does in cells. */
export const CELL_STEPS: Record<string, Step> = {
  typesScore: (play, picks) => {
    const { line, cell, score, name } = scoreIn(play, picks);
    const typed = scoreBetween(line, picks.c);
    say(play, `types ${written(play, typed)} as ${name}`);
    type(play, cell, written(play, typed));
    score.score = typed;
  },

  clearsScore: (play, picks) => {
    const { cell, score, name } = scoreIn(play, picks);
    say(play, `clears ${name}`);
    play.file.user.clear(cell);
    score.score = null;
  },

  pastesScores: (play, { a, b }) => {
    const matrix = matrixOf(play);
    if (matrix.lies === 'across') return;
    const criterion = a % matrix.criteria.length;
    const line = pick(matrix.criteria, criterion);
    const scores = matrix.options.map((_, at) => scoreBetween(line, b + at));
    const pasted = scores.map((score) => written(play, score));
    say(play, `pastes ${pasted.join(' | ')} as the scores for ${line.name}`);
    play.file.user.paste(placesOf(play, matrix).score(criterion, 0), pasted.join('\t'));
    line.scores.forEach((each, at) => {
      each.score = scores[at] ?? null;
    });
  },

  notesScore: (play, picks) => {
    const { cell, score, name } = scoreIn(play, picks);
    const evidence = newName(play, 'Asked');
    say(play, `writes “${evidence}” into the note of ${name}`);
    play.file.user.writeNote(cell, evidence);
    Object.assign(score, { evidence, sure: null, again: [] });
  },

  typesWeight: (play, { a, c }) => {
    const matrix = matrixOf(play);
    const criterion = a % matrix.criteria.length;
    const line = pick(matrix.criteria, criterion);
    const weight = (c % 14) / 2;
    say(play, `types ${written(play, weight)} as the weight of ${line.name}`);
    type(play, placesOf(play, matrix).field('Weight', criterion), written(play, weight));
    line.weight = weight;
  },

  renamesOption: (play, { a }) => {
    const matrix = matrixOf(play);
    const option = a % matrix.options.length;
    const name = newName(play, 'New name');
    say(play, `renames ${matrix.options[option]} to ${name}`);
    type(play, placesOf(play, matrix).optionName(option), name);
    matrix.options[option] = name;
  },

  renamesCriterion: (play, { a }) => {
    const matrix = matrixOf(play);
    const criterion = a % matrix.criteria.length;
    const line = pick(matrix.criteria, criterion);
    const name = newName(play, 'Criterion');
    say(play, `renames ${line.name} to ${name}`);
    type(play, placesOf(play, matrix).field('Criterion', criterion), name);
    line.name = name;
  },

  bendsByTyping: (play, { a, c }) => {
    const matrix = matrixOf(play);
    const at = placesOf(play, matrix);
    // Where no line is bent yet, the totals know of no such column.
    if (!at.has('Half as good at') || matrix.criteria.every(({ half }) => half === null)) return;
    const criterion = a % matrix.criteria.length;
    const line = pick(matrix.criteria, criterion);
    const others = matrix.criteria.some((each) => each !== line && each.half !== null);
    const half = c % 3 === 0 && others ? null : scoreBetween(line, 1 + (c % 3));
    const cell = at.field('Half as good at', criterion);
    say(
      play,
      half === null
        ? `clears what is half as good for ${line.name}`
        : `types ${written(play, half)} as half as good for ${line.name}`,
    );
    if (half === null) play.file.user.clear(cell);
    else type(play, cell, written(play, half));
    line.half = half;
  },
};

/** The scores of a line that is typed anew. */
export const scoresOf = (scores: readonly (number | null)[]) => scores.map(scored);
