/** Cells and sheets that somebody else has protected: a change is made whole beside them, or not at all, and says so. */
import type { SavedFile } from '../../host/open_host';
import { cellName } from '../../src/table/a1';
import { CHANGES, type Trial } from './changes';
import { IS_WHOLE, shareOf, tell } from './tally';
import { IN_BOTH, isSentence, NOTHING_CHANGED, opened, savedFiles, sentenceOf } from './trials';
import { differences, wholeFile } from './whole_file';

jest.setTimeout(IS_WHOLE ? 3_600_000 : 300_000);

let files: Record<Trial['file'], SavedFile>;
beforeAll(async () => {
  files = await savedFiles();
});

/** A sheet, or a cell of it. */
type Guard = readonly [sheet: string, a1?: string];

/** What the change cannot do without: each sheet on which it writes, and each cell that it writes or puts a note on. */
async function guardsOf(trial: Trial): Promise<Guard[]> {
  const file = opened(files, trial);
  const names = new Map(file.user.sheetNames().map((name) => [String(file.idOf(name)), name]));
  const args = await trial.args(file);
  const before = wholeFile(file);
  await file.call(trial.call, ...args);
  const guards = differences(before, wholeFile(file)).flatMap((place): Guard[] => {
    const [, id = '', row, column] =
      /^sheet (\d+) (?:cell (\d+)\/(\d+))?/.exec(place) ??
      /^resource SHEET_NOTE_PLUGIN (\d+) (\d+) (\d+)/.exec(place) ??
      [];
    const name = names.get(id);
    if (name === undefined) return [];
    if (row === undefined) return [[name]];
    const first = place.startsWith('sheet') ? 1 : 0;
    return [[name], [name, cellName({ row: Number(row) + 1 - first, column: Number(column) + 1 - first })]];
  });
  file.standIn.dispose();
  return [...new Map(guards.map((guard) => [guard.join('!'), guard])).values()];
}

test('what others have protected is never half written', async () => {
  const all: [Trial, Guard][] = [];
  for (const trial of shareOf(CHANGES, 16)) {
    for (const guard of await guardsOf(trial)) all.push([trial, guard]);
  }
  const wrong: string[] = [];
  const trials = shareOf(all, 40);
  for (const [trial, [sheet, a1]] of trials) {
    const file = opened(files, trial);
    file.user.protectFromMe(sheet, a1);
    const args = await trial.args(file);
    const before = wholeFile(file);
    const said = await sentenceOf(file, trial, args);
    const changed = differences(before, wholeFile(file)).filter(
      (place) => !/^(order|in view|properties user)/.test(place),
    );
    const isRight =
      said === null || (changed.length === 0 && NOTHING_CHANGED.test(said)) || IN_BOTH.test(said);
    if (!isRight || (said !== null && !isSentence(said)))
      wrong.push(`${trial.about}, ${sheet} ${a1 ?? ''}: “${said}”, ${changed.slice(0, 3).join('; ')}`);
    file.standIn.dispose();
  }
  tell({ what: 'cells and sheets that others protect', tried: trials.length, lost: wrong.length });
  expect(wrong).toEqual([]);
});
