import { Rectangle } from '@univerjs/core';
import type { UiPort } from './contract';
import type { CellRange } from './engine/book';
import { protectedCell } from './engine/guarded_cells';
import type { HostState } from './google/host_state';

/** What Google asks before an edit under a protection that only warns. */
export const WARNING = {
  title: 'Heads up!',
  text: "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?",
} as const;

/** Says in the page why nothing was changed. */
export function tellKeptOut(ui: UiPort): void {
  ui.toast({ title: 'There was a problem', message: protectedCell().message, seconds: 10 });
}

/** Whether a warning-only protection covers any of these cells. */
export function isWarned({ beside }: HostState, sheetId: string, range: CellRange): boolean {
  return beside.state.protections.some(
    (entry) =>
      entry.warningOnly &&
      entry.sheetId === sheetId &&
      (entry.range === null || Rectangle.intersects(entry.range, range)),
  );
}

/** What stands before a person's own change of cells, and what answers it. */
export class Person {
  /**
   * @param confirms whether the person goes on where a protection warns
   * @param beforeEdit remembers what cells hold; what it gives is called when they are changed
   */
  constructor(
    private readonly host: HostState,
    private readonly confirms: () => boolean,
    private readonly beforeEdit: (sheetId: string, range: CellRange) => () => void,
  ) {}

  /** Any change of the file. Throws what Google says where somebody else has protected what it would touch. */
  change<T>(act: () => T): T {
    return this.host.guarded.ofPerson(act);
  }

  /** A change of what cells hold; `act` says whether it was made. */
  edit(sheetId: string, range: CellRange, act: () => boolean): void {
    this.host.guarded.checkPerson(sheetId, range);
    if (isWarned(this.host, sheetId, range) && !this.confirms()) return;
    const edited = this.beforeEdit(sheetId, range);
    if (this.change(act)) edited();
  }
}
