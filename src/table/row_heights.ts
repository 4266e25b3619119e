/** A row, or several alike; columns and their widths too. */
export interface Rows {
  readonly first: number;
  readonly count: number;
  readonly height: number;
}

/** Neighbouring rows of one height together, because each needs a call of its own. */
export function rowsAlike(heights: readonly number[], first: number): Rows[] {
  const rows: Rows[] = [];
  heights.forEach((height, at) => {
    const last = rows[rows.length - 1];
    if (last?.height === height) rows[rows.length - 1] = { ...last, count: last.count + 1 };
    else rows.push({ first: first + at, count: 1, height });
  });
  return rows;
}

/** The same heights, or all as high as the highest where these would be more than so many runs of rows alike. */
export function evenedOut(heights: readonly number[], most: number): number[] {
  if (rowsAlike(heights, 1).length <= most) return [...heights];
  const highest = Math.max(...heights);
  return heights.map(() => highest);
}
