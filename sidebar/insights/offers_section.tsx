import { offerSentence, offers } from '../../src/insight/offers';
import { Button } from '../ui/button';
import type { SectionProps } from './section_props';
import { ShowAll } from './show_all';

const FIRST = 5;

/** What each option that is not first would have to offer on one criterion, with the way to its cell. */
export function OffersSection({ matrix, names, voice, onSelect }: SectionProps) {
  const found = offers(
    matrix.decision,
    matrix.view.decision.criteria.map(({ kind }) => kind),
  );
  if (found.length === 0) return <p>Nothing to ask for: no option is behind another on a scale.</p>;
  return (
    <>
      <p class="quiet">On one criterion, all else as it is; what is measured before what is rated.</p>
      <ShowAll first={found.slice(0, FIRST)} all={found} label={`Show all ${found.length} options`}>
        {(shown) => (
          <ul class="plain facts">
            {shown.map((offer) => (
              <li key={offer.option}>
                <p class="note">{offerSentence(voice, offer)}</p>
                {offer.change !== null && (
                  <Button look="link" onClick={() => onSelect(offer.change?.criterion ?? 0, offer.option)}>
                    Go to {names.criterionIn(offer.change.criterion)} for {names.optionIn(offer.option)}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </ShowAll>
    </>
  );
}
