import type { MatrixView } from '../../../src/api';
import { columnLetters } from '../../../src/table/a1';
import { DAYS, roundOf, type TrustFile } from '../year_file';
import type { Model, ModelMatrix } from './model';

/** Numbers that a step picks by: which line, which other line, which value. */
export interface Picks {
  a: number;
  b: number;
  c: number;
}

/** The file that is played with; a copy or a reopened one takes its place. */
export interface Play {
  file: TrustFile;
  model: Model;
  /** What the last step was before it, where Undo takes it back in one press. */
  undoable: Model | null;
  /** What was done so far, in sentences. */
  script: string[];
  /** The same file closed and opened, or a copy of it. */
  reopen(isCopy: boolean): void;
}

/** One thing that a person does; null where it can't be done now. */
export type Step = (play: Play, picks: Picks) => Promise<void> | void;

const pick = <T>(list: readonly T[], number: number): T => {
  const found = list[number % list.length];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
};

export const matrixOf = ({ model }: Play): ModelMatrix => pick(model.matrices, model.inView);

/** Where a matrix stands, found by what its headers say. */
function placesOf({ file }: Play, { kind }: ModelMatrix) {
  const header = file.user.readRange('A1:A40').findIndex(([cell]) => cell === 'Criterion') + 1;
  const heads = file.user.readRange(`A${header}:T${header}`)[0] ?? [];
  const thin = kind === 'made' ? 1 : 0;
  const lastField = Math.max(heads.indexOf('Best'), heads.indexOf('Least acceptable')) + 1;
  return {
    row: (criterion: number) => header + thin + criterion + 1,
    column: (option: number) => columnLetters(lastField + thin + option + 1),
    field: (name: 'Criterion' | 'Weight' | 'Worst' | 'Best') => columnLetters(heads.indexOf(name) + 1),
    header,
  };
}

/** Types, and refuses to go on where a rule says no to what is right. */
function type({ file }: Play, cell: string, text: string): void {
  const { accepted } = file.user.type(cell, text);
  if (!accepted) throw new Error(`“${text}” is refused in ${cell}.`);
}

const say = (play: Play, sentence: string) => play.script.push(sentence);

/** Something that Undo takes back in one press. */
function undoably(play: Play, act: () => void): void {
  play.undoable = structuredClone(play.model);
  act();
}

function lasting(play: Play): void {
  play.undoable = null;
}

const scoreBetween = ({ worst, best }: { worst: number; best: number }, pickOf: number) =>
  worst + ((best - worst) * (pickOf % 5)) / 4;

const view = ({ file }: Play) => file.call<MatrixView>('readMatrix');

