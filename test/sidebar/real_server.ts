/** The sidebar with the built server behind it, on a spreadsheet in the stand-in: every page with what it really gets. */
import { openHeadless } from '../../host/headless';
import type { Server, View } from '../../src/api';
import { type Decision, newCriterion } from '../../src/decision/decision';
import { exampleDecision } from '../../src/decision/example';
import { FakeServer } from './open_sidebar';

/** What stands in the spreadsheet when the sidebar opens. */
export const STATES = [
  'an empty file',
  'the example with two rounds',
  'hostile names',
  'a server that fails',
] as const;
export type State = (typeof STATES)[number];

export class RealServer extends FakeServer {
  private readonly file = openHeadless();

  constructor(private readonly state: State) {
    super();
    this.file.standIn.open();
  }

  async prepare(): Promise<void> {
    if (this.state === 'the example with two rounds') await this.fill(exampleDecision());
    if (this.state === 'hostile names') await this.fill(hostile());
  }

  dispose(): void {
    this.file.standIn.dispose();
  }

  override async answer(
    name: keyof Server,
    args: unknown[],
  ): Promise<{ value: unknown } | { message: string }> {
    this.calls.push([name, ...args]);
    if (this.state === 'a server that fails' && name !== 'startWizard') {
      return {
        message: 'Google Sheets did not answer as it should, and nothing was changed: please try again.',
      };
    }
    try {
      const value = await this.call(name, ...args);
      return { value: name === 'startWizard' ? { ...(value as object), view: this.view } : value };
    } catch (error) {
      return { message: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Calls the server as the sidebar does, on settled values. */
  async call(name: string, ...args: unknown[]): Promise<unknown> {
    const value = await this.file.standIn.callFromClient(name, args);
    await this.file.standIn.settled();
    return value;
  }

  private async fill(decision: Decision): Promise<void> {
    const beginning = { gutFirst: false, weighting: null, notes: {} };
    const place = (await this.call('createMatrix', decision, beginning)) as { sheetId: number };
    await this.call('createOptions', []);
    await this.call('showMatrix', place.sheetId);
    for (const date of [46_000, 46_100]) {
      const round = { date, name: 'Interviews', note: '', decided: null, whenSame: 'record' };
      await this.call('recordRound', { sheetId: place.sheetId, ...round });
    }
  }
}

/** Names as no designer draws them: long without a space, right to left, emoji, markup. */
function hostile(): Decision {
  const options = ['x'.repeat(190), '🦄 Üñïçødé 👩‍👩‍👧', 'החלטה של שלום עולם', '<b>bold</b> & "quotes"'];
  const criteria = ['A very long name of a criterion '.repeat(5).trim(), 'الراتب السنوي', '=1+1'];
  return {
    title: '<i>Which?</i> '.repeat(5).trim(),
    options: options.map((name, at) => ({ id: `o${at}`, name })),
    baseline: 2,
    criteria: criteria.map((name, at) => ({
      ...newCriterion(`c${at}`, name),
      worst: 1,
      best: 5,
      weight: at + 1,
      // A bent line, and a must that somebody misses.
      half: at === 0 ? 4 : null,
      least: at === 1 ? 3 : null,
    })),
    scores: criteria.map((_, row) =>
      options.map((_, at) => (row + at === 2 ? null : 1 + ((row + 2 * at) % 5))),
    ),
  };
}

export type { View };
