import { textsAround } from './around';
import type { Frame } from './frame';
import { between } from './grid';
import { FIRST_IS_BEST } from './less';
import { numberAt, weightAt } from './sums';

/** One scale for all criteria. */
export interface Scale {
  readonly worst: number;
  readonly best: number;
}

/** The scales that people rate on, the narrowest first. */
const USUAL: readonly Scale[] = [
  { worst: 0, best: 1 },
  { worst: 1, best: 3 },
  { worst: 1, best: 5 },
  { worst: 0, best: 5 },
  { worst: -1, best: 1 },
  { worst: -2, best: 2 },
  { worst: 1, best: 10 },
  { worst: 0, best: 10 },
  { worst: -5, best: 5 },
  { worst: 0, best: 100 },
];

/** Scores of one scale seldom use less of it than this. */
const LEAST_USED = 0.4;

/** "1-5", "0 to 100", "1 (poor) to 10 (great)", "1 bis 10" beside the table. */
const SPOKEN =
  /(?<![\d.,-])(-?\d{1,3})\s*(?:\([^)\d]*\)\s*)?(?:-|–|—|to|bis|à|a|tot|till|\.\.\.?|…)\s*(\d{1,3})(?!\d|[.,]\d)/u;

/** "1 = bad, 3 = fair, 5 = great": the first and the last of them. */
const LEGEND = /(?<![\d.,-])(-?\d{1,3})\s*[=:]\s*\p{L}.*?(?<![\d.,])(\d{1,3})\s*[=:]\s*\p{L}[^=:]*$/u;

/** "out of 10", "/20": no scale ends before. */
const OUT_OF = /(?:\bout of|\bvon|\bsur|(?<!\d\s*)\/)\s*(5|7|10|20|100)(?![\d.,/])/iu;

/**
 * The one scale that all scores lie on, to be confirmed: the one that is said beside the table, else the narrowest usual one
 * that holds all scores. Null where the scores are measures of different kinds.
 */
export function guessScale(
  frame: Frame,
  criteria: readonly number[],
  options: readonly number[],
): { scale: Scale; isSaid: boolean } | null {
  const { grid } = frame;
  // What has no weight counts for nothing, so that it tells nothing of the scale either.
  const weighed = criteria.filter(
    (line) => frame.weight === null || weightAt(grid, line, frame.weight) !== null,
  );
  const scores = (weighed.length > 0 ? weighed : criteria).flatMap((line) =>
    options.map((cross) => numberAt(grid, line, cross)).filter((score): score is number => score !== null),
  );
  if (scores.length === 0) return null;
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  const holds = ({ worst, best }: Scale) => Math.min(worst, best) <= low && high <= Math.max(worst, best);
  const said = spokenScale(frame, criteria, options);
  if (said !== null && holds(said)) return { scale: said, isSaid: said.worst < said.best };
  const end = saidEnd(frame);
  if (end !== null && low >= 0 && high <= end) {
    return { scale: { worst: low < 1 || end > 10 ? 0 : 1, best: end }, isSaid: false };
  }
  const fitting = USUAL.find(
    (scale) =>
      holds(scale) &&
      (scale.best - scale.worst <= 5 || high - scale.worst >= LEAST_USED * (scale.best - scale.worst)),
  );
  // A criterion whose scores use a small part of the scale of others is a measure of its own kind.
  const isMixed = (high > 100 && low < high) || new Set(weighed.flatMap(marksOf)).size > 1;
  return fitting === undefined || isMixed ? null : { scale: fitting, isSaid: false };

  /** What stands around the numbers of a line: 12% and 4 are of different kinds, as $5 and 4 are. */
  function marksOf(line: number): string[] {
    return options
      .filter((cross) => numberAt(grid, line, cross) !== null)
      .map((cross) => grid.shown(line, cross).replace(/[\p{N}\s.,'’+−()-]/gu, ''));
  }
}

/** What the scores are told to be out of, in a header or beside the table; null where nothing says so. */
function saidEnd(frame: Frame): number | null {
  const said = textsAround(frame).map((text) => OUT_OF.exec(text)?.[1]);
  const ends = new Set(said.filter((each) => each !== undefined));
  const [only] = ends;
  return ends.size === 1 ? Number(only) : null;
}

function spokenScale(
  { grid, zone, top, lastCross, name, weight }: Frame,
  criteria: readonly number[],
  options: readonly number[],
): Scale | null {
  const lines = between(1, grid.lines).filter((line) => !criteria.includes(line));
  for (const line of new Set([...lines, ...zone])) {
    for (const cross of between(1, lastCross)) {
      if (cross === weight || (zone.includes(line) && options.includes(cross))) continue;
      if (typeof grid.value(line, cross) !== 'string') continue;
      const text = grid.shown(line, cross);
      const match = SPOKEN.exec(text) ?? LEGEND.exec(text);
      const [from, to] = [Number(match?.[1]), Number(match?.[2])];
      if (match === null || from >= to || !(cross === name || zone.includes(line) || line < top)) continue;
      return FIRST_IS_BEST.test(text) ? { worst: to, best: from } : { worst: from, best: to };
    }
  }
  return null;
}
