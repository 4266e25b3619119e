import { listed } from '../../src/insight/wording';
import { quote } from '../text/quote';

/**
 * Points out the criteria that will not count: those of weight 0, which may be meant, and those not weighed yet. Empty
 * where every criterion has a weight, or none has.
 *
 * @param weights in the order of the criteria; null where nothing was chosen
 */
export function weightless(
  criteria: readonly { name: string }[],
  weights: readonly (number | null)[],
): string {
  const namesOf = (isMeant: (weight: number | null) => boolean) =>
    criteria.filter((_, at) => isMeant(weights[at] ?? null)).map(({ name }) => quote(name));
  if (!weights.some((weight) => weight !== null && weight > 0)) return '';
  const [zero, blank] = [namesOf((weight) => weight === 0), namesOf((weight) => weight === null)];
  const sentences: string[] = [];
  if (zero.length > 0) {
    sentences.push(`${listed(zero)} ${zero.length === 1 ? 'has' : 'have'} weight 0 and will not count.`);
  }
  if (blank.length > 0) {
    sentences.push(
      `${listed(blank)} ${blank.length === 1 ? 'is' : 'are'} not weighed yet and will not count until then.`,
    );
  }
  return sentences.join(' ');
}
