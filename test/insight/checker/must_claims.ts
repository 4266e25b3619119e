import type { Case, Pattern } from './claims';
import { isSame, type Sheet, scoreAt } from './sheet';
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
export const MISS = `(“.+?”) is (${NUMBER}), (below|above) the (${NUMBER}) you would accept`;

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

/** The musts of the sheet of options that an option has not, of which it is said that it has not. */
const lacked = ({ optionMusts = [] }: Sheet, option: number) =>
  optionMusts.flatMap(({ name, answers }) => (answers[option] === 'no' ? [name] : []));

const optionsThatLack = (sheet: Sheet) =>
  sheet.options.flatMap((_, option) => (lacked(sheet, option).length > 0 ? [option] : []));

/** Every must that an option lacks is named, and no other. */
function checkLacked({ sheet, claim }: Case, option: number, named: string): void {
  const own = lacked(sheet, option);
  claim(
    lists(
      listIn(named, own),
      own.map((_, at) => at),
    ),
    `it lacks ${named}`,
  );
}

const ON_OPTIONS: readonly Pattern[] = [
  {
    form: /^(.+) each miss a must of the sheet Options: for ((?:Option \d+|\S+)(?: \(option \d+\))?) (.+)\.$/,
    check: (found, who = '', one = '', named = '') => {
      const { sheet } = found;
      const all = optionsThatLack(sheet);
      found.claim(all.length > 1 && lists(listIn(who, sheet.options), all), 'exactly these lack one');
      checkLacked(found, optionIn(one, sheet), named);
    },
  },
  {
    form: /^(.+) misses (a must|\d+ musts) of the sheet Options: (.+)\.$/,
    check: (found, who = '', count = '', named = '') => {
      const { sheet } = found;
      const option = optionIn(who, sheet);
      found.claim(isSame(optionsThatLack(sheet), [option]), 'only this one lacks any');
      const musts = count === 'a must' ? 1 : Number.parseInt(count, 10);
      found.claim(lacked(sheet, option).length === musts, `${count} of it`);
      checkLacked(found, option, named);
    },
  },
];

export const MUST_PATTERNS: readonly Pattern[] = [
  ...ON_OPTIONS,
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
