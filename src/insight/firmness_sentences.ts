import { samplingInterval } from '../core/firmness/sampling_error';
import { positions } from '../core/positions';
import type { Figures } from './figures';
import type { Contender, Firmness } from './firmness';
import type { Voice } from './voice';
import { counted, listed, partOfAll } from './wording';

/** So many options are told one by one. */
const MOST_SAID = 3;

/** "NewCo comes first in 93% of the weightings near yours", "A and B come first together in …" */
export function firmnessAnswer(voice: Voice, { contenders }: Firmness, leaders: readonly number[]): string {
  const first = contenders
    .filter(({ options }) => options.some((option) => leaders.includes(option)))
    .sort((a, b) => b.first.near - a.first.near);
  const shown = first.length > MOST_SAID ? first.slice(0, MOST_SAID - 1) : first;
  const rest = first.slice(shown.length);
  const parts = shown.map(({ options, first: { near } }, at) => {
    const part = near >= 1 ? 'all' : partOfAll(near, voice.figures);
    const who = voice.options(options);
    if (at > 0) return `${who} in ${part}`;
    return options.length > 1 ? `${who} come first together in ${part}` : `${who} comes first in ${part}`;
  });
  if (rest.length > 0) {
    const most = rest[0]?.first.near ?? 0;
    parts.push(`${rest.length} more in ${most > 0 ? 'fewer each' : 'none'}`);
  }
  // What was only tried is not said of all there are.
  const isWhole = first.some(({ first: { near } }) => near <= 0 || near >= 1);
  return `${listed(parts)} of the weightings ${isWhole ? 'tried ' : ''}near yours`;
}

/** What the percentages are, and the one sentence on their error. */
export function samplingSentences({ figures }: Voice, samples: number): string[] {
  return [
    `Tried: ${counted(samples, 'set').replace(String(samples), figures.number(samples))} of weights near yours, each up to half less or half more, and as many of any weights.`,
    samplingErrorInWords(figures, samples),
  ];
}

/** "The percentages are right to about 1 percentage point, 95 times in 100." */
export function samplingErrorInWords({ number }: Pick<Figures, 'number'>, samples: number): string {
  const { high } = samplingInterval(0.5, samples);
  const points = Math.round((high - 0.5) * 1000) / 10;
  const error = `${number(points)} percentage point${points === 1 ? '' : 's'}`;
  return `The percentages are right to about ${error}, 95 times in 100.`;
}

/** How much more than an equal part a criterion must weigh to be called important to an option. */
const EMPHASIS = 1.5;

/** So many criteria are named at most. */
const NAMED = 3;

/**
 * Under which weights each comes first, from the central weights: the criteria that weigh clearly more than an equal
 * part on average. Where two have the same criteria, the later one is told apart by the criterion on which their
 * averages differ most. Nothing where one criterion holds all the weight: there is only one way to give it.
 */
export function rightIfSentences(voice: Voice, contenders: readonly Contender[]): string[] {
  if (voice.decision.weights.filter((weight) => weight > 0).length < 2) return [];
  const told: { key: string; who: string; central: readonly number[] }[] = [];
  return contenders.flatMap(({ options, central }) => {
    if (central === null) return [];
    const who = voice.options(options);
    const most = emphasised(central);
    const key = String([...most].sort((a, b) => a - b));
    const other = told.filter((before) => before.key === key).pop();
    told.push({ key, who, central });
    const start = `Weights that put ${who} first`;
    const share = (at: number) => partOfAll(central[at] ?? 0, voice.figures);
    const lead =
      most.length === 0
        ? `${start} differ widely, and no criterion stands out`
        : `${start} give ${listed(most.map((at) => `${voice.names.criterionIn(at)} ${share(at)}`))} on average`;
    if (other === undefined) return [`${lead}.`];
    const at = widest(central, other.central);
    const than = partOfAll(other.central[at] ?? 0, voice.figures);
    const compared = (central[at] ?? 0) > (other.central[at] ?? 0) ? 'more' : 'less';
    return than === share(at)
      ? [`${lead}, much as those for ${other.who}.`]
      : [
          `${lead}; they give ${voice.names.criterionIn(at)} ${compared} (${share(at)}) than those for ${other.who} (${than}).`,
        ];
  });
}

function emphasised(central: readonly number[]): number[] {
  const active = central.filter((share) => share > 0).length;
  return positions(central.length)
    .filter((at) => (central[at] as number) * active >= EMPHASIS)
    .sort((a, b) => (central[b] as number) - (central[a] as number))
    .slice(0, NAMED);
}

function widest(one: readonly number[], other: readonly number[]): number {
  const by = (at: number) => Math.abs((one[at] as number) - (other[at] as number));
  return positions(one.length).reduce((best, at) => (by(at) > by(best) ? at : best), 0);
}
