/** The sentence on a gap between two options over two rounds, computed again from the numbers of both. */
import { cellOf, idOf, isTie, neat, number, type Rounds, type Side, step, totalOf } from './round_claims';
import { type Sheet, valueAt } from './sheet';
import { NUMBER } from './written';

/** What a changed score, or a moved scale, does to a total: mean share times the change of value, each with the other as it was and as it is. */
function effectOf(
  { before, after }: Rounds,
  kind: 'score' | 'line',
  criterion: string,
  option: string,
): number {
  const [was, is] = [cellOf(before, criterion, option), cellOf(after, criterion, option)];
  if (was.score === null || is.score === null) return 0;
  const unit = after.isAnchored ? 100 : 1;
  const value = (score: number, sheet: Sheet, row: number) => valueAt(sheet, row, score);
  const grid = [before, after].map((sheet, side) =>
    [was.score, is.score].map((score) => value(score ?? 0, sheet, side === 0 ? was.row : is.row)),
  ) as [[number, number], [number, number]];
  const [[a, b], [c, d]] = grid;
  const moved = kind === 'score' ? (b - a + (d - c)) / 2 : (c - a + (d - b)) / 2;
  return ((unit * (was.share + is.share)) / 2) * moved;
}

const REASON = String.raw`(“[^”]+” (?:blank|${NUMBER}) → (?:blank|${NUMBER})|the scale of “[^”]+”|what is half as good on “[^”]+”|the weights(?: \([^)]+\))?|blanks that were filled or emptied)`;

/** That a reason is one, and what it comes to; null where it acts on all criteria together. */
function checkReason(rounds: Rounds, text: string, option: string): number | null {
  const { before, after, claim } = rounds;
  const name = /“([^”]+)”/.exec(text)?.[1] ?? '';
  const [was, is] = [before.criteria.indexOf(name), after.criteria.indexOf(name)];
  const scores = (sheet: Sheet, at: number) => sheet.scores[at]?.[sheet.options.indexOf(option)] ?? null;
  if (text.startsWith('the weights')) {
    const weights = ({ criteria, weights: own }: Sheet) => criteria.map((each, at) => `${each} ${own[at]}`);
    claim(String(weights(before)) !== String(weights(after)), 'weights changed');
    return null;
  }
  if (text.startsWith('blanks')) {
    const blanks = (sheet: Sheet) =>
      sheet.criteria
        .filter((_, at) => scores(sheet, at) === null)
        .sort()
        .join();
    claim(blanks(before) !== blanks(after), 'blanks changed');
    return null;
  }
  claim(was >= 0 && is >= 0, 'a criterion of both');
  const arrow = / (blank|[^ ]+) → (blank|[^ ]+)$/.exec(text);
  const half = (sheet: Sheet, at: number) => sheet.half?.[at] ?? null;
  if (arrow === null) {
    const isScale = text.startsWith('the scale');
    const ends = (sheet: Sheet, at: number) => `${sheet.worst[at]} ${sheet.best[at]}`;
    claim(
      isScale ? ends(before, was) !== ends(after, is) : half(before, was) !== half(after, is),
      isScale ? 'the scale moved' : 'the half moved',
    );
    return effectOf(rounds, 'line', name, option);
  }
  const said = (part = '') => (part === 'blank' ? null : number(part));
  claim(said(arrow[1]) === scores(before, was) && said(arrow[2]) === scores(after, is), text);
  return effectOf(rounds, 'score', name, option);
}

const MOVE = new RegExp(
  `^(\\w+) (did not change|hardly changed|stayed where it was|fell|rose)(?: (${NUMBER})(?: points?)?)?(.*)$`,
);

