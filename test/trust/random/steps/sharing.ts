import type { MatrixPlace, People, ProposedTable } from '../../../../src/api';
import { type ModelMatrix, totalsOf, unscored } from '../model';
import { MOST, matrixOf, newName, type Play, type Step, say, scoreBetween, view, written } from '../play';
import { scoresOf } from './cells';

const NOTHING_KEPT = { baseline: null, gut: null, aside: [], goals: '', weighting: null } as const;

/** A table as somebody types it, the criteria down or across. */
function tableByHand(play: Play, number: number): ModelMatrix {
  const options = ['Stay', 'Leave', 'Wait'].map((name) => newName(play, name));
  const criteria = ['Money', 'Joy'].map((name, at) => {
    const scale = at === 0 ? { worst: 0, best: 10 } : { worst: 5, best: 0.5 };
    return {
      ...{ id: null, name: newName(play, name), weight: at + 1.5, ...scale, half: null },
      scores: scoresOf(options.map((_, option) => scoreBetween(scale, number + option + at))),
    };
  });
  const lies = number % 2 === 0 ? 'down' : 'across';
  const sheet = newName(play, 'Table');
  return {
    sheet,
    title: '',
    kind: 'adopted',
    lies,
    isPlain: false,
    isCovered: false,
    criteria,
    options,
    ...NOTHING_KEPT,
    aside: [],
  };
}

function rowsOf(play: Play, { criteria, options, lies }: ModelMatrix): string[][] {
  const number = (value: number | null) => (value === null ? '' : written(play, value));
  const rows = [
    ['Criterion', 'Weight', 'Worst', 'Best', ...options],
    ...criteria.map(({ name, weight, worst, best, scores }) => [
      name,
      ...[weight, worst, best, ...scores.map(({ score }) => score)].map(number),
    ]),
  ];
  return lies === 'down' ? rows : (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''));
}

/** What she does with tables and people of other files. */
export const SHARING_STEPS: Record<string, Step> = {
  adoptsTable: async (play, { a }) => {
    const { model, file } = play;
    if (model.matrices.length >= MOST.matrices) return;
    const table = tableByHand(play, a);
    const rows = rowsOf(play, table);
    say(play, `types a table with the criteria ${table.lies} on a new sheet, ${table.sheet}, and adopts it`);
    file.user.addSheet(table.sheet);
    file.user.paste('A1', rows.map((row) => row.join('\t')).join('\n'));
    const { sheetId, state, corrections } = await file.call<ProposedTable>('proposeTable', null);
    const results =
      table.lies === 'down'
        ? { row: rows.length + 3, column: 1 }
        : { row: 1, column: (rows[0]?.length ?? 0) + 3 };
    await file.call('adoptTable', { sheetId, state, corrections, results });
    model.matrices.push(table);
    model.inView = model.matrices.length - 1;
  },

  sharesBlankCopy: async (play) => {
    const { model, file } = play;
    const matrix = matrixOf(play);
    if (model.matrices.length >= MOST.matrices) return;
    say(play, `makes a blank copy of ${matrix.sheet} with its weights and options, and works on in it`);
    const { sheetId } = await view(play);
    const place = await file.call<MatrixPlace>('shareBlank', {
      sheetId,
      keepsWeights: true,
      keepsOptions: true,
    });
    model.matrices.push({
      ...structuredClone(matrix),
      ...{
        sheet: place.sheetName,

        kind: 'copy',
        lies: 'down',
        isPlain: false,
        isCovered: false,
      },
      criteria: matrix.criteria.map((line) => ({
        ...line,
        id: line.id ?? newName(play, 'id'),
        scores: line.scores.map(unscored),
      })),
      ...NOTHING_KEPT,
      aside: [],
    });
    model.inView = model.matrices.length - 1;
  },

  combines: async (play, { a }) => {
    const { model, file } = play;
    const matrix = matrixOf(play);
    const { sheetId } = await view(play);
    const { people } = await file.call<People>('readPeople', sheetId);
    const persons = [...new Set(people.map(({ person }) => person))];
    const wanted = new Set(
      model.matrices.filter((each) => hasSameScales(each, matrix)).map(({ sheet }) => sheet),
    );
    const chosen = people.filter((each) => wanted.has(each.sheetName));
    if (persons.length < people.length || chosen.length < 2) return;
    const mean = a % 2 === 0 ? 'arithmetic' : 'geometric';
    say(play, `combines ${chosen.map(({ sheetName }) => sheetName).join(' and ')} by the ${mean} mean`);
    await file.call('combine', {
      ...{ sheetId, sheetIds: chosen.map((each) => each.sheetId), mean },
      ...{ takesUnfinished: true, date: '26 November 2026' },
    });
    const tabs = chosen.map(({ sheetName }) => model.matrices.find((each) => each.sheet === sheetName));
    if (play.calculates) await checkCombined(play, tabs as ModelMatrix[], mean);
    file.user.switchTo(matrix.sheet);
  },
};

