import type { Case, Pattern } from './claims';
import { generator } from './random_sheet';
import { leaders, type Sheet } from './sheet';
import { criterionIn, listIn, numberIn } from './written';

/** How often a group of options is first, and the mean weights where it is, by the checker's own draws. */
interface Drawn {
  readonly part: number;
  readonly first: number;
  readonly mean: readonly number[];
}

/** The checker's own sample is as large as the one that the sentence was made from. */
export function draw(sheet: Sheet, samples: number, spread: 'near' | 'any', group: readonly number[]): Drawn {
  const random = generator(samples + sheet.options.length);
  const mean = sheet.weights.map(() => 0);
  let firsts = 0;
  for (let sample = 0; sample < samples; sample += 1) {
    const drawn = sheet.weights.map((weight) =>
      weight === 0 ? 0 : spread === 'near' ? weight * (0.5 + random()) : -Math.log(random()),
    );
    if (!group.every((option) => leaders(sheet, drawn).includes(option))) continue;
    const sum = drawn.reduce((all, weight) => all + weight, 0);
    firsts += 1;
    drawn.forEach((weight, at) => {
      mean[at] = (mean[at] as number) + weight / sum;
    });
  }
  return { part: firsts / samples, first: firsts, mean: mean.map((sum) => sum / Math.max(1, firsts)) };
}

/** Two samples of this size differ by less, all but never; and half a percent is lost by rounding. */
const tolerance = (samples: number) => 5 * Math.sqrt(0.5 / samples) + 0.006;

/** A part of weightings as it is written, as the range of numbers that it may stand for. */
function partIn(text: string, { marks }: Case): [number, number] {
  const [, bound, number] = /^(over |under )?(\S+%|\S+\u00a0%)/.exec(text) ?? [];
  if (number === undefined) return text.startsWith('all') ? [1, 1] : [0, 0];
  const part = numberIn(number, marks) / 100;
  return bound === 'over ' ? [part, 1] : bound === 'under ' ? [0, part] : [part, part];
}

/** "93% of weightings", "all weightings tried": how often these come first near the weights of the sheet. */
export function checkPart(found: Case, text: string, group: readonly number[]): void {
  checkSampledPart(found, text, draw(found.sheet, found.samples, 'near', group).part);
}

/** A sampled part as it is written, beside that of the checker's own sample. */
export function checkSampledPart(found: Case, text: string, part: number): void {
  const [low, high] = partIn(text, found);
  const within = tolerance(found.samples);
  found.claim(part >= low - within && part <= high + within, `${text}: the checker has ${part}`);
}

/** Those first today that are not named: so many, each with scores of its own, and how often they come first. */
function checkRest(found: Case, told: string, more: number, never: boolean): void {
  const { sheet, samples } = found;
  const rest = leaders(sheet).filter((option) => !told.includes(sheet.options[option] ?? ''));
  const columns = rest.map((option) =>
    sheet.scores.map((row, at) => ((sheet.weights[at] ?? 0) > 0 ? row[option] : null)).join(),
  );
  found.claim(new Set(columns).size === more, `${more} more`);
  const often = rest.map((option) => draw(sheet, samples, 'near', [option]).part);
  if (never) found.claim(Math.max(...often) <= tolerance(samples), 'none of them');
}

export const SHARE_PATTERNS: readonly Pattern[] = [
  {
    form: /^(.+) of the weightings (?:tried )?near yours$/,
    check: (found, list = '') => {
      const { sheet } = found;
      const [, told = list, more = '', fewer = ''] =
        /^(.+) and (\d+) more in (none|fewer each)$/.exec(list) ?? [];
      if (more !== '') checkRest(found, told, Number(more), fewer === 'none');
      const parts = told.split(/(?<=%|all|none)(?:, | and )/);
      for (const part of parts) {
        const [, who = '', verb = '', often = ''] =
          /^(.+?) (come first together in|comes first in|in) (.+)$/.exec(part) ?? [];
        const group = listIn(who, sheet.options).named;
        found.claim(verb !== 'comes first in' || group.length === 1, 'one comes');
        found.claim(
          group.every((option) => leaders(sheet).includes(option)),
          'first today',
        );
        checkPart(found, often, group);
      }
    },
  },
  {
    form: /^Weights that put (.+) first (differ widely, and no criterion stands out|give (?:.+?) on average)(?:; they give (“.+?”) (more|less) \((.+?)\) than those for (.+) \((.+?)\)|, much as those for .+)?\.$/,
    check: (found, who = '', average = '', name = '', way = '', own = '', other = '', than = '') => {
      const { sheet } = found;
      const mine = draw(sheet, found.samples, 'any', listIn(who, sheet.options).named);
      const checkMean = ({ mean, first }: Drawn, criterion: number, text: string) => {
        if (first < 30) return;
        const [low, high] = partIn(text, found);
        const within = 5 * 0.35 * Math.sqrt(2 / first) + 0.006;
        const here = mean[criterion] ?? Number.NaN;
        found.claim(
          here >= low - within && here <= high + within,
          `${text} on average: the checker has ${here}`,
        );
      };
      for (const [, criterion = '', part = ''] of average.matchAll(
        /(“[^”]+”) ((?:over |under )?[\d.,]+(?:%|\u00a0%))/g,
      )) {
        checkMean(mine, criterionIn(criterion, sheet), part);
      }
      if (name === '') return;
      const criterion = criterionIn(name, sheet);
      checkMean(mine, criterion, own);
      checkMean(draw(sheet, found.samples, 'any', listIn(other, sheet.options).named), criterion, than);
      const [one, two] = [partIn(own, found)[0], partIn(than, found)[0]];
      found.claim(way === 'more' ? one >= two : one <= two, `${way}`);
    },
  },
];
