import { byPattern, type Case, type Pattern } from './claims';
import { checkPart } from './share_claims';
import {
  areAlike,
  blanks,
  first,
  halfOf,
  isSame,
  leaders,
  type Sheet,
  scoreAt,
  totals,
  valueAt,
  weighted,
  withScore,
} from './sheet';
import { checkTip } from './weight_claims';
import { criterionIn, listIn, lists, NUMBER, numberIn, optionIn } from './written';

const GAP = '(less than \\S+(?: points)?|\\S+ points?|\\S+)';

/** Decimals of a total as the sheet shows it: one with anchors, finer ones for scores of a small span without. */
export function decimals(sheet: Sheet): number {
  if (sheet.isAnchored) return 1;
  const scores = weighted(sheet).flatMap((criterion) =>
    (sheet.scores[criterion] ?? []).filter((score): score is number => score !== null),
  );
  const span = Math.max(...scores) - Math.min(...scores);
  return span > 0 ? Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(span)))) : 12;
}

/** Rounded half away from zero, without the noise of binary numbers. */
export function shown(sheet: Sheet, total: number): number {
  const scale = 10 ** decimals(sheet);
  const units = Number((Math.abs(total) * scale).toPrecision(13));
  return (Math.sign(total) * Math.round(units)) / scale;
}

/** A gap is the difference of the totals as they are shown, or said to be less than what shows. */
export function checkGap({ sheet, marks, claim }: Case, text: string, one: number, other: number): void {
  const list = totals(sheet);
  const [a, b] = [list[one] ?? Number.NaN, list[other] ?? Number.NaN];
  const printed = Math.abs(shown(sheet, a) - shown(sheet, b));
  const step = 10 ** -decimals(sheet);
  const [, less, number = ''] = /^(less than )?(\S+)/.exec(text) ?? [];
  claim(text.includes('point') === sheet.isAnchored, 'points are of 100');
  if (less !== undefined) {
    claim(
      printed < step / 2 && a !== b && Math.abs(numberIn(number, marks) - step) < 1e-12,
      'less than what shows',
    );
  } else
    claim(Math.abs(numberIn(number, marks) - printed) <= step * 1e-6 + 1e-9 * printed, `a gap of ${text}`);
}

/** What is called near: 2 points of 100, or as much of the span of the scores. */
function near(sheet: Sheet): number {
  if (sheet.isAnchored) return 2;
  const scores = weighted(sheet).flatMap((criterion) =>
    (sheet.scores[criterion] ?? []).filter((score): score is number => score !== null),
  );
  return 0.02 * (Math.max(...scores) - Math.min(...scores));
}

const others = (sheet: Sheet, but: readonly number[]) =>
  totals(sheet).map((total, option) => (but.includes(option) ? null : total));

const introduced = (text: string, { sheet, claim }: Case): number => {
  const option = optionIn(text.replace(' (your baseline)', ''), sheet);
  claim(text.includes('(your baseline)') === (option === sheet.baseline), 'the baseline');
  return option;
};

