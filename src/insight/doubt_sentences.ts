import type { Doubt } from './doubt';
import { samplingErrorInWords } from './firmness_sentences';
import type { Voice } from './voice';
import { listed, partOfAll } from './wording';

/** "If your 3 guesses are up to a step off and your estimate up to half a step, NewCo stays first in 84% of the cases tried." */
export function doubtSentence(voice: Voice, { guesses, estimates, leaders, first }: Doubt): string {
  const yours = (count: number, one: string, several: string) =>
    count === 1 ? `your ${one} is` : `your ${count} ${several} are`;
  const moves = [
    ...(guesses === 0 ? [] : [`${yours(guesses, 'guess', 'guesses')} up to a step off`]),
    ...(estimates === 0 ? [] : [`${yours(estimates, 'estimate', 'estimates')} up to half a step off`]),
  ];
  const part = (option: number) => partOfAll(first[option] ?? 0, voice.figures);
  const [leader = 0] = leaders;
  const who =
    leaders.length === 1
      ? `${voice.names.optionIn(leader)} stays first in ${part(leader)}`
      : listed(
          leaders.slice(0, 3).map((option, at) => {
            const name = voice.names.optionIn(option);
            return at === 0 ? `${name} comes first in ${part(option)}` : `${name} in ${part(option)}`;
          }),
        );
  return `If ${moves.join(' and ')}, ${who} of the cases tried.`;
}

/** How a step is meant, and how far the percentage can be trusted. */
export function doubtNote({ figures }: Voice, { samples }: Doubt): string {
  return `Tried: ${figures.number(samples)} sets of scores, at your weights. ${samplingErrorInWords(figures, samples)} A step is 1 on a rating, a tenth of a rating longer than ten, and a quarter of a measure.`;
}
