/** What is said of two rounds, computed again from the numbers of both. */
import type { Decision } from '../../../src/decision/decision';
import { decimals, shown } from './headline_claims';
import type { TwoRounds } from './random_rounds';
import { first, type Sheet, type Total, totals } from './sheet';
import { listIn, lists, MARKS, NUMBER, numberIn } from './written';

const MARK = MARKS.en_US as (typeof MARKS)[string];
export const number = (text: string) => numberIn(text.replace('+', ''), MARK);

export type Side = 'before' | 'after';

/** Two rounds as the checker sees them; options and criteria by their ids. */
export interface Rounds {
  readonly decisions: TwoRounds;
  readonly before: Sheet;
  readonly after: Sheet;
  claim(isSo: boolean, what: string): void;
}

export function sheetOf({ criteria, options, scores, baseline }: Decision): Sheet {
  return {
    options: options.map(({ id }) => id),
    criteria: criteria.map(({ id }) => id),
    units: criteria.map(({ unit }) => unit),
    weights: criteria.map(({ weight }) => weight ?? 0),
    worst: criteria.map(({ worst }) => worst ?? 0),
    best: criteria.map(({ best }) => best ?? 0),
    half: criteria.map(({ half }) => half),
    isAnchored: criteria.every(({ worst, best }) => worst !== null && best !== null),
    scores,
    baseline,
  };
}

