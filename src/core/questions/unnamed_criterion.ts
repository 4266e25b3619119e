/**
 * How far better a rival must be on a criterion that nobody has named to undo a lead, when that criterion has a share of the
 * weight and the others keep their proportions: g(1 − s)/s, from (1 − s)·g = s·d. People name about half of what matters to
 * them (Bond, Carlson & Keeney 2008). Both options have all their scores.
 *
 * @param lead in points of 100
 * @param share 0…1, not 0
 * @example headStart(6, 0.2) // 24
 */
export function headStart(lead: number, share: number): number {
  return (lead * (1 - share)) / share;
}

/**
 * The least share at which such a criterion can undo a lead at all, the rival being at its best and the leader at its
 * worst: s = g/(100 + g).
 *
 * @example leastShare(25) // 0.2
 */
export function leastShare(lead: number): number {
  return lead / (100 + lead);
}
