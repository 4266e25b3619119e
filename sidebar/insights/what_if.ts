import type { WeightsChange } from '../../src/api';
import type { Matrix } from '../matrix/model';

/** Steps of 1, 2 or 5 times a power of ten, about a hundred to the end of a slider. */
export interface SliderScale {
  readonly max: number;
  readonly step: number;
}

/** One scale for all sliders of a matrix: room to double the largest weight, fixed while they move. */
export function sliderScale(weights: readonly number[]): SliderScale {
  const largest = Math.max(...weights);
  const rough = (2 * largest) / 100;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10);
  return { max: round(step * Math.ceil((2 * largest) / step - 1e-9)), step: round(step) };
}

/** The weights with one of them moved. */
export function withWeight(weights: readonly number[], criterion: number, weight: number): number[] {
  return weights.map((own, at) => (at === criterion ? round(weight) : own));
}

/** Whether two lists of weights are the same. */
export function isSameWeights(a: readonly number[], b: readonly number[]): boolean {
  return a.every((weight, at) => weight === b[at]);
}

/**
 * The one write that puts the tried weights into the sheet. Cells whose weight did not move keep what they hold: a
 * blank stays blank.
 */
export function weightsChange({ view, rows, decision }: Matrix, tried: readonly number[]): WeightsChange {
  const weights = view.weights.map((cell) => (typeof cell === 'number' ? cell : null));
  rows.forEach((row, criterion) => {
    const weight = tried[criterion] as number;
    if (weight !== decision.weights[criterion]) weights[row - view.top] = weight;
  });
  return {
    sheetId: view.sheetId,
    expected: { criteria: view.criteria, weights: view.weights },
    weights,
    weighting: null,
  };
}

/** Without the last digits that counting in steps of 0.1 leaves. */
function round(weight: number): number {
  return Number(weight.toPrecision(12));
}
