import { byPattern, type Case, type Pattern } from './claims';
import { isSame, leaders, type Sheet, scoreAt, withScore } from './sheet';
import { listIn, lists, NUMBER, numberIn, optionIn, stepIn } from './written';

/** The scores of a criterion from one number to the end of its scale on one side; whole ones, or finely spread. */
function beyond(sheet: Sheet, criterion: number, from: number, way: 1 | -1, isWhole: boolean): number[] {
  const ends = [sheet.worst[criterion] as number, sheet.best[criterion] as number];
  const span = sheet.isAnchored
    ? Math.abs((ends[1] as number) - (ends[0] as number))
    : 1 + Math.max(...sheet.scores.flat().map((score) => Math.abs(score ?? 0)));
  const end = sheet.isAnchored ? (way > 0 ? Math.max(...ends) : Math.min(...ends)) : from + way * span;
  if (isWhole) {
    const many = Math.round(Math.abs(end - from));
    return Array.from({ length: many + 1 }, (_, step) => from + way * step);
  }
  return [1e-5, 0.07, 0.31, 0.58, 0.83, 1].map((part) => from + part * (end - from));
}

/** The leaders with the score of this cell changed. */
const leadersWith = ({ sheet, context }: Case, score: number) =>
  leaders(withScore(sheet, context.criterion ?? 0, context.option ?? 0, score));

const SCORE = `(${NUMBER})`;

/** One part of a sentence on a score: what a score, or all beyond it, would do. */
const PARTS: readonly Pattern[] = [
  {
    form: new RegExp(`^${SCORE} keeps the lead$`),
    check: (found, score = '') => {
      const there = leadersWith(found, numberIn(score, found.marks));
      found.claim(isSame(there, [found.context.option ?? 0]), `${score} keeps the lead`);
    },
  },
  {
    form: new RegExp(`^${SCORE}( or more| or less)? (?:loses the lead to|puts) (.+?)( first alone| first)?$`),
    check: (found, score = '', open = '', who = '', alone = '') => {
      const { sheet, context, marks } = found;
      const own = context.option ?? 0;
      const from = numberIn(score, marks);
      const scores =
        open === ''
          ? [from]
          : beyond(sheet, context.criterion ?? 0, from, open === ' or more' ? 1 : -1, true);
      for (const one of scores) {
        const there = leadersWith(found, one);
        const isSo =
          who === 'it'
            ? isSame(there, [own])
            : !there.includes(own) &&
              (alone === ''
                ? there.includes(optionIn(who, sheet))
                : lists(listIn(who, sheet.options), there));
        found.claim(isSo, `a score of ${one}`);
      }
    },
  },
  {
    form: new RegExp(`^${SCORE} does not$`),
    check: (found, score = '') => {
      const there = leadersWith(found, numberIn(score, found.marks));
      found.claim(!there.includes(found.context.option ?? 0), `${score} does not`);
    },
  },
  {
    form: new RegExp(`^${SCORE} makes (.+) level with (.+)$`),
    check: (found, score = '', one = '', other = '') => {
      const { sheet, context, marks } = found;
      const there = leadersWith(found, numberIn(score, marks));
      const named = (who: string) =>
        who === 'it' ? [context.option ?? 0] : [...listIn(who, sheet.options).named];
      found.claim(
        [...named(one), ...named(other)].every((option) => there.includes(option)),
        `${score} makes them level`,
      );
    },
  },
  {
    form: /^any score on its scale (?:loses the lead to|puts) (.+?)(?: first)?$/,
    check: (found, who = '') => {
      const { sheet, context } = found;
      const criterion = context.criterion ?? 0;
      const [worst, best] = [sheet.worst[criterion] as number, sheet.best[criterion] as number];
      for (const part of [0, 0.2, 0.5, 0.8, 1]) {
        const there = leadersWith(found, worst + part * (best - worst));
        const own = context.option ?? 0;
        const isSo =
          who === 'it' ? isSame(there, [own]) : !there.includes(own) && there.includes(optionIn(who, sheet));
        found.claim(isSo, `${part} of the scale`);
      }
    },
  },
  {
    form: new RegExp(`^(above|below) ${SCORE} (.+?) (comes first|leads alone|leads|lead)$`, 'i'),
    check: (found, way = '', score = '', who = '') => {
      const { sheet, context, marks } = found;
      const [criterion, own] = [context.criterion ?? 0, context.option ?? 0];
      const [from, step] = [numberIn(score, marks), stepIn(score, marks)];
      const sign = way.toLowerCase() === 'above' ? 1 : -1;
      for (const one of beyond(sheet, criterion, from, sign, false)) {
        const there = leadersWith(found, one);
        const isSo =
          who === 'it'
            ? isSame(there, [own])
            : !there.includes(own) && lists(listIn(who, sheet.options), there);
        found.claim(
          isSo || (who !== 'it' && !there.includes(own) && there.includes(optionIn(who, sheet))),
          `a score of ${one}`,
        );
      }
      const before = leadersWith(found, from - sign * step * 1.000001);
      const isYet = who === 'it' ? isSame(before, [own]) : !before.includes(own);
      const now = scoreAt(sheet, criterion, own);
      const isOnWay = now === null || sign * (from - now) > step;
      if (isOnWay) found.claim(!isYet, 'not yet one step before');
    },
  },
];

