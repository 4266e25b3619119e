import type { Case, Pattern } from './claims';
import { checkGap } from './headline_claims';
import { generator } from './random_sheet';
import { checkSampledPart } from './share_claims';
import { first, type Sheet, scoreAt, totals, valueAt } from './sheet';
import { listIn, numberIn, optionIn } from './written';

/** The scores that count: of an option with a total, on a criterion with a weight. */
function counting(sheet: Sheet): { criterion: number; option: number; word: string | null }[] {
  const scored = totals(sheet);
  return sheet.weights.flatMap((weight, criterion) =>
    sheet.options.flatMap((_, option) => {
      const counts = weight > 0 && scored[option] !== null && scoreAt(sheet, criterion, option) !== null;
      return counts ? [{ criterion, option, word: sheet.remarks?.sure[criterion]?.[option] ?? null }] : [];
    }),
  );
}

/** How often each option is first by the checker's own draws of scores; those who are level share it. */
function drawScores(sheet: Sheet, samples: number): number[] {
  const random = generator(samples + 7 * sheet.options.length);
  const firsts = sheet.options.map(() => 0);
  const off: Record<string, number> = { guess: 1, estimate: 0.5 };
  const moving = counting(sheet).flatMap(({ criterion, option, word }) => {
    const doubt = (off[word ?? ''] ?? 0) * (sheet.remarks?.steps[criterion] ?? 0);
    return doubt === 0 ? [] : [{ criterion, option, doubt }];
  });
  const scores = sheet.scores.map((row) => [...row]);
  for (let sample = 0; sample < samples; sample += 1) {
    for (const { criterion, option, doubt } of moving) {
      // As it would be typed: so far along the scale, never off it.
      const [worst = 0, best = 0] = [sheet.worst[criterion], sheet.best[criterion]];
      const now = scoreAt(sheet, criterion, option) ?? 0;
      const drawn = now + doubt * (2 * random() - 1) * (best - worst);
      const row = scores[criterion];
      if (row !== undefined) {
        row[option] = Math.min(Math.max(worst, best, now), Math.max(Math.min(worst, best, now), drawn));
      }
    }
    const top = first(totals({ ...sheet, scores }));
    for (const option of top) firsts[option] = (firsts[option] ?? 0) + 1 / top.length;
  }
  return firsts.map((count) => count / samples);
}

const count = (text: string) => (text.trim() === '' ? 1 : Number(text));

function checkDoubt(found: Case, guesses: string, estimates: string, said: string): void {
  const { sheet } = found;
  const words = counting(sheet).map(({ word }) => word);
  const is = (word: string) => words.filter((each) => each === word).length;
  found.claim(is('guess') === (guesses === '' ? 0 : count(guesses)), `${is('guess')} guesses`);
  found.claim(is('estimate') === (estimates === '' ? 0 : count(estimates)), `${is('estimate')} estimates`);
  const today = first(totals(sheet));
  const drawn = drawScores(sheet, found.samples);
  const alone = /^(.+) stays first in (.+)$/.exec(said);
  const parts = alone === null ? said.split(/(?<=%|all|none)(?:, | and )/) : [said];
  for (const part of parts) {
    const [, who = '', verb = '', often = ''] =
      /^(.+?) (stays first in|comes first in|in) (.+)$/.exec(part) ?? [];
    const option = listIn(who, sheet.options).named[0] ?? 0;
    found.claim(today.includes(option), 'first today');
    found.claim((verb === 'stays first in') === (today.length === 1), 'the only one');
    checkSampledPart(found, often, drawn[option] ?? 0);
  }
}