export const HEADLINE_PATTERNS: readonly Pattern[] = [
  {
    form: /^Nothing is scored yet, so no option leads\.$/,
    check: ({ sheet, claim }) =>
      claim(
        sheet.scores.flat().every((score) => score === null),
        'no score',
      ),
  },
  {
    form: /^No option has a score on a criterion with a weight yet, so none leads\.$/,
    check: ({ sheet, claim }) => {
      claim(
        totals(sheet).every((total) => total === null),
        'no total',
      );
      claim(
        sheet.scores.flat().some((score) => score !== null),
        'but a score',
      );
    },
  },
  {
    form: /^Only (.+) has scores that count so far; add, score or correct a second option to compare it with\.$/,
    check: ({ sheet, claim }, who = '') => {
      const scored = totals(sheet).flatMap((total, option) => (total === null ? [] : [option]));
      claim(isSame(scored, [optionIn(who, sheet)]), 'the only one');
    },
  },
  {
    form: /^(.+) are level at (.+?): (they have the same scores.+|these weights.+)\.$/,
    check: (found, list = '', at = '', why = '') => {
      const { sheet, marks, claim } = found;
      const top = leaders(sheet);
      claim(lists(listIn(list, sheet.options), top), 'level');
      const total = totals(sheet)[top[0] ?? 0] ?? Number.NaN;
      const printed = numberIn(at.replace(/ points?$/, ''), marks);
      claim(Math.abs(printed - shown(sheet, total)) <= 1e-9 * Math.abs(total) + 1e-9, `at ${at}`);
      const alike = top.every((option) => areAlike(sheet, option, top[0] ?? 0));
      claim(alike === why.startsWith('they have the same scores'), why);
    },
  },
  {
    form: new RegExp(
      `^(.+) are nearly tied: (.+) is ahead by (?:only )?${GAP} and comes first in (.+?) near yours; (.+)\\.$`,
    ),
    check: (found, list = '', who = '', gap = '', part = '', tip = '') => {
      const { sheet, claim } = found;
      const leader = optionIn(who, sheet);
      claim(isSame(leaders(sheet), [leader]), 'ahead');
      const second = first(others(sheet, [leader]))[0] ?? leader;
      checkGap(found, gap, leader, second);
      const top = totals(sheet)[leader] as number;
      const within = totals(sheet).flatMap((total, option) =>
        total !== null && top - total <= near(sheet) * (1 + 1e-9) ? [option] : [],
      );
      claim(lists(listIn(list, sheet.options), within), 'nearly tied');
      checkPart(found, part, [leader]);
      checkTip(found, tip);
    },
  },
  {
    form: new RegExp(
      `^(.+?) leads (.+?) by ${GAP}(?: and (.+? \\(your baseline\\)) by ${GAP},)? and stays first in (.+?) near yours; (.+)\\.$`,
    ),
    check: (found, who = '', list = '', gap = '', baseline = '', further = '', part = '', tip = '') => {
      const { sheet, claim } = found;
      const leader = introduced(who, found);
      claim(isSame(leaders(sheet), [leader]), 'leads');
      const next = first(others(sheet, [leader]));
      claim(lists(listIn(list.replace(' (your baseline)', ''), sheet.options), next), 'the next ones');
      const lead = (totals(sheet)[leader] as number) - (totals(sheet)[next[0] ?? 0] as number);
      claim(lead > near(sheet) * (1 - 1e-9), 'clearly');
      checkGap(found, gap, leader, next[0] ?? 0);
      if (baseline !== '') checkGap(found, further, leader, introduced(baseline, found));
      else claim(isBaselineSaid(sheet, [leader, ...next]), 'the baseline is among them');
      checkPart(found, part, [leader]);
      checkTip(found, tip);
    },
  },
  {
    form: new RegExp(`^(.+) \\(your baseline\\) is ${GAP} behind\\.$`),
    check: (found, who = '', gap = '') => {
      const option = optionIn(who, found.sheet);
      found.claim(option === found.sheet.baseline, 'the baseline');
      checkGap(found, gap, leaders(found.sheet)[0] ?? 0, option);
    },
  },
  {
    form: /^(\d+) of (\d+) scores? (?:is|are) missing(.*)\.$/,
    check: (found, blank = '', cells = '', what = '') => {
      const { sheet, claim } = found;
      claim(blanks(sheet).length === Number(blank), 'so many missing');
      claim(weighted(sheet).length * sheet.options.length === Number(cells), 'of so many');
      byPattern(CONSEQUENCES, what, found);
    },
  },
  {
    form: new RegExp(
      `^(“.+”) for (.+) is (${NUMBER}), outside its scale of (${NUMBER}) to (${NUMBER})(?:: correct the score or widen the scale)?\\.$`,
    ),
    check: (found, name = '', who = '', score = '', worst = '', best = '') => {
      const { sheet, marks, claim } = found;
      const [criterion, option] = [criterionIn(name, sheet), optionIn(who, sheet)];
      const own = scoreAt(sheet, criterion, option) ?? Number.NaN;
      claim(numberIn(score, marks) === own, 'the score');
      claim(
        numberIn(worst, marks) === sheet.worst[criterion] && numberIn(best, marks) === sheet.best[criterion],
        'the scale',
      );
      claim(isOutside(sheet, criterion, option), 'outside');
    },
  },
  {
    form: /^(\d+) scores are outside their scales: correct them or widen the scales\.$/,
    check: ({ sheet, claim }, count = '') =>
      claim(outside(sheet).length === Number(count), 'so many outside'),
  },
  {
    form: new RegExp(
      `^Scale (${NUMBER}) to (${NUMBER}), weight (\\S+) (?:instead of (\\S+)|as it is): what (?:a step|going from (${NUMBER}) to (${NUMBER})) is worth stays the same\\.$`,
    ),
    check: checkWider,
  },
];

