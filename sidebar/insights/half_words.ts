import { listed } from '../../src/insight/wording';

/** What to tell once a half is in the sheet or gone from it, and which formulas of hers did not follow. */
export function halfWritten(half: number | null, left: readonly string[]): string {
  const isOne = left.length === 1;
  const cells = listed(left);
  if (half === null) {
    const stays = `${cells} ${isOne ? 'is a formula' : 'are formulas'} of yours and ${isOne ? 'stays' : 'stay'} as written.`;
    return left.length === 0 ? 'Cleared: the line is straight.' : `Cleared: the line is straight. ${stays}`;
  }
  const goes = `${cells} still ${isOne ? 'takes' : 'take'} every line as straight.`;
  return left.length === 0 ? 'Written into the sheet.' : `Written into the sheet. ${goes}`;
}
