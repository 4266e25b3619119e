/** What questions claim, computed again from the numbers of the matrix. */
import type { Case, Pattern } from './claims';
import { checkGap } from './headline_claims';
import { halfOf, isSame, leaders, type Sheet, scoreAt, shareOf, totals, valueAt, weighted } from './sheet';
import { criterionIn, listIn, lists, NUMBER, numberIn, optionIn, SHARE, stepIn } from './written';

const LEAD = '(.+?) would lead( together)?';
const PERCENT = `([<>]?${SHARE})`;
/** A line as it is told: from where to where, and what is half as good where it is bent. */
const OVER = `from (${NUMBER}) to (${NUMBER})(?:, with (${NUMBER}) half as good as the best)?`;
/** What a part of values is a part of. */
const WHOLE = '(its scale|what its scale is worth)';
const MEASURE = `(about |About )?(${NUMBER}) (more|less)`;

const close = (a: number, b: number, part = 1e-6) =>
  Math.abs(a - b) <= part * Math.max(Math.abs(a), Math.abs(b)) + 1e-12;

/** A share that is written to a tenth of a percent, or to less than the first of them. */
function checkPercent({ marks, claim }: Case, text: string, share: number): void {
  const written = numberIn(text.replace(/[<>]/, ''), marks) / 100;
  const isSo = text.startsWith('<')
    ? share < written
    : text.startsWith('>')
      ? share > written
      : Math.abs(written - share) <= 0.0005 + 1e-9;
  claim(isSo, `${text}, being ${share}`);
}

/** On a bent line a part of the values is not the same part of the scale. */
function checkWhole(found: Case, whole: string): void {
  found.claim((whole === 'its scale') === (halfOf(found.sheet, only(found)) === null), whole);
}

/** That exactly these would lead with other weights, or on another sheet. */
function checkLead({ sheet, claim }: Case, who: string, together: string, list: readonly number[]): void {
  claim(lists(listIn(who, sheet.options), list), `${who} would lead, not ${list.join()}`);
  claim((together !== '') === list.length > 1, 'together');
}

const withWeight = ({ weights }: Sheet, criterion: number, weight: number) =>
  weights.map((own, at) => (at === criterion ? weight : own));

const without = (sheet: Sheet, left: readonly number[]) =>
  sheet.weights.map((weight, at) => (left.includes(at) ? 0 : weight));

const about = ({ context }: Case) => context.criteria ?? [];
const only = (found: Case) => about(found)[0] ?? -1;

const groupOf = ({ sheet, context }: Case) => sheet.groups?.[context.criteria?.[0] ?? 0]?.trim() ?? '';
const members = (found: Case) =>
  weighted(found.sheet).filter(
    (at) => found.sheet.groups?.[at]?.trim().toLowerCase() === groupOf(found).toLowerCase(),
  );

const values = (sheet: Sheet, criterion: number) =>
  sheet.options.map((_, option) => {
    const score = scoreAt(sheet, criterion, option);
    return score === null ? null : valueAt(sheet, criterion, score);
  });

/** The part of its scale from the lowest to the highest score. */
function usedPart(sheet: Sheet, criterion: number): number {
  const own = values(sheet, criterion).filter((value) => value !== null);
  return own.length === 0 ? 0 : Math.max(...own) - Math.min(...own);
}

const signed = (text: string, way: string, { marks }: Case) =>
  (way === 'less' ? -1 : 1) * numberIn(text, marks);

/** Three digits where it says "about". */
const isWorth = (written: number, real: number, rough: string) =>
  close(written, real, rough === '' ? 1e-6 : 0.0051);

const titleOfOne = (form: string): Pattern => ({
  form: new RegExp(`^${form}$`),
  check: (found, name = '') => {
    found.claim(criterionIn(name, found.sheet) === only(found), `about ${name}`);
  },
});

