import { CRITERION, isOneOf, WEIGHT } from '../../src/table/adopt/main_words';
import type { PastedRow } from './pasted_list';

/** A pasted criterion with the weight that was typed beside it. */
interface WeightedRow extends PastedRow {
  weight: string;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const PER_CENT = new RegExp(`^${NUMBER}\\s*%$`);
const PLAIN = new RegExp(`^${NUMBER}$`);
/** "Pay 40%", "Pay (40 %)", "Pay: 40%", "Pay – 40%". */
const BEHIND = new RegExp(
  `^(.*[^\\s:(\\[–—-])\\s*[:–—-]?\\s*[([]?(?<=[\\s:([])(${NUMBER}\\s*%)\\s*[)\\]]?$`,
  'u',
);
/** "40% Pay", "40 % – Pay". */
const BEFORE = new RegExp(`^(${NUMBER}\\s*%)\\s*[:–—-]?\\s+(.*\\S)$`, 'u');

/**
 * Pasted criteria with what each of them weighs, where every line says so: in per cent beside the name or in it, or as numbers
 * under a header or that add up to a whole. Null where any line says nothing of the kind: what stands there is a note then.
 *
 * @example withWeights([{ name: 'Pay', note: '60%' }, { name: 'Fun', note: '40%' }]) // weights '60%' and '40%'
 */
export function withWeights(pasted: readonly PastedRow[]): WeightedRow[] | null {
  const [first, ...below] = pasted;
  const isHeaded = first !== undefined && isHeader(first);
  const rows = isHeaded ? below : pasted;
  if (rows.length < 2) return null;
  const beside = rows.map(weightBeside);
  if (areAll(beside)) {
    const isPerCent = beside.every(({ weight }) => PER_CENT.test(weight));
    return isHeaded || isPerCent || isWhole(beside) ? beside : null;
  }
  const inNames = rows.map(weightInName);
  // "At least 20%" may be part of a name.
  return areAll(inNames) && isWhole(inNames) ? inNames : null;
}

const isHeader = ({ name, note }: PastedRow) =>
  isOneOf(name, CRITERION) && isOneOf(note.split('; ')[0] ?? '', WEIGHT);

function weightBeside({ name, note }: PastedRow): WeightedRow | null {
  const [weight = '', ...rest] = note.split('; ');
  return PER_CENT.test(weight) || PLAIN.test(weight) ? { name, note: rest.join('; '), weight } : null;
}

function weightInName({ name, note }: PastedRow): WeightedRow | null {
  const [, behind, weightBehind] = BEHIND.exec(name) ?? [];
  if (behind !== undefined && weightBehind !== undefined) return { name: behind, note, weight: weightBehind };
  const [, weightBefore, before] = BEFORE.exec(name) ?? [];
  return before !== undefined && weightBefore !== undefined
    ? { name: before, note, weight: weightBefore }
    : null;
}

const areAll = (rows: (WeightedRow | null)[]): rows is WeightedRow[] => rows.every((row) => row !== null);

/** Whether weights add up to 1 or 100, rounded or not. */
function isWhole(rows: readonly WeightedRow[]): boolean {
  const whole = rows.reduce((sum, { weight }) => sum + Number.parseFloat(weight.replace(',', '.')), 0);
  return [1, 100].some((each) => Math.abs(whole / each - 1) <= 0.011);
}
