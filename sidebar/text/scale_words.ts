import type { ScaleKind } from '../../src/decision/decision';
import { withUnit } from './with_unit';

interface Scale {
  kind: ScaleKind;
  worst: number | null;
  best: number | null;
  unit: string;
}

const NOT_COMPLETE = 'Scale not complete yet';

const isGiven = (anchor: number | null): anchor is number => anchor !== null && Number.isFinite(anchor);

/**
 * A scale in words: "Rated 1 (worst) to 5 (best)", "60 min (worst) to 10 min (best), lower is better". That higher
 * is better goes without saying on a rating.
 */
export function scaleWords({ kind, worst, best, unit }: Scale): string {
  if (!isGiven(worst) || !isGiven(best) || worst === best) return NOT_COMPLETE;
  const isLower = best < worst;
  const ends = `${withUnit(worst, unit)} (worst) to ${withUnit(best, unit)} (best)`;
  if (kind === 'rating') return `Rated ${ends}${isLower ? ', lower is better' : ''}`;
  return `${ends}, ${isLower ? 'lower' : 'higher'} is better`;
}

/** The change from worst to best in words: "from 60 min to 10 min". */
export function swingWords({ worst, best, unit }: Omit<Scale, 'kind'>): string {
  if (!isGiven(worst) || !isGiven(best)) return NOT_COMPLETE;
  return `from ${withUnit(worst, unit)} to ${withUnit(best, unit)}`;
}
