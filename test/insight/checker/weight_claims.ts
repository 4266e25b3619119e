import { byPattern, type Case, type Pattern } from './claims';
import { atShare, isSame, leaders, type Sheet, shareOf } from './sheet';
import { criterionIn, listIn, lists, numberIn, SHARE, stepIn } from './written';

/** Shares that no honest tip falls on by accident, from nearly nothing to nearly all. */
const GRID = [
  1e-7, 0.00037, 0.0131, 0.0713, 0.1307, 0.2193, 0.3071, 0.3917, 0.4709, 0.5519, 0.6203, 0.7121, 0.8039,
  0.9013, 0.9671, 0.9991,
];

const leadersAt = (sheet: Sheet, criterion: number, share: number): number[] => {
  const weights = atShare(sheet, criterion, share);
  return weights === null ? leaders(sheet) : leaders(sheet, weights);
};

/** A range of shares as it is written, and what is claimed there. */
interface Range {
  readonly from: number;
  readonly to: number;
  /** Of the last decimal, as a share. */
  readonly step: number;
  readonly isSoAtZero: boolean;
}

/** Nearly all: options that are equal on the criterion are level where it has all the weight. */
const UNTIL_ALL = 1 - 5e-3;
const untilAll = (from: number) => (from < UNTIL_ALL ? UNTIL_ALL : (1 + from) / 2);

function rangeIn(text: string, { marks }: Case): Range {
  const range = (from: number, to: number, percent: string, isSoAtZero = true): Range => ({
    from,
    to,
    step: percent === '' ? 0 : stepIn(percent, marks) / 100,
    isSoAtZero,
  });
  const share = (percent: string) => numberIn(percent, marks) / 100;
  if (text === 'any weight') return range(0, untilAll(0), '');
  const [, way, one = '', other = '', but] = RANGE.exec(text) ?? [];
  if (way === 'above') return range(share(one), untilAll(share(one)), one);
  if (way === 'between') return range(share(one), share(other), one);
  if (way !== undefined) return range(0, share(one), one, but === undefined);
  throw new Error(`no range of weights: ${text}`);
}

const RANGE = new RegExp(
  `^(above|below|between|a weight below) (${SHARE})(?: and (${SHARE}))?(, though not at ${SHARE},?)?$`,
);

/** Checks that exactly these lead all along a written range, and that the lead is today's until shortly before it. */
function checkRange(
  found: Case,
  criterion: number,
  text: string,
  who: (at: readonly number[]) => boolean,
): void {
  const { sheet } = found;
  const { from, to, step, isSoAtZero } = rangeIn(text, found);
  const now = shareOf(sheet, criterion);
  const span = to - from;
  for (const part of [1e-3, 0.003, 0.11, 0.31, 0.52, 0.73, 0.94, 1 - 1e-5]) {
    const at = from + part * span;
    found.claim(who(leadersAt(sheet, criterion, at)), `at ${100 * at}% of ${sheet.criteria[criterion]}`);
  }
  if (from === 0 && now > 0 && to < now) {
    const without = leadersAt(sheet, criterion, 0);
    if (without.length > 0) found.claim(who(without) === isSoAtZero, 'without the criterion');
  }
  // Between today and shortly before the written share nobody else leads.
  const edge = to <= now ? to + step : from - step;
  const today = leaders(sheet);
  for (const part of [0.01, 0.5, 0.99]) {
    const at = now + part * (edge - now);
    const isOnWay = to <= now ? at > edge : at < edge;
    if (isOnWay && at > 0) {
      const there = leadersAt(sheet, criterion, at);
      found.claim(
        today.length > 1 ? there.some((one) => today.includes(one)) : isSame(there, today),
        `on the way at ${100 * at}%`,
      );
    }
  }
}

/** "raising “Pay” above 54.1% (30% today) would put Acme ahead": the end of the headline. */
export function checkTip(found: Case, text: string): void {
  byPattern(TIPS, text, found);
}

const EFFECT = '(would .+)';

/** What would become of first place, as a test on who leads there. */
function effectIn(text: string, { sheet }: Case): (there: readonly number[]) => boolean {
  const level = /^would make (.+) level with (.+)$/.exec(text);
  const put = /^would put (.+) (ahead|first together)$/.exec(text);
  const named = listIn(level?.[1] ?? put?.[1] ?? '', sheet.options);
  const extra = level?.[2] === undefined ? [] : listIn(level[2], sheet.options).named;
  return (there) =>
    extra.every((one) => there.includes(one)) &&
    lists(
      named,
      there.filter((one) => !extra.includes(one)),
    );
}

