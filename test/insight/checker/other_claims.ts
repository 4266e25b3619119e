import type { Case, Pattern } from './claims';
import { checkGap, shown } from './headline_claims';
import { generator } from './random_sheet';
import {
  areAlike,
  first,
  leaders,
  type Sheet,
  scoreAt,
  type Total,
  totals,
  valueAt,
  weighted,
} from './sheet';
import { criterionIn, listIn, lists, numberIn, optionIn } from './written';

/** On how many weighted criteria the first is better, its blanks at the worst and the other's at the best; null if it is worse on one. */
function betterOn(sheet: Sheet, one: number, other: number): number | null {
  const [low, high] = sheet.isAnchored ? [0, 1] : [-Infinity, Infinity];
  const value = (criterion: number, option: number, blank: number) => {
    const score = scoreAt(sheet, criterion, option);
    return score === null ? blank : valueAt(sheet, criterion, score);
  };
  let better = 0;
  for (const criterion of weighted(sheet)) {
    const [a, b] = [value(criterion, one, low), value(criterion, other, high)];
    if (a < b) return null;
    if (a > b) better += 1;
  }
  return better;
}

const hasBlank = (sheet: Sheet, option: number) =>
  weighted(sheet).some((criterion) => scoreAt(sheet, criterion, option) === null);

/** On which criteria without weight the outclassed one is better, and what follows: it is first under no weights above zero. */
function checkWeightless({ sheet, claim }: Case, one: number, other: number, free: string): void {
  const otherwise = sheet.criteria.flatMap((_, criterion) => {
    const [a, b] = [scoreAt(sheet, criterion, one), scoreAt(sheet, criterion, other)];
    const isWorse = a !== null && b !== null && valueAt(sheet, criterion, a) < valueAt(sheet, criterion, b);
    return sheet.weights[criterion] === 0 && isWorse ? [criterion] : [];
  });
  claim(
    free === '' ? otherwise.length === 0 : lists(listIn(free, sheet.criteria), otherwise),
    'the weightless ones',
  );
  const random = generator(one * 7 + other);
  for (let draw = 0; draw < 10; draw += 1) {
    const weights = sheet.weights.map((weight) => (weight === 0 ? 0 : random() ** 3 + 1e-4));
    claim(!leaders(sheet, weights).includes(other), 'never first');
  }
}

export const DOMINATED_PATTERNS: readonly Pattern[] = [
  {
    form: /^(.+) is at least as good as (.+) on every criterion with a weight, and better on (at least )?(\d+) of (\d+)(, whatever the missing scores turn out to be)?(?:\. On (.+), without weight, .+ is better)?\.$/,
    check: (found, good = '', bad = '', least = '', many = '', all = '', blank = '', free = '') => {
      const { sheet, claim } = found;
      const [one, other] = [optionIn(good, sheet), optionIn(bad, sheet)];
      const isBlank = hasBlank(sheet, one) || hasBlank(sheet, other);
      const real = betterOn(sheet, one, other) ?? -1;
      // A blank beside scores beyond their scale may stand for more than its anchors: less is said then.
      claim(
        (isBlank ? real >= Number(many) : real === Number(many)) && Number(many) > 0,
        `better on ${many}`,
      );
      claim(weighted(sheet).length === Number(all), `of ${all}`);
      claim(isBlank === (least !== '') && isBlank === (blank !== ''), 'blanks are said');
      claim(isBlank || Number(many) < Number(all), 'better on all is said so');
      checkWeightless(found, one, other, free);
    },
  },
  {
    form: /^(.+) is better than (.+) on (every criterion|the only criterion) with a weight(?:\. On (.+), without weight, .+ is better)?\.$/,
    check: (found, good = '', bad = '', where = '', free = '') => {
      const { sheet, claim } = found;
      const [one, other] = [optionIn(good, sheet), optionIn(bad, sheet)];
      const count = weighted(sheet).length;
      claim(
        betterOn(sheet, one, other) === count && !hasBlank(sheet, one) && !hasBlank(sheet, other),
        'on all',
      );
      claim((where === 'the only criterion') === (count === 1), where);
      checkWeightless(found, one, other, free);
    },
  },
  {
    form: /^(.+) have the same scores on every criterion with a weight\.$/,
    check: ({ sheet, claim }, list = '') => {
      const { named } = listIn(list, sheet.options);
      claim(
        named.every((option) => areAlike(sheet, option, named[0] ?? 0)),
        'the same',
      );
    },
  },
  {
    form: /^No option is at least as good as another on every criterion with a weight and better on one(, whatever the missing scores turn out to be)?\.$/,
    check: ({ sheet, claim }, blank = '') => {
      claim(sheet.options.some((_, option) => hasBlank(sheet, option)) === (blank !== ''), 'blanks are said');
      sheet.options.forEach((_, one) => {
        sheet.options.forEach((__, other) => {
          // A blank of an option with scores beyond their scale may stand for more than its anchors.
          if (one === other || hasBlank(sheet, one) || hasBlank(sheet, other)) return;
          claim((betterOn(sheet, one, other) ?? 0) === 0, `${one} and ${other}`);
        });
      });
    },
  },
];

