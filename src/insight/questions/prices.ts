import type { Anchors } from '../../core/decision_matrix';
import { straightPieces } from '../../core/midvalue';
import { changeWorth, equalChange, type Priced } from '../../core/questions/trade_off';
import { sum } from '../../core/sum';
import { lineOf } from '../bent';
import { isComplete, type Situation, soleLeader } from './situation';

/** The side of the score that is half as good as the best. */
export interface Side {
  readonly half: number;
  readonly way: 'below' | 'above';
}

/** The change of the measure that counts as much as something else, on one straight piece of its line; a fall is negative. */
export interface Worth {
  /** Null where the line is straight from worst to best. */
  readonly side: Side | null;
  readonly change: number;
  /** More than the whole piece, which is all that can be said there: beyond it a step is worth something else. */
  readonly isMore: boolean;
}

/** A change of one criterion, on one straight piece of its line, and what it is worth on the measure. */
export interface Price {
  readonly criterion: number;
  readonly side: Side | null;
  readonly change: number;
  /** One for each piece of the measure. */
  readonly worths: readonly Worth[];
}

/** A straight piece of the line of a criterion, as if it were one of its own with its part of the weight. */
interface Piece extends Priced {
  readonly side: Side | null;
}

/** What differences are worth in the unit of one criterion. */
export interface Prices {
  readonly code: 'prices';
  /** The criterion that prices are in, then those that are priced. */
  readonly criteria: readonly number[];
  readonly prices: readonly Price[];
  /** What the lead is worth; null where scores are missing or nobody leads alone. */
  readonly lead: { readonly leader: number; readonly next: number; readonly worths: readonly Worth[] } | null;
}

/** So many criteria are priced, those with most weight first. */
const MOST = 3;

/** Counts of money, as units of measures are written. */
const MONEY =
  /\p{Sc}|\b(?:AUD|BRL|CAD|CHF|CNY|CZK|DKK|EUR|GBP|HUF|INR|JPY|MXN|NOK|NZD|PLN|SEK|TRY|USD|ZAR)\b/u;

/**
 * On a bent line a step is worth more on one side of the bend than on the other. Either side is straight and holds half of the
 * weight, so the price there is that of a criterion with half of the weight that goes over that side alone.
 */
export function prices(situation: Situation): Prices | null {
  const { decision, weighted, shares } = situation;
  const byShare = [...weighted].sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b);
  const measure = byShare.find(isMoney) ?? byShare.find(hasUnit) ?? byShare[0];
  if (measure === undefined || byShare.length < 2) return null;
  const priced = byShare.filter((criterion) => criterion !== measure).slice(0, MOST);
  const wanted = piecesOf(situation, measure);
  return {
    code: 'prices',
    criteria: [measure, ...priced],
    prices: priced.flatMap((criterion) => {
      const pieces = piecesOf(situation, criterion);
      const change = improvement(lineOf(decision, criterion), pieces);
      return pieces.map((piece) => ({
        criterion,
        side: piece.side,
        change,
        worths: wanted.map((each) => worthOn(each, equalChange(each, piece, change))),
      }));
    }),
    lead: leadOf(situation, wanted),
  };

  function isMoney(criterion: number): boolean {
    return MONEY.test(decision.units?.[criterion] ?? '');
  }
  function hasUnit(criterion: number): boolean {
    return (decision.units?.[criterion] ?? '') !== '';
  }
}

function piecesOf({ decision }: Situation, criterion: number): Piece[] {
  const weight = decision.weights[criterion] ?? 0;
  const line = lineOf(decision, criterion);
  if (line === null || line.half === null) return [{ weight, scale: line, side: null }];
  const { half } = line;
  const [first, last]: Side['way'][] = line.best > line.worst ? ['below', 'above'] : ['above', 'below'];
  return straightPieces(line, half).map((scale, at) => ({
    weight: weight / 2,
    scale,
    side: { half, way: (at === 0 ? first : last) ?? 'below' },
  }));
}

const lengthOf = ({ worst, best }: Anchors) => Math.abs(best - worst);

function worthOn({ scale, side }: Piece, change: number): Worth {
  const isMore = side !== null && scale !== null && Math.abs(change) > lengthOf(scale) * (1 + 1e-9);
  return { side, change, isMore };
}

/** A change for the better that is easy to picture and has room on every piece of the line. */
function improvement(scale: Anchors | null, pieces: readonly Piece[]): number {
  if (scale === null) return 1;
  const change = easyChange(scale);
  const [shortest = scale] = pieces
    .flatMap((piece) => piece.scale ?? [])
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  return Math.abs(change) <= lengthOf(shortest) ? change : easyChange(shortest);
}

/** 1 on a short scale, else about a tenth of it as a round number. */
function easyChange({ worst, best }: Anchors): number {
  const span = best - worst;
  const tenth = Math.abs(span) / 10;
  const power = 10 ** Math.floor(Math.log10(tenth));
  const lead = tenth / power;
  const round = Number(((lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10) * power).toPrecision(6));
  const isShort = Math.abs(span) > 1 && tenth <= 1;
  return Math.sign(span) * (isShort ? 1 : round);
}

function leadOf(situation: Situation, wanted: readonly Piece[]): Prices['lead'] {
  const { decision, standing } = situation;
  const [leader, next] = [soleLeader(situation), standing.runnersUp[0]];
  if (decision.anchors === null || leader === null || next === undefined) return null;
  if (!isComplete(situation, leader) || !isComplete(situation, next)) return null;
  const whole = sum(decision.weights);
  const worths = wanted.map((each) => worthOn(each, changeWorth(each, whole, standing.lead ?? 0)));
  return { leader, next, worths };
}
