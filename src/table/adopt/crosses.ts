import { MAX_OPTIONS } from '../../decision/check';
import type { Frame } from './frame';
import { between, type Grid } from './grid';
import type { Kind } from './kinds';
import { isOurs, OURS } from './lines';
import { isOpen } from './open';
import { isRounded, isSame, mean, median, numberAt, SPREADS, sum, weightAt } from './sums';
import { isWord, type Word } from './words';

/** What the crosses of a table are: its fields, its options and what is beside them. */
export function kindsOfCrosses(
  frame: Frame,
  criteria: readonly number[],
  forced: ReadonlyMap<number, boolean>,
  countsUnnamed: boolean,
): Map<number, Kind> {
  const kinds = new Map<number, Kind>();
  const { name, weight, worst, best, group, details } = frame;
  const fields = [name, weight, worst, best, group, ...Object.values(details)];
  const others = between(frame.firstCross, frame.lastCross).filter((cross) => !fields.includes(cross));
  const told = { criteria, countsUnnamed, scored: scoredLines(frame, criteria, others) };
  for (const cross of between(1, frame.grid.crosses)) {
    const wanted = forced.get(cross);
    if (fields.includes(cross)) kinds.set(cross, 'field');
    else if (wanted !== undefined) kinds.set(cross, wanted ? 'read' : 'left');
    else kinds.set(cross, kindOf(frame, cross, told));
  }
  const options = () => [...kinds].filter(([, kind]) => kind === 'read').map(([cross]) => cross);
  const read = options();
  // More than any decision has: comparing each with all others would take minutes.
  for (const cross of read.length > MAX_OPTIONS ? [] : read) {
    if (forced.has(cross)) continue;
    const kind = kindByValues(frame, cross, criteria, options());
    if (kind !== null) kinds.set(cross, kind);
  }
  // What the person has left out is called what it looks like.
  for (const [cross, isRead] of forced) {
    if (isRead || kinds.get(cross) !== 'left') continue;
    const own = kindOf(frame, cross, told);
    const kind = own === 'read' ? kindByValues(frame, cross, criteria, [...options(), cross]) : own;
    if (kind !== null && kind !== 'blank') kinds.set(cross, kind);
  }
  return kinds;
}

/** What is told of all crosses before each of them is looked at. */
interface Told {
  readonly criteria: readonly number[];
  readonly countsUnnamed: boolean;
  /** The criteria for which any option may have a number: others are answered in words throughout. */
  readonly scored: ReadonlySet<number>;
}

const scoredLines = ({ grid }: Frame, criteria: readonly number[], crosses: readonly number[]) =>
  new Set(criteria.filter((line) => crosses.some((cross) => grid.isNumeric(line, cross))));

function kindOf(frame: Frame, cross: number, { criteria, countsUnnamed, scored }: Told): Kind {
  const { grid, header, zone, lastCross } = frame;
  const name = grid.shown(header, cross);
  const says = (...words: readonly Word[]) => zone.some((line) => isWord(grid.shown(line, cross), ...words));
  const filled = criteria.filter((line) => grid.shown(line, cross) !== '');
  const numeric = filled.filter((line) => grid.isNumeric(line, cross));
  if (OURS.test(grid.formula(header, cross))) return 'own';
  if (cross < frame.firstCross || cross > lastCross) {
    return hasNumbers(frame, cross) || says('criterion') ? 'outside' : 'blank';
  }
  if (filled.length === 0) {
    if (hasNumbers(frame, cross) && name === '') return 'outside';
    if (name === '') return 'blank';
    // A title stands before the names; an option that is not scored yet behind them.
    return kindOfWord(says) ?? (cross < frame.name ? 'blank' : 'read');
  }
  if (says('group', 'note') && numeric.length < filled.length) return 'note';
  const isNumberless = numeric.length === 0;
  const texts = filled.filter((line) => !numeric.includes(line));
  const open = texts.filter((line) => isOpen(grid.shown(line, cross), !isNumberless && scored.has(line)));
  const asked = filled.filter((line) => scored.has(line));
  const answered = asked.filter((line) => numeric.includes(line) || open.includes(line));
  const isWords = isNumberless ? open.length < filled.length : answered.length * 2 < asked.length;
  if (isWords || (open.length > 0 && name === '')) {
    return name === '' && cross < frame.name ? 'heading' : 'note';
  }
  const computed = kindIfComputed(frame, cross, criteria);
  if (computed !== null) return computed === 'computed' ? (kindOfWord(says) ?? computed) : computed;
  if (says('weighted')) return 'weighted';
  if (says('weight', 'priority', 'share') || makesWeights(frame, cross, criteria)) return 'weights';
  if (says('rank')) return 'computed';
  if (isPerCentAlone(frame, numeric, cross)) return 'remark';
  if (isNumbering(grid, numeric, cross) && (says('number') || cross < frame.name)) return 'numbering';
  if (says('bound') || (says('worst', 'best') && cross < firstScored(frame))) return 'remark';
  return name === '' && !countsUnnamed ? 'unnamed' : 'read';
}