/** What one criterion adds to the difference: its share among those that one of them has, a blank as the own total. */
function itemOf(sheet: Sheet, criterion: number, one: number, other: number): number {
  const counts = weighted(sheet).filter(
    (at) => scoreAt(sheet, at, one) !== null || scoreAt(sheet, at, other) !== null,
  );
  const all = counts.reduce((sum, at) => sum + (sheet.weights[at] as number), 0);
  const points = (option: number) => {
    const score = scoreAt(sheet, criterion, option);
    const unit = sheet.isAnchored ? 100 : 1;
    return score === null ? (totals(sheet)[option] as number) : unit * valueAt(sheet, criterion, score);
  };
  return ((sheet.weights[criterion] as number) / all) * (points(one) - points(other));
}

export const DIFFERENCE_PATTERNS: readonly Pattern[] = [
  {
    form: /^(.+) and (.+) are level\.$/,
    check: ({ sheet, claim }, one = '', other = '') => {
      const pair = [optionIn(one, sheet), optionIn(other, sheet)];
      claim(
        first(totals(sheet).map((total, option) => (pair.includes(option) ? total : null))).length === 2,
        'level',
      );
    },
  },
  {
    form: /^(.+) is (.+) (ahead of|behind) (.+)\.$/,
    check: (found, one = '', gap = '', side = '', other = '') => {
      const { sheet, claim } = found;
      const [a, b] = [optionIn(one, sheet), optionIn(other, sheet)];
      checkGap(found, gap, a, b);
      const by = (totals(sheet)[a] as number) - (totals(sheet)[b] as number);
      claim(side === 'behind' ? by < 0 : by > 0, side);
    },
  },
  {
    form: /^(“.+”) is not scored for (.+); its other criteria count for more: (\S+)$/,
    check: (found, name = '', who = '', by = '') => {
      const { sheet, claim } = found;
      const criterion = criterionIn(name, sheet);
      claim(scoreAt(sheet, criterion, optionIn(who, sheet)) === null, 'not scored');
      checkItem(found, criterion, by);
    },
  },
  {
    form: /^(“.+”): ([+\u2212]?[\d.,]+)$/,
    check: (found, name = '', by = '') => checkItem(found, criterionIn(name, found.sheet), by),
  },
  {
    form: /^Total (\S+) of (.+)$/,
    check: ({ sheet, marks, context, claim }, total = '', items = '') => {
      const [one, other] = context.pair ?? [0, 0];
      const read = (text: string) => numberIn(text.replace('+', ''), marks);
      const sum = items.split(' ').reduce((all, item) => all + read(item), 0);
      const list = totals(sheet);
      const gap = shown(sheet, list[one] as number) - shown(sheet, list[other] as number);
      claim(Math.abs(sum - read(total)) < 1e-9 * (1 + Math.abs(sum)), 'the items add up as they are shown');
      const isLevel =
        Math.abs((list[one] as number) - (list[other] as number)) < 1e-9 * Math.abs(list[one] as number);
      claim(
        Math.abs(read(total) - (isLevel ? 0 : gap)) < 1e-9 * (1 + Math.abs(gap)),
        'to the gap of the totals as they are shown',
      );
    },
  },
];

