/** What a cell can show instead of a value. #ERROR! is Google's, the engine has no such value of its own. */
export const CELL_ERRORS: ReadonlySet<string> = new Set([
  '#ERROR!',
  '#REF!',
  '#VALUE!',
  '#NAME?',
  '#DIV/0!',
  '#N/A',
  '#NUM!',
  '#NULL!',
]);

const PLAIN_WORDS: Record<string, string> = {
  '#REF!': 'Reference does not exist.',
  '#NAME?': 'Unknown function or range name.',
  '#DIV/0!': 'Function DIVIDE parameter 2 cannot be zero.',
  '#N/A': 'Value not available.',
};

/** Why each error cell shows its error, by sheet and cell; told anew in every calculation. */
export class ErrorMessages {
  private readonly messages = new Map<string, string>();

  clear(): void {
    this.messages.clear();
  }

  tell(sheetId: string, row: number, column: number, message: string): void {
    this.messages.set(key(sheetId, row, column), message);
  }

  /** @param shown the error that the cell shows */
  of(sheetId: string, row: number, column: number, shown: string): string {
    return this.messages.get(key(sheetId, row, column)) ?? PLAIN_WORDS[shown] ?? 'Formula error.';
  }
}

function key(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${row} ${column}`;
}
