import type { ScaleKind } from '../../src/decision/decision';
import { formatWithUnit } from '../../src/decision/locale_number';

type Anchors = Pick<Scale, 'worst' | 'best'>;

interface Scale {
  kind: ScaleKind;
  worst: number | null;
  best: number | null;
  unit: string;
}

const NOT_COMPLETE = 'Scale not complete yet';

/** Whether worst and best are numbers. */
const isGiven = (scale: Anchors): scale is { worst: number; best: number } =>
  [scale.worst, scale.best].every((anchor) => anchor !== null && Number.isFinite(anchor));

/**
 * A scale in words: "Rated 1 (worst) to 5 (best)", "60 min (worst) to 10 min (best), lower is better". That higher
 * is better goes without saying on a rating.
 */
export function scaleWords(scale: Scale, locale: string): string {
  const { kind, unit } = scale;
  if (!isGiven(scale) || scale.worst === scale.best) return NOT_COMPLETE;
  const { worst, best } = scale;
  const isLower = best < worst;
  const ends = `${formatWithUnit(worst, unit, locale)} (worst) to ${formatWithUnit(best, unit, locale)} (best)`;
  if (kind === 'rating') return `Rated ${ends}${isLower ? ', lower is better' : ''}`;
  return `${ends}, ${isLower ? 'lower' : 'higher'} is better`;
}

/** Which way a scale runs, so that a slip is seen: "Lower is better: 60 min is worst, 10 min best." Null while unknown. */
export function directionWords(scale: Scale, locale: string): string | null {
  const { unit } = scale;
  if (!isGiven(scale) || scale.worst === scale.best) return null;
  const { worst, best } = scale;
  const [low, high] = [formatWithUnit(worst, unit, locale), formatWithUnit(best, unit, locale)];
  return `${best < worst ? 'Lower' : 'Higher'} is better: ${low} is worst, ${high} best.`;
}

/** The change from worst to best in words: "from 60 min to 10 min". */
export function swingWords(scale: Omit<Scale, 'kind'>, locale: string): string {
  const { unit } = scale;
  if (!isGiven(scale)) return NOT_COMPLETE;
  return `from ${formatWithUnit(scale.worst, unit, locale)} to ${formatWithUnit(scale.best, unit, locale)}`;
}
