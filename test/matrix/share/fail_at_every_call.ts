import type { Fault } from '../../../host/run/run';
import type { OpenShare } from './open_share';

/**
 * Makes each service call of a server function fail in turn and claims that the file is as it was, or that the work is done.
 *
 * @param step 1 for every call, 9 for every ninth of a long run
 * @param takeBack makes the file as it was before work that was done
 */
export async function failAtEveryCall(
  { standIn }: Pick<OpenShare, 'standIn'>,
  when: Fault['when'],
  run: () => Promise<unknown>,
  takeBack: () => Promise<void>,
  step = 1,
): Promise<{ failed: number; done: number; sentences: Set<string> }> {
  const tally = { failed: 0, done: 0, sentences: new Set<string>() };
  await standIn.settled();
  const before = structuredClone(standIn.save());
  for (let call = 1; ; call += step) {
    standIn.failNextRun({ call, when });
    const failure = await run().then(
      () => null,
      (error: Error) => error,
    );
    const calls = standIn.reports().at(-1)?.calls ?? 0;
    if (failure === null) {
      tally.done += 1;
      if (calls < call) return tally;
      await takeBack();
      await standIn.settled();
    } else {
      tally.failed += 1;
      tally.sentences.add(failure.message);
      expect({ call, file: standIn.save() }).toEqual({ call, file: before });
    }
  }
}