/** What a change of a score, or a missing score, would do; the cell is that of the context. */
export const SCORE_PATTERNS: readonly Pattern[] = [
  {
    form: new RegExp(`^${SCORE} now; (.+)\\.$`),
    check: (found, now = '', parts = '') => {
      const { sheet, context, marks } = found;
      const score = scoreAt(sheet, context.criterion ?? 0, context.option ?? 0) ?? Number.NaN;
      found.claim(Math.abs(numberIn(now, marks) - score) <= 1e-9 * Math.abs(score), `${now} now`);
      checkParts(found, parts);
    },
  },
  {
    form: /^Any score would change who is first\.$/,
    check: (found) => {
      const { sheet, context } = found;
      const today = leaders(sheet);
      const criterion = context.criterion ?? 0;
      for (const one of beyond(
        sheet,
        criterion,
        sheet.worst[criterion] ?? 0,
        (sheet.best[criterion] ?? 1) > (sheet.worst[criterion] ?? 0) ? 1 : -1,
        false,
      )) {
        found.claim(!isSame(leadersWith(found, one), today), `a score of ${one}`);
      }
    },
  },
  { form: /^No change of a single score, within its scale, would change who leads\.$/, check: checkNoScore },
  {
    form: /^(.+) are level: any change of one of their scores parts them\.$/,
    check: (found, who = '') => {
      found.claim(lists(listIn(who, found.sheet.options), leaders(found.sheet)), 'level');
    },
  },
  {
    form: /^((?:Above|Below|[\u2212$\d]).+)\.$/,
    check: (found, parts = '') => checkParts(found, parts),
  },
];

/** Lists of at most two names hold no comma, and numbers none that a space follows. */
function checkParts(found: Case, text: string): void {
  for (const part of text.split(/[,;] (?=[\u2212$\d]|above|below)/)) byPattern(PARTS, part, found);
}

function checkNoScore(found: Case): void {
  const { sheet } = found;
  const today = leaders(sheet);
  sheet.criteria.forEach((_, criterion) => {
    sheet.options.forEach((__, option) => {
      if (scoreAt(sheet, criterion, option) === null) return;
      for (const end of [sheet.worst[criterion] as number, sheet.best[criterion] as number]) {
        const there = leaders(withScore(sheet, criterion, option, end));
        found.claim(
          isSame(there, today),
          `${sheet.criteria[criterion]} for ${sheet.options[option]} at ${end}`,
        );
      }
    });
  });
}
