import { sameNameKey } from '../../decision/same_name';
import type { OptionField } from '../map';
import { ROW_ROLES } from '../matrix/roles';
import { type Frame, isNameless, isWeight, labelOf } from './frame';
import { between } from './grid';
import type { Kind } from './kinds';
import { pastedKind } from './pasted';
import { isRounded, sum, weightAt } from './sums';
import { isWord, type Word } from './words';

/** A formula of ours: a result, whatever line it stands in. */
export const OURS =
  /\b(?:WEIGHTED_SCORE|WEIGHTED_RANK|DECISION_SUMMARY|FIRST_PLACE_SHARE|TIPPING_WEIGHT|WEIGHT_SHARE|CONTRIBUTION|DOMINATED_BY)\s*\(/i;

/** Labels that no other table has. The rest of ours count only beside the first of them. */
const DISTINCT: ReadonlySet<string> = new Set(['score', 'gap', 'firstPlace', 'scored', 'gut']);

/** The result of ours that a line holds by its label, or null. */
export function resultAt({ grid, name, top }: Frame, line: number): OptionField | null {
  const role = roleOf(grid.shown(line, name));
  if (role === null || DISTINCT.has(role)) return role;
  return between(top, line).some((each) => roleOf(grid.shown(each, name)) === 'score') ? role : null;
}

function roleOf(text: string): OptionField | null {
  const key = sameNameKey(text);
  return ROW_ROLES.find(({ label }) => sameNameKey(label) === key)?.field ?? null;
}

/** Lines with a weight that may be criteria: what the crosses are is told by these. */
export function weighedLines(frame: Frame): number[] {
  const { grid, weight, top, end, name } = frame;
  return between(top, end).filter(
    (line) =>
      weight !== null &&
      isWeight(grid, line, weight) &&
      !isWord(labelOf(frame, line), 'total', 'average', 'weighted') &&
      !addsUp(frame, line, weight) &&
      !(isTypedSum(frame, line) && isNameless(grid.shown(line, name))),
  );
}

/** What a heading stands above. */
const HEADED: readonly Kind[] = ['read', 'outside', 'left'];

/** What the lines of a table are: its criteria and what stands between and below them. */
export function kindsOfLines(
  frame: Frame,
  options: readonly number[],
  forced: ReadonlyMap<number, boolean>,
): Map<number, Kind> {
  const { grid, top, end } = frame;
  const kinds = new Map<number, Kind>();
  for (const line of between(1, grid.lines)) {
    const wanted = forced.get(line);
    if (line < top) {
      if (!hasNumber(frame, line, options)) continue;
      if (!frame.zone.includes(line)) kinds.set(line, 'outside');
      else if (line !== frame.header && kindIfComputed(frame, line, options) !== null)
        kinds.set(line, 'total');
    } else if (wanted === true) kinds.set(line, 'read');
    else {
      const kind = line > end ? beyond(frame, line, options) : kindOf(frame, line, options);
      kinds.set(line, kind === 'read' && wanted === false ? 'left' : kind);
    }
  }
  const criteria = () => [...kinds].filter(([, kind]) => kind === 'read').map(([line]) => line);
  // From below, and again while any was found: a total of all is seen to be one when its subtotals are.
  for (let found = true; found; ) {
    found = false;
    for (const line of criteria().reverse()) {
      const kind = forced.get(line) === true ? null : pastedKind(frame, line, options, kinds);
      if (kind === null) continue;
      kinds.set(line, kind);
      found = true;
    }
  }
  // What the person has left out is called what it looks like.
  for (const [line, kind] of kinds) {
    if (kind === 'left') kinds.set(line, pastedKind(frame, line, options, kinds) ?? kind);
  }
  for (const line of linesOfAnotherTable(frame, options, kinds)) {
    if (forced.get(line) !== true) kinds.set(line, 'outside');
  }
  // What stands in words below all numbers heads nothing.
  const last = Math.max(...[...kinds].filter(([, kind]) => HEADED.includes(kind)).map(([line]) => line));
  for (const [line, kind] of kinds) if (kind === 'heading' && line > last) kinds.set(line, 'note');
  return kinds;
}

/**
 * The lines from a blank one on that hold no score while those above do, and each of them a greater weight than all above
 * together: a budget below the table, and no criteria that are not scored yet.
 */
function linesOfAnotherTable(
  { grid, weight }: Frame,
  options: readonly number[],
  kinds: ReadonlyMap<number, Kind>,
): number[] {
  if (weight === null) return [];
  const read = [...kinds].filter(([, kind]) => kind === 'read' || kind === 'left').map(([line]) => line);
  const isScored = (line: number) => options.some((cross) => grid.isNumeric(line, cross));
  const weigh = (line: number) => weightAt(grid, line, weight) ?? 0;
  const start = [...kinds]
    .filter(([, kind]) => kind === 'blank')
    .find(([blank]) => {
      const [above, below] = [read.filter((line) => line < blank), read.filter((line) => line > blank)];
      const whole = sum(above.map(weigh));
      return (
        above.some(isScored) &&
        below.length > 0 &&
        below.every((line) => !isScored(line) && weigh(line) > whole)
      );
    })?.[0];
  return start === undefined ? [] : read.filter((line) => line > start);
}

function hasNumber({ grid, weight }: Frame, line: number, options: readonly number[]): boolean {
  return [...options, ...(weight === null ? [] : [weight])].some(
    (cross) => typeof grid.value(line, cross) === 'number',
  );
}

/** Whether a line holds results of ours. */
export function isOurs(frame: Frame, line: number): boolean {
  const { grid } = frame;
  return (
    resultAt(frame, line) !== null ||
    between(1, grid.crosses).some((cross) => OURS.test(grid.formula(line, cross)))
  );
}

function beyond(frame: Frame, line: number, options: readonly number[]): Kind {
  if (isOurs(frame, line)) return 'own';
  return hasNumber(frame, line, options) ? 'outside' : 'blank';
}

function kindOf(frame: Frame, line: number, options: readonly number[]): Kind {
  const { grid, name, weight, worst, best, firstCross, lastCross } = frame;
  if (isOurs(frame, line)) return 'own';
  const label = grid.shown(line, name);
  const said = labelOf(frame, line);
  const crosses = between(firstCross, lastCross);
  if (crosses.every((cross) => grid.shown(line, cross) === '')) return 'blank';
  const fields = [weight, worst, best].filter((cross): cross is number => cross !== null);
  const filled = options.filter((cross) => grid.shown(line, cross) !== '');
  const numeric = filled.filter((cross) => grid.isNumeric(line, cross));
  const hasWeight = weight !== null && isWeight(grid, line, weight);
  if (numeric.length === 0 && !fields.some((cross) => grid.isNumeric(line, cross)) && !hasWeight) {
    if (label === '' && filled.length > 1) return 'header';
    if (isWord(said, 'total', 'average', 'rank')) return wordKind(said) ?? 'heading';
    return filled.length > 0 ? 'note' : 'heading';
  }
  const isTypedWeight = hasWeight && grid.formula(line, weight ?? 0) === '';
  const computed = kindIfComputed(frame, line, options);
  if (computed !== null) return computed;
  if (weight !== null && hasWeight && addsUp(frame, line, weight)) {
    if (numeric.length === 0 || isWord(said, 'total')) return 'total';
  }
  const word = wordKind(said);
  if (!hasWeight && word !== null) return word;
  const isPerCent = numeric.length > 0 && numeric.every((cross) => grid.shown(line, cross).endsWith('%'));
  if (!hasWeight && isPerCent && isWord(said, 'score')) return 'total';
  const isSumByName = isNameless(label) || isWord(said, 'total', 'extreme', 'weighted');
  if (isTypedWeight && isSumByName && isTypedSum(frame, line)) return 'total';
  if (weight !== null && isNameless(label)) {
    const isWhole = isTypedWeight && numeric.length === 0;
    if (isWhole || !hasWeight) return isWhole ? 'total' : 'unnamed';
  }
  const isBare = !hasWeight && ![worst, best].some((cross) => cross !== null && grid.isNumeric(line, cross));
  const isScored = filled.length === 0 || filled.some((cross) => typeof grid.value(line, cross) === 'number');
  return isBare && (numeric.length < filled.length || !isScored) ? 'note' : 'read';
}

/** Whether what stands where the weight would is the sum of the other weights, or of those right above, which is a part of them. */
function isTypedSum(frame: Frame, line: number): boolean {
  const { grid, weight, top, end } = frame;
  if (weight === null || grid.formula(line, weight) !== '') return false;
  const own = weightAt(grid, line, weight);
  const isResult = (each: number) => isWord(labelOf(frame, each), 'total', 'extreme', 'weighted');
  const rest = between(top, end)
    .filter((each) => each !== line && !isResult(each))
    .map((each) => weightAt(grid, each, weight))
    .filter((each) => each !== null);
  const above = between(top, line - 1).reverse();
  const start = above.find((each) => isResult(each) || weightAt(grid, each, weight) === null) ?? top - 1;
  const part = between(start + 1, line - 1).map((each) => weightAt(grid, each, weight) ?? 0);
  return (
    own !== null &&
    [rest, isResult(line) ? part : []].some((list) => list.length > 1 && isRounded(own, sum(list)))
  );
}

function wordKind(label: string): Kind | null {
  const says = (...words: readonly Word[]) => isWord(label, ...words);
  if (says('total', 'weighted')) return 'total';
  if (says('average')) return 'average';
  if (says('rank', 'extreme', 'share')) return 'computed';
  if (says('note')) return 'note';
  return says('bound') ? 'remark' : null;
}

/** What a line is where most of its numbers are computed from other lines and its weight was not typed; else null. */
export function kindIfComputed(frame: Frame, line: number, options: readonly number[]): Kind | null {
  const { grid, weight } = frame;
  const isTypedWeight = weight !== null && isWeight(grid, line, weight) && grid.formula(line, weight) === '';
  const numeric = options.filter((cross) => grid.isNumeric(line, cross));
  const [first, ...others] = numeric.filter((cross) => isDown(frame, line, cross));
  if (first === undefined || isTypedWeight || (others.length + 1) * 2 < numeric.length) return null;
  return kindOfFormula(grid.formula(line, first), labelOf(frame, line));
}

/** Whether the formula of a cell reads other lines of its own cross: a total, an average, a rank. */
function isDown({ grid, top, end }: Frame, line: number, cross: number): boolean {
  return grid
    .references(line, cross)
    .some(
      (range) =>
        range.firstCross <= cross &&
        range.lastCross >= cross &&
        range.first <= end &&
        range.last >= top &&
        !(range.first === line && range.last === line),
    );
}

function kindOfFormula(formula: string, label: string): Kind {
  if (isWord(label, 'average')) return 'average';
  if (/\b(?:AVERAGE|MEDIAN)\s*\(/i.test(formula)) return 'average';
  const isSum = /\b(?:SUM|SUMPRODUCT|AVERAGE\.WEIGHTED|MMULT)\s*\(|\+/i.test(formula);
  return isSum || isWord(label, 'total') ? 'total' : 'computed';
}

/** A weight that is the plain sum of others: "=SUM(B2:B6)", "=B2+B3"; `=1-B2` is a weight of its own. */
function addsUp({ grid }: Frame, line: number, weight: number): boolean {
  const formula = grid.formula(line, weight).replace(/\s/g, '');
  if (!/^=(?:SUM\([^()]*\)|[^-*/()]*\+[^-*/()]*)$/i.test(formula)) return false;
  return grid
    .references(line, weight)
    .some((range) => range.firstCross === weight && range.lastCross === weight && range.first !== line);
}
