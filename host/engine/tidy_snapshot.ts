import type { IWorkbookData } from '@univerjs/core';

/**
 * A saved workbook without traces of what is no longer in it: styles that no cell has, empty rows and cells, empty
 * lists of rules. Two files that show the same are then the same.
 */
export function tidied(workbook: IWorkbookData): IWorkbookData {
  const sheets = Object.fromEntries(
    Object.entries(workbook.sheets).map(([id, sheet]) => [
      id,
      { ...sheet, cellData: withoutEmpty(sheet.cellData ?? {}) },
    ]),
  );
  const texts = new Set(JSON.stringify(sheets).match(/:"[^"]*"/g));
  const styles = Object.entries(workbook.styles).filter(([id]) => texts.has(`:${JSON.stringify(id)}`));
  const resources = (workbook.resources ?? [])
    .map(({ name, data }) => ({ name, data: tidiedResource(data) }))
    .filter(({ data }) => data !== '' && data !== '{}');
  return { ...workbook, sheets, styles: Object.fromEntries(styles), resources };
}

function tidiedResource(data: string): string {
  if (data === '') return data;
  const parsed: unknown = JSON.parse(data);
  return typeof parsed === 'object' && parsed !== null ? JSON.stringify(withoutEmpty(parsed)) : data;
}

/** Without members that hold nothing, two levels deep: sheets or rows, and what is in them. */
function withoutEmpty<T extends object>(value: T, levels = 2): T {
  if (Array.isArray(value) || levels === 0) return value;
  const kept = Object.entries(value)
    .map(([key, part]: [string, unknown]): [string, unknown] => [
      key,
      typeof part === 'object' && part !== null ? withoutEmpty(part, levels - 1) : part,
    ])
    .filter(([, part]) => typeof part !== 'object' || part === null || Object.keys(part).length > 0);
  return Object.fromEntries(kept) as T;
}
