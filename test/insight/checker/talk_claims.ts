/** What is said for the next conversation: what to find out, what to ask for, what speaks against it, what is looked for. */
import type { Case, Pattern } from './claims';
import { checkGap } from './headline_claims';
import { checkMiss, MISS } from './must_claims';
import {
  halfOf,
  isSame,
  leaders,
  type Sheet,
  scoreAt,
  shareOf,
  totals,
  valueAt,
  weighted,
  withScore,
} from './sheet';
import { checkTip } from './weight_claims';
import { criterionIn, NUMBER, numberIn, optionIn, SHARE } from './written';

/** So many scores along a scale; a part of it is right to half a step. */
const STEPS = 200;

/** How much of the scale of a score would put others first than are now. */
function partThatMatters(sheet: Sheet, criterion: number, option: number): number {
  const today = leaders(sheet);
  const [worst = 0, best = 0] = [sheet.worst[criterion], sheet.best[criterion]];
  let others = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const score = worst + ((step + 0.5) / STEPS) * (best - worst);
    if (!isSame(leaders(withScore(sheet, criterion, option, score)), today)) others += 1;
  }
  return others / STEPS;
}

export const OPEN_PATTERNS: readonly Pattern[] = [
  {
    form: new RegExp(`^(All|All but one point|[<>]?${SHARE}) of its scale would change who is first\\.$`),
    check: (found, said = '') => {
      const { criterion = 0, option = 0 } = found.context;
      const part = partThatMatters(found.sheet, criterion, option);
      if (said === 'All') return found.claim(part === 1, 'all of it');
      if (said.startsWith('All')) return found.claim(part >= 1 - 1 / STEPS, 'all but a point');
      const written = numberIn(said.replace(/^[<>]/, ''), found.marks) / 100;
      found.claim(Math.abs(written - part) <= 0.0006 + 1 / STEPS, `${part} of the scale`);
    },
  },
];

export const OFFER_PATTERNS: readonly Pattern[] = [
  {
    form: new RegExp(
      `^With (.+?) at (${NUMBER}), (${NUMBER}) (more|less) than now, (.+) would reach (.+)\\.$`,
    ),
    check: (found, name = '', wanted = '', by = '', way = '', who = '', other = '') => {
      const { sheet, marks } = found;
      const [criterion, option] = [criterionIn(name, sheet), optionIn(who, sheet)];
      const [score, change] = [numberIn(wanted, marks), numberIn(by, marks)];
      const now = scoreAt(sheet, criterion, option) ?? Number.NaN;
      found.claim(leaders(sheet).includes(optionIn(other, sheet)), `${other} is first`);
      found.claim(!leaders(sheet).includes(option), `${who} is not`);
      const moved = way === 'more' ? score - now : now - score;
      found.claim(Math.abs(moved - change) <= 1e-9 * Math.max(1, Math.abs(now)), `${by} ${way}`);
      found.claim(leaders(withScore(sheet, criterion, option, score)).includes(option), 'it is first then');
      const value = valueAt(sheet, criterion, score);
      found.claim(value <= 1 + 1e-9, 'on the scale');
      // A whole number, or a hundredth of the scale, less would not do.
      const step = Math.max(
        Math.abs((sheet.best[criterion] ?? 0) - (sheet.worst[criterion] ?? 0)) / 100,
        sheet.scores[criterion]?.every((one) => one === null || Number.isInteger(one)) ? 1 : 0,
      );
      const back = score - Math.sign(score - now) * step * 1.000001;
      if (value > 1e-9 && Math.abs(score - now) > step) {
        found.claim(!leaders(withScore(sheet, criterion, option, back)).includes(option), 'not before');
      }
      // No other measure would take a clearly smaller part of its scale, as it is typed.
      const placed = (at: number, typed: number) =>
        (typed - (sheet.worst[at] ?? 0)) / ((sheet.best[at] ?? 0) - (sheet.worst[at] ?? 0));
      const part = Math.abs(placed(criterion, score) - placed(criterion, now));
      for (const one of weighted(sheet)) {
        const own = scoreAt(sheet, one, option);
        if (one === criterion || own === null || sheet.units[one] === '') continue;
        const better = Math.min(1, placed(one, own) + part - 0.02);
        if (better <= placed(one, own) || sheet.units[criterion] === '') continue;
        const [worst = 0, best = 0] = [sheet.worst[one], sheet.best[one]];
        const there = leaders(withScore(sheet, one, option, worst + better * (best - worst)));
        // Whole scores may have to go further than the point where they are level.
        found.claim(!there.includes(option) || step === 1, `${sheet.criteria[one]} would take less`);
      }
    },
  },
  {
    form: new RegExp(`^With (.+?) at (${NUMBER}), not scored yet, (.+) would reach (.+)\\.$`),
    check: (found, name = '', wanted = '', who = '', other = '') => {
      const { sheet, marks } = found;
      const [criterion, option] = [criterionIn(name, sheet), optionIn(who, sheet)];
      const score = numberIn(wanted, marks);
      found.claim(scoreAt(sheet, criterion, option) === null, 'a blank');
      found.claim(leaders(sheet).includes(optionIn(other, sheet)), `${other} is first`);
      found.claim(!leaders(sheet).includes(option), `${who} is not`);
      found.claim(leaders(withScore(sheet, criterion, option, score)).includes(option), 'it is first then');
      const value = valueAt(sheet, criterion, score);
      found.claim(value >= -1e-9 && value <= 1 + 1e-9, 'on the scale');
      for (const one of weighted(sheet)) {
        const own = scoreAt(sheet, one, option);
        if (own === null || valueAt(sheet, one, own) > 1) continue;
        const there = leaders(withScore(sheet, one, option, sheet.best[one] ?? 0));
        found.claim(!there.includes(option), `${sheet.criteria[one]} could be offered`);
      }
    },
  },
  {
    form: /^No single score within its scale would bring (.+) up to (.+)\.$/,
    check: (found, who = '') => {
      const { sheet } = found;
      const option = optionIn(who, sheet);
      for (const criterion of weighted(sheet)) {
        const own = scoreAt(sheet, criterion, option);
        if (own !== null && valueAt(sheet, criterion, own) > 1) continue;
        const there = leaders(withScore(sheet, criterion, option, sheet.best[criterion] ?? 0));
        found.claim(!there.includes(option), `${sheet.criteria[criterion]} at its best`);
      }
    },
  },
];

