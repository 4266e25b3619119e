import type { OwnNoise } from './own_noise';
import type { Voice } from './voice';

/** How far her second answers were from the first ones, what that comes to on the gap, and whether the lead is more. */
export function ownNoiseSentences({ names, figures }: Voice, noise: OwnNoise): string[] {
  const { answers, deviation, leader, rival, gap, totals, code } = noise;
  if (deviation === 0) return [`All ${answers} second answers were the same as the first ones.`];
  const lead = figures.gapInWords(...totals);
  const verdict = {
    inside: `Your lead of ${lead} is inside your own noise.`,
    near: `Your lead of ${lead} is outside your own noise, but less than twice as large.`,
    outside: `Your lead of ${lead} is well outside your own noise.`,
  };
  return [
    `Going by ${answers} second answers, a score of yours strays by about ${figures.percent(deviation)} of its scale; on the gap between ${names.optionIn(leader)} and ${names.optionIn(rival)} that makes ±${figures.totalInWords(gap)}.`,
    verdict[code],
  ];
}
