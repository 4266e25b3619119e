import { dayOf } from '../../src/decision/round';

/** Today by the person's own calendar, as a serial number. */
export function today(): number {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
