import { answer } from '../answer';
import type { HomeView } from '../api';
import { readHome as readHomeOf } from '../sheet/read_home';

/** Sidebar: what stands beside the matrix. */
export function readHome(): HomeView {
  return answer('readHome', [], () => readHomeOf(SpreadsheetApp.getActiveSpreadsheet()));
}
