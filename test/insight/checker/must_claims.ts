import type { Case, Pattern } from './claims';
import { type Sheet, scoreAt } from './sheet';
import { criterionIn, listIn, lists, NUMBER, numberIn, optionIn } from './written';

/** Every score that is worse than the least acceptable one, looked up cell by cell. */
function missed(sheet: Sheet): { criterion: number; option: number }[] {
  return sheet.options.flatMap((_, option) =>
    sheet.criteria.flatMap((_name, criterion) => {
      const bound = sheet.least?.[criterion] ?? null;
      const score = scoreAt(sheet, criterion, option);
      if (bound === null || score === null) return [];
      const isLower = sheet.isAnchored && (sheet.best[criterion] ?? 0) < (sheet.worst[criterion] ?? 0);
      return (isLower ? score > bound : score < bound) ? [{ criterion, option }] : [];
    }),
  );
}

/** "“Pay” is $180,000, below the $200,000 you would accept" */
export const MISS = `(.+?) is (${NUMBER}), (below|above) the (${NUMBER}) you would accept`;

export function checkMiss(
  found: Case,
  option: number,
  name: string,
  score: string,
  side: string,
  bound: string,
) {
  const { sheet, marks } = found;
  const criterion = criterionIn(name, sheet);
  const [is, least] = [numberIn(score, marks), numberIn(bound, marks)];
  found.claim(scoreAt(sheet, criterion, option) === is, `the score is ${score}`);
  found.claim(sheet.least?.[criterion] === least, `the bound is ${bound}`);
  found.claim(side === 'below' ? is < least : is > least, `${side} it`);
  found.claim(
    missed(sheet).some((one) => one.criterion === criterion && one.option === option),
    'a must is missed',
  );
}

const optionsThatMiss = (sheet: Sheet) => [...new Set(missed(sheet).map(({ option }) => option))];

export const MUST_PATTERNS: readonly Pattern[] = [
  {
    form: new RegExp(`^(.+) each miss a must: for (.+?) ${MISS}\\.$`),
    check: (found, who = '', one = '', ...rest) => {
      const { sheet } = found;
      found.claim(lists(listIn(who, sheet.options), optionsThatMiss(sheet)), 'exactly these miss a must');
      const [name = '', score = '', side = '', bound = ''] = rest;
      checkMiss(found, optionIn(one, sheet), name, score, side, bound);
    },
  },
  {
    form: new RegExp(`^(.+) misses (a must|\\d+ musts, such as this): ${MISS}\\.$`),
    check: (found, who = '', count = '', ...rest) => {
      const { sheet } = found;
      const option = optionIn(who, sheet);
      const own = missed(sheet);
      found.claim(String(optionsThatMiss(sheet)) === String(option), 'only this one misses any');
      found.claim(
        own.length === (count === 'a must' ? 1 : Number.parseInt(count, 10)),
        `${own.length} musts`,
      );
      const [name = '', score = '', side = '', bound = ''] = rest;
      checkMiss(found, option, name, score, side, bound);
    },
  },
];
