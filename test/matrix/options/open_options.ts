import { type Headless, type HeadlessOptions, openHeadless } from '../../../host/headless';
import type { MatrixPlace, MatrixView, NewOption, OptionMove, OptionsView } from '../../../src/api';
import { dayOf } from '../../../src/decision/day';
import type { Decision } from '../../../src/decision/decision';
import { exampleDecision } from '../../../src/decision/example';
import type { Pool } from '../../../src/decision/pool';

export const TODAY = dayOf(2026, 11, 26);

/** The long list of the story, before it is sorted. */
export const LONG_LIST = ['NewCo', 'Big platform', 'Public health', 'Scale-up', 'Own studio', 'Teaching'];

export const newOption = (name: string, part: Partial<NewOption> = {}): NewOption => ({
  id: '',
  name,
  note: '',
  pool: null,
  changedOn: TODAY,
  ...part,
});

export interface OpenOptions extends Headless {
  /** Calls a server function as the sidebar does. */
  call<T>(name: string, ...args: unknown[]): Promise<T>;
  /** The options as the sidebar gets them. */
  read(): Promise<OptionsView>;
  /** Puts an option into a pool as the sidebar does. */
  move(name: string, pool: Pool, part?: Partial<OptionMove['after']>): Promise<OptionsView>;
  /** How many service calls the last server function took. */
  calls(): number;
}

/** A spreadsheet with the add-on and no sheet of ours yet. */
export function openFile(options: HeadlessOptions = {}): OpenOptions {
  const headless = openHeadless(options);
  const { standIn } = headless;
  standIn.open();
  const call = <T>(name: string, ...args: unknown[]) => standIn.callFromClient(name, args) as Promise<T>;
  const read = () => call<OptionsView>('readOptions');
  const move: OpenOptions['move'] = async (name, pool, part = {}) => {
    const { sheetId, options: now } = await read();
    const option = now.find((each) => each.name === name);
    if (option === undefined) throw new Error(`There is no option ${name}.`);
    const { reason, lookAgain } = option;
    return call('moveOption', {
      sheetId,
      expected: { id: option.id, name, pool: option.pool },
      after: { pool, reason, lookAgain, changedOn: TODAY, ...part },
    });
  };
  return { ...headless, call, read, move, calls: () => standIn.reports().at(-1)?.calls ?? 0 };
}

/** A spreadsheet with a sheet of options in view. */
export async function openOptions(
  names: readonly string[] = LONG_LIST,
  options: HeadlessOptions = {},
): Promise<OpenOptions> {
  const file = openFile(options);
  await file.call(
    'createOptions',
    names.map((name) => newOption(name)),
  );
  return file;
}

/** The example of the product on a sheet of its own, in view. */
export async function addMatrix(
  file: OpenOptions,
  decision: Decision = exampleDecision(),
): Promise<MatrixPlace> {
  const place = await file.call<MatrixPlace>('createMatrix', decision);
  await file.standIn.settled();
  return place;
}

/** The matrix in view as the sidebar gets it, when everything is calculated. */
export async function matrixIn(file: OpenOptions, sheetName: string): Promise<MatrixView> {
  file.user.switchTo(sheetName);
  await file.standIn.settled();
  return file.call<MatrixView>('readMatrix');
}
