import type { MenuItem, UiPort } from '../contract';
import type { Book } from '../engine/book';
import type { Calculation } from '../engine/calculation';

/** What the services of every run share: the workbook and what Google keeps beside it. */
export interface HostState {
  book: Book;
  calculation: Calculation;
  html: Record<string, string>;
  ui: UiPort;
  /** The add-on's menu, as the last addToUi left it. */
  menu: MenuItem[];
}
