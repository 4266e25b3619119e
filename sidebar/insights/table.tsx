import type { ComponentChildren } from 'preact';
import { ScrollBox } from '../ui/scroll_box';
import { Folded } from './section';

interface TableProps {
  look?: string;
  caption?: string;
  /** The headers of the columns. */
  head: readonly string[];
  /** The first cell of each is its header. */
  rows: readonly (readonly ComponentChildren[])[];
}

export function Table({ look, caption, head, rows }: TableProps) {
  return (
    <table class={look}>
      {caption && <caption class="quiet">{caption}</caption>}
      <thead>
        <tr>
          {head.map((name, at) => (
            <th key={at} scope="col" dir="auto">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], row) => (
          <tr key={row}>
            <th scope="row" dir="auto">
              {name}
            </th>
            {cells.map((cell, at) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FoldedTableProps extends Pick<TableProps, 'head' | 'rows'> {
  summary: string;
  label: string;
}

/** What a picture shows, as a table that a screen reader can walk through. */
export const TableInstead = (props: Omit<FoldedTableProps, 'summary'>) => (
  <FoldedTable summary="As a table" {...props} />
);

export function FoldedTable({ summary, label, head, rows }: FoldedTableProps) {
  return (
    <Folded summary={summary}>
      <ScrollBox class="table-scroll" label={label}>
        <Table head={head} rows={rows} />
      </ScrollBox>
    </Folded>
  );
}