/** One side of the sentence: what became of a total, and where that came from. */
function checkMove(rounds: Rounds, text: string, option: string): void {
  const { before, after, claim } = rounds;
  const [, name = '', verb = '', size = '', rest = ''] = MOVE.exec(text) ?? [];
  claim(idOf(rounds, name) === option, 'the side');
  const [was, is] = [totalOf(before, option) ?? Number.NaN, totalOf(after, option) ?? Number.NaN];
  const change = neat(rounds, is) - neat(rounds, was);
  const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(is));
  if (verb === 'did not change' || verb === 'stayed where it was')
    claim(isTie(was, is), `${verb}, by ${is - was}`);
  else if (verb === 'hardly changed') claim(!isTie(was, is) && near(change, 0), verb);
  else claim(near(number(size) * (verb === 'fell' ? -1 : 1), change), `${verb} ${change}`);
  if (verb === 'did not change') {
    claim(rest === '', 'no reason');
    return;
  }
  const from = (form: string) => new RegExp(`^${form}$`).exec(rest);
  const coarse = (count: number) => count * step(rounds) + 1e-9 * Math.abs(is);
  const isAbout = (said: number, effect: number | null, what: string) =>
    effect === null || claim(Math.abs(said - effect) <= coarse(2), `${what}: ${effect}`);
  const sign = Math.sign(change);
  if (rest === '') return;
  const undone = from(String.raw` \(${REASON}, made up for by ${REASON}\)`);
  const many = from(String.raw` \(${REASON} one way, ${REASON} the other, and (\d+) more\)`);
  const pair = undone ?? many;
  if (pair !== null) {
    const [one, other] = [pair[1], pair[2]].map((each) => checkReason(rounds, each ?? '', option));
    if (one != null && other != null) claim(one * other < 0, 'one against the other');
    return;
  }
  const all = from(`, (?:all from|as much as) ${REASON}(?: alone moves it)?`);
  if (all !== null) return void isAbout(change, checkReason(rounds, all[1] ?? '', option), 'all');
  const some = from(`, (${NUMBER}) of (them|it) from ${REASON}`);
  if (some !== null) {
    claim(number(some[1] ?? '') < Math.abs(change), 'a part');
    claim((some[2] === 'them') === (after.isAnchored && Math.abs(change) !== 1), 'points are several');
    return void isAbout(sign * number(some[1] ?? ''), checkReason(rounds, some[3] ?? '', option), 'some');
  }
  const more = from(`: (${NUMBER}) from ${REASON}, less (${NUMBER}) from the rest`);
  if (more === null) throw new Error(`no form of reason: ${rest}`);
  claim(near(number(more[1] ?? '') - number(more[3] ?? ''), Math.abs(change)), 'it adds up');
  isAbout(sign * number(more[1] ?? ''), checkReason(rounds, more[2] ?? '', option), 'more');
}

/** "5 points behind", "level with it" in one of the rounds. */
function checkWhere(rounds: Rounds, text: string, side: Side, rival: string, baseline: string): void {
  const { claim } = rounds;
  const [own, other] = [rival, baseline].map((id) => totalOf(rounds[side], id) ?? Number.NaN) as [
    number,
    number,
  ];
  if (text === 'level with it') {
    claim(isTie(own, other), 'level');
    return;
  }
  const [, less, size = '', way] =
    new RegExp(`^(less than )?(${NUMBER})(?: points?)? (ahead|behind)$`).exec(text) ?? [];
  claim((way === 'ahead') === own > other, `${way}`);
  const printed = Math.abs(neat(rounds, own) - neat(rounds, other));
  claim(
    less === undefined
      ? Math.abs(number(size) - printed) <= 1e-9 * (1 + printed)
      : printed < number(size) / 2 && !isTie(own, other),
    `${text}: ${printed}`,
  );
}

/** The whole sentence on a gap; the names of two options, the rival and whom it is compared with. */
export function checkGapSentence(rounds: Rounds, text: string, rival: string, baseline: string): void {
  const form = /^(?:Since D|(From D to E)) ((?:(?!\. \w+ (?:was|is|went)).)+)\. (.+)\.$/;
  const [, later, sides = '', moved = ''] = form.exec(text) ?? [];
  const [one = '', other = ''] = sides.split('; ');
  checkMove(rounds, one, baseline);
  checkMove(rounds, other, rival);
  const forms = [
    /^\w+ is still (.+)$/,
    /^\w+ was (.+) both times$/,
    /^\w+ was (.+) and is (.+)$/,
    /^\w+ went from (.+) to (.+)$/,
  ];
  const found = forms.map((form) => form.exec(moved)).find((each) => each !== null);
  if (found == null) throw new Error(`no form: ${moved}`);
  rounds.claim((later === undefined) === !/both times|went from/.test(moved), 'now, or another day');
  checkWhere(rounds, found[1] ?? '', 'before', rival, baseline);
  checkWhere(rounds, found[2] ?? found[1] ?? '', 'after', rival, baseline);
}
