import type { GapChange } from '../../src/core/change/gap';
import type { Comparison } from '../../src/insight/change';
import { CAUSES, type Cause, printedGap } from '../../src/insight/change_parts';
import { Table } from '../insights/table';
import { ScrollBox } from '../ui/scroll_box';

const HEADS: Record<Cause, readonly [rose: string, fell: string]> = {
  baselineFell: ['the other fell', 'the other rose'],
  rivalRose: ['it rose', 'it fell'],
  weightsMoved: ['weights moved', 'weights moved'],
  scalesMoved: ['scales moved', 'scales moved'],
  blanksChanged: ['blanks', 'blanks'],
};

interface GapTableProps {
  comparison: Comparison;
  gap: GapChange;
  /** Their places in the comparison. */
  rival: number;
  baseline: number;
}

/** Where the movement of a gap comes from: by cause, and by criterion within each. What is printed adds up. */
export function GapTable({ comparison, gap, rival, baseline }: GapTableProps) {
  const { names, figures } = comparison.voice;
  const printed = printedGap(comparison, gap);
  const causes = CAUSES.filter((cause) => printed.criteria.some(({ parts }) => parts[cause] !== 0));
  if (causes.length === 0) return null;
  const headOf = (cause: Cause) => HEADS[cause][printed.causes[cause] < 0 ? 1 : 0];
  return (
    <ScrollBox class="table-scroll" label="Why the gap moved">
      <Table
        look="gap"
        caption={`What moved the gap of ${names.option(rival)} to ${names.option(baseline)}`}
        head={['Criterion', ...causes.map(headOf), 'Together']}
        rows={[
          ...printed.criteria.map(({ criterion, parts, change }) => [
            names.criterion(criterion),
            ...causes.map((cause) => (parts[cause] === 0 ? '' : figures.signed(parts[cause]))),
            figures.signed(change),
          ]),
          [
            'Together',
            ...causes.map((cause) => figures.signed(printed.causes[cause])),
            figures.signed(printed.change),
          ],
        ]}
      />
    </ScrollBox>
  );
}