/** Everyone's shares, scores and total put together, against the sheet in view; for tabs with the same options. */
async function checkCombined(
  { file: { user } }: Play,
  tabs: readonly ModelMatrix[],
  mean: 'arithmetic' | 'geometric',
): Promise<void> {
  const [first] = tabs;
  if (first === undefined) return;
  const options = JSON.stringify(first.options);
  const isWeighed = ({ criteria }: ModelMatrix) => criteria.some(({ weight }) => (weight ?? 0) > 0);
  if (tabs.some((tab) => JSON.stringify(tab.options) !== options || !isWeighed(tab))) return;
  await user.settled();
  const rows = user.readRange('A1:T40');
  const header = rows.findIndex(([cell]) => cell === 'Criterion');
  const total = rows.findIndex(([cell]) => cell === 'Weighted score (0–100)');
  const criteria = first.criteria.map(({ name }) => {
    const own = tabs.map((tab) => lineOf(tab, name));
    const shares = own.map(
      ({ weight }, at) => (weight ?? 0) / sumOf(tabs[at]?.criteria.map((each) => each.weight ?? 0) ?? []),
    );
    const weight =
      mean === 'arithmetic'
        ? sumOf(shares) / shares.length
        : shares.reduce((a, b) => a * b, 1) ** (1 / shares.length);
    const scores = first.options.map((_, option) => {
      const given = own.flatMap(({ scores: all }) => all[option]?.score ?? []);
      return { ...unscored(), score: given.length === 0 ? null : sumOf(given) / given.length };
    });
    return { ...lineOf(first, name), weight, scores };
  });
  const whole = sumOf(criteria.map(({ weight }) => weight));
  const wanted = [
    ...criteria.flatMap(({ name, weight, scores }, at) => [
      { what: `the share of ${name}`, is: rows[header + 1 + at]?.[1], should: weight / whole },
      ...scores.map(({ score }, option) => ({
        what: `the mean score of ${first.options[option]} for ${name}`,
        is: rows[header + 1 + at]?.[4 + option],
        should: score,
      })),
    ]),
    ...totalsOf({ ...first, criteria }).map((should, option) => ({
      what: `the total of ${first.options[option]}`,
      is: rows[total]?.[4 + option],
      should,
    })),
  ];
  const wrong = wanted.filter(({ is, should }) =>
    should === null
      ? typeof is === 'number'
      : typeof is !== 'number' || Math.abs(is - should) > 1e-9 * Math.max(1, Math.abs(should)),
  );
  if (wrong.length > 0)
    throw new Error(
      wrong.map(({ what, is, should }) => `combined, ${what} should be ${should} and is ${is}`).join('\n'),
    );
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

function lineOf({ criteria, sheet }: ModelMatrix, name: string): ModelMatrix['criteria'][number] {
  const line = criteria.find((each) => each.name === name);
  if (line === undefined) throw new Error(`There is no ${name} on ${sheet}.`);
  return line;
}

/** Whether two matrices have the same criteria, to the last number of their scales. */
function hasSameScales(one: ModelMatrix, other: ModelMatrix): boolean {
  const scales = ({ criteria }: ModelMatrix) =>
    criteria.map(({ name, worst, best, half }) => JSON.stringify([name, worst, best, half])).sort();
  return JSON.stringify(scales(one)) === JSON.stringify(scales(other));
}
