import type { Cell } from '../../door/cell';

/** Whether judgments in pairs cross here: the same name across and down, and 1 or nothing where it meets itself. */
export const meetsItself = (across: string, down: string, value: Cell): boolean =>
  across !== '' && across === down && (value === 1 || value === null);
