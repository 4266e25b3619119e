import { groupShare, leadBelow } from '../../core/questions/group_share';
import { withoutCriteria } from '../../core/questions/left_out';
import { leaders } from '../../core/rank';
import { weightedScores } from '../../core/weighted_score';
import { type Group, groupsOf } from '../groups';
import { isSameLead, type Situation } from './situation';

/** Criteria of one group that hold so much weight together that a smaller share would change who leads. */
export interface Splitting {
  readonly code: 'splitting';
  readonly criteria: readonly number[];
  readonly group: string;
  readonly share: number;
  /** Between these shares of the group these lead. */
  readonly from: number;
  readonly to: number;
  readonly leads: readonly number[];
  /** Where they lead down to nothing: whether also without the group. */
  readonly isSoAtZero: boolean;
}

/** What is split gets up to about twice the weight (Weber, Eisenführ & von Winterfeldt 1988): a change below half is far off. */
const WITHIN = 0.5;

/** The groups of a decision that have two weighted criteria or more, in the order of the sheet. */
export const splitGroups = ({ groups, weighted }: Pick<Situation, 'groups' | 'weighted'>) =>
  groupsOf(groups, weighted).filter(({ name, criteria }) => name !== '' && criteria.length > 1);

export function splitting(situation: Situation, { name, criteria: members }: Group): Splitting | null {
  const { decision, values, weighted, standing } = situation;
  if (members.length === weighted.length || standing.code === 'none' || standing.code === 'alone')
    return null;
  const found = groupShare(values, decision.weights, members);
  const change = leadBelow(found, standing.leaders);
  if (change === null || change.to < WITHIN * found.share) return null;
  const without = leaders(weightedScores(values, withoutCriteria(decision.weights, members)));
  return {
    code: 'splitting',
    criteria: members,
    group: name,
    share: found.share,
    from: change.from,
    to: change.to,
    leads: change.leaders,
    isSoAtZero: change.from > 0 || isSameLead(without, change.leaders),
  };
}
