import career from '../../examples/career_move.json';
import { type Matrix, matrixOf } from '../../sidebar/matrix/model';
import type { Cell, MatrixCells } from '../../src/api';
import type { Decision } from '../../src/decision/draft_decision';
import { viewOf } from '../../src/reading/read_lines';

/** The example decision as the server reads it from a new matrix: a thin row above and below, a thin column beside. */
export function careerCells(changes: Partial<MatrixCells> = {}): MatrixCells {
  return cellsOf(career as Decision, changes);
}

/** Any decision as the server would read it from a new matrix. */
export function cellsOf(decision: Decision, changes: Partial<MatrixCells> = {}): MatrixCells {
  const { title, options, criteria, baseline } = decision;
  const column = (of: (criterion: Decision['criteria'][number]) => Cell) => [null, ...criteria.map(of), null];
  const blanks = [null, ...options.map(() => null), null];
  const scores = criteria.map((_, row) => [
    null,
    ...options.map((__, at) => decision.scores?.[row]?.[at] ?? null),
    null,
  ]);
  return {
    sheetId: 7,
    sheetName: title,
    title,
    top: 4,
    left: 6,
    columns: { criterion: 1, weight: 2, worst: 4, best: 5 },
    criteria: ['', ...criteria.map(({ name }) => name), ''],
    weights: column(({ weight }) => weight),
    worst: column(({ worst }) => worst),
    best: column(({ best }) => best),
    options: ['', ...options, ''],
    scores: [blanks, ...scores, blanks],
    baseline: baseline === null ? '' : (options[baseline] ?? ''),
    covered: false,
    weighting: null,
    gut: null,
    ...changes,
  };
}

/** A matrix of any size with scores from 1 to 5 that follow a pattern, no two options alike. */
export function patternCells(
  criteria: number,
  options: number,
  changes: Partial<MatrixCells> = {},
): MatrixCells {
  return cellsOf(
    {
      title: 'Pattern',
      options: Array.from({ length: options }, (_, at) => `Option ${at + 1}`),
      baseline: 0,
      criteria: Array.from({ length: criteria }, (_, at) => ({
        name: `Criterion ${at + 1}`,
        kind: 'rating',
        worst: 1,
        best: 5,
        unit: '',
        weight: 5 + ((at * 7) % 11),
      })),
      scores: Array.from({ length: criteria }, (_, row) =>
        Array.from({ length: options }, (__, at) => 1 + ((row * 13 + at * 17 + row * at) % 41) / 10),
      ),
    },
    changes,
  );
}

/** The same view with one score changed; criterion and option are counted with the thin lines. */
export function withScore(view: MatrixCells, criterion: number, option: number, score: Cell): MatrixCells {
  (view.scores[criterion] as Cell[])[option] = score;
  return view;
}

/** These cells as the pages compute with them. */
export function ready(cells: MatrixCells): Matrix {
  const matrix = matrixOf(viewOf(cells));
  if (matrix === null) throw new Error('The matrix was refused.');
  return matrix;
}