export const DOUBT_PATTERNS: readonly Pattern[] = [
  {
    form: /^If your (?:(\d+ )?guess(?:es)? (?:is|are) up to a step off)(?: and your (\d+ )?(estimate)s? (?:is|are) up to half a step off)?, (.+) of the cases tried\.$/,
    check: (found, guesses = '', estimates = '', noun = '', said = '') =>
      checkDoubt(found, guesses || ' ', noun === '' ? '' : estimates || ' ', said),
  },
  {
    form: /^If your (\d+ )?estimates? (?:is|are) up to half a step off, (.+) of the cases tried\.$/,
    check: (found, estimates = '', said = '') => checkDoubt(found, '', estimates || ' ', said),
  },
  {
    form: /^Tried: (\S+) sets of scores, at your weights\. The percentages are right to about (\S+) percentage points?, 95 times in 100\. A step is 1 on a rating, a tenth of a rating longer than ten, and a quarter of a measure\.$/,
    check: (found, samples = '', points = '') => {
      found.claim(numberIn(samples, found.marks) === found.samples, 'as many as were tried');
      const error = 196 * Math.sqrt(0.25 / found.samples);
      found.claim(Math.abs(numberIn(points, found.marks) - error) < 0.1 + error / 40, `${error} points`);
    },
  },
  {
    form: /^All (\d+) second answers were the same as the first ones\.$/,
    check: (found, answers = '') => {
      const { differences = [] } = found.sheet.remarks ?? {};
      found.claim(
        Number(answers) === differences.length && differences.every((each) => each === 0),
        'the same',
      );
    },
  },
  {
    form: /^Going by (\d+) second answers, a score of yours strays by about (\S+%|\S+\u00a0%) of its scale; on the gap between (.+) and (.+) that makes ±(\S+) points?\. Your lead of (less than )?(\S+) points? is (inside|outside|well outside) your own noise(, but less than twice as large)?\.$/,
    check: (
      found,
      answers = '',
      strays = '',
      one = '',
      other = '',
      gap = '',
      below = '',
      lead = '',
      where = '',
      less = '',
    ) => {
      const { sheet, marks } = found;
      const { differences = [] } = sheet.remarks ?? {};
      const squares = differences.reduce((sum, each) => sum + each ** 2, 0);
      const deviation = Math.sqrt(squares / (2 * differences.length));
      found.claim(Number(answers) === differences.length, 'so many answers');
      found.claim(Math.abs(numberIn(strays, marks) / 100 - deviation) <= 0.00051, `strays ${deviation}`);
      const [leader, rival] = [optionIn(one, sheet), optionIn(other, sheet)];
      const all = totals(sheet);
      const others = all.map((total, option) => (option === leader ? null : total));
      found.claim(first(all).length === 1 && first(all)[0] === leader, 'the leader');
      found.claim(first(others).includes(rival), 'the next');
      const noise = Math.sqrt(varianceOf(sheet, leader, deviation) + varianceOf(sheet, rival, deviation));
      const written = numberIn(gap, marks);
      found.claim(Math.abs(written - noise) <= 0.051, `±${noise}`);
      checkGap(found, `${below}${lead} points`, leader, rival);
      const ahead = below === '' ? numberIn(lead, marks) : 0;
      const is = ahead <= written ? 'inside' : ahead < 2 * written ? 'outside' : 'well outside';
      found.claim(where === is && (less !== '') === (is === 'outside'), is);
    },
  },
];

/** Σ (100 · share · s)² over what is scored and no fact, s being half of what one deviation up and one down make in value. */
function varianceOf(sheet: Sheet, option: number, deviation: number): number {
  const scored = sheet.weights.map((weight, criterion) =>
    scoreAt(sheet, criterion, option) === null ? 0 : weight,
  );
  const whole = scored.reduce((sum, weight) => sum + weight, 0);
  return scored.reduce((sum, weight, criterion) => {
    const isFact = sheet.remarks?.sure[criterion]?.[option] === 'fact';
    if (isFact || weight === 0) return sum;
    const now = scoreAt(sheet, criterion, option) ?? 0;
    const by = deviation * ((sheet.best[criterion] ?? 0) - (sheet.worst[criterion] ?? 0));
    const strays = (valueAt(sheet, criterion, now + by) - valueAt(sheet, criterion, now - by)) / 2;
    return sum + (((100 * weight) / whole) * strays) ** 2;
  }, 0);
}
