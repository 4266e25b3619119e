import { anchoredValue, anchoredValues, scoreOfValue } from '../core/anchored_value';
import { type BlankCell, blankCells } from '../core/firmness/missing_score';
import { type TippingScore, tippingScores } from '../core/firmness/tipping_score';
import { leaders } from '../core/rank';
import { decisionScores } from '../core/weighted_score';
import type { ScaleKind } from '../decision/decision';
import { asTyped, placeOfValue, typedScore } from './bent';
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
    /** Null where it is not scored yet. */
    readonly now: number | null;
    /** As it is written: at it, the option is level or ahead. */
    readonly wanted: number;
  } | null;
}

/** A score at which an option is level with who is first, as typed, and how far that is from now as a part of its scale. */
interface Level {
  readonly criterion: number;
  readonly now: number | null;
  readonly score: number;
  readonly part: number;
}

/**
 * One offer for each option that is not first. A measure comes before a rating, because it is what somebody can offer; among
 * several the one that takes the smallest part of its scale. A score that is still missing is asked for only where no other
 * would do: it is found out, not offered.
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
  const blanks = blankCells(anchoredValues(scores, anchors), weights);
  const order = ({ criterion }: Level) => (kinds[criterion] === 'measure' ? 0 : 1);
  const byEase = (levels: Level[]) => levels.sort((a, b) => order(a) - order(b) || a.part - b.part);
  return options.flatMap((_, option): Offer[] => {
    if ((totals[option] ?? null) === null || first.includes(option)) return [];
    const scored = tips.flatMap((row) => levelOfTip(decision, row[option] ?? null));
    const missing = blanks.flatMap((cell) => (cell.option === option ? levelOfBlank(decision, cell) : []));
    const [change = null] = [...byEase(scored), ...byEase(missing)].flatMap(({ criterion, now, score }) => {
      const wanted = written(decision, criterion, now, score);
      return wanted === null ? [] : [{ criterion, now, wanted }];
    });
    return [{ option, leader, change }];
  });
}

function levelOfTip(decision: NamedDecision, tip: TippingScore | null): Level[] {
  if (tip === null || tip.valueChange <= 0) return [];
  const { criterion, option } = tip;
  const now = typedScore(decision, criterion, option);
  const scale = decision.anchors?.[criterion];
  if (now === null || scale === undefined) return [];
  const score = asTyped(decision, criterion, tip.score);
  return [{ criterion, now, score, part: anchoredValue(score, scale) - anchoredValue(now, scale) }];
}

function levelOfBlank(decision: NamedDecision, { criterion, couldChangeLeader, turn }: BlankCell): Level[] {
  const scale = decision.anchors?.[criterion];
  if (scale === undefined || !couldChangeLeader) return [];
  // Where it has no turn, its worst score already does.
  const part = placeOfValue(decision, criterion, turn?.at ?? 0);
  return [{ criterion, now: null, score: scoreOfValue(part, scale), part }];
}

/** The score to ask for, rounded towards the better side of today's; null where that would leave the scale. */
function written(
  decision: NamedDecision,
  criterion: number,
  now: number | null,
  score: number,
): number | null {
  const scale = decision.anchors?.[criterion];
  if (scale === undefined) return null;
  // Below its scale and level before it comes back to it: any score on the scale would do.
  if ((score - scale.worst) * (scale.best - scale.worst) < 0) return scale.worst;
  const way = scale.best > scale.worst ? 1 : -1;
  const isWhole = isWholeScale(decision, criterion);
  const isOn = (value: number) => way * (scale.best - value) >= 0;
  if (!isOn(score)) return null;
  const span = Math.abs(scale.best - scale.worst);
  for (let decimals = isWhole ? 0 : decimalsFor(span); decimals <= 12; decimals += 1) {
    const wanted = roundedAway(score, decimals, way);
    // Closer than can be written is no offer.
    if (isOn(wanted) && wanted !== now) return wanted;
    if (isWhole) return null;
  }
  return scale.best;
}

/** "With “Pay” at $231,000, $21,000 more than now, NewCo would reach Acme." */
export function offerSentence({ names, figures }: Voice, { option, leader, change }: Offer): string {
  const [own, other] = [names.optionIn(option), names.optionIn(leader)];
  if (change === null) return `No single score within its scale would bring ${own} up to ${other}.`;
  const { criterion, now, wanted } = change;
  const at = `${names.criterionIn(criterion)} at ${figures.score(criterion, wanted)}`;
  if (now === null) return `With ${at}, not scored yet, ${own} would reach ${other}.`;
  const by = Number(Math.abs(wanted - now).toPrecision(12));
  const more = `${figures.score(criterion, by)} ${wanted > now ? 'more' : 'less'} than now`;
  return `With ${at}, ${more}, ${own} would reach ${other}.`;
}
