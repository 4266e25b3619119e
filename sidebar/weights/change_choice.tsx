import { swingWords } from '../text/scale_words';
import { Choice } from '../ui/choice';
import type { WeighedCriterion } from './weights_draft';

interface ChangeChoiceProps {
  /** The group of choices that excludes each other. */
  group: string;
  /** The change from worst to best on a criterion, or words of their own. */
  choice: WeighedCriterion | string;
  id?: string | undefined;
  isChosen: boolean;
  onChoose: () => void;
}

/** One change to choose, named by its own anchors. */
export function ChangeChoice({ group, choice, id, isChosen, onChoose }: ChangeChoiceProps) {
  return (
    <Choice
      group={group}
      id={id}
      isChosen={isChosen}
      onChoose={onChoose}
      hint={typeof choice === 'string' ? '' : swingWords(choice)}
    >
      {typeof choice === 'string' ? choice : <bdi>{choice.name}</bdi>}
    </Choice>
  );
}
