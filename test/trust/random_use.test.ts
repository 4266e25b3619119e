/** A person at random: edits, the sidebar, undo, duplicates and copies, against a model that anybody can check. */
import fc from 'fast-check';
import { type Home, type Move, playSequence, STEP_NAMES } from './random/player';
import { type Start, starts } from './random/starts';
import { IS_WHOLE, tell } from './tally';

/** Another seed plays other sequences. */
const SEED = Number(process.env.TRUST_SEED ?? 20_261_126);
/** How many sequences of each kind, where somebody wants another number of them. */
const ASKED = process.env.TRUST_SEQUENCES === undefined ? null : Number(process.env.TRUST_SEQUENCES);

const IS_SHARE = !IS_WHOLE && ASKED === null;

jest.setTimeout(IS_SHARE ? 300_000 : 3_600_000);

/** Steps of the longest sequence. */
const LONGEST = IS_SHARE ? 9 : 14;
/** Milliseconds for all sequences of a test where not everything is tried: a free machine needs half of it. */
const TIME = 60_000;

let files: Start[];
beforeAll(async () => {
  files = await starts();
});

const LOCALES = ['en_US', 'de_DE', 'fr_FR', 'tr_TR', 'pt_BR', 'sv_SE', 'ja_JP', 'en_GB'];
/** The clocks that are farthest ahead and behind, two with half and quarter hours, and that of the scripts. */
const ZONES = ['Etc/UTC', 'Pacific/Kiritimati', 'Pacific/Niue', 'America/St_Johns', 'Asia/Kathmandu'];

const home: fc.Arbitrary<Home> = fc.record({
  locale: fc.constantFrom(...LOCALES),
  timeZone: fc.constantFrom(...ZONES),
  readsBackCommas: fc.boolean(),
});
const number = fc.nat({ max: 60 });
const move: fc.Arbitrary<Move> = fc.record({
  step: fc.constantFrom(...STEP_NAMES),
  a: number,
  b: number,
  c: number,
});

test.each([
  ['what is read is what was typed', false, { whole: 3000, share: 300 }],
  ['what is calculated is what anybody computes', true, { whole: 400, share: 20 }],
] as const)('after any sequence of steps %s', async (_claim, calculates, runs) => {
  let played = 0;
  const start = fc.nat({ max: files.length - 1 });
  const sequences = fc.asyncProperty(
    start,
    home,
    fc.array(move, { minLength: 1, maxLength: LONGEST }),
    async (at, where, moves) => {
      played += 1;
      await playSequence(files[at] as Start, where, moves, calculates);
    },
  );
  const numRuns = ASKED ?? (IS_WHOLE ? runs.whole : runs.share);
  const report = await fc.check(sequences, {
    ...{ seed: SEED, numRuns },
    ...(IS_SHARE && { interruptAfterTimeLimit: TIME, markInterruptAsFailure: false }),
  });
  // A run that was out of time before its first sequence ended counts as failed, but has no error.
  const story = report.errorInstance instanceof Error ? report.errorInstance.message : '';
  tell({ what: 'sequences of steps at random', tried: played, lost: story === '' ? 0 : 1 });
  expect(story).toBe('');
  expect(played).toBeGreaterThan(0);
});
