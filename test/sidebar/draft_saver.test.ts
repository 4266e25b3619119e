import { createDraftSaver, QUIET, RETRIES } from '../../sidebar/draft_saver';

/** A store whose saves end when the test says so. */
function fakeStore() {
  const sent: string[] = [];
  const endings: { succeed: () => void; fail: () => void }[] = [];
  const trouble: boolean[] = [];
  const save = (text: string) =>
    new Promise<void>((resolve, reject) => {
      sent.push(text);
      endings.push({ succeed: resolve, fail: () => reject(new Error('no')) });
    });
  const settle = async (at: number, how: 'succeed' | 'fail') => {
    endings[at]?.[how]();
    await jest.advanceTimersByTimeAsync(0);
  };
  const saver = createDraftSaver(save, '', (isFailing) => trouble.push(isFailing));
  return {
    saver,
    sent,
    trouble,
    succeed: (at: number) => settle(at, 'succeed'),
    fail: (at: number) => settle(at, 'fail'),
  };
}

const wait = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('many changes in a row are one save, of the last', async () => {
  const { saver, sent } = fakeStore();
  for (const text of ['a', 'ab', 'abc']) {
    saver.put(text);
    await wait(QUIET - 1);
  }
  expect(sent).toEqual([]);
  await wait(1);
  expect(sent).toEqual(['abc']);
});

test('a slow save is waited for, so that it cannot overwrite a later one', async () => {
  const { saver, sent, succeed } = fakeStore();
  saver.put('a');
  await wait(QUIET);
  saver.put('b');
  saver.put('c');
  await wait(60_000);
  expect(sent).toEqual(['a']);
  await succeed(0);
  expect(sent).toEqual(['a', 'c']);
});

test('what is stored already is not sent again', async () => {
  const { saver, sent, succeed } = fakeStore();
  saver.put('a');
  await wait(QUIET);
  await succeed(0);
  saver.put('b');
  saver.put('a');
  await wait(QUIET);
  expect(sent).toEqual(['a']);
});

test('a failed save is said once, tried again with the latest text, and said when it works', async () => {
  const { saver, sent, trouble, succeed, fail } = fakeStore();
  saver.put('a');
  await wait(QUIET);
  await fail(0);
  expect(trouble).toEqual([true]);
  await wait(RETRIES[0] ?? 0);
  await fail(1);
  saver.put('b');
  await wait(RETRIES[1] ?? 0);
  expect(sent).toEqual(['a', 'a', 'b']);
  await succeed(2);
  expect(trouble).toEqual([true, false]);
});

test('after a failure even the text from before it is sent, for nobody knows what the store holds', async () => {
  const { saver, sent, fail } = fakeStore();
  saver.put('a');
  await wait(QUIET);
  await fail(0);
  saver.put('');
  await wait(RETRIES[0] ?? 0);
  expect(sent).toEqual(['a', '']);
});

test('flush sends at once', () => {
  const { saver, sent } = fakeStore();
  saver.put('a');
  saver.flush();
  expect(sent).toEqual(['a']);
});

describe('while the matrix is created', () => {
  test('nothing is sent', async () => {
    const { saver, sent, succeed } = fakeStore();
    saver.put('a');
    saver.flush();
    saver.pause();
    saver.put('b');
    await succeed(0);
    await wait(60_000);
    expect(sent).toEqual(['a']);
  });

  test('when creating fails, saving goes on', async () => {
    const { saver, sent } = fakeStore();
    saver.put('a');
    saver.pause();
    saver.resume();
    await wait(QUIET);
    expect(sent).toEqual(['a']);
  });

  test('when it succeeds, the draft does not come back', async () => {
    const { saver, sent } = fakeStore();
    saver.put('a');
    saver.pause();
    saver.settle('');
    await wait(60_000);
    expect(sent).toEqual([]);
  });

  test('not even from a save that ends after it', async () => {
    const { saver, sent, succeed } = fakeStore();
    saver.put('a');
    saver.flush();
    saver.pause();
    saver.settle('');
    await succeed(0);
    expect(sent).toEqual(['a', '']);
  });

  test('and the next draft is saved, even when the one before could not be', async () => {
    const { saver, sent, trouble, fail } = fakeStore();
    saver.put('a');
    saver.flush();
    await fail(0);
    saver.pause();
    saver.settle('');
    expect(trouble).toEqual([true, false]);
    saver.put('b');
    await wait(QUIET);
    expect(sent).toEqual(['a', 'b']);
  });
});
