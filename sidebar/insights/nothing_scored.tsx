import { headlineSentences } from '../../src/insight/headline';
import { Button } from '../ui/button';
import type { SectionProps } from './section_props';

/** What Insights says before anything is scored: that, and the way to the first score. */
export function NothingScored({ matrix, voice, findings, onSelect, goTo }: SectionProps) {
  const { weights, options } = matrix.decision;
  const criterion = Math.max(
    0,
    weights.findIndex((weight) => weight > 0),
  );
  return (
    <>
      {headlineSentences(voice, findings.facts).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {options.length > 0 && (
        <>
          <Button look="primary" onClick={() => onSelect(criterion, 0)}>
            Go to the first score
          </Button>
          <p class="note">
            <Button look="link" onClick={() => goTo('score')}>
              Score one criterion at a time
            </Button>
          </p>
        </>
      )}
    </>
  );
}
