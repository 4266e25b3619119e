/** Numbers that look like scores, the same on every run. */
export function tableOf(rows, columns, cell) {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cell(row, column)),
  );
}

/** Fractions between 0 and 10. */
export const fraction = (row, column) => 5 + 5 * Math.sin(row * 101 + column * 7);

/** Whole ratings from 1 to 9. */
export const rating = (row, column) => 1 + ((row * 7 + column * 13) % 9);

/** The same with what a laid out matrix always holds: a blank spacer row and a blank spacer column. */
export const spaced = (row, column) => (row === 3 || column === 5 ? '' : rating(row, column));

export const transposed = (rows) => rows[0].map((_, column) => rows.map((row) => row[column]));
