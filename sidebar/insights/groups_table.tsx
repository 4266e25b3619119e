import type { Score } from '../../src/core/decision_matrix';
import { shares } from '../../src/core/share';
import { sum } from '../../src/core/sum';
import { groupsOf, subtotal } from '../../src/insight/groups';
import type { RankedOption } from '../../src/insight/ranking';
import type { SectionProps } from './section_props';
import { FoldedTable } from './table';

interface GroupsTableProps extends Pick<SectionProps, 'matrix' | 'names' | 'voice'> {
  ranked: readonly RankedOption[];
  /** The parts of an option as they are shown. */
  partsOf: (row: RankedOption) => readonly Score[];
  cell: (number: Score) => string;
}

/** What each group of criteria adds to each option, and how much weight it holds; nothing where there is no group. */
export function GroupsTable({ matrix, names, voice, ranked, partsOf, cell }: GroupsTableProps) {
  const { weights } = matrix.decision;
  const { figures } = voice;
  const weighted = weights.flatMap((weight, at) => (weight > 0 ? [at] : []));
  const share = shares(weights);
  const groups = groupsOf(
    matrix.view.decision.criteria.map(({ group }) => group),
    weighted,
  );
  if (groups.every(({ name }) => name === '')) return null;
  return (
    <FoldedTable
      summary="By group"
      label="Points by group and option"
      head={['Points', ...ranked.map(({ option }) => names.optionIn(option))]}
      rows={[
        ...groups.map((group) => [
          `${group.name === '' ? 'Without a group' : group.name}, ${figures.percent(sum(group.criteria.map((at) => share[at] ?? 0)))} of the weight`,
          ...ranked.map((row) => cell(subtotal(partsOf(row), group, figures.decimals))),
        ]),
        ['Total', ...ranked.map(({ total }) => cell(total === null ? null : figures.shown(total)))],
      ]}
    />
  );
}
