import type { SavedFile } from '../../../host/open_host';
import { type Decision, newCriterion } from '../../../src/decision/decision';
import { bench } from '../../host/fixture';
import { BY_HAND, DAYS, FILES, keptFile, MATRIX, savedFile, trusted } from '../year_file';
import { type Model, type ModelMatrix, type ModelRound, scored } from './model';
import { scoresOf } from './steps/cells';

/** A file to begin with, and what it holds as anybody reads it. */
export interface Start {
  saved: SavedFile;
  model: Model;
  /** Weights that are formulas, and what they come to. */
  formulas: [cell: string, value: number][];
}

const NOTHING_KEPT = { aside: [], goals: '', weighting: null } as const;

/** What the year's file holds. */
function afterAYear(): Model {
  const matrix: ModelMatrix = {
    ...{ sheet: MATRIX, title: MATRIX, kind: 'made', lies: 'down', isPlain: false, isCovered: false },
    criteria: [
      { id: 'c1', name: 'Purpose', weight: 3, worst: 1, best: 5, half: null, scores: scoresOf([3, 4, 5]) },
      {
        ...{ id: 'c2', name: 'Pay', weight: 2, worst: 50_000, best: 120_000, half: null },
        scores: scoresOf([80_000, 95_000, null]),
      },
      {
        id: 'c3',
        name: '=Commute',
        weight: 1,
        worst: 60,
        best: 0,
        half: null,
        scores: scoresOf([30, 45, 0]),
      },
    ],
    ...{ options: ['Current role', 'NewCo', 'Own studio'], baseline: 0, gut: [2, 1, 3] },
    ...{ ...NOTHING_KEPT, aside: [], weighting: '{"version":2}' },
  };
  const round = (number: number, date: number, first: number): ModelRound => {
    const then = structuredClone(matrix);
    if (then.criteria[0]?.scores[0] !== undefined) then.criteria[0].scores[0] = scored(first);
    return { round: number, date, name: 'A round', matrix: then, decided: null };
  };
  return {
    matrices: [
      matrix,
      {
        ...{ sheet: BY_HAND, title: '', kind: 'adopted', lies: 'down', isPlain: false, isCovered: false },
        criteria: [
          { id: null, name: 'Pay', weight: 3, worst: 0, best: 10, half: null, scores: scoresOf([5, 9, 2]) },
          {
            id: null,
            name: 'Fun',
            weight: 1,
            worst: 0,
            best: 10,
            half: null,
            scores: scoresOf([8, 4, null]),
          },
        ],
        ...{ options: ['Stay', 'Go', 'Wait'], baseline: null, gut: [2, 1, 3] },
        ...{ ...NOTHING_KEPT, aside: [] },
      },
    ],
    inView: 0,
    rounds: [round(1, DAYS.first, 2), round(2, DAYS.second, 3)],
    options: ['NewCo', 'Teaching', 'Own farm', 'Sailing'].map((name) => ({ name, kept: [] })),
    count: 0,
  };
}

const BENT: Decision = {
  title: 'Where to live',
  criteria: [
    { ...newCriterion('k1', 'Rent'), kind: 'measure', worst: 2000, best: 800, half: 1100, weight: 4 },
    { ...newCriterion('k2', 'Light'), worst: 1, best: 5, weight: 2.5 },
    {
      ...newCriterion('k3', 'Way to work'),
      kind: 'measure',
      unit: 'min',
      worst: 60,
      best: 10,
      half: 20,
      weight: 1,
    },
  ],
  options: [
    { id: 'p1', name: 'Old flat' },
    { id: 'p2', name: 'Loft' },
  ],
  baseline: null,
  scores: [
    [1100, 1400],
    [2, 5],
    [null, 20],
  ],
};

/** A file of this morning: one matrix with bent lines, its totals covered. */
function thisMorning(): Model {
  return {
    matrices: [
      {
        ...{
          sheet: BENT.title,
          title: BENT.title,
          kind: 'made',
          lies: 'down',
          isPlain: false,
          isCovered: true,
        },
        criteria: BENT.criteria.map(({ id, name, weight, worst, best, half }, at) => ({
          ...{ id, name, weight, worst: worst ?? 0, best: best ?? 0, half },
          scores: scoresOf(BENT.scores[at] ?? []),
        })),
        ...{ options: BENT.options.map(({ name }) => name), baseline: null, gut: null },
        ...{ ...NOTHING_KEPT, aside: [] },
      },
    ],
    ...{ inView: 0, rounds: [], options: null, count: 0 },
  };
}

async function fileOfThisMorning(): Promise<SavedFile> {
  const file = trusted(bench(FILES.code));
  await file.call('createMatrix', BENT, { gutFirst: true, weighting: null, notes: {} });
  await file.user.settled();
  const saved = file.standIn.save();
  file.standIn.dispose();
  return saved;
}

export async function starts(): Promise<Start[]> {
  return [
    {
      ...{ saved: await savedFile('year'), model: afterAYear() },
      formulas: [
        [`'${BY_HAND}'!B2`, 3],
        [`'${BY_HAND}'!B3`, 1],
      ],
    },
    { saved: await keptFile('morning', fileOfThisMorning, [__filename]), model: thisMorning(), formulas: [] },
  ];
}
