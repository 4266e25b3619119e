import { matrixOf } from '../matrix/model';
import type { SectionProps } from './section_props';
import { TriedRanking } from './tried_ranking';

interface TriedLineProps extends SectionProps {
  criterion: number;
  half: number | null;
}

/** What the totals and their order would be, before anything is written. */
export function TriedLine({ matrix, names, voice, findings, criterion: at, half }: TriedLineProps) {
  const { decision } = matrix.view;
  const criteria = decision.criteria.map((each, place) => (place === at ? { ...each, half } : each));
  const trial = matrixOf({ ...matrix.view, decision: { ...decision, criteria } });
  const line = criteria[at];
  if (trial === null || line === undefined) return null;
  const score = (value: number | null) => voice.figures.score(at, value ?? 0);
  return (
    <>
      <p>
        {half === null
          ? 'Every step is worth the same then.'
          : `From ${score(line.worst)} to ${score(half)} is worth as much then as from ${score(half)} to ${score(line.best)}.`}
      </p>
      <TriedRanking
        matrix={trial}
        names={names}
        findings={findings}
        weights={trial.decision.weights}
        label="Ranking with this line"
      />
    </>
  );
}
