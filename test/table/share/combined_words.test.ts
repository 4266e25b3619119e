/** What a combined sheet says in words, computed again from the scores of everybody. */

import {
  agreementSentence,
  movedSentences,
  spreadSentence,
  widestSentences,
} from '../../../src/table/share/combined_words';
import type { Tab } from '../../../src/table/share/people';
import { generator } from '../../insight/checker/random_sheet';
import { decisionOf, rating } from '../history/decisions';

type Cells = readonly (readonly (number | null)[])[];

const criteria = [rating('pay', 3), rating('fun', 2), rating('time', 1, { worst: 60, best: 10 })];

/** The tab of one person, of which the words read no more than who it is and what was given. */
const tabOf = (person: string, scores: Cells): Tab =>
  ({
    person,
    sheetName: person,
    weighting: null,
    read: {
      decision: decisionOf(
        criteria,
        scores.map((row) => [...row]),
      ),
    },
  }) as unknown as Tab;

const compared = { criteria, options: decisionOf(criteria, [[0, 0, 0, 0]]).options.map(({ name }) => name) };

/** The weighted score of each option; null where nothing is scored. */
const totals = (scores: Cells) =>
  compared.options.map((_, option) => {
    const parts = criteria.flatMap(({ weight, worst, best }, at) => {
      const score = scores[at]?.[option] ?? null;
      return score === null
        ? []
        : [{ weight: weight ?? 0, value: (score - (worst ?? 0)) / ((best ?? 1) - (worst ?? 0)) }];
    });
    const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
    return whole === 0 ? null : parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / whole;
  });

