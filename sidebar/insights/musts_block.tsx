import { missedInWords } from '../../src/insight/musts';
import { Button } from '../ui/button';
import type { SectionProps } from './section_props';
import { ShowAll } from './show_all';

/** So many are shown before all are asked for. */
const FIRST = 3;

/** Options that miss a must, each with its cell and the rank that it keeps, and musts of which nobody knows yet. */
export function MustsBlock({ voice, findings, onSelect }: SectionProps) {
  const { missed, unknown } = findings.facts.musts;
  const { names } = voice;
  if (missed.length + unknown.length === 0) return null;
  const ranks = new Map(findings.ranked.map(({ option, rank }) => [option, rank]));
  const counted = findings.ranked.filter(({ rank }) => rank !== null).length;
  const goTo = (criterion: number, option: number) => (
    <Button look="link" onClick={() => onSelect(criterion, option)}>
      Go to {names.criterionIn(criterion)} for {names.optionIn(option)}
    </Button>
  );
  return (
    <section class="outside" aria-label="Must-haves">
      <h2>Must-haves</h2>
      {missed.length > 0 && (
        <ShowAll first={missed.slice(0, FIRST)} all={missed} label={`Show all ${missed.length}`}>
          {(shown) => (
            <ul class="plain facts">
              {shown.map((must) => {
                const rank = ranks.get(must.option) ?? null;
                return (
                  <li key={`${must.criterion}/${must.option}`}>
                    <p class="note">
                      {names.optionIn(must.option)} misses a must: {missedInWords(voice, must)}.{' '}
                      {rank !== null && `It keeps its rank, ${rank} of ${counted}.`}
                    </p>
                    {goTo(must.criterion, must.option)}
                  </li>
                );
              })}
            </ul>
          )}
        </ShowAll>
      )}
      {unknown.length > 0 && (
        <ShowAll first={unknown.slice(0, FIRST)} all={unknown} label={`Show all ${unknown.length} unknown`}>
          {(shown) => (
            <>
              <p class="quiet">Not known yet, because there is no score:</p>
              <ul class="plain facts">
                {shown.map(({ criterion, option }) => (
                  <li key={`${criterion}/${option}`}>{goTo(criterion, option)}</li>
                ))}
              </ul>
            </>
          )}
        </ShowAll>
      )}
    </section>
  );
}
