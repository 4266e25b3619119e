import { shares } from '../core/share';
import type { Criterion } from '../decision/decision';
import { figuresOf } from './figures';
import type { NamedDecision } from './subject';
import { listed, nameInSentence } from './wording';

/**
 * What she is looking for, as one paragraph to send: her criteria by their weights, in her own words, without an option or a score.
 * '' where no criterion has a weight.
 */
export function lookingFor(
  decision: NamedDecision,
  criteria: readonly Pick<Criterion, 'name' | 'kind' | 'least' | 'bestMeans'>[],
  locale: string,
): string {
  const figures = figuresOf(decision, locale);
  const share = shares(decision.weights);
  const order = criteria
    .map((_, at) => at)
    .filter((at) => (share[at] ?? 0) > 0)
    .sort((a, b) => (share[b] ?? 0) - (share[a] ?? 0) || a - b);
  if (order.length === 0) return '';
  const parts = order.map((at) => {
    const { name = '', kind = 'rating', least = null, bestMeans = '' } = criteria[at] ?? {};
    const scale = decision.anchors?.[at];
    const half = decision.bent?.halves[at] ?? null;
    const isLower = scale !== undefined && scale.best < scale.worst;
    const details = [
      `${figures.percent(share[at] ?? 0)} of the weight`,
      ...(least === null ? [] : [`${figures.score(at, least)} or ${isLower ? 'less' : 'more'}`]),
      ...(bestMeans.trim() !== ''
        ? [`at best: ${bestMeans.trim().replace(/[.\s]+$/, '')}`]
        : kind === 'measure' && scale !== undefined
          ? [`at best ${figures.score(at, scale.best)}`]
          : []),
      ...(half === null ? [] : [`half as good at ${figures.score(at, half)}`]),
    ];
    return `${nameInSentence(name, `Criterion ${at + 1}`)} (${details.join('; ')})`;
  });
  return order.length === 1
    ? `I am looking for one thing: ${parts[0]}.`
    : `I am looking for these, the most important first: ${listed(parts, parts.length)}.`;
}
