import { createDraftSaver, RETRIES } from '../../sidebar/draft_saver';

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

test('a change is sent at once', () => {
  const { saver, sent } = fakeStore();
  saver.put('a');
  expect(sent).toEqual(['a']);
});

test('many changes while a save is under way are one save, of the last', async () => {
  const { saver, sent, succeed } = fakeStore();
  for (const text of ['a', 'ab', 'abc']) saver.put(text);
  expect(sent).toEqual(['a']);
  await succeed(0);
  expect(sent).toEqual(['a', 'abc']);
});

test('a slow save is waited for, so that it cannot overwrite a later one', async () => {
  const { saver, sent, succeed } = fakeStore();
  saver.put('a');
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
  await succeed(0);
  saver.put('a');
  saver.flush();
  expect(sent).toEqual(['a']);
});

test('a failed save is said once, tried again with the latest text, and said when it works', async () => {
  const { saver, sent, trouble, succeed, fail } = fakeStore();
  saver.put('a');
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
  await fail(0);
  saver.put('');
  await wait(RETRIES[0] ?? 0);
  expect(sent).toEqual(['a', '']);
});

describe('when the page may be closing', () => {
  test('what waits for a save under way is sent beside it, and once more when both have ended', async () => {
    const { saver, sent, succeed } = fakeStore();
    saver.put('a');
    saver.put('ab');
    saver.flush();
    expect(sent).toEqual(['a', 'ab']);
    // The slow first save ends last, and may have put its own text there.
    await succeed(1);
    await succeed(0);
    expect(sent).toEqual(['a', 'ab', 'ab']);
    await succeed(2);
    saver.flush();
    expect(sent).toHaveLength(3);
  });

  test('nothing is sent twice while it is under way', () => {
    const { saver, sent } = fakeStore();
    saver.put('a');
    saver.flush();
    saver.flush();
    expect(sent).toEqual(['a']);
  });

  test('what could not be saved before is tried at once', async () => {
    const { saver, sent, fail } = fakeStore();
    saver.put('a');
    await fail(0);
    saver.put('ab');
    saver.flush();
    expect(sent).toEqual(['a', 'ab']);
  });
});

describe('while the matrix is created', () => {
  test('nothing is sent', async () => {
    const { saver, sent, succeed } = fakeStore();
    saver.put('a');
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
    expect(sent).toEqual(['a']);
  });

  test('when it succeeds, the draft does not come back', async () => {
    const { saver, sent } = fakeStore();
    saver.pause();
    saver.put('a');
    saver.settle('');
    await wait(60_000);
    expect(sent).toEqual([]);
  });

  test('not even from a save that ends after it', async () => {
    const { saver, sent, succeed } = fakeStore();
    saver.put('a');
    saver.pause();
    saver.settle('');
    await succeed(0);
    expect(sent).toEqual(['a', '']);
  });

  test('and the next draft is saved, even when the one before could not be', async () => {
    const { saver, sent, trouble, fail } = fakeStore();
    saver.put('a');
    await fail(0);
    saver.pause();
    saver.settle('');
    expect(trouble).toEqual([true, false]);
    saver.put('b');
    expect(sent).toEqual(['a', 'b']);
  });
});
