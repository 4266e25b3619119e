import type { MatrixView, SecondAnswers } from '../../src/api';
import { formatWithUnit } from '../../src/decision/locale_number';
import { stepOf } from '../../src/decision/sureness';
import { scoreCell } from '../../src/table/map';
import type { Call } from '../bridge';
import { ProblemList } from '../matrix/problem_list';

interface AnswersComparedProps {
  view: MatrixView;
  kept: SecondAnswers;
  call: Call;
}

/** Which second answers were a step or more from the first ones, each with the way to its cell. */
export function AnswersCompared({ view, kept, call }: AnswersComparedProps) {
  const { criteria, options } = view.decision;
  const apart = kept.answers.flatMap(({ criterion, option, first, score }) => {
    const line = criteria.findIndex(({ id }) => id === criterion);
    const column = options.findIndex(({ id }) => id === option);
    const scale = criteria[line];
    const cell = scoreCell(view.map, line, column);
    if (scale === undefined || cell === null) return [];
    const span = Math.abs((scale.best ?? 0) - (scale.worst ?? 0));
    if (Math.abs(score - first) < stepOf(scale) * span * (1 - 1e-9)) return [];
    const written = (value: number) => formatWithUnit(value, scale.unit, view.locale);
    const name = `${scale.name} for ${options[column]?.name}`;
    return [{ sentence: `${name}: first ${written(first)}, now ${written(score)}.`, cell }];
  });
  return (
    <>
      <p>
        {kept.answers.length === 1
          ? 'Your second answer is'
          : `Your ${kept.answers.length} second answers are`}{' '}
        kept in the notes of their cells.{' '}
        {apart.length === 0
          ? 'None is a step or more away from the first.'
          : 'A step or more apart, and worth another thought:'}
      </p>
      <ProblemList call={call} sheetId={view.sheetId} problems={apart} />
    </>
  );
}
