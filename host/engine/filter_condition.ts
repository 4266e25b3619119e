import type { FilterCondition } from './beside';
import type { CellContent } from './cells';

/** Whether a row with this cell, which shows `text`, stays in view. */
export function passesFilter(
  { hiddenValues, criterion }: FilterCondition,
  cell: CellContent,
  text: string,
): boolean {
  if (hiddenValues.includes(text)) return false;
  return criterion === null || passes(criterion, cell, text);
}

function passes(
  { name, values }: NonNullable<FilterCondition['criterion']>,
  cell: CellContent,
  text: string,
): boolean {
  const { value } = cell;
  if (name in ON_NUMBERS) {
    const [first = 0, second = 0] = values.map(Number);
    // A text is neither above nor below a number, but it is not equal to it either.
    if (typeof value !== 'number') return name === 'NUMBER_NOT_EQUAL_TO';
    return ON_NUMBERS[name]?.(value, first, second) ?? false;
  }
  const wanted = String(values[0] ?? '').toLowerCase();
  return ON_TEXTS[name]?.(text.toLowerCase(), wanted) ?? false;
}

const ON_NUMBERS: Record<string, (value: number, first: number, second: number) => boolean> = {
  NUMBER_BETWEEN: (value, first, second) => value >= first && value <= second,
  NUMBER_NOT_BETWEEN: (value, first, second) => value < first || value > second,
  NUMBER_EQUAL_TO: (value, first) => value === first,
  NUMBER_NOT_EQUAL_TO: (value, first) => value !== first,
  NUMBER_GREATER_THAN: (value, first) => value > first,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, first) => value >= first,
  NUMBER_LESS_THAN: (value, first) => value < first,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, first) => value <= first,
};

const ON_TEXTS: Record<string, (text: string, wanted: string) => boolean> = {
  CELL_EMPTY: (text) => text === '',
  CELL_NOT_EMPTY: (text) => text !== '',
  TEXT_CONTAINS: (text, wanted) => text.includes(wanted),
  TEXT_DOES_NOT_CONTAIN: (text, wanted) => !text.includes(wanted),
  TEXT_STARTS_WITH: (text, wanted) => text.startsWith(wanted),
  TEXT_ENDS_WITH: (text, wanted) => text.endsWith(wanted),
  TEXT_EQUAL_TO: (text, wanted) => text === wanted,
};
