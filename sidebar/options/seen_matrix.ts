import type { MatrixView } from '../../src/api';
import { sameOptionIn } from '../../src/decision/same_option';

/** What the page keeps of a matrix while another sheet is in view. */
export interface SeenMatrix {
  readonly sheetId: number;
  readonly name: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly criteria: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
  /** The id of the baseline, or null. */
  readonly baseline: string | null;
}

export function seenMatrix({ sheetId, sheetName, decision }: MatrixView): SeenMatrix {
  const { title, criteria, options, baseline } = decision;
  return {
    sheetId,
    name: title.trim() === '' ? sheetName : title.trim(),
    options,
    criteria: criteria.map(({ id, name, unit }) => ({ id, name, unit })),
    baseline: baseline === null ? null : (options[baseline]?.id ?? null),
  };
}

/** The option of a matrix that is this one, or null. */
export function inMatrix(matrix: SeenMatrix, option: { id: string; name: string }) {
  return sameOptionIn(matrix.options, option) ?? null;
}
