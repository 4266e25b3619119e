import { swingWords } from '../text/scale_words';
import { Choice } from '../ui/choice';
import { useLocale } from '../ui/locale';
import type { WeighedCriterion } from './weights_draft';

interface ChangeChoicesProps {
  question: string;
  /** Name of the first choice. */
  field: string | undefined;
  criteria: readonly WeighedCriterion[];
  /** The place of the criterion whose change is chosen, after the last for none of them in particular. */
  chosen: number | null;
  onChoose: (place: number) => void;
  /** Words for none of them in particular. */
  neither?: string;
}

/** Changes from worst to best of which one is to be chosen, each named by its own anchors. */
export function ChangeChoices({ question, field, criteria, chosen, onChoose, neither }: ChangeChoicesProps) {
  const locale = useLocale();
  const choice = (place: number, name: string, hint?: string) => (
    <Choice
      key={place}
      group="change"
      id={place === 0 ? field : undefined}
      isChosen={place === chosen}
      onChoose={() => onChoose(place)}
      hint={hint}
    >
      <bdi>{name}</bdi>
    </Choice>
  );
  return (
    <fieldset class="pair">
      <legend>{question}</legend>
      {criteria.map((criterion, place) => choice(place, criterion.name, swingWords(criterion, locale)))}
      {neither && choice(criteria.length, neither)}
    </fieldset>
  );
}
