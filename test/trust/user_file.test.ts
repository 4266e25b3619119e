/** Twenty other sheets of hers, from odd starting places: identical under every feature. */
import type { SavedFile } from '../../host/open_host';
import { bench } from '../host/fixture';
import { CHANGES, READS, type Trial } from './changes';
import { IS_WHOLE, shareOf, tell } from './tally';
import { isSentence, savedFiles, sentenceOf } from './trials';
import { differences, type WholeFile, wholeFile } from './whole_file';
import { BUDGET, FILES, reopened, trusted } from './year_file';

jest.setTimeout(IS_WHOLE ? 3_600_000 : 300_000);

let files: Record<Trial['file'], SavedFile>;
beforeAll(async () => {
  files = await savedFiles();
});

const HALF_AN_EMOJI = '\ud83d';
/** As long as Sheets takes it, with an emoji where a name is cut. */
const LONGEST = `${'x'.repeat(94)}🙂🙂🙂`;

/** Copies of the budget with all that a script can put on a sheet, under names that get in the way. */
const copiesCalled = (names: readonly string[]) => `
  const names = ${JSON.stringify(names)};
  for (const name of names) {
    file.setActiveSheet(budget);
    const copy = file.duplicateActiveSheet();
    copy.setName(name);
    copy.getRange('F1').setValue('of ' + name);
  }`;

const TWENTY = Array.from({ length: 20 }, (_, at) => `Budget of ${2000 + at}`);

/** Where a change may begin: what stands in the file, in words and as a script. */
const STARTS: readonly [string, string][] = [
  ['twenty sheets more', copiesCalled(TWENTY)],
  [
    'sheets called as those that Discern makes',
    copiesCalled([
      'Another',
      'My next role (2)',
      'Team: blank copy',
      'Combined: Team',
      'Discern: unfinished',
    ]),
  ],
  ['two hundred sheets', `for (let at = 0; at < 200; at += 1) file.insertSheet('Empty ' + at);`],
  [
    'every sheet protected, with a warning',
    `for (const each of file.getSheets()) each.protect().setDescription('Mine').setWarningOnly(true);`,
  ],
  ['the sheets around it hidden', `budget.hideSheet(); file.insertSheet('Last').hideSheet();`],
  [
    'a sheet with the longest name, and one with half an emoji',
    copiesCalled([LONGEST.slice(0, 100), `Half ${HALF_AN_EMOJI}`]),
  ],
];

test.each(STARTS)('from %s', async (_about, start) => {
  const wrong: string[] = [];
  const trials = shareOf([...CHANGES, ...READS], 5);
  for (const trial of trials) {
    const touched = await touchedBy(trial);
    const open = bench(FILES.code, { saved: structuredClone(files[trial.file]), calculates: false });
    const file = trusted(open);
    await open.script(
      `const file = SpreadsheetApp.getActiveSpreadsheet(); const budget = file.getSheetByName('${BUDGET}'); ${start}`,
    );
    if (trial.sheet !== BUDGET || !start.includes('budget.hide')) file.user.switchTo(trial.sheet);
    await file.standIn.settled();
    const args = await trial.args(file);
    const before = wholeFile(file);
    const said = await sentenceOf(file, trial, args);
    const other = differences(before, wholeFile(file)).filter((place) => !isOwn(place, touched, before));
    if (other.length > 0 || (said !== null && !isSentence(said)) || !hasSameOrder(before, wholeFile(file)))
      wrong.push([trial.about, `said “${said}”`, ...other.slice(0, 5)].join('; '));
    file.standIn.dispose();
  }
  tell({ what: 'changes beside twenty sheets from odd starts', tried: trials.length, lost: wrong.length });
  expect(wrong).toEqual([]);
});

/** The ids of the sheets that a change is about. */
async function touchedBy(trial: Trial): Promise<ReadonlySet<string>> {
  const file = reopened(files[trial.file]);
  file.user.switchTo(trial.sheet);
  const args = await trial.args(file);
  const before = wholeFile(file);
  await file.call(trial.call, ...args);
  const places = differences(before, wholeFile(file));
  file.standIn.dispose();
  return new Set(places.flatMap((place) => idIn(place) ?? []));
}

const idIn = (place: string): string | null =>
  /^(?:sheet|resource [A-Z_]+) (\S+)(?: |$)/.exec(place)?.[1] ?? null;

function isOwn(place: string, touched: ReadonlySet<string>, before: WholeFile): boolean {
  if (place === 'order' || place === 'in view' || place.startsWith('properties user')) return true;
  const id = idIn(place);
  if (id !== null) return touched.has(id) || !before.has(`sheet ${id} id`);
  const [, list, entry] = /^(charts|protections|filters) (\d+) /.exec(place) ?? [];
  if (list === undefined) return false;
  const sheetId = before.get(`${list} ${entry} sheetId`);
  return sheetId === undefined || touched.has(JSON.parse(sheetId));
}

/** The sheets that were there stand in the same order. */
function hasSameOrder(before: WholeFile, after: WholeFile): boolean {
  const orderOf = (file: WholeFile): string[] => JSON.parse(file.get('order') ?? '[]');
  const known = orderOf(before);
  return (
    orderOf(after)
      .filter((id) => known.includes(id))
      .join() === known.join()
  );
}
