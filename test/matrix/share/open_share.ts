import type { HeadlessOptions } from '../../../host/headless';
import { builtFiles } from '../../../host/headless';
import type { MatrixPlace, MatrixView, Server } from '../../../src/api';
import type { Decision } from '../../../src/decision/decision';
import { type Bench, bench } from '../../host/fixture';

/** A spreadsheet with the built add-on, in which a test may also run any script. */
export interface OpenShare extends Bench {
  call<Name extends keyof Server>(
    name: Name,
    ...args: Parameters<Server[Name]>
  ): Promise<ReturnType<Server[Name]>>;
}

export function openShare(options: HeadlessOptions = {}): OpenShare {
  const open = bench(builtFiles().code, options);
  const call: OpenShare['call'] = async (name, ...args) => {
    const answer = await open.standIn.callFromClient(name, args);
    return answer as Awaited<ReturnType<OpenShare['call']>> as never;
  };
  return { ...open, call };
}

/** A file in which the wizard has just made this matrix, which is in view. */
export async function withMatrix(
  decision: Decision,
  options: HeadlessOptions = {},
): Promise<OpenShare & { place: MatrixPlace; view: MatrixView }> {
  const open = openShare(options);
  const place = await open.call('createMatrix', decision, { gutFirst: false, weighting: null, notes: {} });
  await open.user.settled();
  const view = await open.call('readMatrix');
  if (view === null) throw new Error('There is no matrix.');
  return { ...open, place, view };
}
