import { points } from './numbers';
import { ScoreLinks } from './score_links';
import type { SectionProps } from './section_props';

/** So many blanks are named. */
const MOST = 10;

export function missingAnswer({ findings }: SectionProps): string {
  const { blank, decisive, together } = findings.facts.missing;
  if (blank === 0) return 'none';
  if (decisive?.length) return `${decisive.length} of ${blank} could change who is first`;
  return `${blank}, which ${together ? 'matter only together' : 'cannot change who is first'}`;
}

/** Which blank cells could still change the answer, each with a way to the cell. */
export function MissingSection({ names, onSelect, findings }: SectionProps) {
  const { blank, decisive, together } = findings.facts.missing;
  if (blank === 0) return <p>Every option is scored on every criterion that has a weight.</p>;
  if (!decisive?.length) {
    return (
      <p>
        {together
          ? 'Only several missing scores together could change who is first.'
          : 'The missing scores cannot change who is first, whatever they are.'}
      </p>
    );
  }
  return (
    <>
      <p>A blank is left out, not counted as zero. Each of these could change who is first:</p>
      <ScoreLinks
        names={names}
        onSelect={onSelect}
        scores={decisive.slice(0, MOST).map(({ low, high, ...cell }) => ({
          ...cell,
          note: `it would end between ${points(100 * low)} and ${points(100 * high)} points`,
        }))}
      />
      {decisive.length > MOST && <p>And {decisive.length - MOST} more.</p>}
    </>
  );
}
