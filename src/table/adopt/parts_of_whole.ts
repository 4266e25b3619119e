import type { Layout } from './layout';
import { sum, weightAt } from './sums';

/** Half a per cent: weights are often rounded. */
const NEAR = 0.005;

/** What the weights of a whole add up to. */
const WHOLES = [1, 100];

/**
 * Whether the weights add up to a whole again and again, in groups that the sheet shows: each group counts as much as any other
 * then, and what a whole group weighs is not counted.
 */
export function areWeightsByGroup(layout: Layout): boolean {
  const { frame, map, kinds } = layout;
  const { grid, weight, group } = frame;
  if (weight === null) return false;
  const begins = (line: number, at: number) => {
    const before = map.criteria[at - 1];
    if (before === undefined) return true;
    const isNamed = group !== null && grid.shown(line, group) !== '';
    const isNew = isNamed && grid.shown(line, group) !== grid.shown(before, group);
    return (
      isNew ||
      [...kinds.criteria].some(([each, kind]) => before < each && each < line && PARTING.includes(kind))
    );
  };
  const groups: number[][] = [];
  for (const [at, line] of map.criteria.entries()) {
    if (begins(line, at)) groups.push([]);
    groups[groups.length - 1]?.push(weightAt(grid, line, weight) ?? 0);
  }
  return (
    groups.length > 1 &&
    groups.some((each) => each.length > 1) &&
    WHOLES.some((whole) => groups.every((each) => Math.abs(sum(each) / whole - 1) < NEAR))
  );
}

const PARTING: readonly string[] = ['heading', 'total', 'blank'];

/** Whether other weights stand beside those that are taken, and are no multiple of them. */
export function areWeightsSeveral({ frame, map, kinds }: Layout): boolean {
  const { grid, weight } = frame;
  if (weight === null) return false;
  const sharesOf = (cross: number) => {
    const list = map.criteria.map((line) => weightAt(grid, line, cross));
    const whole = sum(list.map((each) => each ?? 0));
    return list.map((each) => (each === null ? null : each / whole));
  };
  const own = sharesOf(weight);
  return [...kinds.options].some(
    ([cross, kind]) =>
      kind === 'weights' &&
      sharesOf(cross).some((share, at) => share !== null && Math.abs(share - (own[at] ?? share)) > NEAR),
  );
}

/**
 * Whether averages of options stand beside them, each of some and all together of all: they may be what several people gave to
 * one option each.
 */
export function areOptionsAveraged({ frame: { grid }, map, kinds }: Layout): boolean {
  const [line] = map.criteria;
  if (line === undefined) return false;
  const parts = [...kinds.options]
    .filter(([, kind]) => kind === 'average')
    .map(([cross]) => {
      const ranges = grid
        .references(line, cross)
        .filter(({ first, last }) => first === line && last === line);
      return map.options.filter((option) =>
        ranges.some(({ firstCross, lastCross }) => firstCross <= option && option <= lastCross),
      );
    });
  const covered = parts.flat();
  return (
    parts.length > 1 &&
    parts.every((part) => part.length > 1) &&
    new Set(covered).size === covered.length &&
    covered.length === map.options.length
  );
}

/** Whether the name of an option is merged over several lines of numbers, each with a header of its own: only the first is read. */
export function areScoresBeside({ frame: { grid, header, zone }, kinds }: Layout): boolean {
  const hasHeader = (cross: number) => zone.some((line) => line !== header && grid.shown(line, cross) !== '');
  return [...kinds.options].some(
    ([cross, kind]) => kind === 'unnamed' && hasHeader(cross) && nameBefore(cross) === 'read',
  );

  function nameBefore(cross: number) {
    const named = [...kinds.options].filter(([each]) => each < cross && grid.shown(header, each) !== '');
    return named.sort(([a], [b]) => b - a)[0]?.[1];
  }
}
