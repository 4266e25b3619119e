import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { quote } from '../text/quote';
import { Button } from './button';
import { SortableList } from './sortable_list';

type Id = number | string;

interface RankListProps {
  /** Names the list for a screen reader. */
  label: string;
  /** What has a place, first to last, and what has none yet, as it stands elsewhere. */
  ranked: readonly Id[];
  unranked: readonly Id[];
  nameOf: (id: Id) => string;
  /** Told the ranked ones in their new order. */
  onRank: (ranked: Id[]) => void;
  /** What stands in the row of one, beside its place, which is null while it has none. */
  children: (id: Id, place: number | null) => ComponentChildren;
}

/** The line between what has a place and what has none; no id of a row. */
const LINE = '–';

const ENDINGS: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ordinal = (place: number) => `${place}${ENDINGS[ordinals.select(place)] ?? 'th'}`;

/** Which chip is where the focus goes once the chip that was pressed is gone. */
const chipId = (id: Id) => `rank-${id}`;

/**
 * A list that is put in order one by one: those without a place wait below a line, and each gets its place by its
 * button, by dragging, or by the arrow keys on a button of its row. Nothing has a place that nobody gave it.
 */
export function RankList({ label, ranked, unranked: given, nameOf, onRank, children }: RankListProps) {
  /** What waits keeps the order in which it was dragged, so that the row under the pointer stays the same. */
  const [dragged, setDragged] = useState<readonly Id[]>([]);
  const unranked = [...given].sort((a, b) => dragged.indexOf(a) - dragged.indexOf(b));
  const rows: Id[] = unranked.length === 0 ? [...ranked] : [...ranked, LINE, ...unranked];
  const focus = useRef<Id | null>(null);
  useLayoutEffect(() => {
    if (focus.current !== null) document.getElementById(chipId(focus.current))?.focus();
    focus.current = null;
  });
  const placeOf = (order: readonly Id[], id: Id) => {
    const at = order.indexOf(id);
    return order.includes(LINE) && at > order.indexOf(LINE) ? null : at;
  };

  function rankNext(id: Id): void {
    const at = unranked.indexOf(id);
    focus.current = unranked[at + 1] ?? unranked[at - 1] ?? null;
    onRank([...ranked, id]);
  }

  return (
    <>
      <SortableList
        label={label}
        rows={rows}
        idOf={(id) => id}
        nameOf={nameOf}
        areButtonsTabStops
        isFixed={(id) => id === LINE}
        said={(id, order) => {
          const place = placeOf(order, id);
          const name = quote(nameOf(id));
          return place === null ? `${name} has no place.` : `${name} is now ${ordinal(place + 1)}.`;
        }}
        onOrder={(order) => {
          const end = order.includes(LINE) ? order.indexOf(LINE) : order.length;
          setDragged(order.slice(end + 1));
          onRank(order.slice(0, end));
        }}
        onRemove={(id) => onRank(ranked.filter((other) => other !== id))}
        removeWords={(id) => `Take ${nameOf(id)} out of the ranking`}
        canRemove={(id) => ranked.includes(id)}
      >
        {(id) => {
          if (id === LINE) return <span class="quiet">Not ranked yet: {unranked.length}</span>;
          const place = placeOf(rows, id);
          return (
            <div class="place">
              {place === null ? (
                <Button
                  look="chip"
                  id={chipId(id)}
                  label={`${ordinal(ranked.length + 1)}: ${nameOf(id)}`}
                  onClick={() => rankNext(id)}
                >
                  {ordinal(ranked.length + 1)}
                </Button>
              ) : (
                <span class="place-number">{place + 1}</span>
              )}
              {children(id, place)}
            </div>
          );
        }}
      </SortableList>
      <p class="hint">
        {unranked.length > 0 && `${ranked.length} of ${ranked.length + unranked.length} ranked. `}
        {unranked.length > 0
          ? 'Press the number on what comes next, or drag it up.'
          : 'Drag to reorder, or press ↑ and ↓ on a button of a row.'}
      </p>
    </>
  );
}
