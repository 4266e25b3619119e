import type { MatrixView } from '../../../src/api';
import type { Sheet } from './sheet';

/** A matrix with scales and weights as the checker sees it. */
export function sheetOfDecision(
  { criteria, options, scores, baseline }: MatrixView['decision'],
  weighed: MatrixView['weighed'],
): Sheet {
  return {
    options: options.map(({ name }) => name),
    criteria: criteria.map(({ name }) => name),
    units: criteria.map(({ unit }) => unit),
    weights: criteria.map(({ weight }) => weight ?? 0),
    worst: criteria.map(({ worst }) => worst ?? 0),
    best: criteria.map(({ best }) => best ?? 0),
    groups: criteria.map(({ group }) => group),
    weighed,
    isAnchored: true,
    scores,
    baseline,
  };
}