/** An option of either round by what it is called there. */
export function idOf({ decisions }: Rounds, name: string): string {
  const all = [...decisions.after.options, ...decisions.before.options];
  const found = all.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} is no option here`);
  return found.id;
}

export const totalOf = (sheet: Sheet, id: string): Total => totals(sheet)[sheet.options.indexOf(id)] ?? null;
export const isTie = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
/** Of the figures of the later round, in which both are told. */
export const neat = ({ after }: Rounds, value: number) => shown(after, value);
export const step = ({ after }: Rounds) => 10 ** -decimals(after);

/** What a criterion of an option is in a round: its share over what is scored, and where its score stands. */
export function cellOf(sheet: Sheet, criterion: string, option: string) {
  const [row, column] = [sheet.criteria.indexOf(criterion), sheet.options.indexOf(option)];
  const score = sheet.scores[row]?.[column] ?? null;
  const whole = sheet.weights.reduce(
    (sum, weight, at) => ((sheet.scores[at]?.[column] ?? null) === null ? sum : sum + weight),
    0,
  );
  return { row, score, share: score === null || row < 0 ? 0 : (sheet.weights[row] ?? 0) / whole };
}

/** Exactly what differs is told, each line as it is in the two rounds. */
export function checkChangedCells(rounds: Rounds, lines: readonly string[], short: string): void {
  const { before, after, claim, decisions } = rounds;
  const shared = after.criteria.filter((id) => before.criteria.includes(id));
  const options = after.options.filter((id) => before.options.includes(id));
  const one = (of: Side, id: string) => decisions[of].criteria.find((each) => each.id === id);
  const scoreOf = (sheet: Sheet, criterion: string, option: string) => cellOf(sheet, criterion, option).score;
  const text = (value: number | string | null | undefined) =>
    value == null || value === '' ? 'blank' : String(value);
  const expected: string[] = [];
  const differ = (what: string, was: number | null | undefined, is: number | null | undefined) => {
    if ((was ?? null) !== (is ?? null)) expected.push(`${what}: ${text(was)} → ${text(is)}`);
  };
  for (const id of shared) {
    differ(`Weight of “${id}”`, one('before', id)?.weight, one('after', id)?.weight);
    differ(`Half as good on “${id}”`, one('before', id)?.half, one('after', id)?.half);
    differ(`Least acceptable on “${id}”`, one('before', id)?.least, one('after', id)?.least);
    const ends = (of: Side) => `${text(one(of, id)?.worst)} to ${text(one(of, id)?.best)}`;
    if (ends('before') !== ends('after'))
      expected.push(`Scale of “${id}”: ${ends('before')} → ${ends('after')}`);
    for (const option of options) {
      const name = decisions.after.options.find((each) => each.id === option)?.name ?? '';
      differ(`“${id}” for ${name}`, scoreOf(before, id, option), scoreOf(after, id, option));
    }
  }
  // As the checker writes it: bare numbers, and shares apart.
  const bare = lines.map((line) =>
    line
      .replace(/ \([<>]?[\d.]+% → [<>]?[\d.]+% of all\)$/, '')
      .replace(new RegExp(`(?<=: |→ | to )${NUMBER}`, 'g'), (each) => String(number(each))),
  );
  const others = bare.filter((line) => !expected.includes(line));
  claim(
    expected.every((line) => bare.includes(line)),
    `said: ${expected.filter((line) => !bare.includes(line)).join()}`,
  );
  const gone = (list: readonly string[], other: readonly string[]) =>
    list.filter((id) => !other.includes(id)).length;
  const renamed = decisions.after.options.filter(
    ({ id, name }) => name !== (decisions.before.options.find((each) => each.id === id)?.name ?? name),
  ).length;
  const base = (of: Side) => decisions[of].options[decisions[of].baseline ?? -1]?.id;
  const rest =
    gone(before.criteria, after.criteria) +
    gone(after.criteria, before.criteria) +
    gone(before.options, after.options) +
    gone(after.options, before.options) +
    renamed +
    (base('before') === base('after') ? 0 : 1);
  claim(others.length === rest, `nothing else: ${others.join()}`);
  claim((short === 'Nothing changed') === (lines.length === 0), short);
  const counted = [...short.matchAll(/(\d+) /g)].reduce((sum, [, each]) => sum + Number(each), 0);
  claim(counted + (/the baseline/i.test(short) ? 1 : 0) === lines.length, short);
  for (const line of lines) checkShares(rounds, line);
}

/** "(50% → 75% of all)" */
function checkShares({ before, after, claim }: Rounds, line: string): void {
  const [, name = '', was = '', is = ''] = /^Weight of “(.+)”: .+ \((\S+) → (\S+) of all\)$/.exec(line) ?? [];
  if (name === '') return;
  const share = (sheet: Sheet) =>
    (100 * (sheet.weights[sheet.criteria.indexOf(name)] ?? 0)) /
    sheet.weights.reduce((sum, each) => sum + each, 0);
  for (const [said, sheet] of [
    [was, before],
    [is, after],
  ] as const) {
    const written = number(said.replace(/[<>]/, ''));
    if (!sheet.weights.some((weight) => weight > 0)) continue;
    const isSo = said.startsWith('<')
      ? share(sheet) < written && share(sheet) > 0
      : said.startsWith('>')
        ? share(sheet) > written
        : Math.abs(share(sheet) - written) <= 0.0500001;
    claim(isSo, `${said}: ${share(sheet)}`);
  }
}

/** Who would be first with the scores of one round under the weights of the other, criteria of only one of them apart. */
export function checkCounterfactual(rounds: Rounds, text: string): void {
  const { claim, decisions } = rounds;
  const under = (scores: Side, weights: Side) => {
    const [own, other] = [rounds[scores], rounds[weights]];
    const borrowed = own.criteria.map((id) => other.weights[other.criteria.indexOf(id)] ?? 0);
    return first(totals(own, borrowed)).map((at) => own.options[at] ?? '');
  };
  const single = /^Only one of the two has (.+): left out here\.$/.exec(text);
  if (single !== null) {
    const { before, after } = rounds;
    const of = (a: Sheet, b: Sheet) => a.criteria.filter((id) => !b.criteria.includes(id));
    const all = [...of(after, before), ...of(before, after)];
    claim(
      lists(
        listIn(single[1] ?? '', all),
        all.map((_, at) => at),
      ),
      'these',
    );
    return;
  }
  const now = /^With the weights of D the scores of (?:now|E) put (.+) first\.$/.exec(text);
  const then = /^With the weights of (?:now|E) (.+) (is|are) first by the scores of D\.$/.exec(text);
  const who = now?.[1] ?? then?.[1];
  if (who === undefined) throw new Error('no pattern reads this');
  const expected = now === null ? under('before', 'after') : under('after', 'before');
  const names = expected.map(
    (id) =>
      [...decisions.after.options, ...decisions.before.options].find((each) => each.id === id)?.name ?? '',
  );
  claim(
    lists(
      listIn(who, names),
      names.map((_, at) => at),
    ),
    `${who}, not ${names.join()}`,
  );
  if (then !== null) claim((then[2] === 'is') === (names.length === 1), 'singular');
}

/** Every sum of printed parts is what is printed as their whole. */
export function checkPrintedGap(
  rounds: Rounds,
  printed: {
    change: number;
    before: number;
    after: number;
    causes: Record<string, number>;
    criteria: readonly { parts: Record<string, number>; change: number }[];
  },
  rival: string,
  baseline: string,
): void {
  const { claim } = rounds;
  const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);
  const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * (1 + Math.abs(a) + Math.abs(b));
  const gap = (side: Side) =>
    neat(rounds, totalOf(rounds[side], rival) ?? 0) - neat(rounds, totalOf(rounds[side], baseline) ?? 0);
  claim(near(printed.before, gap('before')) && near(printed.after, gap('after')), 'the gaps');
  claim(near(printed.change, gap('after') - gap('before')), 'the change');
  claim(near(sum(Object.values(printed.causes)), printed.change), 'the causes');
  for (const [cause, whole] of Object.entries(printed.causes)) {
    claim(near(sum(printed.criteria.map(({ parts }) => parts[cause] ?? 0)), whole), cause);
  }
  for (const { parts, change } of printed.criteria) claim(near(sum(Object.values(parts)), change), 'a row');
}
