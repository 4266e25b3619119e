/** Digits that count when rounding: what lies beyond them is the noise of binary numbers, as a sheet sees it too. */
const DIGITS = 13;

/** More decimals than anybody needs; a double has no more beside a whole digit. */
const MOST_DECIMALS = 12;

/** A number in units of its last decimal, without the noise of binary numbers. */
function scaled(value: number, decimals: number): number {
  return Number((value * 10 ** decimals).toPrecision(DIGITS));
}

const unscaled = (units: number, decimals: number) => Number(`${units}e-${decimals}`);

/** Rounds half away from zero, as a sheet shows numbers: 66.25 becomes 66.3, also where it was 66.2499999999999. */
export function rounded(value: number, decimals: number): number {
  const units = scaled(value, decimals);
  if (Math.abs(units) > Number.MAX_SAFE_INTEGER) return value;
  return unscaled(Math.sign(units) * Math.round(Math.abs(units)), decimals) + 0;
}

/** Rounds up (`way` 1) or down (−1): away from what stands on the other side. */
export function roundedAway(value: number, decimals: number, way: 1 | -1): number {
  const units = scaled(value, decimals);
  if (Math.abs(units) > Number.MAX_SAFE_INTEGER) return value;
  return unscaled(way > 0 ? Math.ceil(units) : Math.floor(units), decimals) + 0;
}

/** The two ends of a stretch, as they are written. */
export interface WrittenStretch {
  readonly from: number;
  readonly to: number;
}

/**
 * A stretch with its ends rounded inwards, so that whatever holds between the true ends holds between the written ones;
 * with as many decimals, at least `decimals`, as leave room between them.
 *
 * @example within(54.098, 69.96, 1) // { from: 54.1, to: 69.9 }
 */
export function within(from: number, to: number, decimals: number): WrittenStretch {
  let stretch = { from, to };
  for (let places = decimals; places <= MOST_DECIMALS; places += 1) {
    stretch = { from: roundedAway(from, places, 1), to: roundedAway(to, places, -1) };
    if (stretch.from < stretch.to) break;
  }
  return stretch;
}

/**
 * Parts rounded so that they add up to a total as it is shown: every part is rounded down, then the ones with the
 * largest remainders are rounded up instead (Hamilton's method). What is exactly 0 stays 0.
 *
 * @param total the total, already rounded to as many decimals
 * @example partsOf([1.25, 1.25, 0], 2.5, 1) // [1.3, 1.2, 0]
 */
export function partsOf(parts: readonly number[], total: number, decimals: number): number[] {
  const units = parts.map((part) => scaled(part, decimals));
  const floors = units.map(Math.floor);
  const missing = Math.round(scaled(total, decimals) - floors.reduce((sum, floor) => sum + floor, 0));
  const movable = units
    .map((unit, at) => ({ at, remainder: unit - (floors[at] as number) }))
    .filter(({ at }) => parts[at] !== 0)
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at)
    .map(({ at }) => at);
  const counts = new Map<number, number>();
  if (movable.length > 0) {
    for (let given = 0; given < Math.abs(missing) && given < 10 * movable.length; given += 1) {
      // One too many is taken from the smallest remainder.
      const place = missing > 0 ? given % movable.length : movable.length - 1 - (given % movable.length);
      const at = movable[place] as number;
      counts.set(at, (counts.get(at) ?? 0) + Math.sign(missing));
    }
  }
  return floors.map((floor, at) => unscaled(floor + (counts.get(at) ?? 0), decimals) + 0);
}
