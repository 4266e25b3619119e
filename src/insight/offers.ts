import { type TippingScore, tippingScores } from '../core/firmness/tipping_score';
import { leaders } from '../core/rank';
import { decisionScores } from '../core/weighted_score';
import type { ScaleKind } from '../decision/decision';
import { decimalsFor } from './figures';
import { roundedAway } from './rounding';
import { isWholeScale } from './score_threshold';
import type { NamedDecision } from './subject';
import type { Voice } from './voice';

/** The least that an option would have to offer on one criterion, all else as it is, to reach who is first. */
export interface Offer {
  readonly option: number;
  readonly leader: number;
  /** Null where no single score within its scale would do. */
  readonly change: {
    readonly criterion: number;
    readonly now: number;
    /** As it is written: at it, the option is level or ahead. */
    readonly wanted: number;
  } | null;
}

/**
 * One offer for each option that is not first. A measure comes before a rating, because it is what somebody can offer; among
 * several the one that takes the smallest part of its scale.
 *
 * @param kinds one per criterion
 */
export function offers(decision: NamedDecision, kinds: readonly ScaleKind[]): Offer[] {
  const { scores, weights, anchors, options } = decision;
  const totals = decisionScores(scores, weights, anchors);
  const first = leaders(totals);
  const [leader] = first;
  if (leader === undefined || anchors === null) return [];
  const tips = tippingScores(scores, weights, anchors);
  return options.flatMap((_, option): Offer[] => {
    if ((totals[option] ?? null) === null || first.includes(option)) return [];
    const found = tips.flatMap((row) => {
      const tip = row[option] ?? null;
      const change = tip === null ? null : written(decision, tip);
      return tip === null || change === null ? [] : [{ tip, change }];
    });
    const order = (criterion: number) => (kinds[criterion] === 'measure' ? 0 : 1);
    found.sort(
      (a, b) => order(a.tip.criterion) - order(b.tip.criterion) || a.tip.valueChange - b.tip.valueChange,
    );
    return [{ option, leader, change: found[0]?.change ?? null }];
  });
}

/** The score to ask for, rounded towards the better side; null where that would leave the scale. */
function written(
  decision: NamedDecision,
  { criterion, option, score, valueChange, within }: TippingScore,
): Offer['change'] {
  const scale = decision.anchors?.[criterion];
  const now = decision.scores[criterion]?.[option] ?? null;
  if (scale === undefined || now === null || valueChange <= 0) return null;
  // Below its scale and level before it comes back to it: any score on the scale would do.
  const isBefore = (score - scale.worst) * (scale.best - scale.worst) < 0;
  if (!within) return isBefore ? { criterion, now, wanted: scale.worst } : null;
  const way = scale.best > scale.worst ? 1 : -1;
  const isWhole = isWholeScale(decision, criterion);
  const isOn = (value: number) => way * (scale.best - value) >= 0;
  const span = Math.abs(scale.best - scale.worst);
  for (let decimals = isWhole ? 0 : decimalsFor(span); decimals <= 12; decimals += 1) {
    const wanted = roundedAway(score, decimals, way);
    if (isOn(wanted)) return { criterion, now, wanted };
    if (isWhole) return null;
  }
  return { criterion, now, wanted: scale.best };
}

/** "With “Pay” at $231,000, $21,000 more than now, NewCo would reach Acme." */
export function offerSentence({ names, figures }: Voice, { option, leader, change }: Offer): string {
  const [own, other] = [names.optionIn(option), names.optionIn(leader)];
  if (change === null) return `No single score within its scale would bring ${own} up to ${other}.`;
  const { criterion, now, wanted } = change;
  const by = Number(Math.abs(wanted - now).toPrecision(12));
  const more = `${figures.score(criterion, by)} ${wanted > now ? 'more' : 'less'} than now`;
  return `With ${names.criterionIn(criterion)} at ${figures.score(criterion, wanted)}, ${more}, ${own} would reach ${other}.`;
}
