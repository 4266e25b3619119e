import { POOL_NAMES, POOLS } from '../../decision/pool';

export type OptionsProblemCode = 'no-name' | 'twice' | 'pool' | 'must' | 'date' | 'number';

interface Circumstances {
  /** The cell: "B7". */
  readonly at: string;
  /** The header of its column, or the must. */
  readonly header: string;
  /** The option. */
  readonly of: string;
  readonly shown: string;
  /** The row that has the name already. */
  readonly earlier: number;
}

const POOLS_IN_WORDS = POOLS.map((pool) => `“${POOL_NAMES[pool]}”`)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ');

const SENTENCES: Record<OptionsProblemCode, (of: Circumstances) => string> = {
  'no-name': ({ at }) => `${at}: this row has no option and is skipped; give it a name or delete the row.`,
  twice: ({ at, of, earlier }) =>
    `${at}: ${of} stands in row ${earlier} already, so this row is skipped; rename or delete one of them.`,
  pool: ({ at, of, shown }) => `${at}, pool of ${of}: “${shown}” is no pool; pick ${POOLS_IN_WORDS}.`,
  must: ({ at, of, header, shown }) =>
    `${at}, ${header} for ${of}: “${shown}” is no answer; pick yes, no or unknown.`,
  date: ({ at, of, header, shown }) =>
    `${at}, ${header} of ${of}: “${shown}” is no date; write it as 2027-05-01 or clear the cell.`,
  number: ({ at, of, header, shown }) =>
    `${at}, ${header} of ${of}: “${shown}” is no number; type a number or clear the cell.`,
};

/** "B7, pool of NewCo: “maybe” is no pool; pick …" */
export function problemSentence(code: OptionsProblemCode, of: Circumstances): string {
  return SENTENCES[code](of);
}