const SCALE_MOVED: readonly Pattern[] = [
  titleOfOne('Does (“.+”) still weigh what you meant\\?'),
  {
    form: new RegExp(`^Its weight of (${NUMBER}) was set while it went ${OVER}; now it goes ${OVER}\\.$`),
    check: (found, ...written) => {
      const { sheet, marks, claim } = found;
      const at = only(found);
      const before = sheet.weighed?.[at];
      const then = [before?.worst, before?.best, before?.half];
      const real = [sheet.weights[at], ...then, sheet.worst[at], sheet.best[at], halfOf(sheet, at)];
      claim(before?.weight === sheet.weights[at], 'it is the weight that was set');
      written.forEach((text, place) => {
        if (text === '') claim((real[place] ?? null) === null, 'a straight line');
        else claim(close(numberIn(text, marks), real[place] ?? Number.NaN), text);
      });
    },
  },
  {
    form: new RegExp(`^A weight of (${NUMBER}) keeps what a step was worth to you(?:, and ${LEAD})?\\.$`),
    check: (found, text = '', who = '', together = '') => {
      const keeps = numberIn(text, found.marks);
      for (const { was, is } of stepsOf(found)) {
        found.claim(close(keeps * is, weightOf(found) * was), 'a step is worth the same');
      }
      const [{ was, is }] = stepsOf(found) as [Step];
      checkLeadAt(found, (weightOf(found) * was) / is, who, together);
    },
  },
  {
    form: new RegExp(
      `^A weight of (${NUMBER}) keeps what going from (${NUMBER}) to (${NUMBER}) was worth to you(?:, and ${LEAD})?\\.$`,
    ),
    check: (found, text = '', low = '', high = '', who = '', together = '') => {
      const { marks, claim } = found;
      const [then, now] = bothLines(found);
      const [one, other] = [numberIn(low, marks), numberIn(high, marks)];
      const is = (sheet: Sheet) =>
        close(one, sheet.worst[only(found)] as number) && close(other, sheet.best[only(found)] as number);
      claim(is(then) || is(now), 'the whole of one of the two scales');
      const [was, will] = [then, now].map((sheet) => {
        const [from, to] = [valueAt(sheet, only(found), one), valueAt(sheet, only(found), other)];
        claim(from > -1e-6 && to < 1 + 1e-6, 'on both scales');
        return to - from;
      }) as [number, number];
      claim(close(numberIn(text, marks) * will, weightOf(found) * was, 1e-5), 'it is worth the same');
      checkLeadAt(found, (weightOf(found) * was) / will, who, together);
    },
  },
  {
    form: /^No weight keeps what every step was worth, because the line from worst to best is bent another way\.$/,
    check: (found) => {
      const rates = stepsOf(found).map(({ was, is }) => was / is);
      found.claim(Math.max(...rates) > Math.min(...rates) * (1 + 1e-7), 'steps would need different weights');
    },
  },
];

/** What a step was worth and is worth, as parts of the whole. */
interface Step {
  readonly was: number;
  readonly is: number;
}

const weightOf = (found: Case) => found.sheet.weighed?.[only(found)]?.weight ?? Number.NaN;

/** The sheet with the line that the weight was set for, and as it is. */
function bothLines(found: Case): [Sheet, Sheet] {
  const { sheet } = found;
  const own = sheet.weighed?.[only(found)];
  const put = <Item>(list: readonly Item[], item: Item) =>
    list.map((each, at) => (at === only(found) ? item : each));
  const half = sheet.half ?? sheet.criteria.map(() => null);
  const then = {
    ...sheet,
    worst: put(sheet.worst, own?.worst ?? 0),
    best: put(sheet.best, own?.best ?? 0),
    half: put(half, own?.half ?? null),
  };
  return [then, sheet];
}