function isBaselineSaid(sheet: Sheet, named: readonly number[]): boolean {
  const { baseline } = sheet;
  return baseline === null || named.includes(baseline) || totals(sheet)[baseline] === null;
}

function isOutside(sheet: Sheet, criterion: number, option: number): boolean {
  const score = scoreAt(sheet, criterion, option);
  const ends = [sheet.worst[criterion] as number, sheet.best[criterion] as number];
  return score !== null && sheet.isAnchored && (score < Math.min(...ends) || score > Math.max(...ends));
}

const outside = (sheet: Sheet) =>
  sheet.criteria.flatMap((_, criterion) =>
    sheet.options.flatMap((__, option) => (isOutside(sheet, criterion, option) ? [[criterion, option]] : [])),
  );

/** The wider scale takes in every score, and gaps of totals keep their proportions where nothing is blank. */
function checkWider(
  { sheet, marks, context, claim }: Case,
  worst = '',
  best = '',
  weight = '',
  old = '',
  from = '',
  to = '',
): void {
  const criterion = context.criterion ?? 0;
  const wider = {
    ...sheet,
    worst: sheet.worst.map((own, at) => (at === criterion ? numberIn(worst, marks) : own)),
    best: sheet.best.map((own, at) => (at === criterion ? numberIn(best, marks) : own)),
    weights: sheet.weights.map((own, at) => (at === criterion ? numberIn(weight, marks) : own)),
  };
  claim(numberIn(old || weight, marks) === sheet.weights[criterion], 'the weight today');
  claim(
    sheet.options.every((_, option) => !isOutside(wider, criterion, option)),
    'all within',
  );
  claim((from === '') === (halfOf(sheet, criterion) === null), 'a step where the line is straight');
  const [start, end] =
    from === ''
      ? [sheet.worst[criterion] as number, ((sheet.worst[criterion] ?? 0) + (sheet.best[criterion] ?? 0)) / 2]
      : [numberIn(from, marks), numberIn(to, marks)];
  if (from !== '')
    claim(start === sheet.worst[criterion] && end === sheet.best[criterion], 'the scale as it is');
  const step = (of: Sheet) =>
    (of.weights[criterion] as number) * (valueAt(of, criterion, end) - valueAt(of, criterion, start));
  claim(Math.abs(step(wider) - step(sheet)) <= 1e-9 * Math.abs(step(sheet)), 'it is worth the same');
}

/** Whether some score of one blank, all else as it is, changes who is first. */
function isDecisive(sheet: Sheet, criterion: number, option: number): boolean {
  const [worst, best] = [sheet.worst[criterion] as number, sheet.best[criterion] as number];
  const today = leaders(sheet);
  return [0, 0.25, 0.5, 0.75, 1].some(
    (part) => !isSame(leaders(withScore(sheet, criterion, option, worst + part * (best - worst))), today),
  );
}

