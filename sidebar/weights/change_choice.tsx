import { swingWords } from '../text/scale_words';
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
    <label class="radio">
      <input type="radio" name={group} id={id} checked={isChosen} onChange={onChoose} />
      {typeof choice === 'string' ? (
        <span>{choice}</span>
      ) : (
        <span>
          <bdi>{choice.name}</bdi>
          <span class="quiet">{swingWords(choice)}</span>
        </span>
      )}
    </label>
  );
}
