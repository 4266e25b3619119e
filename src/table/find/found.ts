import type { MatrixMap } from '../map';
import type { Unread } from '../read';

/** Where a matrix stands, with its lines, and what stands in or beside it and is not read. */
export interface Found {
  readonly map: MatrixMap;
  readonly unread: readonly Unread[];
}
