import type { Names } from '../../src/insight/names';
import { RankList } from '../ui/rank_list';

interface OrderListProps {
  names: Names;
  /** All options, as they stand in the sheet. */
  options: readonly number[];
  /** Those that were ranked, best first. */
  order: readonly number[];
  onOrder: (order: number[]) => void;
}

/** The options to rank one by one; none has a place that the person did not give it. */
export function OrderList({ names, options, order, onOrder }: OrderListProps) {
  return (
    <RankList
      label="Options, the best first"
      ranked={order}
      unranked={options.filter((option) => !order.includes(option))}
      nameOf={(option) => names.option(Number(option))}
      onRank={(ranked) => onOrder(ranked.map(Number))}
    >
      {(option) => <bdi class="place-name option-name">{names.option(Number(option))}</bdi>}
    </RankList>
  );
}
