import type { MatrixView, OptionsView, RoundsView } from '../../../src/api';
import { columnLetters } from '../../../src/table/a1';
import type { TrustFile } from '../year_file';
import { isRoundOf, type Model, type ModelMatrix, type ModelRound, totalsOf } from './model';

/** Where a file and the model part, in words; nothing where they agree. */
export async function partings(file: TrustFile, model: Model, calculates: boolean): Promise<string[]> {
  const wrong: string[] = [];
  for (const matrix of model.matrices) {
    const on = (list: string[]) => list.map((each) => `on ${matrix.sheet} ${each}`);
    file.user.switchTo(matrix.sheet);
    const { view, rounds, skipped } = await file.call<RoundsView>('readRounds');
    if (view === null) return [`no matrix is found on ${matrix.sheet}`];
    wrong.push(...on(ofMatrix(matrix, view, calculates)));
    const own = model.rounds
      .filter((round) => isRoundOf(round, matrix))
      .sort((one, other) => one.date - other.date || one.round - other.round);
    wrong.push(
      ...on(
        differences([
          ['the rounds', own.map(asKept), rounds.map(asRead)],
          ['what is skipped', [], skipped],
        ]),
      ),
    );
    if (calculates) wrong.push(...on(wrongTotals(file, matrix, view)));
  }
  const listed = await file.call<OptionsView | null>('readOptions');
  const keptIn = (options: readonly { name: string; kept: { criterion: string; score: number }[] }[]) =>
    options.map(({ name, kept }) => [
      name,
      ...kept.map(({ criterion, score }) => [criterion.replace(/ \(.*\)$/, ''), score]),
    ]);
  const wanted = model.options === null ? null : keptIn(model.options);
  const kept = listed === null ? null : keptIn(listed.options);
  return [...wrong, ...differences([['the options that are sorted', wanted, kept]])];
}

type Comparison = [what: string, wanted: unknown, found: unknown];

function differences(comparisons: readonly Comparison[]): string[] {
  return comparisons.flatMap(([what, wanted, found]) => {
    if (JSON.stringify(wanted) === JSON.stringify(found)) return [];
    // Of two lists as long as each other only what differs, or nobody sees it.
    if (Array.isArray(wanted) && Array.isArray(found) && wanted.length === found.length && wanted.length > 1)
      return differences(wanted.map((each, at) => [`${what}, number ${at + 1},`, each, found[at]]));
    return [`${what} should be ${JSON.stringify(wanted)} but it reads ${JSON.stringify(found)}`];
  });
}

function ofMatrix(matrix: ModelMatrix, view: MatrixView, calculates: boolean): string[] {
  const { criteria, options, scores, baseline } = view.decision;
  return differences([
    ['the options', matrix.options, options.map(({ name }) => name)],
    ['the criteria', matrix.criteria.map(({ name }) => name), criteria.map(({ name }) => name)],
    ['the weights', matrix.criteria.map(({ weight }) => weight), criteria.map(({ weight }) => weight)],
    ['the scales', matrix.criteria.map(scaleOf), criteria.map(scaleOf)],
    ['the scores', matrix.criteria.map((line) => line.scores.map(({ score }) => score)), scores],
    [
      'what is said of scores',
      matrix.criteria.map(({ scores: all }) => all.map(saidInModel)),
      saidInNotes(view),
    ],
    // The baseline is a formula, which has a value only where something is calculated.
    ['the baseline', calculates ? matrix.baseline : null, calculates ? baseline : null],
    [
      'the ranking by gut',
      matrix.gut?.some((rank) => rank !== null) ? matrix.gut : null,
      view.gut?.ranks ?? null,
    ],
    ['the questions set aside', matrix.aside, view.setAside.map(({ words }) => words)],
    ['the goals', matrix.goals, view.frame.goals],
    ['how the weights were set', matrix.weighting, view.weighting],
    ['whether it is plain', matrix.isPlain, (view.plainSince ?? null) !== null],
    ['whether it is covered', matrix.isCovered, view.covered],
    ['the cells that are wrong', [], view.problems],
  ]);
}

const scaleOf = ({
  worst,
  best,
  half,
}: {
  worst: number | null;
  best: number | null;
  half: number | null;
}) => [worst, best, half];

const saidInModel = ({ evidence, sure, again }: ModelMatrix['criteria'][number]['scores'][number]) => [
  evidence,
  sure,
  again,
];

const saidInNotes = ({ decision, scoreNotes }: MatrixView) =>
  decision.criteria.map((_, criterion) =>
    decision.options.map((_option, option) => {
      const note = scoreNotes.find((each) => each.criterion === criterion && each.option === option);
      return [note?.evidence ?? '', note?.sure ?? null, note?.scoredAgain.map(({ score }) => score) ?? []];
    }),
  );

function asKept({ round, date, name, decided, matrix }: ModelRound) {
  return {
    ...{
      round,
      date,
      name,
      choice: decided?.choice ?? null,
      lookAgain: decided?.lookAgain ?? null,
      options: matrix.options,
    },
    criteria: matrix.criteria.map((line) => [
      line.name,
      line.weight,
      ...scaleOf(line),
      line.scores.map(({ score }) => score),
    ]),
  };
}

function asRead({ round, date, name, decided, decision }: RoundsView['rounds'][number]) {
  return {
    ...{ round, date, name, choice: decided?.choice ?? null, lookAgain: decided?.lookAgain ?? null },
    options: decision.options.map((option) => option.name),
    criteria: decision.criteria.map((line, at) => [
      line.name,
      line.weight,
      ...scaleOf(line),
      decision.scores[at],
    ]),
  };
}

/** The line of totals against what anybody computes from the cells. */
function wrongTotals({ user }: TrustFile, matrix: ModelMatrix, { map }: MatrixView): string[] {
  const line = map.optionFields.score;
  if (line === null) return [];
  const totals = matrix.isCovered ? matrix.options.map(() => null) : totalsOf(matrix);
  return totals.flatMap((total, option) => {
    const at = map.options[option] ?? 1;
    const cell = map.orientation === 'down' ? `${columnLetters(at)}${line}` : `${columnLetters(line)}${at}`;
    const shown = user.read(cell);
    const isRight =
      total === null
        ? typeof shown !== 'number'
        : typeof shown === 'number' && Math.abs(shown - total) <= 1e-9 * Math.max(1, Math.abs(total));
    return isRight
      ? []
      : [`the total of ${matrix.options[option]} in ${cell} should be ${total} and is ${shown}`];
  });
}
