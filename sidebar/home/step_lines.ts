import type { HomeView, MatrixView, View } from '../../src/api';
import { POOLS } from '../../src/decision/pool';
import { questionWords } from '../../src/insight/questions/question_words';
import { type NextStep, nextStep } from '../../src/insight/steps/next_step';
import {
  criteriaInWords,
  decidedInWords,
  frameInWords,
  nextInWords,
  optionsInWords,
  resultInWords,
  scoresInWords,
  weightsInWords,
} from '../../src/insight/steps/step_words';
import { type Steps, stepsOf } from '../../src/insight/steps/steps_of';
import { subjectOf } from '../../src/insight/subject';
import { type Voice, voiceOf } from '../../src/insight/voice';
import type { CellPlace } from '../../src/table/a1';
import { criterionCell, crossing, type MatrixMap, optionCell, scoresBlock } from '../../src/table/map';
import { titleNoteCell } from '../../src/table/matrix/title_note';
import { LOOKING_FOR } from '../insights/headings';
import type { Matrix } from '../matrix/model';
import { openQuestions } from '../matrix/open_questions';
import { inPool } from '../options/words';
import { today } from '../rounds/today';
import { workOf } from './work';

/** Where a line leads: to a page, or to a cell. */
export type Lead = View | CellPlace;

/** Another place that a step leads to. */
export interface Beside {
  readonly words: string;
  readonly to: Lead;
  /** The part of the page, by its heading. */
  readonly part?: string;
}

/** A step with its state in words. */
export interface StepLine {
  readonly name: string;
  readonly to: Lead;
  readonly sentences: readonly string[];
  readonly beside: readonly Beside[];
}

/** Every step of a matrix in words, each with where it leads, and the one that comes next. */
export function stepLines(
  view: MatrixView,
  matrix: Matrix | null,
  besideMatrix: HomeView | undefined,
): { lines: StepLine[]; next: { words: string; to: Lead }; questions: string[] } {
  const work = workOf(view, matrix, besideMatrix);
  const steps = stepsOf(work);
  const next = nextStep(work, steps, today());
  const { decision, map } = view;
  const voice = voiceOf(subjectOf(decision), view.locale);
  const { names, figures } = voice;
  const computed = matrix === null ? null : voiceOf(matrix.decision, view.locale);
  const { pools } = besideMatrix ?? { pools: null };
  const line = (name: string, to: Lead, sentences: readonly string[], ...beside: Beside[]): StepLine => ({
    name,
    to,
    sentences,
    beside,
  });
  const [unscaled] = steps.criteria.withoutScale;
  return {
    lines: [
      line(
        'Frame',
        titleNoteCell(map),
        frameInWords(view.frame),
        ...(matrix !== null && !work.isCovered && matrix.decision.weights.some((weight) => weight > 0)
          ? [{ words: LOOKING_FOR, to: 'insights' as const, part: LOOKING_FOR }]
          : []),
      ),
      line(
        'Options',
        optionCell(map, 'name', 0) ?? firstName(map, 'options'),
        [
          optionsInWords(steps.options, names.optionIn(steps.options.baseline ?? 0)),
          ...(pools === null ? [] : [poolsInWords(pools)]),
        ],
        { words: 'Sort options', to: 'options' },
      ),
      line(
        'Criteria',
        unscaled === undefined
          ? (criterionCell(map, 'name', 0) ?? firstName(map, 'criteria'))
          : scaleCell(map, unscaled),
        [criteriaInWords(steps.criteria)],
      ),
      line('Weights', 'weights', weightsInWords(steps, work.weighing, figures.number)),
      line(
        'Scores',
        'score',
        [scoresInWords(steps.scores)],
        ...(steps.scores.done === 0 ? [] : [{ words: 'Score a few again', to: 'again' as const }]),
      ),
      line(
        'Result',
        work.isCovered ? 'gut' : 'insights',
        [resultInWords(steps.result, computed)],
        ...(work.isCovered || matrix === null
          ? []
          : [{ words: work.hasGut ? 'Beside your gut' : 'Rank by gut', to: 'gut' as const }]),
      ),
      line('Decided', 'rounds', work.rounds === null ? [] : decidedInWords(work.rounds)),
    ],
    next: {
      words: nextInWords(next, names.criterionIn(next.code === 'scale' ? next.criterion : 0)),
      to: leadOf(next, view),
    },
    questions:
      matrix === null || computed === null || !isAsked(steps.result) ? [] : firstQuestions(matrix, computed),
  };
}

/** Questions are asked where Insights asks them: there is something to compare, and it is in sight. */
const isAsked = (result: Steps['result']) => result.code === 'standing' && result.standing.code !== 'alone';

/** So many questions stand on Home. */
const MOST_QUESTIONS = 2;

const firstQuestions = (matrix: Matrix, voice: Voice) =>
  openQuestions(matrix)
    .slice(0, MOST_QUESTIONS)
    .map(({ question }) => questionWords(voice, question).title);

const PAGES: Partial<Record<NextStep['code'], View>> = {
  weights: 'weights',
  score: 'score',
  gut: 'gut',
  insights: 'insights',
  record: 'rounds',
  'look-again': 'rounds',
  'look-back': 'rounds',
};

function leadOf(next: NextStep, { map, problems }: MatrixView): Lead {
  if (next.code === 'scale') return scaleCell(map, next.criterion);
  if (next.code === 'name-criteria') return firstName(map, 'criteria');
  if (next.code === 'correct') {
    return problems.find(({ cell }) => cell !== null)?.cell ?? firstName(map, 'criteria');
  }
  return PAGES[next.code] ?? firstName(map, 'options');
}

/** The cell of the scale of a criterion: of its worst, or where its name stands. */
const scaleCell = (map: MatrixMap, criterion: number): CellPlace =>
  criterionCell(map, 'worst', criterion) ??
  criterionCell(map, 'name', criterion) ??
  firstName(map, 'criteria');

/** Where the first name goes that the table has room for. */
function firstName(map: MatrixMap, of: 'options' | 'criteria'): CellPlace {
  const { top: row, left: column } = scoresBlock(map);
  const { optionSpan, criterionSpan, optionFields, criterionFields } = map;
  if (of === 'options') {
    return optionFields.name === null ? { row, column } : crossing(map, optionFields.name, optionSpan.first);
  }
  return criterionFields.name === null
    ? { row, column }
    : crossing(map, criterionSpan.first, criterionFields.name);
}

/** "On the sheet “Options”: 7 under real consideration, 3 future possibilities." */
function poolsInWords(pools: NonNullable<HomeView['pools']>): string {
  const parts = [
    ...POOLS.map((pool) => [pool, pools[pool]] as const),
    [null, pools.unsorted] as const,
  ].filter(([, count]) => count > 0);
  if (parts.length === 0) return 'Nothing is on the sheet “Options” yet.';
  return `On the sheet “Options”: ${parts.map(([pool, count]) => inPool(pool, count)).join(', ')}.`;
}