function checkItem({ sheet, marks, context, claim }: Case, criterion: number, text: string): void {
  const [one, other] = context.pair ?? [0, 0];
  const number = numberIn(text.replace('+', ''), marks);
  const item = itemOf(sheet, criterion, one, other);
  const decimals = text.includes(marks.decimal) ? text.length - text.lastIndexOf(marks.decimal) - 1 : 0;
  claim(Math.abs(number - item) <= 10 ** -decimals * 1.0001, `an item of ${item}`);
  if (scoreAt(sheet, criterion, one) === scoreAt(sheet, criterion, other))
    claim(number === 0, 'equal scores');
}

const shares = (sheet: Sheet) => {
  const all = sheet.weights.reduce((sum, weight) => sum + weight, 0);
  return sheet.weights.map((weight) => weight / all);
};

/** The value of every score by criterion and option, weighted criteria alone. */
const scored = (sheet: Sheet, option: number) =>
  weighted(sheet).flatMap((criterion) => {
    const score = scoreAt(sheet, criterion, option);
    return score === null ? [] : [{ criterion, value: valueAt(sheet, criterion, score) }];
  });

/** Closeness to the ideal: with anchors those are the anchors; without, the best and worst of normalised scores. */
function topsis(sheet: Sheet): Total[] {
  const share = shares(sheet);
  const length = (criterion: number) =>
    Math.sqrt((sheet.scores[criterion] ?? []).reduce<number>((sum, score) => sum + (score ?? 0) ** 2, 0));
  const normal = (criterion: number, value: number) =>
    sheet.isAnchored ? Math.max(0, Math.min(1, value)) : value / (length(criterion) || 1);
  const ends = (criterion: number) => {
    if (sheet.isAnchored) return { low: 0, high: 1 };
    const own = (sheet.scores[criterion] ?? []).flatMap((score) =>
      score === null ? [] : [normal(criterion, score)],
    );
    return { low: Math.min(...own), high: Math.max(...own) };
  };
  return sheet.options.map((_, option) => {
    const own = scored(sheet, option);
    if (own.length === 0) return null;
    const distance = (to: 'low' | 'high') =>
      Math.sqrt(
        own.reduce(
          (sum, { criterion, value }) =>
            sum + ((share[criterion] as number) * (normal(criterion, value) - ends(criterion)[to])) ** 2,
          0,
        ),
      );
    const [away, near] = [distance('low'), distance('high')];
    return away + near === 0 ? 0.5 : away / (away + near);
  });
}

function product(sheet: Sheet): Total[] {
  const isNegative = !sheet.isAnchored && sheet.scores.flat().some((score) => score !== null && score < 0);
  return sheet.options.map((_, option) => {
    const own = scored(sheet, option);
    if (own.length === 0 || isNegative) return null;
    const all = own.reduce((sum, { criterion }) => sum + (sheet.weights[criterion] as number), 0);
    return own.reduce(
      (result, { criterion, value }) =>
        result * Math.max(0, value) ** ((sheet.weights[criterion] as number) / all),
      1,
    );
  });
}

/** The part of the others that it beats on each criterion, ties half, weighted. */
function order(sheet: Sheet): Total[] {
  const points = sheet.criteria.map((_, criterion) =>
    sheet.options.map((__, option): Total => {
      const value = (at: number) => {
        const score = scoreAt(sheet, criterion, at);
        return score === null ? null : valueAt(sheet, criterion, score);
      };
      const own = value(option);
      const others = sheet.options.flatMap((___, at) =>
        at === option || value(at) === null ? [] : [value(at) as number],
      );
      if (own === null || others.length === 0) return null;
      const beaten = others.reduce(
        (sum, other) => sum + (Math.abs(own - other) < 1e-12 ? 0.5 : own > other ? 1 : 0),
        0,
      );
      return beaten / others.length;
    }),
  );
  return totals({ ...sheet, scores: points, isAnchored: false });
}

