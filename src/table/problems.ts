import type { Decision } from '../decision/decision';
import { nameInSentence } from '../decision/names';
import { bendOf, isUnanchored, type Lack, lackOf, unfinished } from '../decision/numbers';
import { type DoorProblem, type LineName, problemSentence } from '../door/problem';
import { type CellPlace, cellName } from './a1';
import { criterionCell, type MatrixMap, scoreCell } from './map';
import type { ReadMatrix } from './read';

/** What is wrong with a matrix, in the person's own coordinates. */
export interface CellProblem {
  /** "G5, Pay for Alpha: “maybe” is text where a number belongs; type a number or clear the cell." */
  readonly sentence: string;
  /** Where to go; null where no one cell is to blame. */
  readonly cell: CellPlace | null;
  readonly criterion: number | null;
  readonly option: number | null;
  /** 'all': nothing can be computed; 'option': the total of one option; 'criterion': it is left out until complete. */
  readonly takes: 'all' | 'option' | 'criterion';
}

const FIELD: Record<Exclude<LineName, 'scores'>, 'weight' | 'worst' | 'best' | 'half'> = {
  weights: 'weight',
  worst: 'worst',
  best: 'best',
  half: 'half',
};

const LACKS: Record<Lack, string> = {
  worst: 'give Worst',
  best: 'give Best',
  'worst-and-best': 'give Worst and Best',
  'anchors-equal': 'Worst and Best are the same; make them differ',
};

/** All that is wrong with a matrix: what hinders every number first, then by criterion and option. */
export function cellProblems({ map, decision, checked }: ReadMatrix): CellProblem[] {
  const of = checked.problems.filter(
    ({ code }) =>
      code !== 'anchor-missing' &&
      code !== 'anchors-equal' &&
      // Where there is no criterion no weight is at fault.
      (code !== 'weights-all-zero' || decision.criteria.length > 0),
  );
  const wrong = of.map((problem) => doorProblem(problem, map, decision));
  const open = unfinished(decision).filter(
    ({ criterion }) =>
      !of.some((each) => each.criterion === criterion && (each.line === 'worst' || each.line === 'best')),
  );
  const lacking = open.map(({ criterion, lacks }): CellProblem => {
    const cell = criterionCell(map, lacks === 'best' ? 'best' : 'worst', criterion);
    const sentence = `${criterionName(decision, criterion)}: ${LACKS[lacks]}. It is left out until then.`;
    return { sentence, cell, criterion, option: null, takes: 'criterion' };
  });
  const unweighed = decision.criteria.flatMap(({ weight }, criterion): CellProblem[] => {
    const isScored = decision.scores[criterion]?.some((score) => score !== null);
    const isNamed = of.some((each) => each.criterion === criterion && each.line === 'weights');
    if (weight !== null || !isScored || isNamed) return [];
    const sentence = `${criterionName(decision, criterion)}: give Weight. It is left out until then.`;
    return [
      {
        sentence,
        cell: criterionCell(map, 'weight', criterion),
        criterion,
        option: null,
        takes: 'criterion',
      },
    ];
  });
  const order = ['all', 'criterion', 'option'];
  return [...noScale(map, decision), ...wrongHalves(map, decision), ...wrong, ...lacking, ...unweighed].sort(
    (a, b) => order.indexOf(a.takes) - order.indexOf(b.takes),
  );
}

/** A matrix with lines for worst and best in which nothing stands: its scores can't be used as they are. */
function noScale(map: MatrixMap, decision: Decision): CellProblem[] {
  const hasLines = map.criterionFields.worst !== null && map.criterionFields.best !== null;
  if (!hasLines || decision.criteria.length === 0 || !isUnanchored(decision)) return [];
  const sentence = 'No criterion has a Worst and a Best yet: give them, and the results follow.';
  return [{ sentence, cell: criterionCell(map, 'worst', 0), criterion: null, option: null, takes: 'all' }];
}

/** A score that is half as good as the best and lies not between worst and best: the sheet gives no total then. */
function wrongHalves(map: MatrixMap, { criteria }: Decision): CellProblem[] {
  return criteria.flatMap((each, criterion): CellProblem[] => {
    if (each.half === null || lackOf(each) !== null || bendOf(each) !== null) return [];
    const cell = criterionCell(map, 'half', criterion);
    const who = `${cell === null ? '' : `${cellName(cell)}, `}${halfOf(criterionName({ criteria }, criterion))}`;
    const sentence = `${who}: ${each.half} is not between ${each.worst} and ${each.best}; correct it, or clear the cell for a straight line.`;
    return [{ sentence, cell, criterion, option: null, takes: 'all' }];
  });
}

function doorProblem(problem: DoorProblem, map: MatrixMap, decision: Decision): CellProblem {
  const { line, criterion, option } = problem;
  if (criterion === null) {
    const cell = criterionCell(map, line === 'scores' ? 'name' : FIELD[line], 0);
    return { sentence: sentenceCase(problemSentence(problem)), cell, criterion, option, takes: 'all' };
  }
  if (line === 'scores') {
    const cell = scoreCell(map, criterion, option ?? 0);
    const who = `${criterionName(decision, criterion)} for ${optionName(decision, option ?? 0)}`;
    return { sentence: at(cell, who, problem), cell, criterion, option, takes: 'option' };
  }
  const field = FIELD[line];
  const cell = criterionCell(map, field, criterion);
  const name = criterionName(decision, criterion);
  if (field === 'half') {
    return { sentence: at(cell, halfOf(name), problem), cell, criterion, option, takes: 'all' };
  }
  const who = `${field} of ${name}`;
  // In a matrix of ours a criterion without a scale has no share, so its weight hinders nothing else.
  const each = decision.criteria[criterion];
  const isLeftOut = map.criterionFields.share !== null && each !== undefined && lackOf(each) !== null;
  const takes = line === 'weights' && !isLeftOut ? 'all' : 'criterion';
  return { sentence: at(cell, who, problem), cell, criterion, option, takes };
}

const at = (cell: CellPlace | null, who: string, problem: DoorProblem) =>
  `${cell === null ? '' : `${cellName(cell)}, `}${who}: ${problemSentence(problem)}`;

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What stands in the cell of a half. */
const halfOf = (criterion: string) => `half as good as the best of ${criterion}`;

const criterionName = ({ criteria }: Pick<Decision, 'criteria'>, criterion: number) =>
  nameInSentence(criteria[criterion]?.name ?? '', `Criterion ${criterion + 1}`);

const optionName = ({ options }: Decision, option: number) =>
  nameInSentence(options[option]?.name ?? '', `Option ${option + 1}`);
