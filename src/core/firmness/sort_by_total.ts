/** Runs this short are sorted by insertion, which is quicker on so few. */
const SHORT = 32;

/**
 * Sorts positions by total, highest first, starting from the order of the last weighting, which is seldom far off:
 * short runs by insertion, then neighbours merged.
 *
 * @param spare as long as `order`, overwritten
 */
export function sortByTotal(order: Int32Array, totals: Float64Array, spare: Int32Array): void {
  const count = order.length;
  for (let start = 0; start < count; start += SHORT) {
    sortRun(order, totals, start, Math.min(start + SHORT, count));
  }
  for (let width = SHORT; width < count; width *= 2) {
    for (let start = 0; start + width < count; start += 2 * width) {
      merge(order, totals, spare, start, start + width, Math.min(start + 2 * width, count));
    }
  }
}

function sortRun(order: Int32Array, totals: Float64Array, start: number, end: number): void {
  for (let place = start + 1; place < end; place += 1) {
    const option = order[place];
    const total = totals[option];
    let at = place - 1;
    while (at >= start && totals[order[at]] < total) {
      order[at + 1] = order[at];
      at -= 1;
    }
    order[at + 1] = option;
  }
}

/** Merges two sorted neighbours; nothing is done where they are in order already. */
function merge(
  order: Int32Array,
  totals: Float64Array,
  spare: Int32Array,
  start: number,
  middle: number,
  end: number,
): void {
  const at = (place: number) => totals[order[place]];
  if (at(middle - 1) >= at(middle)) return;
  for (let place = start; place < middle; place += 1) spare[place] = order[place];
  let left = start;
  let right = middle;
  for (let place = start; left < middle; place += 1) {
    const isLeft = right === end || totals[spare[left]] >= at(right);
    order[place] = isLeft ? spare[left] : order[right];
    if (isLeft) left += 1;
    else right += 1;
  }
}
