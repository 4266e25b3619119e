import { formatShare } from '../text/format_number';
import { swingWords } from '../text/scale_words';
import { SelectField } from '../ui/select_field';
import { SortableList } from '../ui/sortable_list';
import type { WayProps } from './editor_props';
import { inOrder } from './order';
import { ORDER_FORMULAS, type OrderFormula } from './weights_draft';

/** The name of each formula, and what it does. */
const FORMULAS: Record<OrderFormula, readonly [string, string]> = {
  centroid: [
    'Rank order centroid',
    'The mean of all weights that fit this order: the first criteria count for much more than the last.',
  ],
  sum: ['Rank sum', 'Weights fall by the same step from place to place: flatter.'],
};

/** Weights by order of importance. */
export function OrderEditor({ criteria, draft, onChange, shares, field }: WayProps) {
  const { order } = draft;
  const put = (change: Partial<typeof order>) => onChange({ ...draft, order: { ...order, ...change } });
  return (
    <>
      <p>Put first the criterion whose change from worst to best matters most to you.</p>
      <SortableList
        label="Criteria, most important first"
        rows={inOrder(order.keys, criteria)}
        idOf={({ key }) => key}
        nameOf={({ name }) => name}
        areButtonsTabStops
        onOrder={(rows) => put({ keys: rows.map(({ key }) => key) })}
      >
        {(criterion, place) => (
          <div class="place">
            <span class="place-number">{place + 1}</span>
            <span class="place-name">
              <bdi>{criterion.name}</bdi>
              <span class="quiet">{swingWords(criterion)}</span>
            </span>
            <span class="share">{formatShare(shares[criteria.indexOf(criterion)] ?? 0)}</span>
          </div>
        )}
      </SortableList>
      <SelectField
        id={field}
        label="How places become weights"
        hint={FORMULAS[order.formula][1]}
        value={order.formula}
        choices={ORDER_FORMULAS.map((value) => ({ value, text: FORMULAS[value][0] }))}
        onChange={(formula) => put({ formula })}
      />
    </>
  );
}
