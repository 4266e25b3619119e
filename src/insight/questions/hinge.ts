import { leadersWithout } from '../../core/questions/left_out';
import { isSameLead, type Situation, soleLeader } from './situation';

/** The criteria without which another option would be first. */
export interface Hinge {
  readonly code: 'hinge';
  /** One or more, those with most weight first. */
  readonly criteria: readonly number[];
  /** Who would be first without each; the leader is among them where they would be level. */
  readonly leads: readonly (readonly number[])[];
  readonly leader: number;
  /** Whether these are all that have a weight. */
  readonly isAll: boolean;
}

export function hinge(situation: Situation): Hinge | null {
  const { decision, values, weighted, shares } = situation;
  const leader = soleLeader(situation);
  if (leader === null) return null;
  const found = weighted
    .map((criterion) => ({ criterion, leads: leadersWithout(values, decision.weights, criterion) }))
    .filter(({ leads }) => leads.length > 0 && !isSameLead(leads, [leader]))
    .sort((a, b) => (shares[b.criterion] ?? 0) - (shares[a.criterion] ?? 0) || a.criterion - b.criterion);
  if (found.length === 0) return null;
  return {
    code: 'hinge',
    criteria: found.map(({ criterion }) => criterion),
    leads: found.map(({ leads }) => leads),
    leader,
    isAll: found.length === weighted.length,
  };
}
