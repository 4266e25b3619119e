import { changeWorth, equalChange, type Priced } from '../../core/questions/trade_off';
import { sum } from '../../core/sum';
import { isBent } from '../bent';
import { isComplete, type Situation, soleLeader } from './situation';

/** A change of one criterion and the change of the measure that counts as much; a fall is negative. */
export interface Price {
  readonly criterion: number;
  readonly change: number;
  readonly worth: number;
}

/** What differences are worth in the unit of one criterion. */
export interface Prices {
  readonly code: 'prices';
  /** The criterion that prices are in, then those that are priced. */
  readonly criteria: readonly number[];
  readonly prices: readonly Price[];
  /** What the lead is worth; null where scores are missing or nobody leads alone. */
  readonly lead: { readonly leader: number; readonly next: number; readonly worth: number } | null;
}

/** So many criteria are priced, those with most weight first. */
const MOST = 3;

/** Counts of money, as units of measures are written. */
const MONEY =
  /\p{Sc}|\b(?:AUD|BRL|CAD|CHF|CNY|CZK|DKK|EUR|GBP|HUF|INR|JPY|MXN|NOK|NZD|PLN|SEK|TRY|USD|ZAR)\b/u;

export function prices(situation: Situation): Prices | null {
  const { decision, weighted, shares } = situation;
  // On a bent scale a step is worth more in one place than in another, so it has no one price.
  const straight = weighted.filter((criterion) => !isBent(decision, criterion));
  const byShare = straight.sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b);
  const measure = byShare.find(isMoney) ?? byShare.find(hasUnit) ?? byShare[0];
  if (measure === undefined || byShare.length < 2) return null;
  const priced = byShare.filter((criterion) => criterion !== measure).slice(0, MOST);
  const of = (criterion: number): Priced => ({
    weight: decision.weights[criterion] ?? 0,
    scale: decision.anchors?.[criterion] ?? null,
  });
  return {
    code: 'prices',
    criteria: [measure, ...priced],
    prices: priced.map((criterion) => {
      const change = improvement(of(criterion));
      return { criterion, change, worth: equalChange(of(measure), of(criterion), change) };
    }),
    lead: leadOf(situation, of(measure)),
  };

  function isMoney(criterion: number): boolean {
    return MONEY.test(decision.units?.[criterion] ?? '');
  }
  function hasUnit(criterion: number): boolean {
    return (decision.units?.[criterion] ?? '') !== '';
  }
}

/** A change for the better that is easy to picture: 1 on a short scale, else about a tenth of it as a round number. */
function improvement({ scale }: Priced): number {
  if (scale === null) return 1;
  const span = scale.best - scale.worst;
  const tenth = Math.abs(span) / 10;
  const power = 10 ** Math.floor(Math.log10(tenth));
  const lead = tenth / power;
  const round = Number(((lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10) * power).toPrecision(6));
  const isShort = Math.abs(span) > 1 && tenth <= 1;
  return Math.sign(span) * (isShort ? 1 : round);
}

function leadOf(situation: Situation, measure: Priced): Prices['lead'] {
  const { decision, standing } = situation;
  const [leader, next] = [soleLeader(situation), standing.runnersUp[0]];
  if (decision.anchors === null || leader === null || next === undefined) return null;
  if (!isComplete(situation, leader) || !isComplete(situation, next)) return null;
  return { leader, next, worth: changeWorth(measure, sum(decision.weights), standing.lead ?? 0) };
}
