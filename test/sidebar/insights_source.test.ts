import type { Call } from '../../sidebar/bridge';
import { createMatrixSource } from '../../sidebar/matrix/source';
import type { MatrixView } from '../../src/api';
import { careerView } from './views';

const first = careerView();
const changed = careerView({ sheetName: 'Changed' });

describe('the matrix on the active sheet', () => {
  test('is unknown, then read, then followed', async () => {
    const { source, answers } = sourceWith(first, changed, null);
    expect(source.state().view).toBeUndefined();
    for (const expected of [first, changed, null]) {
      await source.refresh();
      expect(source.state().view).toEqual(expected);
    }
    expect(answers).toEqual([]);
  });

  test('keeps the same object while nothing changes, so that nothing is drawn or calculated again', async () => {
    const { source } = sourceWith(first, careerView());
    await source.refresh();
    const { view } = source.state();
    const heard = listen(source);
    await source.refresh();
    expect(source.state().view).toBe(view);
    expect(heard()).toBe(0);
  });

  test('waits while somebody works on it, and comes when they say so', async () => {
    const { source } = sourceWith(first, changed);
    await source.refresh();
    source.hold(true);
    await source.refresh();
    expect(source.state()).toMatchObject({ view: first, newer: changed });
    source.accept();
    expect(source.state()).toMatchObject({ view: changed, newer: undefined });
  });

  test('stops waiting when the sheet is as it was again', async () => {
    const { source } = sourceWith(first, changed, careerView());
    await source.refresh();
    source.hold(true);
    const { view } = source.state();
    await source.refresh();
    await source.refresh();
    expect(source.state()).toMatchObject({ view: first, newer: undefined });
    expect(source.state().view).toBe(view);
  });

  test('keeps what was read when a later reading fails, and says why', async () => {
    const { source } = sourceWith(first, new Error('The sheet is busy.'), first);
    await source.refresh();
    await source.refresh();
    expect(source.state()).toEqual({ view: first, newer: undefined, failure: 'The sheet is busy.' });
    await source.refresh();
    expect(source.state().failure).toBeNull();
  });

  test('does not let a slow answer overtake a later one', async () => {
    const slow = deferred<MatrixView | null>();
    const { source } = sourceWith(slow.promise, changed);
    const reading = source.refresh();
    await source.refresh();
    slow.resolve(first);
    await reading;
    expect(source.state().view).toEqual(changed);
  });

  test('is what the server answered to a change, whatever was still being read', async () => {
    const slow = deferred<MatrixView | null>();
    const { source } = sourceWith(slow.promise);
    const reading = source.refresh();
    source.replace(changed);
    slow.resolve(first);
    await reading;
    expect(source.state().view).toEqual(changed);
  });
});

type Answer = MatrixView | null | Error | Promise<MatrixView | null>;

function sourceWith(...answers: Answer[]) {
  const call = (async () => {
    const answer = await answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  }) as unknown as Call;
  return { source: createMatrixSource(call), answers };
}

function listen(source: ReturnType<typeof createMatrixSource>): () => number {
  let count = 0;
  source.subscribe(() => {
    count += 1;
  });
  return () => count;
}

function deferred<Value>() {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