const decisive = (sheet: Sheet) =>
  blanks(sheet).filter(({ criterion, option }) => isDecisive(sheet, criterion, option));

/** Whether an option that is not first could be, its own blanks at the best and those of the others at the worst. */
function couldChangeTogether(sheet: Sheet): boolean {
  const today = leaders(sheet);
  return sheet.options.some((_, option) => {
    const filled = blanks(sheet).reduce(
      (so, cell) =>
        withScore(
          so,
          cell.criterion,
          cell.option,
          (cell.option === option ? sheet.best : sheet.worst)[cell.criterion] as number,
        ),
      sheet,
    );
    return !today.includes(option) && leaders(filled).includes(option);
  });
}

const CONSEQUENCES: readonly Pattern[] = [
  { form: /^ and left out$/, check: ({ sheet, claim }) => claim(!sheet.isAnchored, 'without anchors') },
  {
    form: /^, but could not change who is first$/,
    check: ({ sheet, claim }) =>
      claim(decisive(sheet).length === 0 && !couldChangeTogether(sheet), 'none matters'),
  },
  {
    form: /^; together they could change who is first$/,
    check: ({ sheet, claim }) =>
      claim(decisive(sheet).length === 0 && couldChangeTogether(sheet), 'only together'),
  },
  {
    form: /^, and (it|one of them alone|each of them|(\d+) of them, each alone,) could change who is first(?::|, such as) (“.+”) for (.+)$/,
    check: ({ sheet, claim }, how = '', many = '', name = '', who = '') => {
      const count = how === 'each of them' ? blanks(sheet).length : many === '' ? 1 : Number(many);
      claim(decisive(sheet).length === count, 'so many matter');
      claim(isDecisive(sheet, criterionIn(name, sheet), optionIn(who, sheet)), 'this one');
    },
  },
];

/** "2 of 5 could change who is first": read without opening the section; and its first sentence. */
export const MISSING_PATTERNS: readonly Pattern[] = [
  { form: /^none$/, check: ({ sheet, claim }) => claim(blanks(sheet).length === 0, 'no blank') },
  {
    form: /^(\d+), left out$/,
    check: ({ sheet, claim }, n = '') => claim(blanks(sheet).length === Number(n), 'blanks'),
  },
  {
    form: /^(\d+) of (\d+) could change who is first$/,
    check: ({ sheet, claim }, some = '', all = '') => {
      claim(
        decisive(sheet).length === Number(some) && blanks(sheet).length === Number(all),
        'so many matter',
      );
    },
  },
  {
    form: /^(\d+), which (matter only together|cannot change who is first)$/,
    check: ({ sheet, claim }, all = '', how = '') => {
      claim(blanks(sheet).length === Number(all) && decisive(sheet).length === 0, 'none matters alone');
      claim(couldChangeTogether(sheet) === how.startsWith('matter'), how);
    },
  },
  {
    form: /^Every option(?: that is compared)? is scored on every criterion that has a weight\.$/,
    check: ({ sheet, claim }) => claim(blanks(sheet).length === 0, 'no blank'),
  },
  {
    form: /^A blank is left out, not counted as zero\.( Each of these could change who is first:)?$/,
    check: ({ sheet, claim }, each = '') =>
      claim(blanks(sheet).length > 0 && (each === '') === !sheet.isAnchored, 'blanks'),
  },
  {
    form: /^Only several missing scores together could change who is first\.$/,
    check: ({ sheet, claim }) =>
      claim(decisive(sheet).length === 0 && couldChangeTogether(sheet), 'only together'),
  },
  {
    form: /^The missing scores cannot change who is first, whatever they are on their scales\.$/,
    check: ({ sheet, claim }) =>
      claim(decisive(sheet).length === 0 && !couldChangeTogether(sheet), 'none matters'),
  },
];
