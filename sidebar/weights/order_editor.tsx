import { formatShare } from '../../src/decision/locale_number';
import { swingWords } from '../text/scale_words';
import { Button } from '../ui/button';
import { ErrorText } from '../ui/error_text';
import { useLocale } from '../ui/locale';
import { RankList } from '../ui/rank_list';
import { SelectField } from '../ui/select_field';
import type { WayProps } from './editor_props';
import { inOrder, orderOfWeights } from './order';
import { ORDER_FORMULAS, type OrderFormula } from './weights_draft';

/** How each formula is called, what it does, and its name among those who know it. */
const FORMULAS: Record<OrderFormula, readonly [string, string]> = {
  centroid: [
    'Steep: the first count for much more',
    'The mean of all weights that fit this order (rank order centroid).',
  ],
  sum: [
    'Even: the same step from place to place',
    'Each place counts one step less than the one before (rank sum).',
  ],
};

/** Weights by order of importance: each criterion is given its place, and only then there are weights. */
export function OrderEditor({ criteria, draft, onChange, known, shares, field, problem }: WayProps) {
  const locale = useLocale();
  const { order } = draft;
  const put = (change: Partial<typeof order>) => onChange({ ...draft, order: { ...order, ...change } });
  const { ranked, unranked } = inOrder(order.keys, criteria);
  const keysOf = (rows: typeof criteria) => rows.map(({ key }) => key);
  const ofKey = (key: number | string) => criteria.find((criterion) => criterion.key === key);
  const said = orderOfWeights(known, criteria);
  return (
    <>
      <p>Which change from worst to best matters most to you? Rank that first, then the next.</p>
      {ranked.length === 0 && said.length > 1 && (
        <p>
          <Button look="link" onClick={() => put({ keys: said })}>
            Start from the weights so far
          </Button>
        </p>
      )}
      <div id={field} tabIndex={-1}>
        <RankList
          label="Criteria, most important first"
          ranked={keysOf(ranked)}
          unranked={keysOf(unranked)}
          nameOf={(key) => ofKey(key)?.name ?? ''}
          onRank={(keys) => put({ keys: keys.map(String) })}
        >
          {(key, place) => {
            const criterion = ofKey(key);
            return (
              criterion && (
                <>
                  <span class="place-name">
                    <bdi>{criterion.name}</bdi>
                    <span class="quiet">{swingWords(criterion, locale)}</span>
                  </span>
                  {place !== null && shares !== null && (
                    <span class="share">{formatShare(shares[criteria.indexOf(criterion)] ?? 0, locale)}</span>
                  )}
                </>
              )
            );
          }}
        </RankList>
      </div>
      <ErrorText field={field} problem={problem} />
      <SelectField
        id={`${field}-formula`}
        label="How places become weights"
        hint={FORMULAS[order.formula][1]}
        value={order.formula}
        choices={ORDER_FORMULAS.map((value) => ({ value, text: FORMULAS[value][0] }))}
        onChange={(formula) => put({ formula })}
      />
    </>
  );
}