const leaderOf = (sheet: Sheet) => leaders(sheet)[0] ?? 0;

/** The option that is argued against. */
const against = ({ context }: Case) => context.option ?? -1;

/** The option with the highest total behind the leader. */
const isSecond = (sheet: Sheet, option: number) => {
  const list = totals(sheet);
  const others = list.map((total, at) => (at === leaderOf(sheet) ? -Infinity : (total ?? -Infinity)));
  return (
    Math.max(...others) - (others[option] ?? -Infinity) < 1e-9 * Math.max(1, Math.abs(others[option] ?? 0))
  );
};

export const AGAINST_PATTERNS: readonly Pattern[] = [
  {
    form: /^A year on, (.+) was a mistake\. Most likely, from your own numbers:$/,
    check: (found, who = '') => {
      found.claim(optionIn(who, found.sheet) === against(found), 'the one that is argued against');
    },
  },
  {
    form: /^It led (.+) by (?:only )?(.+)\.$/,
    check: (found, other = '', gap = '') => {
      const rival = optionIn(other, found.sheet);
      found.claim(isSame(leaders(found.sheet), [against(found)]), 'it leads alone');
      found.claim(isSecond(found.sheet, rival), 'the next one');
      checkGap(found, gap, leaderOf(found.sheet), rival);
    },
  },
  {
    form: /^It was behind (.+) by (.+)\.$/,
    check: (found, other = '', gap = '') => {
      const rival = optionIn(other, found.sheet);
      found.claim(leaders(found.sheet).includes(rival), 'one that is first');
      found.claim(!leaders(found.sheet).includes(against(found)), 'it is not');
      checkGap(found, gap, rival, against(found));
    },
  },
  {
    form: /^It was level with (.+)\.$/,
    check: (found, other = '') => {
      const both = [against(found), optionIn(other, found.sheet)];
      found.claim(
        both[0] !== both[1] && both.every((one) => leaders(found.sheet).includes(one)),
        'both are first',
      );
    },
  },
  {
    form: new RegExp(`^It missed a must: ${MISS}\\.$`),
    check: (found, name = '', score = '', side = '', bound = '') =>
      checkMiss(found, against(found), name, score, side, bound),
  },
  {
    form: new RegExp(`^On (.+) it was worse than (.+): (${NUMBER}) against (${NUMBER})\\.$`),
    check: (found, name = '', other = '', mine = '', yours = '') => {
      const { sheet, marks } = found;
      const [criterion, leader, rival] = [criterionIn(name, sheet), against(found), optionIn(other, sheet)];
      const first = leaders(sheet).find((one) => one !== leader);
      found.claim(
        rival === first || rival === sheet.baseline || (first === undefined && isSecond(sheet, rival)),
        'who is first, or next to it, or the baseline',
      );
      const [own, theirs] = [leader, rival].map((option) =>
        valueAt(sheet, criterion, scoreAt(sheet, criterion, option) ?? Number.NaN),
      );
      found.claim((own ?? 0) < (theirs ?? 0), 'it is worse there');
      const said = [numberIn(mine, marks), numberIn(yours, marks)];
      const scores = [leader, rival].map((option) => scoreAt(sheet, criterion, option));
      found.claim(String(said) === String(scores), `${scores.join(' against ')}`);
      // No other criterion on which both are scored costs it clearly more, but for the two that are named.
      const lost = (at: number) =>
        (sheet.weights[at] ?? 0) *
        (valueAt(sheet, at, scoreAt(sheet, at, rival) ?? Number.NaN) -
          valueAt(sheet, at, scoreAt(sheet, at, leader) ?? Number.NaN));
      const more = weighted(sheet).filter((at) => lost(at) > lost(criterion) * (1 + 1e-9));
      found.claim(more.length < 2, 'one of the two that cost most');
    },
  },
  {
    form: /^(.+) was never scored for (.+)\.$/,
    check: (found, name = '', who = '') => {
      const { sheet } = found;
      const [criterion, option] = [criterionIn(name, sheet), optionIn(who, sheet)];
      found.claim(option === against(found) && scoreAt(sheet, criterion, option) === null, 'a blank');
    },
  },
  {
    form: /^(.+) was a guess for (.+)\.$/,
    check: (found, name = '', who = '') => {
      const { sheet } = found;
      const [criterion, option] = [criterionIn(name, sheet), optionIn(who, sheet)];
      found.claim(option === against(found), 'of the one that is argued against');
      found.claim(sheet.remarks?.sure[criterion]?.[option] === 'guess', 'a guess');
    },
  },
  {
    form: /^You came to weigh it differently: (.+)\.$/,
    check: (found, tip = '') => {
      found.claim(leaders(found.sheet).includes(against(found)), 'it is first');
      checkTip(found, tip);
    },
  },
];

