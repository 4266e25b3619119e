import { blockName, parseReference } from '../a1';
import { callsOf } from '../find/calls';
import type { MatrixMap } from '../map';
import { isSameFormula } from './as_built';

/** The function of the totals, and the one that takes in halves around its scores. */
export const MODEL = 'WEIGHTED_SCORE';
export const STRAIGHTENED = 'MIDVALUE_SCORE';

/** The totals behind the label that stands before them. */
const LABELLED = /^(=[HV]STACK\("[^"]*"\s*[;,]\s*)(.*)\)$/i;

/** A formula that is the function of the totals alone, with halves or without, under a label or without; null for any other. */
export function withHalf(formula: string, after: MatrixMap): string | 'no-scale' | null {
  const [, label, totals] = LABELLED.exec(formula) ?? [];
  if (label === undefined || totals === undefined) return totalsWithHalf(formula, after);
  const rewritten = totalsWithHalf(`=${totals}`, after);
  if (rewritten === null || rewritten === 'no-scale') return rewritten;
  return `${label.replace(/[;,]\s*$/, '; ')}${rewritten.slice(1)})`;
}

function totalsWithHalf(formula: string, after: MatrixMap): string | 'no-scale' | null {
  const [list = []] = callsOf(formula, MODEL);
  const [given = '', weights = '', worst = '', best = '', ...more] = list;
  const isWhole = isSameFormula(formula, `=${MODEL}(${list.join()})`);
  const [straightened] = callsOf(given, STRAIGHTENED);
  const isStraightened = isSameFormula(given, `${STRAIGHTENED}(${(straightened ?? []).join()})`);
  if (!isWhole || more.length > 0 || (straightened !== undefined && !isStraightened)) return null;
  if (worst === '' || best === '') return 'no-scale';
  const scores = straightened?.[0] ?? given;
  const ranges = [scores, weights, worst, best];
  const block = parseReference(scores);
  if (block === null || !ranges.every((text) => /^-?\d+$/.test(text) || parseReference(text) !== null))
    return null;
  if (!after.isBent) return `=${MODEL}(${ranges.join('; ')})`;
  const line = after.criterionFields.half ?? 1;
  const isDown = after.orientation === 'down';
  const halves = blockName(
    isDown ? { ...block, left: line, right: line } : { ...block, top: line, bottom: line },
  );
  // As she has written the weights, so that her formula can be copied on.
  const half = weights.includes('$') ? halves.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2') : halves;
  return `=${MODEL}(${STRAIGHTENED}(${[scores, worst, best, half].join('; ')}); ${ranges.slice(1).join('; ')})`;
}
