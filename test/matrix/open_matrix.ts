import { type Headless, type HeadlessOptions, openHeadless } from '../../host/headless';
import type { MatrixBeginning, MatrixPlace, MatrixView } from '../../src/api';
import { competitionRanks } from '../../src/core/rank';
import { shares } from '../../src/core/share';
import { decisionScores } from '../../src/core/weighted_score';
import { type Decision, newCriterion } from '../../src/decision/decision';
import { exampleDecision } from '../../src/decision/example';
import { lackOf, numbersOf } from '../../src/decision/numbers';
import { cellName } from '../../src/table/a1';
import { type CriterionField, criterionCell, type OptionField, optionCell } from '../../src/table/map';

/** The career move of the story: six companies and the current role, seven criteria. */
export const careerMove: Decision = exampleDecision();

/** A decision of any size, all scores given. */
export function decisionOf(criteria: number, options: number): Decision {
  const count = (size: number) => Array.from({ length: size }, (_, index) => index);
  return {
    title: `${criteria} × ${options}`,
    options: count(options).map((option) => ({ id: `o${option}`, name: `Option ${option + 1}` })),
    baseline: 0,
    criteria: count(criteria).map((criterion) => ({
      ...newCriterion(`c${criterion}`, `Criterion ${criterion + 1}`),
      worst: 1,
      best: 5,
      weight: criterion + 1,
    })),
    scores: count(criteria).map((criterion) =>
      count(options).map((option) => 1 + ((criterion * 3 + option) % 5)),
    ),
  };
}

/** A matrix begins with its totals in sight and nothing kept about its weights. */
export const PLAIN: MatrixBeginning = { gutFirst: false, weighting: null, notes: {} };

export interface OpenSheets extends Headless {
  /** Calls a server function as the sidebar does. */
  call<T>(name: string, ...args: unknown[]): Promise<T>;
  /** What the sidebar gets of the matrix on the sheet in view. */
  read(): Promise<MatrixView>;
}

export interface OpenMatrix extends OpenSheets {
  place: MatrixPlace;
}

/** A spreadsheet with the add-on, in which the wizard has just created this matrix. */
export async function openMatrix(
  decision: Decision,
  { beginning = PLAIN, ...options }: HeadlessOptions & { beginning?: MatrixBeginning } = {},
): Promise<OpenMatrix> {
  const opened = openSheets(options);
  const place = await opened.call<MatrixPlace>('createMatrix', decision, beginning);
  await opened.standIn.settled();
  return { ...opened, place };
}

/** A spreadsheet with the add-on and no matrix yet. */
export function openSheets(options: HeadlessOptions = {}): OpenSheets {
  const headless = openHeadless(options);
  headless.standIn.open();
  return withServer(headless);
}

/** An opened spreadsheet with what the sidebar can call. */
export function withServer(headless: Headless): OpenSheets {
  const call = <T>(name: string, ...args: unknown[]) =>
    headless.standIn.callFromClient(name, args) as Promise<T>;
  const read = async () => {
    const view = await call<MatrixView | null>('readMatrix');
    if (view === null) throw new Error('There is no matrix on the sheet in view.');
    return view;
  };
  return { ...headless, call, read };
}

type Reader = Pick<OpenMatrix, 'user'>;

/** What the sheet holds in a row of results: one value per option, null for a blank. */
export function results({ user }: Reader, view: MatrixView, field: OptionField): unknown[] {
  return view.decision.options.map((_, option) => {
    const cell = optionCell(view.map, field, option);
    const value = cell === null ? null : user.read(cellName(cell));
    return value === '' ? null : value;
  });
}

/** The same for a column of fields: one value per criterion. */
export function fields({ user }: Reader, view: MatrixView, field: CriterionField): unknown[] {
  return view.decision.criteria.map((_, criterion) => {
    const cell = criterionCell(view.map, field, criterion);
    const value = cell === null ? null : user.read(cellName(cell));
    return value === '' ? null : value;
  });
}

const rounded = (total: number) => Math.round(total * 10) / 10;

/** What the core computes from the same cells: one value per option or per criterion. */
export function computed({ decision, problems }: MatrixView) {
  const { scores, weights, anchors } = numbersOf(decision);
  const wrong = problems.flatMap(({ takes, option }) => (takes === 'option' ? [option] : []));
  const totals = decisionScores(scores, weights, anchors).map((total, at) =>
    wrong.includes(at) ? null : total,
  );
  const reference = decision.baseline === null ? null : (totals[decision.baseline] ?? null);
  const counts = decision.criteria.map(
    (criterion) => criterion.weight !== null && lackOf(criterion) === null,
  );
  return {
    totals,
    ranks: competitionRanks(totals),
    // As the totals are shown, so that a gap is the difference of what stands above it.
    gaps: totals.map((total) =>
      total === null || reference === null ? null : rounded(total) - rounded(reference),
    ),
    shares: shares(weights).map((share, at) => (counts[at] ? share : null)),
    scored: decision.options.map(
      (_, option) => scores.filter((row, at) => counts[at] && row[option] !== null).length,
    ),
    criteria: counts.filter(Boolean).length,
  };
}

/** Every computed cell of the matrix in view equals the core, to the last digits, for the options that have a total. */
export async function expectConsistent(matrix: OpenSheets): Promise<MatrixView> {
  await matrix.standIn.settled();
  const view = await matrix.read();
  const expected = computed(view);
  const close = (values: readonly (number | null)[]) =>
    values.map((value) => (value === null ? null : expect.closeTo(value, 9)));
  const numbers = (values: unknown[]) => values.map((value) => (typeof value === 'number' ? value : null));
  expect(numbers(results(matrix, view, 'score'))).toEqual(close(expected.totals));
  expect(results(matrix, view, 'rank')).toEqual(expected.ranks);
  expect(results(matrix, view, 'gap')).toEqual(close(expected.gaps));
  expect(fields(matrix, view, 'share')).toEqual(close(expected.shares));
  expect(results(matrix, view, 'scored')).toEqual(
    expected.scored.map((scored) => `${scored} of ${expected.criteria}`),
  );
  return view;
}