const PART = new RegExp(`([A-Za-z]+) \\(([<>]?${SHARE}) of the weight((?:; [^;)]+)*)\\)`, 'g');

function checkLooking(found: Case, text: string): void {
  const { sheet, marks } = found;
  const parts = [...text.matchAll(PART)];
  const order = parts.map(([, name = '']) => criterionIn(name, sheet));
  found.claim(isSame(order, weighted(sheet)), 'every criterion with a weight');
  for (const [at, [, , share = '', details = '']] of parts.entries()) {
    const criterion = order[at] ?? 0;
    const exact = 100 * shareOf(sheet, criterion);
    const written = numberIn(share.replace(/[<>]/, ''), marks);
    const isSo = share.startsWith('<')
      ? exact < written
      : share.startsWith('>')
        ? exact > written && exact < 100
        : Math.abs(written - exact) <= 0.0500001;
    found.claim(isSo, `${exact} %`);
    const next = order[at + 1];
    if (next !== undefined) found.claim(shareOf(sheet, criterion) >= shareOf(sheet, next), 'in order');
    const least = new RegExp(`(${NUMBER}) or (more|less)`).exec(details);
    found.claim((least !== null) === ((sheet.least?.[criterion] ?? null) !== null), 'its must');
    if (least !== null)
      found.claim(numberIn(least[1] ?? '', marks) === sheet.least?.[criterion], 'the bound');
    const half = new RegExp(`half as good at (${NUMBER})`).exec(details);
    found.claim(
      (half === null ? null : numberIn(half[1] ?? '', marks)) === halfOf(sheet, criterion),
      'the half',
    );
    const best = new RegExp(`at best (${NUMBER})`).exec(details);
    if (best !== null) found.claim(numberIn(best[1] ?? '', marks) === sheet.best[criterion], 'the best');
  }
  for (const option of sheet.options) found.claim(!text.includes(option), `${option} is not named`);
}

export const LOOKING_PATTERNS: readonly Pattern[] = [
  { form: /^I am looking for one thing: (.+)\.$/, check: checkLooking },
  { form: /^I am looking for these, the most important first: (.+)\.$/, check: checkLooking },
];
