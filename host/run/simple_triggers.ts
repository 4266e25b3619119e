import type { CellRange } from '../engine/book';
import { readCell } from '../engine/cells';
import { areaOfCells } from '../google/area';
import type { Context } from '../google/context';
import { enumMember } from '../google/enums';
import type { HostState } from '../google/host_state';
import { rangeService } from '../google/range';
import { spreadsheetService } from '../google/spreadsheet';

/** Runs a top-level function of the script in its turn; what it takes is made in the run. */
type RunInTurn = (functionName: string, args: (context: Context) => readonly unknown[]) => Promise<unknown>;

/** What a trigger is told beside what all are told. */
type Told = (context: Context) => object;

/** What every simple trigger is told; who the person is stays out (developers.google.com/apps-script/guides/triggers/events). */
export function eventOf(context: Context, told: object = {}): object {
  const authMode = enumMember<GoogleAppsScript.Script.AuthMode>('AuthMode', context.run.settings.authMode);
  return { authMode, source: spreadsheetService(context), ...told };
}

/**
 * The functions that a script has run by what a person does: `onEdit` and `onSelectionChange`. They run after it, one
 * after another; what goes wrong in them stands in the list of runs, and nobody is told.
 */
export class SimpleTriggers {
  /** They wait for the file to be opened with the script enabled in it. */
  areOn = false;
  private selected = '';

  constructor(
    private readonly host: HostState,
    /** Whether the script has such a function. */
    private readonly has: (functionName: string) => boolean,
    private readonly runInTurn: RunInTurn,
    private readonly ended: () => void,
  ) {}

  /** To be called before a person changes what cells hold; what it gives is called when that is done. */
  beforeEdit(sheetId: string, range: CellRange): () => void {
    if (!this.areOn || !this.has('onEdit')) return () => undefined;
    const area = areaOfCells(sheetId, range);
    const isOneCell = area.rows === 1 && area.columns === 1;
    const oldValue = isOneCell ? this.textAt(sheetId, range) : undefined;
    return () => {
      const value = isOneCell ? this.textAt(sheetId, range) : undefined;
      this.start('onEdit', (context) => ({
        range: rangeService(context, area),
        ...(value !== undefined && { value }),
        ...(oldValue !== undefined && { oldValue }),
      }));
    };
  }

  /** A person has selected cells. */
  select(sheetId: string, range: CellRange): void {
    const selected = JSON.stringify([sheetId, range]);
    if (!this.areOn || selected === this.selected || !this.has('onSelectionChange')) return;
    this.selected = selected;
    this.start('onSelectionChange', (context) => ({
      range: rangeService(context, areaOfCells(sheetId, range)),
    }));
  }

  private start(functionName: string, told: Told): void {
    this.runInTurn(functionName, (context) => [eventOf(context, told(context))]).then(this.ended, this.ended);
  }

  /** What a cell holds as an event tells it: always a text; undefined where it holds nothing. */
  private textAt(sheetId: string, { startRow, startColumn }: CellRange): string | undefined {
    const { formula, value } = readCell(this.host.book, sheetId, startRow, startColumn);
    if (formula !== null) return this.host.readBack(formula);
    if (value === null) return undefined;
    return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  }
}
