import type { HeadlineFacts } from '../../src/decision/headline_facts';
import { Button } from '../ui/button';
import { points } from './numbers';
import type { SectionProps } from './section_props';

interface MissingSectionProps extends SectionProps {
  missing: HeadlineFacts['missing'];
}

/** So many blanks are named. */
const MOST = 10;

/** Which blank cells could still change the answer, each with a way to the cell. */
export function MissingSection({ names, onSelect, missing }: MissingSectionProps) {
  const { blank, decisive, together } = missing;
  if (blank === 0) return <p>Every option is scored on every criterion that has a weight.</p>;
  if (decisive === null || decisive.length === 0) {
    return (
      <p>
        {together
          ? 'No missing score alone could change who is first, but several together could.'
          : 'Whatever the missing scores turn out to be, they cannot change who is first.'}
      </p>
    );
  }
  return (
    <>
      <p>A blank is left out, not counted as zero. Each of these could change who is first:</p>
      <ul class="plain facts">
        {decisive.slice(0, MOST).map(({ criterion, option, low, high }) => (
          <li key={`${criterion}/${option}`}>
            <Button look="link" onClick={() => onSelect(criterion, option)}>
              {names.criterionIn(criterion)} for {names.optionIn(option)}
            </Button>
            <p class="note">
              it would end between {points(100 * low)} and {points(100 * high)} points
            </p>
          </li>
        ))}
      </ul>
      {decisive.length > MOST && <p>And {decisive.length - MOST} more.</p>}
    </>
  );
}