const TIPS: readonly Pattern[] = [
  {
    form: /^no change of a single weight would put another option first$/,
    check: (found) => {
      found.sheet.criteria.forEach((_, criterion) => {
        checkSteady(found, criterion);
      });
    },
  },
  {
    form: new RegExp(`^leaving (.+) out ${EFFECT}$`),
    check: (found, criterion = '', effect = '') => {
      const there = leadersAt(found.sheet, criterionIn(criterion, found.sheet), 0);
      found.claim(effectIn(effect, found)(there), `without ${criterion}`);
    },
  },
  {
    form: new RegExp(`^giving (“.+?”) (.+) ${EFFECT}$`),
    check: (found, criterion = '', where = '', effect = '') => {
      checkRange(found, criterionIn(criterion, found.sheet), where, effectIn(effect, found));
    },
  },
  {
    form: new RegExp(`^(raising|lowering) (“.+?”) (?:to )?(.+) \\((.+) today\\) ${EFFECT}$`),
    check: (found, way = '', name = '', where = '', today = '', effect = '') => {
      const criterion = criterionIn(name, found.sheet);
      checkToday(found, criterion, today);
      const { from, to } = rangeIn(where, found);
      const now = shareOf(found.sheet, criterion);
      found.claim(way === 'raising' ? from >= now - 1e-9 : to <= now + 1e-9, 'the way of the change');
      checkRange(found, criterion, where, effectIn(effect, found));
    },
  },
];

function checkToday({ sheet, marks, claim }: Case, criterion: number, text: string): void {
  const share = shareOf(sheet, criterion);
  if (/^no weight$/i.test(text)) claim(share === 0, 'no weight today');
  else if (text.startsWith('<')) claim(share > 0 && share < 0.0005, 'hardly any weight today');
  else if (text.startsWith('>')) claim(share < 1 && share >= 0.9995, 'nearly all the weight today');
  else claim(Math.abs(numberIn(text, marks) / 100 - share) < 0.00051, `${text} today`);
}

/** No weight of this criterion alone changes who leads. */
function checkSteady({ sheet, claim }: Case, criterion: number): void {
  const today = leaders(sheet);
  for (const share of [0, ...GRID]) {
    const there = leadersAt(sheet, criterion, share);
    if (there.length > 0) claim(isSame(there, today), `at ${100 * share}% of ${sheet.criteria[criterion]}`);
  }
}

/** The line of one criterion, and which weights change nothing. */
export const WEIGHT_PATTERNS: readonly Pattern[] = [
  {
    form: new RegExp(`^([<>]?${SHARE}|No weight) today; (.+)\\.$`),
    check: (found, today = '', changes = '') => {
      const criterion = found.context.criterion ?? 0;
      checkToday(found, criterion, today);
      // A comma also stands inside "below 12%, though not at 0%, Acme leads" and inside lists.
      const parts = changes.split(/(?<=lead|leads|together), /);
      for (const part of parts) byPattern(CHANGES, part, found);
      if (parts.length === 1) checkOtherSide(found, criterion, parts[0] ?? '');
    },
  },
  {
    form: /^No change of any one weight would change who leads\.$/,
    check: (found) => {
      found.sheet.criteria.forEach((_, criterion) => {
        checkSteady(found, criterion);
      });
    },
  },
  {
    form: /^No change of one of these weights alone would change who leads: (.+)\.$/,
    check: (found, list = '') => {
      for (const criterion of listIn(list, found.sheet.criteria).named) checkSteady(found, criterion);
    },
  },
];

const WHO = '(.+?) (?:leads|lead together)';

const CHANGES: readonly Pattern[] = [
  {
    form: new RegExp(`^without it ${WHO}$`),
    check: ({ sheet, context, claim }, who = '') => {
      claim(lists(listIn(who, sheet.options), leadersAt(sheet, context.criterion ?? 0, 0)), 'without it');
    },
  },
  {
    form: new RegExp(
      `^(?:with )?(any weight|(?:above|below|between|a weight below) ${SHARE}(?: and ${SHARE})?(?:, though not at ${SHARE},)?) ${WHO}$`,
    ),
    check: (found, where = '', who = '') => {
      const named = listIn(who, found.sheet.options);
      checkRange(found, found.context.criterion ?? 0, where, (there) => lists(named, there));
    },
  },
];

/** Where only one side is spoken of, nothing changes on the other. */
function checkOtherSide({ sheet, claim }: Case, criterion: number, part: string): void {
  const now = shareOf(sheet, criterion);
  const today = leaders(sheet);
  const isAbove = /above|any weight|a weight/.test(part);
  const isBetween = part.startsWith('between');
  for (const share of [0, ...GRID]) {
    const there = leadersAt(sheet, criterion, share);
    if (isBetween || there.length === 0 || today.length > 1) continue;
    if (isAbove ? share < now : share > now)
      claim(isSame(there, today), `on the other side, at ${100 * share}%`);
  }
}
