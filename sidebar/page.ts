import type { View } from '../src/api';
import type { Call } from './bridge';

/** What every page of the sidebar is given. */
export interface PageProps {
  call: Call;
  /** Shows another page in place of this one. */
  goTo: (view: View) => void;
}
