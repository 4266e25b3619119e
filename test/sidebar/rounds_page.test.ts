/** The page of rounds as it is shipped, in a real browser at 300 pixels. */
import type { MatrixView, RenameToKeep, RoundsView } from '../../src/api';
import { dayInWords, dayOf, dayOfIso, type Round } from '../../src/decision/round';
import { MatrixPages } from './matrix_pages';
import { axeViolations } from './open_sidebar';
import { careerView } from './views';

const rounds = new MatrixPages('rounds');
const view = careerView();
const DAY = dayOf(2026, 1, 12);

const roundOf = (round: number, part: Partial<Round> = {}): Round => ({
  ...{ round, date: DAY + round, name: '', note: '', decision: view.decision, gut: null, decided: null },
  ...part,
});

async function open(kept: Round[], part: Partial<RoundsView> = {}): Promise<void> {
  await rounds.open(view, (server) => {
    server.answers.readRounds = () => ({
      ...{ view, rounds: kept, leftOff: 0, skipped: [], staleMonths: null, evidence: [], renames: [] },
      ...part,
    });
  });
}

/** The matrix as a table made by hand has it: known by names alone. */
function byHand(names: (name: string) => string): MatrixView['decision'] {
  const options = view.decision.options.map(({ name }) => ({
    id: `name:${names(name).toLowerCase()}`,
    name: names(name),
  }));
  return { ...view.decision, options };
}

describe('what was decided is looked at from its day on, by the calendar of the person', () => {
  // The earliest and the latest place on earth: most of the time it is not the same day there.
  test.each(['Pacific/Kiritimati', 'Pacific/Niue', 'Europe/Berlin'])('in %s', async (zone) => {
    const today = dayOfIso(new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format()) ?? 0;
    await open(
      [-1, 0, 1].map((days, at) =>
        roundOf(at + 1, {
          decided: { choice: 'NewCo', expected: '', sure: null, lookAgain: today + days },
        }),
      ),
    );
    await rounds.page.emulateTimezone(zone);
    await rounds.page.reload();
    await rounds.page.waitForSelector('.decided');
    const [dayBefore, thatDay, dayAfter, ...more] = await rounds.texts('.decided');
    expect(dayBefore).toContain(`What you knew on ${dayInWords(DAY + 1)} You decided for NewCo.`);
    expect(thatDay).toContain(`What you knew on ${dayInWords(DAY + 2)} You decided for NewCo.`);
    expect(dayAfter).toBe(
      `On ${dayInWords(DAY + 3)} you decided for NewCo. Look again on ${dayInWords(today + 1)}.`,
    );
    expect(more).toEqual([]);
  });
});

describe('one name gone and one new', () => {
  const before = byHand((name) => name);
  const now = byHand((name) => (name === 'NewCo' ? 'NewCo Ltd' : name));
  const kept = [roundOf(1, { decision: before })];
  const rename = { of: 'options', before: 'NewCo', after: 'NewCo Ltd' } as const;
  const asView = { ...view, decision: now };

  test('is asked about, and the answer is kept with the rounds', async () => {
    await open(kept, { view: asView });
    await rounds.shows('2 options changed.');
    expect(await rounds.text('.rename')).toContain('Is “NewCo Ltd” what was called “NewCo”?');
    expect(await axeViolations(rounds.page)).toEqual([]);
    expect(await rounds.sticksOut()).toEqual([]);
    rounds.server.answers.keepRename = ({ title: _title, isSame, ...answer }: RenameToKeep) => {
      rounds.server.answers.readRounds = () => ({
        ...{ view: asView, rounds: kept, leftOff: 0, skipped: [], staleMonths: null, evidence: [] },
        renames: isSame === null ? [] : [{ ...answer, isSame }],
      });
    };
    await rounds.click('Yes, renamed');
    await rounds.shows('1 name changed.');
    await rounds.expectCalls('keepRename', [[{ title: now.title, ...rename, isSame: true }]]);
    await rounds.page.locator('::-p-aria(Ask again about NewCo Ltd)').click();
    await rounds.shows('2 options changed.');
  });

  test('is not asked about again, whatever the answer was', async () => {
    await open(kept, { view: asView, renames: [{ ...rename, isSame: true }] });
    await rounds.shows('1 name changed.');
    expect(await rounds.text('.rename')).toContain('You said that “NewCo Ltd” is what was called “NewCo”.');
    await rounds.page.close();
    await open(kept, { view: asView, renames: [{ ...rename, isSame: false }] });
    await rounds.shows('2 options changed.');
    expect(await rounds.text('.rename')).toContain(
      'You said that “NewCo Ltd” is not what was called “NewCo”.',
    );
  });
});

test('a round is said to be recorded when it stands in the lists: what is chosen from then on stays chosen', async () => {
  const [first, second] = [roundOf(1), roundOf(2)];
  await open([first]);
  await rounds.page.waitForSelector('#from');
  let answer: (view: RoundsView) => void = () => {};
  const isAsked = new Promise<void>((asked) => {
    rounds.server.answers.recordRound = () => {
      rounds.server.answers.readRounds = () =>
        new Promise((resolve) => {
          answer = resolve;
          asked();
        });
      return { code: 'recorded', round: 2 };
    };
  });
  await rounds.click('Record this round');
  await isAsked;
  // As long as the page takes to draw what it knows.
  await rounds.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  expect(await rounds.text('body')).not.toContain('Recorded as round 2.');
  answer({
    ...{ view, rounds: [first, second], leftOff: 0, skipped: [], staleMonths: null, evidence: [] },
    renames: [],
  });
  await rounds.shows('Recorded as round 2.');
  expect(await rounds.page.$eval('#from', (list) => (list as HTMLSelectElement).value)).toBe('2');
  await rounds.page.select('#from', '1');
  await rounds.shows(`Since ${dayInWords(DAY + 1)}`);
});
