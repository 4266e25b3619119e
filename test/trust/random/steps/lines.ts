import { type ModelCriterion, type ModelMatrix, unscored } from '../model';
import { placesOf } from '../places';
import {
  MOST,
  matrixOf,
  moveIn,
  newName,
  pick,
  type Step,
  say,
  scoreBetween,
  type,
  view,
  written,
} from '../play';
import { scoresOf } from './cells';

/** The rows and columns of a matrix, moved with all that belongs to them. */
function moveOption(matrix: ModelMatrix, from: number, before: number): void {
  const base = matrix.baseline === null ? null : (matrix.options[matrix.baseline] ?? null);
  moveIn(matrix.options, from, before);
  for (const { scores } of matrix.criteria) moveIn(scores, from, before);
  if (matrix.gut !== null) moveIn(matrix.gut, from, before);
  matrix.baseline = base === null ? null : matrix.options.indexOf(base);
}

/** Where a line may be put in: beside the first and last only where thin lines take it in. */
const placeFor = ({ kind }: ModelMatrix, count: number, number: number) =>
  kind === 'adopted' ? 1 + (number % (count - 1)) : number % (count + 1);

/** What she does with rows and columns. */
export const LINE_STEPS: Record<string, Step> = {
  insertsCriterion: (play, { a, b, c }) => {
    const matrix = matrixOf(play);
    const count = matrix.criteria.length;
    if (count >= MOST.criteria || (matrix.kind === 'adopted' && count < 2)) return;
    const place = placeFor(matrix, count, a);
    const scores = matrix.options.map((_, at) => ((b + at) % 3 === 0 ? null : 6));
    const line: ModelCriterion = {
      ...{ id: null, name: newName(play, 'Criterion'), weight: c % 7, worst: 10, best: 2, half: null },
      scores: scoresOf(scores),
    };
    say(
      play,
      `inserts the criterion ${line.name} as number ${place + 1}, with weight ${line.weight}, worst 10, best 2 and scores ${scores.map((score) => score ?? 'blank').join(' | ')}`,
    );
    const at = placesOf(play, matrix);
    at.insert('criteria', place, count);
    type(play, at.field('Criterion', place), line.name);
    type(play, at.field('Weight', place), String(line.weight));
    type(play, at.field('Worst', place), String(line.worst));
    type(play, at.field('Best', place), String(line.best));
    scores.forEach((score, option) => {
      if (score !== null) type(play, at.score(place, option), String(score));
    });
    matrix.criteria.splice(place, 0, line);
  },

  insertsOption: (play, { a, b }) => {
    const matrix = matrixOf(play);
    const count = matrix.options.length;
    if (count >= MOST.options || (matrix.kind === 'adopted' && count < 2)) return;
    const place = placeFor(matrix, count, a);
    const name = newName(play, 'Option of mine');
    const scores = matrix.criteria.map((line, at) => scoreBetween(line, b + at));
    const texts = scores.map((score) => written(play, score));
    say(play, `inserts the option ${name} as number ${place + 1}, with scores ${texts.join(' | ')}`);
    const at = placesOf(play, matrix);
    at.insert('options', place, count);
    type(play, at.optionName(place), name);
    texts.forEach((text, criterion) => {
      type(play, at.score(criterion, place), text);
    });
    matrix.options.splice(place, 0, name);
    matrix.criteria.forEach((line, criterion) => {
      line.scores.splice(place, 0, { ...unscored(), score: scores[criterion] ?? null });
    });
    matrix.gut?.splice(place, 0, null);
    if (matrix.baseline !== null && matrix.baseline >= place) matrix.baseline += 1;
  },

  typesBeyondEdge: async (play, { a, b }) => {
    const matrix = matrixOf(play);
    if (matrix.kind === 'adopted') return;
    const of = a % 2 === 0 ? 'criteria' : 'options';
    const isBefore = b % 2 === 0;
    const name = newName(play, 'Beyond');
    say(
      play,
      `types ${name} with its numbers beyond the thin line ${isBefore ? 'before' : 'after'} the ${of}, and deletes that line again`,
    );
    const at = placesOf(play, matrix);
    const place = at.insertBeyond(of, isBefore, matrix[of].length);
    if (of === 'criteria') {
      play.file.user.type(at.field('Criterion', place), name);
      for (const [field, number] of [
        ['Weight', 2],
        ['Worst', 1],
        ['Best', 5],
      ] as const)
        play.file.user.type(at.field(field, place), String(number));
      matrix.options.forEach((_, option) => play.file.user.type(at.score(place, option), '3'));
    } else {
      play.file.user.type(at.optionName(place), name);
      matrix.criteria.forEach(({ best }, criterion) =>
        play.file.user.type(at.score(criterion, place), String(best)),
      );
    }
    const { decision, unread } = await view(play);
    if (unread.length === 0 && !decision[of].some((each) => each.name === name))
      throw new Error(`${name} is not counted, and nothing says so.`);
    at.remove(of, place);
  },

  deletesCriterion: (play, { a }) => {
    const matrix = matrixOf(play);
    if (matrix.criteria.length < 3) return;
    const criterion = a % matrix.criteria.length;
    say(play, `deletes the line of ${matrix.criteria[criterion]?.name}`);
    placesOf(play, matrix).remove('criteria', criterion);
    matrix.criteria.splice(criterion, 1);
  },

  deletesOption: (play, { a }) => {
    const matrix = matrixOf(play);
    if (matrix.options.length < 3) return;
    const option = a % matrix.options.length;
    say(play, `deletes the line of ${matrix.options[option]}`);
    placesOf(play, matrix).remove('options', option);
    takeOption(matrix, option);
  },

  movesCriterion: (play, { a, b }) => {
    const matrix = matrixOf(play);
    const [from, before] = [a % matrix.criteria.length, b % (matrix.criteria.length + 1)];
    if (before === from || before === from + 1) return;
    say(play, `drags the line of ${matrix.criteria[from]?.name} before number ${before + 1}`);
    placesOf(play, matrix).move('criteria', from, before);
    moveIn(matrix.criteria, from, before);
  },

  movesOption: (play, { a, b }) => {
    const matrix = matrixOf(play);
    const [from, before] = [a % matrix.options.length, b % (matrix.options.length + 1)];
    if (before === from || before === from + 1) return;
    say(play, `drags the line of ${matrix.options[from]} before number ${before + 1}`);
    placesOf(play, matrix).move('options', from, before);
    moveOption(matrix, from, before);
  },

  sortsCriteria: (play, { a }) => {
    const matrix = matrixOf(play);
    if (matrix.lies === 'across') return;
    const isUp = a % 2 === 0;
    say(play, `sorts the rows of the criteria by weight, ${isUp ? 'the least' : 'the greatest'} first`);
    const at = placesOf(play, matrix);
    const column = at.field('Weight', 0).replace(/\d+$/, '');
    play.file.user.sort(at.block(matrix.criteria.length, matrix.options.length), column, isUp);
    matrix.criteria.sort((one, other) => compared(one.weight, other.weight, isUp));
  },

  sortsOptions: (play, { a, b }) => {
    const matrix = matrixOf(play);
    if (matrix.lies === 'down') return;
    const isUp = a % 2 === 0;
    const criterion = b % matrix.criteria.length;
    const line = pick(matrix.criteria, criterion);
    say(play, `sorts the rows of the options by ${line.name}, ${isUp ? 'the least' : 'the greatest'} first`);
    const at = placesOf(play, matrix);
    play.file.user.sort(
      at.block(matrix.criteria.length, matrix.options.length),
      at.columnOf('criteria', criterion),
      isUp,
    );
    const scores = line.scores.map(({ score }) => score);
    const order = scores
      .map((_, place) => place)
      .sort((one, other) => compared(scores[one] ?? null, scores[other] ?? null, isUp));
    const inOrder = <T>(list: readonly T[]) => order.map((place) => pick(list, place));
    matrix.options = inOrder(matrix.options);
    for (const each of matrix.criteria) each.scores = inOrder(each.scores);
  },

  insertsRowAbove: (play) => {
    const { user } = play.file;
    if (user.readRange('A1:A20').findIndex(([cell]) => cell === 'Criterion') > 8) return;
    say(play, 'inserts a row above the matrix');
    user.insertRowsBefore(1);
  },
};

/** Numbers in their order, blanks last either way. */
function compared(one: number | null, other: number | null, isUp: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return isUp ? one - other : other - one;
}

/** An option that is gone takes all that belongs to it. */
export function takeOption(matrix: ModelMatrix, option: number): void {
  matrix.options.splice(option, 1);
  for (const { scores } of matrix.criteria) scores.splice(option, 1);
  matrix.gut?.splice(option, 1);
  if (matrix.baseline === option) matrix.baseline = null;
  else if (matrix.baseline !== null && matrix.baseline > option) matrix.baseline -= 1;
}
