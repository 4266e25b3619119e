import { swingWords } from '../text/scale_words';
import type { WeighedCriterion } from './weights_draft';

interface ChangeChoicesProps {
  question: string;
  /** Name of the first choice. */
  field: string | undefined;
  choices: readonly {
    /** The change from worst to best on a criterion, or words of their own. */
    change: WeighedCriterion | string;
    isChosen: boolean;
    onChoose: () => void;
  }[];
}

/** Changes of which one is to be chosen, each named by its own anchors. */
export function ChangeChoices({ question, field, choices }: ChangeChoicesProps) {
  return (
    <fieldset class="pair">
      <legend>{question}</legend>
      {choices.map(({ change, isChosen, onChoose }, at) => (
        <label key={at} class="radio">
          <input
            type="radio"
            name="change"
            id={at === 0 ? field : undefined}
            checked={isChosen}
            onChange={onChoose}
          />
          {typeof change === 'string' ? (
            <span>{change}</span>
          ) : (
            <span>
              <bdi>{change.name}</bdi>
              <span class="quiet">{swingWords(change)}</span>
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
