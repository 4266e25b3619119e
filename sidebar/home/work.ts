import type { HomeView, MatrixView } from '../../src/api';
import type { RoundsKept, Work } from '../../src/insight/steps/work';
import { belongsTo, titled } from '../../src/table/history/belongs';
import type { Matrix } from '../matrix/model';
import { weighingOf } from './weighing';

/** A matrix and what stands around it, for the steps. */
export function workOf(view: MatrixView, matrix: Matrix | null, beside: HomeView | undefined): Work {
  const { decision, scoreNotes } = view;
  return {
    decision,
    computed: matrix?.decision ?? null,
    wrong: view.problems.length,
    isCovered: view.covered,
    hasGut: view.gut !== null,
    weighing: weighingOf(view, view.locale),
    noted: scoreNotes.filter(
      ({ criterion, option, evidence }) =>
        evidence.trim() !== '' && (decision.scores[criterion]?.[option] ?? null) !== null,
    ).length,
    rounds: beside === undefined ? null : roundsKept(view, beside.rounds),
  };
}

/** The rounds of this matrix among those of the file. */
function roundsKept(view: MatrixView, all: HomeView['rounds']): RoundsKept {
  const matrix = titled(view.decision, view.sheetName);
  const own = all.filter((round) => belongsTo(round, matrix));
  const days = own.flatMap(({ day }) => (day === null ? [] : [day]));
  const [latest] = own
    .filter(({ decided }) => decided !== null)
    .sort((a, b) => (b.day ?? 0) - (a.day ?? 0) || b.round - a.round);
  return {
    count: own.length,
    last: days.length === 0 ? null : Math.max(...days),
    decided: latest?.decided ? { ...latest.decided, day: latest.day } : null,
  };
}