/** Whether the weights are computed from the numbers of a cross, as `=C2/SUM(C2:C5)`. */
function makesWeights({ grid, weight }: Frame, cross: number, criteria: readonly number[]): boolean {
  return (
    weight !== null &&
    criteria.length > 1 &&
    criteria.every((line) =>
      grid
        .references(line, weight)
        .some((range) => range.first === line && range.firstCross === cross && range.lastCross === cross),
    )
  );
}

/**
 * Whether a cross holds per cent beside numbers that are none: how sure a score is, or the score as a part of the most. Neither
 * the scale nor what else is scored has per cent then, but for other crosses of the same kind.
 */
function isPerCentAlone(frame: Frame, lines: readonly number[], cross: number): boolean {
  const { grid, name, weight, lastCross } = frame;
  const isPerCent = (line: number, each: number) => grid.shown(line, each).endsWith('%');
  if (lines.length < 2 || !lines.every((line) => isPerCent(line, cross))) return false;
  const numbers = between(Math.max(name, weight ?? 0) + 1, lastCross).filter((each) =>
    lines.some((line) => grid.isNumeric(line, each)),
  );
  const plain = numbers.filter((each) => !lines.some((line) => isPerCent(line, each)));
  const whole = numbers.filter((each) => lines.every((line) => isPerCent(line, each)));
  return whole.length <= plain.length && whole.length + plain.length === numbers.length;
}

/** What a cross is where most of its numbers are computed from their own lines; null where they are not. */
export function kindIfComputed(frame: Frame, cross: number, criteria: readonly number[]): Kind | null {
  const numeric = criteria.filter((line) => frame.grid.isNumeric(line, cross));
  const [first, ...others] = numeric.filter((line) => isAcross(frame, line, cross));
  if (first === undefined || (others.length + 1) * 2 < numeric.length) return null;
  return kindOfFormula(frame, first, cross) ?? 'computed';
}

const hasNumbers = (frame: Frame, cross: number) =>
  between(frame.top, frame.end).some((line) => frame.grid.isNumeric(line, cross) && !isOurs(frame, line));

/** Options begin right of all that stands about the criteria. */
const firstScored = ({ name, weight }: Frame) => Math.max(name, weight ?? 0) + 2;

function kindOfWord(says: (...words: readonly Word[]) => boolean): Kind | null {
  if (says('weighted')) return 'weighted';
  if (says('total')) return 'total';
  if (says('average')) return 'average';
  if (says('note', 'group')) return 'note';
  if (says('rank', 'extreme', 'share')) return 'computed';
  return null;
}

/** Whether the formula of a cell reads other cells of its own line, so that it is no score of its own. */
function isAcross({ grid, firstCross, lastCross }: Frame, line: number, cross: number): boolean {
  return grid
    .references(line, cross)
    .some(
      (range) =>
        range.first === line &&
        range.last === line &&
        range.firstCross <= lastCross &&
        range.lastCross >= firstCross &&
        !(range.firstCross === cross && range.lastCross === cross),
    );
}

