import { textsAround } from './around';
import type { Layout } from './layout';

/** "1 = best", "1 (sehr gut)": a scale that says so runs down. */
export const FIRST_IS_BEST =
  /(?<![\d.,])1\s*(?:=|:|is|ist|\()\s*(?:the\s+)?(?:very good|excellent|great|best|top|sehr gut|bestens?)\b/iu;

/** "lower is better", "Price ↓", "minimise", "je weniger, desto besser": more is not better then. */
const SAID =
  /\b(?:lower|less|fewer|smaller|cheaper|shorter|lowest)\b.{0,16}\b(?:better|best|wins|preferred)\b|\bminimi[sz]e\b|[↓▼⬇]|\b(?:niedriger|weniger|kleiner|günstiger|kürzer)\b.{0,16}\bbesser\b|\bmoins\b.{0,16}\bmieux\b|\bmenos\b.{0,16}\bmejor\b/iu;

/** A cell that says so alone, beside a criterion. */
const WORD =
  /^(?:min|minimum|lower|less|fewer|smaller|down|non-?beneficial|niedriger|weniger|moins|menos)\.?$/iu;
/** "Cost" is the name of many a criterion and group, and a direction only beside "benefit". */
const COST = /^costs?$/iu;
const BENEFIT = /^benefits?$/iu;

/**
 * Whether words in or around a table say that less is better, although one scale for all, or none, counts more as better: this
 * can't be told apart from any other note, and is asked.
 */
export function saysLessIsBetter({ frame, map, kinds }: Layout): boolean {
  const isTold =
    map.criterionFields.worst !== null || (map.scale !== null && map.scale.best < map.scale.worst);
  if (isTold) return false;
  const { grid, name } = frame;
  const notes = [...kinds.options].filter(([, kind]) => kind === 'note').map(([cross]) => cross);
  const said = [
    ...map.criteria.flatMap((line) => [name, ...notes].map((cross) => grid.shown(line, cross))),
    ...textsAround(frame),
    ...[...kinds.criteria].flatMap(([line, kind]) => (kind === 'note' ? [grid.shown(line, name)] : [])),
  ];
  if (said.some((text) => SAID.test(text) || FIRST_IS_BEST.test(text))) return true;
  return notes.some((cross) => {
    const texts = map.criteria.map((line) => grid.shown(line, cross));
    const has = (pattern: RegExp) => texts.some((text) => pattern.test(text));
    return has(WORD) || (has(COST) && has(BENEFIT));
  });
}
