/** The largest of the numbers above 0 and their places, the largest first. */
export function largest(numbers: readonly (number | null)[], most: number): { value: number; at: number }[] {
  return numbers
    .map((number, at) => ({ value: number ?? 0, at }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, most);
}
