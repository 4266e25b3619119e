import { isNameId } from '../../decision/ids';
import { sameNameKey } from '../../decision/same_name';

/** By this a round and its matrix know each other. */
export interface Titled {
  readonly title: string;
  readonly criteria: readonly { readonly id: string }[];
}

/**
 * Whether a round is one of this matrix, where a file holds several. Criteria tell: two matrices that were made on their own
 * share no id of a criterion, and a matrix that was renamed keeps all of its own. (Options do not: one option may stand in
 * several matrices.) Where one of the two has no ids, as a table that was made by hand, the title tells.
 */
export function belongsTo(round: Titled, matrix: Titled): boolean {
  const ids = ({ criteria }: Titled) => criteria.map(({ id }) => id).filter((id) => !isNameId(id));
  const [then, now] = [new Set(ids(round)), ids(matrix)];
  if (then.size > 0 && now.length > 0) return now.some((id) => then.has(id));
  return sameNameKey(round.title) === sameNameKey(matrix.title);
}

/** The decision with the title under which its rounds are kept: that of its sheet where it has none of its own. */
export function titled<Kind extends Titled>(decision: Kind, sheetName: string): Kind {
  return decision.title.trim() === '' ? { ...decision, title: sheetName } : decision;
}
