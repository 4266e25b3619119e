import type { SavedFile } from '../../host/open_host';
import type { Trial } from './changes';
import { reopened, savedFile, type TrustFile } from './year_file';

/** The files of all trials; each trial has a copy of its own. */
export async function savedFiles(): Promise<Record<Trial['file'], SavedFile>> {
  return { year: await savedFile('year'), people: await savedFile('people') };
}

/** The file of a trial with its sheet in view. */
export function opened(files: Record<Trial['file'], SavedFile>, trial: Trial): TrustFile {
  const file = reopened(files[trial.file]);
  file.user.switchTo(trial.sheet);
  return file;
}

/** The sentence of a call that failed; null where it went well. */
export function sentenceOf(file: TrustFile, trial: Trial, args: readonly unknown[]): Promise<string | null> {
  return file.call(trial.call, ...args).then(
    () => null,
    (error: Error) => error.message,
  );
}

/** What the last run did. */
export function lastRun({ standIn }: TrustFile) {
  const report = standIn.reports().at(-1);
  if (report === undefined) throw new Error('Nothing has run.');
  return report;
}

/* What sentences claim. */
export const NOTHING_CHANGED =
  /^Nothing was [a-z]|nothing was changed|^The change was undone, but Google Sheets did not confirm it, so please look at the sheet/;
export const IS_DONE =
  /^The (change|sheet) was made, but (its sheet )?could not be read again: please press Refresh\.$/;
/** A draft is no part of the file. */
export const MAY_BE_DONE = /^The draft may not be kept, /;
export const NOT_UNDONE =
  /^The change could not be finished nor fully undone, so please look at (.*), because Google Sheets/;
/** A colleague who moved lines between two writes: what was written is there, and may be in the wrong place. */
export const CHANGED_WHILE_WRITING =
  /^Somebody else changed the sheet at the very moment of writing, so please look at /;
/** The scores are kept among the options before the column goes; both is more than nothing, and is said. */
export const IN_BOTH =
  /is still in the matrix, .*; its scores were kept in the note of its row among the options/;

/** Google's own words, ids, and what JavaScript says. */
const RAW = /Service Spreadsheets|document with id|Exception|undefined|\[object|TypeError|NaN/;

/** Whether this is one sentence for a person. */
export const isSentence = (said: string) => !RAW.test(said) && /^[“A-Z=].*\.$/.test(said);