/** Many steps along both scales. */
function stepsOf(found: Case): Step[] {
  const at = only(found);
  const lines = bothLines(found);
  const ends = lines.flatMap(({ worst, best }) => [worst[at] as number, best[at] as number]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return Array.from({ length: 40 }, (_, step) => {
    const [from, to] = [step, step + 1].map((place) => low + (place / 40) * (high - low)) as [number, number];
    const [was, is] = lines.map((sheet) => valueAt(sheet, at, to) - valueAt(sheet, at, from));
    return { was: was as number, is: is as number };
  });
}

/** Who would lead with another weight of the criterion, or that it is who leads now. */
function checkLeadAt(found: Case, weight: number, who: string, together: string): void {
  const { sheet, claim } = found;
  const then = leaders(sheet, withWeight(sheet, only(found), weight));
  if (who === '') claim(isSame(then, leaders(sheet)), 'the same lead');
  else checkLead(found, who, together, then);
}

const SEPARATES_NOBODY: readonly Pattern[] = [
  titleOfOne('Does (“.+”) tell these options apart\\?'),
  {
    form: new RegExp(
      `^It holds ${PERCENT} of the weight, and (every option has the same score on it|all options lie within (${SHARE}) of ${WHOLE})\\.$`,
    ),
    check: (found, percent = '', near = '', part = '', whole = '') => {
      const { sheet, marks, claim } = found;
      checkPercent(found, percent, shareOf(sheet, only(found)));
      const used = 100 * usedPart(sheet, only(found));
      if (near.startsWith('every')) return claim(used === 0, 'the same score');
      checkWhole(found, whole);
      claim(used <= numberIn(part, marks) + 1e-9 && used > numberIn(part, marks) - 0.1 - 1e-9, part);
    },
  },
  {
    form: new RegExp(`^Without it ${LEAD}\\.$`),
    check: (found, who = '', together = '') => {
      const { sheet } = found;
      checkLead(found, who, together, leaders(sheet, without(sheet, [only(found)])));
    },
  },
  {
    form: /^Without it the lead would be (.+) instead of (.+)\.$/,
    check: (found, then = '', now = '') => {
      const { sheet, claim } = found;
      const other = { ...sheet, weights: without(sheet, [only(found)]) };
      const [leader = 0] = leaders(sheet);
      claim(isSame(leaders(other), leaders(sheet)), 'the same one leads');
      const second = ({ options }: Sheet, list: readonly (number | null)[]) =>
        options.reduce(
          (best, _, at) =>
            at !== leader && (best < 0 || (list[at] ?? -Infinity) > (list[best] ?? -Infinity)) ? at : best,
          -1,
        );
      checkGap({ ...found, sheet: other }, then, leader, second(other, totals(other)));
      checkGap(found, now, leader, second(sheet, totals(sheet)));
    },
  },
];

const HARDLY_USED: readonly Pattern[] = [
  titleOfOne('Did you weigh (“.+”) for these options, or for its whole scale\\?'),
  {
    form: new RegExp(
      `^It holds ${PERCENT} of the weight, but the options use ${PERCENT} of ${WHOLE}, so it has ${PERCENT} of the pull \\(weight times the part that is used\\)\\.$`,
    ),
    check: (found, share = '', part = '', whole = '', pull = '') => {
      const { sheet } = found;
      const own = only(found);
      checkWhole(found, whole);
      const pullOf = (at: number) => (sheet.weights[at] as number) * usedPart(sheet, at);
      const all = weighted(sheet).reduce((sum, at) => sum + pullOf(at), 0);
      checkPercent(found, share, shareOf(sheet, own));
      checkPercent(found, part, usedPart(sheet, own));
      checkPercent(found, pull, pullOf(own) / all);
    },
  },
  {
    form: new RegExp(
      `^With its scale drawn to the options, (${NUMBER}) to (${NUMBER})(, bent as it is)?, and the same weight, ${LEAD}\\.$`,
    ),
    check: (found, worst = '', best = '', bent = '', who = '', together = '') => {
      const { sheet, marks, claim } = found;
      const own = only(found);
      claim((bent !== '') === (halfOf(sheet, own) !== null), 'bent');
      const ends = [worst, best].map((text) => valueAt(sheet, own, numberIn(text, marks)));
      const used = values(sheet, own).filter((value) => value !== null);
      claim(
        close(ends[0] as number, Math.min(...used)) && close(ends[1] as number, Math.max(...used)),
        'the ends',
      );
      // Its values as scores, from the least to the most that the options have.
      const put = <Item>(list: readonly Item[], item: Item) =>
        list.map((each, at) => (at === own ? item : each));
      const drawn = {
        ...sheet,
        scores: put(sheet.scores, values(sheet, own)),
        worst: put(sheet.worst, Math.min(...used)),
        best: put(sheet.best, Math.max(...used)),
        half: put(sheet.half ?? sheet.criteria.map(() => null), null),
      };
      checkLead(found, who, together, leaders(drawn));
    },
  },
];

const SPLITTING: readonly Pattern[] = [
  {
    form: new RegExp(`^Would you give “(.+)” ${PERCENT} of the weight if it were one criterion\\?$`),
    check: (found, name = '', percent = '') => {
      found.claim(name === groupOf(found), 'its name');
      checkPercent(
        found,
        percent,
        members(found).reduce((sum, at) => sum + shareOf(found.sheet, at), 0),
      );
    },
  },
  {
    form: /^Its (\d+) criteria hold that much together: (.+)\.$/,
    check: (found, count = '', names = '') => {
      found.claim(Number(count) === members(found).length, 'so many');
      found.claim(lists(listIn(names, found.sheet.criteria), members(found)), 'these');
    },
  },
  {
    form: new RegExp(
      `^(?:Between ${PERCENT} and ${PERCENT}|Below ${PERCENT}) for all of them(, though not at ${SHARE})?, ${LEAD}\\.$`,
    ),
    check: (found, low = '', high = '', below = '', but = '', who = '', together = '') => {
      const { sheet, marks, claim } = found;
      const group = members(found);
      const whole = (inside: boolean) =>
        sheet.weights.reduce((sum, weight, at) => (group.includes(at) === inside ? sum + weight : sum), 0);
      const [own, others] = [whole(true), whole(false)];
      const leadAt = (share: number) =>
        leaders(
          sheet,
          sheet.weights.map((weight, at) =>
            group.includes(at) ? (weight * share) / own : (weight * (1 - share)) / others,
          ),
        );
      const from = low === '' ? 0 : numberIn(low, marks) / 100;
      const to = numberIn(below || high, marks) / 100;
      for (const part of [1e-4, 0.013, 0.2, 0.41, 0.63, 0.87, 1 - 1e-4]) {
        checkLead(found, who, together, leadAt(from + part * (to - from)));
      }
      // No later than that: today's lead holds until a step of the last decimal above it.
      const step = stepIn(below || high, marks) / 100;
      const today = own / (own + others);
      if (to + step < today) {
        claim(!lists(listIn(who, sheet.options), leadAt(to + step * 1.01)), 'not above');
      }
      if (below !== '') {
        claim(lists(listIn(who, sheet.options), leadAt(0)) === (but === ''), 'whether also at nothing');
      }
    },
  },
];

const DOUBLE_COUNTING: readonly Pattern[] = [
  {
    form: /^Are (“.+”) and (“.+”) (one thing or two|two sides of one thing)\?$/,
    check: (found, one = '', other = '', what = '') => {
      const { sheet, claim } = found;
      const pair = [criterionIn(one, sheet), criterionIn(other, sheet)];
      claim(String(pair) === String(about(found)), 'these two');
      claim(pearson(found) > 0 === (what === 'one thing or two'), 'which way');
    },
  },
  {
    form: new RegExp(
      `^Over (\\d+) options they go (exactly )?(together|against each other)(?: \\(by (over )?(${NUMBER}) of 1\\))?, and they hold ${PERCENT} of the weight\\.$`,
    ),
    check: (found, count = '', exactly = '', way = '', over = '', text = '', percent = '') => {
      const { sheet, marks, claim } = found;
      const r = pearson(found);
      claim(both(found).length === Number(count), 'so many options');
      claim(r > 0 === (way === 'together'), way);
      claim((exactly !== '') === Math.abs(r) >= 1 - 1e-9, 'exactly');
      if (exactly === '') checkOutOfOne(found, over, numberIn(text, marks), Math.abs(r));
      checkPercent(
        found,
        percent,
        about(found).reduce((sum, at) => sum + shareOf(sheet, at), 0),
      );
    },
  },
  {
    form: new RegExp(`^With (“.+”) left out, ${LEAD}( all the same)?\\.$`),
    check: (found, name = '', who = '', together = '', same = '') => {
      const { sheet, claim } = found;
      const then = leaders(sheet, without(sheet, [criterionIn(name, sheet)]));
      checkLead(found, who, together, then);
      claim((same !== '') === isSame(then, leaders(sheet)), 'all the same');
    },
  },
];

function checkOutOfOne({ claim }: Case, over: string, written: number, real: number): void {
  if (over === '') claim(Math.abs(written - real) <= 0.005 + 1e-9, `${real} of 1`);
  else claim(real > written && real < 1, `over ${written}`);
}

/** The values of both criteria over the options that have both. */
function both(found: Case): [number, number][] {
  const [one = 0, other = 0] = about(found);
  const [a, b] = [values(found.sheet, one), values(found.sheet, other)];
  return a.flatMap((value, at): [number, number][] => {
    const second = b[at] ?? null;
    return value === null || second === null ? [] : [[value, second]];
  });
}

function pearson(found: Case): number {
  const list = both(found);
  const n = list.length;
  const sum = (of: (pair: [number, number]) => number) => list.reduce((all, pair) => all + of(pair), 0);
  const [x, y] = [sum(([a]) => a) / n, sum(([, b]) => b) / n];
  return (
    sum(([a, b]) => (a - x) * (b - y)) / Math.sqrt(sum(([a]) => (a - x) ** 2) * sum(([, b]) => (b - y) ** 2))
  );
}

const even = (sheet: Sheet) => sheet.weights.map((weight) => (weight > 0 ? 1 : 0));

/** Rank order centroid, tied weights sharing the mean of their places. */
function ordered(sheet: Sheet): number[] {
  const own = weighted(sheet);
  const placeWeight = (place: number) => {
    let sum = 0;
    for (let j = place; j <= own.length; j += 1) sum += 1 / j;
    return sum;
  };
  return sheet.weights.map((weight) => {
    if (weight === 0) return 0;
    const ahead = own.filter((at) => (sheet.weights[at] as number) > weight * (1 + 1e-9)).length;
    const ties = own.filter((at) => close(sheet.weights[at] as number, weight, 1e-9)).length;
    const places = Array.from({ length: ties }, (_, at) => placeWeight(ahead + 1 + at));
    return places.reduce((sum, each) => sum + each, 0) / ties;
  });
}

const doubled = (sheet: Sheet) =>
  weighted(sheet).filter(
    (at) => !isSame(leaders(sheet, withWeight(sheet, at, 2 * (sheet.weights[at] as number))), leaders(sheet)),
  );

const FLAT: readonly Pattern[] = [
  {
    form: /^Do all (\d+) criteria matter the same to you\?$/,
    check: ({ sheet, claim }, count = '') => claim(weighted(sheet).length === Number(count), 'so many'),
  },
  {
    form: new RegExp(`^Each has ${PERCENT} of the weight\\.$`),
    check: (found, percent = '') => {
      for (const at of weighted(found.sheet)) checkPercent(found, percent, shareOf(found.sheet, at));
    },
  },
  {
    form: new RegExp(`^Each has between (${SHARE}) and (${SHARE}) of the weight\\.$`),
    check: ({ sheet, marks, claim }, low = '', high = '') => {
      const shares = weighted(sheet).map((at) => 100 * shareOf(sheet, at));
      const [least, most] = [
        Math.min(...shares) - numberIn(low, marks),
        numberIn(high, marks) - Math.max(...shares),
      ];
      claim(least >= -1e-9 && least < 0.1 + 1e-9, 'the smallest');
      claim(most >= -1e-9 && most < 0.1 + 1e-9, 'the largest');
    },
  },
  {
    form: new RegExp(
      `^With exactly even weights(, and by their order alone,)? ${LEAD}(?:; by their order alone, ${LEAD})?\\.$`,
    ),
    check: (found, alike = '', who = '', together = '', other = '', too = '') => {
      const { sheet } = found;
      checkLead(found, who, together, leaders(sheet, even(sheet)));
      if (alike !== '') checkLead(found, who, together, leaders(sheet, ordered(sheet)));
      if (other !== '') checkLead(found, other, too, leaders(sheet, ordered(sheet)));
    },
  },
  {
    form: /^Twice the weight on any one of them would not change who leads\.$/,
    check: ({ sheet, claim }) => claim(doubled(sheet).length === 0, 'none'),
  },
  {
    form: /^Twice the weight on one of them would change who leads: (.+)\.$/,
    check: ({ sheet, claim }, names = '') =>
      claim(lists(listIn(names, sheet.criteria), doubled(sheet)), names),
  },
];

/** Kendall's W of the weighted criteria by its textbook form, with the correction for ties. */
function agreement(sheet: Sheet): { w: number; items: number } {
  const own = weighted(sheet);
  const items = sheet.options.flatMap((_, option) =>
    own.every((criterion) => scoreAt(sheet, criterion, option) !== null) ? [option] : [],
  );
  const n = items.length;
  const ranks = own.map((criterion) => {
    const row = values(sheet, criterion).map((value) => value ?? 0);
    return items.map((option) => {
      const better = items.filter((other) => (row[other] ?? 0) > (row[option] ?? 0) + 1e-12).length;
      const same = items.filter((other) => Math.abs((row[other] ?? 0) - (row[option] ?? 0)) <= 1e-12).length;
      return better + (same + 1) / 2;
    });
  });
  const sums = items.map((_, at) => ranks.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const squares = sums.reduce((sum, each) => sum + (each - (own.length * (n + 1)) / 2) ** 2, 0);
  const ties = ranks.reduce(
    (sum, row) =>
      sum +
      [...new Set(row)].reduce((all, rank) => {
        const t = row.filter((each) => each === rank).length;
        return all + t ** 3 - t;
      }, 0),
    0,
  );
  return { w: (12 * squares) / (own.length ** 2 * (n ** 3 - n) - own.length * ties), items: n };
}

const HALO: readonly Pattern[] = [
  { form: /^Did you score one criterion at a time\?$/, check: () => undefined },
  {
    form: new RegExp(
      `^Your (\\d+) criteria put (\\d+) options in (?:exactly the same order|much the same order: they agree by (over )?(${NUMBER}) of 1)\\.$`,
    ),
    check: (found, criteria = '', options = '', over = '', text = '') => {
      const { sheet, marks, claim } = found;
      const { w, items } = agreement(sheet);
      claim(weighted(sheet).length === Number(criteria) && items === Number(options), 'so many');
      if (text === '') claim(w >= 1 - 1e-9, 'exactly');
      else checkOutOfOne(found, over, numberIn(text, marks), w);
    },
  },
  {
    form: /^A first impression does that, and so does an option that is simply better: scoring again, one criterion at a time, tells which it is\.$/,
    check: () => undefined,
  },
];

/** The criteria without which the one leader would not lead alone. */
const hinges = (sheet: Sheet) =>
  weighted(sheet).filter((at) => {
    const then = leaders(sheet, without(sheet, [at]));
    return then.length > 0 && !isSame(then, leaders(sheet));
  });

const HINGE: readonly Pattern[] = [
  {
    form: /^How sure are you of (.+)\?$/,
    check: ({ sheet, claim }, names = '') =>
      claim(lists(listIn(names, sheet.criteria), hinges(sheet)), names),
  },
  {
    form: /^Without any other single criterion, (.+) would still lead\.$/,
    check: (found, who = '') => {
      const { sheet, claim } = found;
      claim(isSame(leaders(sheet), [optionIn(who, sheet)]), 'who leads');
      claim(hinges(sheet).length < weighted(sheet).length, 'there are others');
    },
  },
  {
    form: new RegExp(`^Without (“.+”), ${LEAD}\\.$`),
    check: (found, name = '', who = '', together = '') => {
      const { sheet } = found;
      checkLead(found, who, together, leaders(sheet, without(sheet, [criterionIn(name, sheet)])));
    },
  },
  {
    form: /^Nor would (.+) lead alone without (?:the third|any one of (\d+) others)\.$/,
    check: ({ sheet, claim }, who = '', count = '1') => {
      claim(isSame(leaders(sheet), [optionIn(who, sheet)]), 'who leads');
      claim(hinges(sheet).length === 2 + Number(count || '1'), 'so many more');
    },
  },
];

/** The stretch of a scale that is spoken of: the whole, or that on one side of its bend. */
function stretchIn(found: Case, criterion: number, way: string, bend: string): [number, number] {
  const { sheet, marks, claim } = found;
  const ends = [sheet.worst[criterion] ?? 0, sheet.best[criterion] ?? 1];
  const half = halfOf(sheet, criterion);
  claim((way === '') === (half === null), 'on one side of a bend');
  if (half === null || way === '') return [Math.min(...ends), Math.max(...ends)];
  if (bend !== '') claim(close(numberIn(bend, marks), half), 'where it is bent');
  return way === 'below' ? [Math.min(...ends), half] : [half, Math.max(...ends)];
}

/** What a change within a stretch adds in weight times value, the same wherever it begins. */
function gain(found: Case, criterion: number, [low, high]: [number, number], change: number): number {
  const { sheet, claim } = found;
  const weight = sheet.weights[criterion] as number;
  const room = high - low - Math.abs(change);
  const isRoomy =
    !sheet.isAnchored || halfOf(sheet, criterion) === null || room >= -0.0051 * Math.abs(change);
  claim(isRoomy, `there is room for ${change}`);
  const start = change > 0 ? low : high;
  const gains = [0, 0.5, 1].map((part) => {
    const from = start + Math.sign(change) * part * Math.max(0, room);
    // A number that is told roughly may end a little beyond the stretch.
    const to =
      room < 0 && isRoomy && halfOf(sheet, criterion) !== null ? (change > 0 ? high : low) : from + change;
    return weight * (valueAt(sheet, criterion, to) - valueAt(sheet, criterion, from));
  });
  claim(
    close(gains[0] as number, gains[1] as number) && close(gains[1] as number, gains[2] as number),
    'a line',
  );
  return gains[1] as number;
}

const WORTH = new RegExp(
  `^as much as ${MEASURE}(?: on (“.+?”))?(?: (below|above) (it|${NUMBER}))?$|^for more than all(?: of (“.+?”))? (below|above) (it|${NUMBER})$`,
);

/** "as much as $9,000 more on “Pay” below $180,000 and for more than all above it" is what a gain comes to. */
function checkWorth(found: Case, words: string, gained: number): void {
  const { sheet, marks, claim } = found;
  const parts = words.split(/ and (?=as much|for more)/);
  let on = -1;
  const ways = new Set<string>();
  for (const part of parts) {
    const [, rough = '', text = '', side = '', name, way = '', bend = '', all, beyond = '', at = ''] =
      WORTH.exec(part) ?? [];
    const named = name ?? all;
    if (named !== undefined) on = criterionIn(named, sheet);
    const isMore = text === '';
    const place = isMore ? beyond : way;
    const told = isMore ? at : bend;
    claim((named === undefined) === (told === 'it'), 'said once');
    ways.add(place);
    const stretch = stretchIn(found, on, place, told === 'it' ? '' : told);
    if (isMore) {
      const whole = Math.abs(gain(found, on, stretch, stretch[1] - stretch[0]));
      claim(gained > whole, `more than ${whole}`);
      continue;
    }
    const change = signed(text, side, found);
    claim(numberIn(text, marks) > 0, 'a change');
    claim(isWorth(gain(found, on, stretch, change), gained, rough), `worth ${gained}`);
  }
  claim(ways.size === (halfOf(sheet, on) === null ? 1 : 2), 'on both sides');
}

const PRICES: readonly Pattern[] = [
  titleOfOne('Are these prices in (“.+”) yours\\?'),
  {
    form: /^This takes every step of a scale to be worth the same(, on either side of where it is bent)?\.$/,
    check: ({ sheet, claim }, bent = '') => {
      const isBent = sheet.criteria.some((_, criterion) => halfOf(sheet, criterion) !== null);
      claim((bent !== '') === isBent, 'a line is bent');
      for (const criterion of weighted(sheet)) {
        const [worst = 0, best = 1] = [sheet.worst[criterion], sheet.best[criterion]];
        const bend = halfOf(sheet, criterion);
        const pieces =
          bend === null
            ? [[worst, best]]
            : [
                [worst, bend],
                [bend, best],
              ];
        for (const [from = 0, to = 1] of pieces) {
          const [low = 0, middle = 0, high = 0] = [from, (from + to) / 2, to].map((score) =>
            valueAt(sheet, criterion, score),
          );
          claim(
            Math.abs(middle - (low + high) / 2) <= 1e-9 * Math.max(1, Math.abs(low), Math.abs(high)),
            'a line',
          );
        }
      }
    },
  },
  {
    form: /^The lead of (.+) over (.+), (.+), counts ((?:as much|for more) .+)\.$/,
    check: (found, one = '', other = '', gap = '', words = '') => {
      const { sheet, claim } = found;
      const [a, b] = [optionIn(one, sheet), optionIn(other, sheet)];
      const list = totals(sheet);
      claim(isSame(leaders(sheet), [a]), 'who leads');
      checkGap(found, gap, a, b);
      const whole = weighted(sheet).reduce((sum, at) => sum + (sheet.weights[at] as number), 0);
      checkWorth(found, words, (((list[a] as number) - (list[b] as number)) / 100) * whole);
    },
  },
  {
    form: new RegExp(
      `^${MEASURE} on (“.+?”)(?: (below|above) (${NUMBER}))? counts ((?:as much|for more) .+)\\.$`,
    ),
    check: (found, rough = '', text = '', way = '', name = '', side = '', bend = '', words = '') => {
      const { sheet, claim } = found;
      const given = criterionIn(name, sheet);
      const gained = gain(found, given, stretchIn(found, given, side, bend), signed(text, way, found));
      claim(rough === '', 'a change that is easy to picture');
      claim(gained > 0, 'for the better');
      checkWorth(found, words, gained);
    },
  },
];

/** How far ahead the rival is with one more criterion of a share, on which it is better by so much of 100. */
function behind(sheet: Sheet, rival: number, leader: number, share: number, better: number): number {
  const list = totals(sheet);
  return (1 - share) * ((list[rival] as number) - (list[leader] as number)) + share * better;
}

const FORGOTTEN: readonly Pattern[] = [
  { form: /^What matters to you that is not in the list\?$/, check: () => undefined },
  {
    form: new RegExp(
      `^One more criterion with (${SHARE}) of all weight would put (.+) ahead of (.+) where (.+) is better on it by more than (${NUMBER}) of 100\\.$`,
    ),
    check: ({ sheet, marks, claim }, percent = '', second = '', first = '', again = '', text = '') => {
      const [rival, leader] = [optionIn(second, sheet), optionIn(first, sheet)];
      const [share, by] = [numberIn(percent, marks) / 100, numberIn(text, marks)];
      claim(second === again && isSame(leaders(sheet), [leader]), 'who is ahead');
      claim(behind(sheet, rival, leader, share, by * (1 + 1e-6) + 1e-6) > 0, 'with more it is ahead');
      claim(behind(sheet, rival, leader, share, by - (by < 10 ? 0.1 : 1) * 1.001) < 0, 'with less it is not');
    },
  },
  {
    form: new RegExp(
      `^One more criterion could put (.+) ahead of (.+) only with more than (${SHARE}) of all weight\\.$`,
    ),
    check: ({ sheet, marks, claim }, second = '', first = '', percent = '') => {
      const [rival, leader] = [optionIn(second, sheet), optionIn(first, sheet)];
      const share = numberIn(percent, marks) / 100;
      claim(behind(sheet, rival, leader, share - 1e-6, 100) <= 0, 'with less it never is');
      claim(behind(sheet, rival, leader, share + 0.0011, 100) > 0, 'with more it can be');
    },
  },
];

export const QUESTION_PATTERNS: readonly Pattern[] = [
  ...SCALE_MOVED,
  ...SEPARATES_NOBODY,
  ...HARDLY_USED,
  ...SPLITTING,
  ...DOUBLE_COUNTING,
  ...FLAT,
  ...HALO,
  ...HINGE,
  ...PRICES,
  ...FORGOTTEN,
];
