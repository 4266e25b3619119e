import { Button } from '../ui/button';
import type { SectionProps } from './section_props';

interface ScoreLinksProps extends Pick<SectionProps, 'names' | 'onSelect'> {
  scores: readonly { criterion: number; option: number; note: string }[];
}

/** Scores, each as a link to its cell, with what is to say about it. */
export function ScoreLinks({ names, onSelect, scores }: ScoreLinksProps) {
  return (
    <ul class="plain facts">
      {scores.map(({ criterion, option, note }) => (
        <li key={`${criterion}/${option}`}>
          <Button look="link" onClick={() => onSelect(criterion, option)}>
            {names.criterionIn(criterion)} for {names.optionIn(option)}
          </Button>
          <p class="note">{note}</p>
        </li>
      ))}
    </ul>
  );
}