/** Kendall's W by its textbook form from mean ranks, with the correction for ties; null where there is none. */
function textbook(people: readonly Cells[]): { w: number | null; items: number } {
  const all = people.map(totals);
  const items = compared.options.flatMap((_, at) => (all.every((own) => own[at] !== null) ? [at] : []));
  const n = items.length;
  const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  const ranks = all.map((own) =>
    items.map((item) => {
      const value = own[item] ?? 0;
      const better = items.filter((at) => (own[at] ?? 0) > value && !same(own[at] ?? 0, value)).length;
      return better + (items.filter((at) => same(own[at] ?? 0, value)).length + 1) / 2;
    }),
  );
  const ties = ranks.reduce((sum, row) => {
    const sizes = [...new Set(row)].map((rank) => row.filter((each) => each === rank).length);
    return sum + sizes.reduce((all, t) => all + t ** 3 - t, 0);
  }, 0);
  const m = people.length;
  const sums = items.map((_, at) => ranks.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const squares = sums.reduce((sum, each) => sum + (each - (m * (n + 1)) / 2) ** 2, 0);
  const most = m ** 2 * (n ** 3 - n) - m * ties;
  return { w: m < 2 || n < 2 || most < 1e-9 ? null : (12 * squares) / most, items: n };
}

const spans = criteria.map(({ worst, best }) => Math.abs((best ?? 0) - (worst ?? 0)));

/** The sample standard deviation of each cell as a part of its scale; null for fewer than two scores. */
const spreads = (people: readonly Cells[]) =>
  criteria.flatMap((_, at) =>
    compared.options.map((__, option) => {
      const given = people.flatMap((own) => own[at]?.[option] ?? []);
      const mean = given.reduce((sum, each) => sum + each, 0) / given.length;
      const squares = given.reduce((sum, each) => sum + (each - mean) ** 2, 0);
      return given.length < 2 ? null : Math.sqrt(squares / (given.length - 1)) / (spans[at] ?? 1);
    }),
  );

/** A cell by what a sentence calls it. */
function cellIn(text: string): [number, number] {
  const [, criterion = '', option = ''] = /^(.+) of (Option \w)$/.exec(text) ?? [];
  return [criteria.findIndex(({ name }) => name === criterion), compared.options.indexOf(option)];
}

test('all that is said of several people is so', () => {
  const random = generator(7);
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item;
  const scored = (at: number) => (at === 2 ? pick([60, 35, 10]) : pick([1, 3, 5]));
  for (let round = 0; round < 250; round += 1) {
    const isSame = random() < 0.1;
    const blanks = pick([0, 0.2, 0.7]);
    const draw = (): Cells =>
      criteria.map((_, at) =>
        compared.options.map(() => (random() < blanks ? null : isSame ? (at === 2 ? 35 : 3) : scored(at))),
      );
    const before = Array.from({ length: pick([1, 2, 3, 5]) }, draw);
    const after = before.map((own) =>
      own.map((row, at) => row.map((score) => (random() < 0.3 ? scored(at) : score))),
    );
    const tabs = before.map((scores, at) => tabOf(`P${at}`, scores));
    const later = after.map((scores, at) => tabOf(`P${at}`, scores));

    const { w, items } = textbook(before);
    const agreement = agreementSentence(tabs, compared);
    const [, judges, of, said, written] =
      /^The (\d+) rankings of (\d+) options (.+) \(Kendall’s W (\d\.\d\d); 1 is the same order from all\)\.$/.exec(
        agreement,
      ) ?? [];
    if (written === undefined || w === null) {
      expect(w).toBeNull();
      expect(agreement).toMatch(
        tabs.length > 1 && items > 1 ? /^Everyone puts the \d options .+ level/ : /can’t be said yet/,
      );
    } else {
      expect([Number(judges), Number(of)]).toEqual([before.length, items]);
      expect(Math.abs(Number(written) - w)).toBeLessThan(w > 0.99 && w < 1 - 1e-9 ? 0.0101 : 0.00501);
      expect(said === 'agree fully').toBe(w > 1 - 1e-9);
    }

    const parts = spreads(before);
    const widest = widestSentences(tabs, compared).map((sentence) => {
      const [, where = '', low, high] = /^(.+): (\d+) to (\d+); talk about this one\.$/.exec(sentence) ?? [];
      const [criterion, option] = cellIn(where);
      const given = before.flatMap((own) => own[criterion]?.[option] ?? []);
      expect([Number(low), Number(high)]).toEqual([Math.min(...given), Math.max(...given)]);
      return parts[criterion * compared.options.length + option] ?? 0;
    });
    const expected = parts.flatMap((part) => (part !== null && part > 0 ? [part] : [])).sort((a, b) => b - a);
    widest.forEach((part, at) => {
      expect(part).toBeCloseTo(expected[at] ?? Number.NaN, 9);
    });
    expect(widest).toHaveLength(Math.min(3, expected.length));

    movedSentences(
      tabs.map((first, at) => ({ first, second: later[at] as Tab })),
      compared,
    ).forEach((sentence, at) => {
      const [own, now] = [before[at] as Cells, after[at] as Cells];
      const moved = own.flatMap((row, criterion) =>
        row.filter((score, option) => score !== now[criterion]?.[option]),
      ).length;
      if (moved === 0) return expect(sentence).toBe(`P${at} moved no score after the talk.`);
      const [, count, list = '', more = '0'] =
        /^P\d moved (\d+) of 12 scores: (.+?)(?:; and (\d+) more)?\.$/.exec(sentence) ?? [];
      expect(Number(count)).toBe(moved);
      const named = list.split('; ');
      expect(named.length + Number(more)).toBe(moved);
      for (const each of named) {
        const [, where = '', old, is] = /^(.+) (blank|\d+) to (blank|\d+)$/.exec(each) ?? [];
        const [criterion, option] = cellIn(where);
        const text = (score: number | null | undefined) => (score == null ? 'blank' : String(score));
        expect([old, is]).toEqual([text(own[criterion]?.[option]), text(now[criterion]?.[option])]);
      }
    });

    const closer = spreads(after);
    const both = parts.flatMap((part, at) => {
      const now = closer[at] ?? null;
      return part === null || now === null ? [] : [[part, now] as const];
    });
    const spread = spreadSentence(tabs, later, compared);
    const numbers = [...spread.matchAll(/\d+/g)].map(Number);
    const count = (is: (change: number) => boolean) => both.filter(([was, now]) => is(now - was)).length;
    const mean = (side: 0 | 1) => (100 * both.reduce((sum, each) => sum + each[side], 0)) / both.length;
    if (both.length === 0) expect(spread).toMatch(/^The spread can’t be compared/);
    else {
      expect(numbers.slice(0, 3)).toEqual([count((by) => by < -1e-9), both.length, count((by) => by > 1e-9)]);
      expect(Math.abs((numbers[3] ?? 0) - mean(0))).toBeLessThanOrEqual(0.5 + 1e-9);
      expect(Math.abs((numbers[4] ?? 0) - mean(1))).toBeLessThanOrEqual(0.5 + 1e-9);
    }
  }
});
