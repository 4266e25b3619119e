/** Neighbouring rows of one height, or columns of one width. */
export interface LinesAlike {
  readonly first: number;
  readonly count: number;
  /** In pixels. */
  readonly size: number;
}

/** Neighbouring lines of one size together, because each needs a call of its own. */
export function linesAlike(sizes: readonly number[], first: number): LinesAlike[] {
  const lines: LinesAlike[] = [];
  sizes.forEach((size, at) => {
    const last = lines[lines.length - 1];
    if (last?.size === size) lines[lines.length - 1] = { ...last, count: last.count + 1 };
    else lines.push({ first: first + at, count: 1, size });
  });
  return lines;
}

/** The same sizes, or all as large as the largest where these would be more than so many runs of lines alike. */
export function evenedOut(sizes: readonly number[], most: number): number[] {
  if (linesAlike(sizes, 1).length <= most) return [...sizes];
  const largest = Math.max(...sizes);
  return sizes.map(() => largest);
}