export const STEPS: Record<string, Step> = {
  typesScore: (play, { a, b, c }) => {
    const matrix = matrixOf(play);
    const [criterion, option] = [a % matrix.criteria.length, b % matrix.options.length];
    const line = pick(matrix.criteria, criterion);
    const score = scoreBetween(line, c);
    say(play, `types ${score} as the score of ${matrix.options[option]} for ${line.name}`);
    undoably(play, () => {
      const at = placesOf(play, matrix);
      type(play, at.column(option) + at.row(criterion), String(score));
      line.scores[option] = score;
    });
  },

  clearsScore: (play, { a, b }) => {
    const matrix = matrixOf(play);
    const [criterion, option] = [a % matrix.criteria.length, b % matrix.options.length];
    const line = pick(matrix.criteria, criterion);
    say(play, `clears the score of ${matrix.options[option]} for ${line.name}`);
    undoably(play, () => {
      const at = placesOf(play, matrix);
      play.file.user.clear(at.column(option) + at.row(criterion));
      line.scores[option] = null;
    });
  },

  typesWeight: (play, { a, c }) => {
    const matrix = matrixOf(play);
    const criterion = a % matrix.criteria.length;
    const line = pick(matrix.criteria, criterion);
    say(play, `types ${c % 7} as the weight of ${line.name}`);
    undoably(play, () => {
      const at = placesOf(play, matrix);
      type(play, at.field('Weight') + at.row(criterion), String(c % 7));
      line.weight = c % 7;
    });
  },

  renamesOption: (play, { a }) => {
    const matrix = matrixOf(play);
    const option = a % matrix.options.length;
    play.model.count += 1;
    const name = `New name ${play.model.count}`;
    say(play, `renames ${matrix.options[option]} to ${name}`);
    undoably(play, () => {
      const at = placesOf(play, matrix);
      type(play, at.column(option) + at.header, name);
      matrix.options[option] = name;
    });
  },

  renamesCriterion: (play, { a }) => {
    const matrix = matrixOf(play);
    const criterion = a % matrix.criteria.length;
    const line = pick(matrix.criteria, criterion);
    play.model.count += 1;
    const name = `Criterion ${play.model.count}`;
    say(play, `renames ${line.name} to ${name}`);
    undoably(play, () => {
      const at = placesOf(play, matrix);
      type(play, at.field('Criterion') + at.row(criterion), name);
      line.name = name;
    });
  },

  insertsCriterion: (play, { a, b, c }) => {
    const matrix = matrixOf(play);
    const count = matrix.criteria.length;
    // A table by hand has no thin lines: what is typed beside its first or last line may be something else.
    const place = matrix.kind === 'made' ? a % (count + 1) : 1 + (a % Math.max(1, count - 1));
    if (count > 6 || (matrix.kind === 'adopted' && count < 2)) return;
    play.model.count += 1;
    const name = `Criterion ${play.model.count}`;
    const line = {
      name,
      weight: c % 7,
      worst: 10,
      best: 2,
      scores: matrix.options.map((_, at) => ((b + at) % 3 === 0 ? null : 6)),
    };
    say(
      play,
      `inserts the criterion ${name} as number ${place + 1}, with weight ${line.weight} and scores ${line.scores.map(String)}`,
    );
    const at = placesOf(play, matrix);
    const row = at.row(place);
    if (place < count) play.file.user.insertRowsBefore(row);
    else play.file.user.insertRowsAfter(row - 1);
    type(play, at.field('Criterion') + row, name);
    type(play, at.field('Weight') + row, String(line.weight));
    type(play, at.field('Worst') + row, String(line.worst));
    type(play, at.field('Best') + row, String(line.best));
    line.scores.forEach((score, option) => {
      if (score !== null) type(play, at.column(option) + row, String(score));
    });
    matrix.criteria.splice(place, 0, line);
    lasting(play);
  },

  insertsOption: (play, { a, b }) => {
    const matrix = matrixOf(play);
    const count = matrix.options.length;
    const place = matrix.kind === 'made' ? a % (count + 1) : 1 + (a % (count - 1));
    if (count > 5) return;
    play.model.count += 1;
    const name = `Option ${play.model.count}`;
    const scores = matrix.criteria.map((line, at) => scoreBetween(line, b + at));
    say(play, `inserts the option ${name} as number ${place + 1}, with scores ${scores}`);
    const at = placesOf(play, matrix);
    if (place < count) play.file.user.insertColumnsBefore(at.column(place));
    else play.file.user.insertColumnsAfter(at.column(place - 1));
    type(play, at.column(place) + at.header, name);
    scores.forEach((score, criterion) => {
      type(play, at.column(place) + at.row(criterion), String(score));
    });
    matrix.options.splice(place, 0, name);
    matrix.criteria.forEach((line, criterion) => {
      line.scores.splice(place, 0, scores[criterion] ?? null);
    });
    if (matrix.baseline !== null && matrix.baseline >= place) matrix.baseline += 1;
    lasting(play);
  },

  deletesCriterion: (play, { a }) => {
    const matrix = matrixOf(play);
    if (matrix.criteria.length < 3) return;
    const criterion = a % matrix.criteria.length;
    say(play, `deletes the row of ${matrix.criteria[criterion]?.name}`);
    undoably(play, () => {
      play.file.user.deleteRows(placesOf(play, matrix).row(criterion));
      matrix.criteria.splice(criterion, 1);
    });
  },

  deletesOption: (play, { a }) => {
    const matrix = matrixOf(play);
    if (matrix.options.length < 3) return;
    const option = a % matrix.options.length;
    say(play, `deletes the column of ${matrix.options[option]}`);
    undoably(play, () => {
      play.file.user.deleteColumns(placesOf(play, matrix).column(option));
      matrix.options.splice(option, 1);
      for (const { scores } of matrix.criteria) scores.splice(option, 1);
      if (matrix.baseline === option) matrix.baseline = null;
      else if (matrix.baseline !== null && matrix.baseline > option) matrix.baseline -= 1;
    });
  },

  movesCriterion: (play, { a, b }) => {
    const matrix = matrixOf(play);
    const [from, before] = [a % matrix.criteria.length, b % (matrix.criteria.length + 1)];
    if (before === from || before === from + 1) return;
    say(play, `drags the row of ${matrix.criteria[from]?.name} before number ${before + 1}`);
    undoably(play, () => {
      const at = placesOf(play, matrix);
      play.file.user.moveRows(at.row(from), 1, at.row(before));
      moveIn(matrix.criteria, from, before);
    });
  },

  movesOption: (play, { a, b }) => {
    const matrix = matrixOf(play);
    const [from, before] = [a % matrix.options.length, b % (matrix.options.length + 1)];
    if (before === from || before === from + 1) return;
    say(play, `drags the column of ${matrix.options[from]} before number ${before + 1}`);
    undoably(play, () => {
      const at = placesOf(play, matrix);
      play.file.user.moveColumns(at.column(from), 1, at.column(before));
      const name = matrix.baseline === null ? null : matrix.options[matrix.baseline];
      moveIn(matrix.options, from, before);
      for (const { scores } of matrix.criteria) moveIn(scores, from, before);
      matrix.baseline = name == null ? null : matrix.options.indexOf(name);
    });
  },

  sortsByWeight: (play) => {
    const matrix = matrixOf(play);
    if (matrix.kind === 'adopted') return;
    say(play, 'sorts the rows of the criteria by weight, by the cells in sight');
    undoably(play, () => {
      const at = placesOf(play, matrix);
      const [first, last] = [at.row(0), at.row(matrix.criteria.length - 1)];
      play.file.user.sort(`A${first}:${at.column(matrix.options.length - 1)}${last}`, at.field('Weight'));
      matrix.criteria.sort((one, other) => (one.weight ?? 1e9) - (other.weight ?? 1e9));
    });
  },

  insertsRowAbove: (play) => {
    if (play.file.user.readRange('A1:A20').findIndex(([cell]) => cell === 'Criterion') > 8) return;
    say(play, 'inserts a row above the matrix');
    play.file.user.insertRowsBefore(1);
    lasting(play);
  },

  duplicates: (play) => {
    const matrix = matrixOf(play);
    if (play.model.matrices.length > 3) return;
    const sheet = play.file.user.duplicateSheet(matrix.sheet);
    say(play, `duplicates the sheet ${matrix.sheet}, and works on in ${sheet}`);
    play.model.matrices.push({ ...structuredClone(matrix), sheet });
    play.model.inView = play.model.matrices.length - 1;
    lasting(play);
  },

  renamesSheet: (play) => {
    const matrix = matrixOf(play);
    play.model.count += 1;
    const sheet = `It's "${play.model.count}"`;
    say(play, `renames the sheet ${matrix.sheet} to ${sheet}`);
    play.file.user.renameSheet(matrix.sheet, sheet);
    matrix.sheet = sheet;
    lasting(play);
  },

  switches: (play, { a }) => {
    play.model.inView = a % play.model.matrices.length;
    say(play, `goes to the sheet ${matrixOf(play).sheet}`);
    play.file.user.switchTo(matrixOf(play).sheet);
    lasting(play);
  },

  undoes: async (play) => {
    if (play.undoable === null) return;
    say(play, 'presses Undo');
    await play.file.user.undo();
    play.model = play.undoable;
    lasting(play);
  },

  appliesWeights: async (play, { a }) => {
    const matrix = matrixOf(play);
    const weights = matrix.criteria.map((_, at) => 1 + ((a + at) % 6));
    say(play, `applies the weights ${weights} in the sidebar`);
    const { sheetId, decision } = await view(play);
    const expected = decision.criteria.map(({ id, weight }) => ({ id, weight }));
    await play.file.call('applyWeights', { sheetId, expected, weights, replacesFormulas: true });
    matrix.criteria.forEach((line, at) => {
      line.weight = weights[at] ?? null;
    });
    lasting(play);
  },

  changesScale: async (play, { a }) => {
    const matrix = matrixOf(play);
    const criterion = a % matrix.criteria.length;
    const line = pick(matrix.criteria, criterion);
    const step = line.best > line.worst ? 1 : -1;
    say(play, `widens the scale of ${line.name} by one on both sides in the sidebar`);
    const { sheetId, decision } = await view(play);
    const { id, worst, best, weight } = pick(decision.criteria, criterion);
    await play.file.call('changeScale', {
      ...{ sheetId, expected: { id, worst, best, weight } },
      ...{ worst: line.worst - step, best: line.best + step, weight: line.weight },
    });
    line.worst -= step;
    line.best += step;
    lasting(play);
  },

  ranksByGut: async (play, { a }) => {
    const matrix = matrixOf(play);
    say(play, 'ranks the options by gut in the sidebar');
    const { sheetId, decision } = await view(play);
    const ranks = matrix.options.map((_, at) => 1 + ((a + at) % matrix.options.length));
    const expected = { options: decision.options };
    const after = await play.file.call<MatrixView>('recordGut', {
      sheetId,
      expected,
      ranks,
      date: '1 May 2026',
    });
    if (JSON.stringify(after.gut?.ranks) !== JSON.stringify(ranks))
      throw new Error('The ranking is not kept.');
    lasting(play);
  },

  writesHeadline: async (play) => {
    say(play, 'writes the headline into the sheet');
    await play.file.call('writeHeadline', (await view(play)).sheetId);
    lasting(play);
  },

  recordsRound: async (play) => {
    if (matrixOf(play).criteria.every(({ weight }) => !weight)) return;
    say(play, 'records a round');
    await play.file.call('recordRound', roundOf((await view(play)).sheetId, DAYS.today));
    play.model.rounds += 1;
    lasting(play);
  },

  copiesFile: (play) => {
    say(play, 'makes a copy of the file, and works on in it');
    play.reopen(true);
    lasting(play);
  },

  reopensFile: (play) => {
    say(play, 'closes the file and opens it again');
    play.reopen(false);
    lasting(play);
  },
};

function moveIn<T>(list: T[], from: number, before: number): void {
  const [moved] = list.splice(from, 1);
  if (moved !== undefined) list.splice(before > from ? before - 1 : before, 0, moved);
}
