import { shares } from '../../src/core/share';
import { formatShare } from '../text/format_number';
import { swingWords } from '../text/scale_words';
import { SelectField } from '../ui/select_field';
import { SortableList } from '../ui/sortable_list';
import type { WeightsEditorProps } from './editor_props';
import { inOrder, readOrder } from './order';
import { ORDER_FORMULAS, type OrderFormula } from './weights_draft';

const FORMULAS: Record<OrderFormula, { text: string; hint: string }> = {
  centroid: {
    text: 'Rank order centroid',
    hint: 'The mean of all weights that fit this order. The first criteria count for much more than the last.',
  },
  sum: { text: 'Rank sum', hint: 'Weights fall by the same step from place to place: flatter.' },
};

/** Weights by order of importance. */
export function OrderEditor({ criteria, draft, onChange, fieldOf }: WeightsEditorProps) {
  const { order } = draft;
  const shareOf = shares(readOrder(order, criteria).weights);
  return (
    <>
      <p>Put the criteria in order: first the one whose change from worst to best matters most to you.</p>
      <SortableList
        label="Criteria, most important first"
        rows={inOrder(order.keys, criteria)}
        idOf={({ key }) => key}
        nameOf={({ name }) => name}
        areButtonsTabStops
        onOrder={(rows) => onChange({ ...draft, order: { ...order, keys: rows.map(({ key }) => key) } })}
      >
        {(criterion, place) => (
          <div class="place">
            <span class="place-number">{place + 1}</span>
            <span class="place-name">
              <bdi>{criterion.name}</bdi>
              <span class="quiet">{swingWords(criterion)}</span>
            </span>
            <span class="share">{formatShare(shareOf[criteria.indexOf(criterion)] ?? 0)}</span>
          </div>
        )}
      </SortableList>
      <SelectField
        id={fieldOf(criteria[0]?.key ?? '')}
        label="How places become weights"
        hint={FORMULAS[order.formula].hint}
        value={order.formula}
        choices={ORDER_FORMULAS.map((formula) => ({ value: formula, text: FORMULAS[formula].text }))}
        onChange={(value) => {
          const formula = ORDER_FORMULAS.find((known) => known === value);
          if (formula !== undefined) onChange({ ...draft, order: { ...order, formula } });
        }}
      />
    </>
  );
}