const METHODS: readonly [start: string, method: (sheet: Sheet) => Total[]][] = [
  ['Distance to the best and the worst possible option (TOPSIS)', topsis],
  ['Multiplying instead of adding, which is harder on very weak scores,', product],
  ['Order alone, not by how much one is better,', order],
];

function verdict(sheet: Sheet, method: (sheet: Sheet) => Total[]): { leaders: number[]; decides: boolean } {
  const list = method(sheet);
  const top = first(list);
  return { leaders: top, decides: top.length < list.filter((total) => total !== null).length };
}

/** Whether only some of these are first. */
const isPart = (some: readonly number[], all: readonly number[]) =>
  some.every((option) => all.includes(option)) && some.length < all.length;

export const METHOD_PATTERNS: readonly Pattern[] = [
  {
    form: /^(?:(\d) of 3 (puts? another option first|tells? apart who is level|agree on who is first)|none of them tells the options apart)$/,
    check: ({ sheet, claim }, many = '0', what = '') => {
      const today = leaders(sheet);
      const found = METHODS.map(([, method]) => verdict(sheet, method)).filter(({ decides }) => decides);
      const meeting = found.filter((one) => one.leaders.some((option) => today.includes(option)));
      const parting = meeting.filter((one) => isPart(one.leaders, today)).length;
      const differing = found.length - meeting.length;
      if (what === '') claim(found.length === 0, 'none decides');
      else if (what.startsWith('put')) claim(differing === Number(many), 'so many differ');
      else if (what.startsWith('tell')) claim(differing === 0 && parting === Number(many), 'so many part');
      else claim(differing + parting === 0 && meeting.length === Number(many), 'so many agree');
    },
  },
  ...METHODS.map(
    ([start, method]): Pattern => ({
      form: new RegExp(
        `^${start.replace(/[()]/g, '\\$&')} (does not tell the options apart here|(also )?puts (.+?) first(?:, level with each other)?|puts (.+) before (.+), with which the weighted score is level)\\.$`,
      ),
      check: ({ sheet, claim }, all = '', also = '', who = '', before = '', behind = '') => {
        const found = verdict(sheet, method);
        const today = leaders(sheet);
        claim(found.decides === !all.startsWith('does not'), 'whether it decides');
        claim((before !== '') === (found.decides && isPart(found.leaders, today)), 'whether it parts');
        if (before !== '') {
          const rest = today.filter((option) => !found.leaders.includes(option));
          claim(lists(listIn(before, sheet.options), found.leaders), 'whom it puts before');
          claim(lists(listIn(behind, sheet.options), rest), 'whom behind');
        }
        if (who === '') return;
        claim(lists(listIn(who, sheet.options), found.leaders), 'whom it puts first');
        claim((also !== '') === found.leaders.every((option) => leaders(sheet).includes(option)), 'also');
      },
    }),
  ),
];

/** The totals and parts of the ranking as they are shown. */
export const RANKING_PATTERNS: readonly Pattern[] = [
  {
    form: /^(.+): (\S+) = (.+)$/,
    check: ({ sheet, marks, claim }, who = '', total = '', parts = '') => {
      const list = totals(sheet);
      const own = list[optionIn(who, sheet)] as number;
      claim(Math.abs(numberIn(total, marks) - shown(sheet, own)) <= 1e-9 * (1 + Math.abs(own)), 'the total');
      const sum = parts.split(' ').reduce((all, part) => all + numberIn(part, marks), 0);
      claim(
        Math.abs(sum - numberIn(total, marks)) <= 1e-9 * (1 + Math.abs(sum)),
        'the parts add up as they are shown',
      );
    },
  },
];