/** What a helper is by the formula that makes it: a product with the weight, a total, an average; null for any other. */
function kindOfFormula({ grid, weight }: Frame, line: number, cross: number): Kind | null {
  const formula = grid.formula(line, cross);
  const isOfWeight = grid
    .references(line, cross)
    .map(({ firstCross, lastCross }) => firstCross === weight && lastCross === weight);
  const withWeight = isOfWeight.includes(true);
  if (!isOfWeight.includes(false)) return 'weights';
  if (withWeight && formula.includes('*')) return 'weighted';
  if (/\b(?:SUM|SUMPRODUCT)\s*\(/i.test(formula)) return 'total';
  if (/\b(?:AVERAGE|MEDIAN|AVERAGE\.WEIGHTED)\s*\(/i.test(formula)) return 'average';
  return null;
}

function isNumbering(grid: Grid, lines: readonly number[], cross: number): boolean {
  return lines.length > 1 && lines.every((line, at) => numberAt(grid, line, cross) === at + 1);
}

/** What was computed and then pasted as values, told by the values. */
function kindByValues(
  frame: Frame,
  cross: number,
  criteria: readonly number[],
  options: readonly number[],
): Kind | null {
  const { grid, header, weight } = frame;
  const own = (line: number) => numberAt(grid, line, cross);
  const others = options.filter(
    (each) => each !== cross && !isWord(grid.shown(header, each), 'average', 'extreme', 'total'),
  );
  const filled = criteria.filter((line) => own(line) !== null);
  const text = grid.shown(header, cross);
  // "Rating" beside options that have names heads the legend of their scores, and no option.
  if (isWord(text, 'score') && others.some((each) => !isWord(grid.shown(header, each), 'score')))
    return 'remark';
  const isMany = filled.length >= UNLIKELY;
  const equals = (of: (list: readonly number[]) => number, agrees = isSame) =>
    filled.length > 1 &&
    filled.every((line) => {
      const list = others
        .map((each) => numberAt(grid, line, each))
        .filter((value): value is number => value !== null);
      return list.length > 1 && agrees(own(line) ?? 0, of(list));
    });
  if ((isWord(text, 'total') || isMany) && equals(sum)) return 'total';
  // A number that the header tells to be computed may be rounded by hand.
  if (isWord(text, 'average') && [mean, median].some((of) => equals(of, isRounded))) return 'average';
  if (isWord(text, 'extreme') && SPREADS.some((of) => equals(of, isRounded))) return 'computed';
  // "Acme - Bolt"
  const [one, other, ...more] = others.filter(
    (each) => startsAs(text, grid.shown(header, each)) || endsAs(text, grid.shown(header, each)),
  );
  const isDifference = (line: number) =>
    isSame(
      Math.abs(own(line) ?? 0),
      Math.abs((numberAt(grid, line, one ?? 0) ?? 0) - (numberAt(grid, line, other ?? 0) ?? 0)),
    );
  if (other !== undefined && more.length === 0 && filled.length > 1 && filled.every(isDifference))
    return 'computed';
  if (weight === null) return null;
  const weights = filled.map((line) => weightAt(grid, line, weight) ?? 0);
  const whole = sum(criteria.map((line) => weightAt(grid, line, weight) ?? 0));
  const isNameless = filled.length > 1 && !/[\p{L}\p{N}]/u.test(text);
  if ((isMany || isNameless) && new Set(weights).size > 1 && isShareOfWeight()) return 'weights';
  // It says by its name whose score it weighs, or that score stands right before it and more lines agree than chance explains.
  const named = others.find(
    (each) => startsAs(text, grid.shown(header, each)) || (each < cross && text === grid.shown(header, each)),
  );
  const score = named ?? cross - 1;
  const isNamedSo = saysWeighted(text) || named !== undefined;
  if (!others.includes(score) || new Set(weights).size < 2 || !(isNamedSo || isMany)) return null;
  const isHalf = [1, 1 / 100, 1 / whole].some(
    (factor) =>
      filled.length > 1 &&
      filled.every((line, at) => {
        const value = own(line) ?? 0;
        const points = numberAt(grid, line, score);
        return points !== null && isSame(value, (weights[at] ?? 0) * factor * points);
      }),
  );
  return isHalf ? 'weighted' : null;

  /** Whether these are the shares of the weights; "%" names no option, so that those may be rounded by hand. */
  function isShareOfWeight(): boolean {
    const agrees = isNameless ? isRounded : isSame;
    return [1, 100].some((unit) =>
      filled.every((line, at) => agrees(own(line) ?? 0, ((weights[at] ?? 0) * unit) / whole)),
    );
  }
}

/** So many lines do not agree by chance. */
const UNLIKELY = 4;

const saysWeighted = (text: string) => text.split(/[\s(),:]+/).some((word) => isWord(word, 'weighted'));
const endsAs = (text: string, end: string) => end !== '' && text !== end && text.endsWith(end);
const startsAs = (text: string, start: string) => start !== '' && text !== start && text.startsWith(start);
