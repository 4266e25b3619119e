import type { View } from '../src/api';
import type { Call } from './bridge';

/** What every page of the sidebar is given. */
export interface PageProps {
  call: Call;
  /** Shows another page in place of this one, or a part of it, by its heading. */
  goTo: (view: View, part?: string) => void;
  /** The part of this page that was asked for; undefined for all of it. */
  part?: string | undefined;
}
