import type { Call } from '../../sidebar/bridge';
import { QUIET } from '../../sidebar/draft_saver';
import { createController } from '../../sidebar/wizard/controller';
import { decodeDraft, encodeDraft } from '../../sidebar/wizard/draft_text';
import { atReview, SOUND_ACTIONS, typedWeights } from './wizard_state';

type Answers = Partial<Record<Parameters<Call>[0], () => unknown>>;

/** A server that notes its calls; a function without an answer returns nothing. */
function fakeServer(answers: Answers = {}, saved: string | null = null) {
  const calls: [string, ...unknown[]][] = [];
  const call = ((name: Parameters<Call>[0], ...args: unknown[]) => {
    calls.push([name, ...args]);
    return Promise.resolve().then(() => answers[name]?.());
  }) as Call;
  const callsOf = (name: string) => calls.filter(([called]) => called === name);
  return { controller: createController(call, saved), callsOf, answers };
}

const wizardOf = ({ controller }: ReturnType<typeof fakeServer>) => controller.view().wizard;

const place = { sheetId: 7, sheetName: 'Which role next?' };
const fails = (message: string) => () => {
  throw new Error(message);
};
const savedDraft = () => encodeDraft(atReview().draft);
const rest = (milliseconds = 0) => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('beginning', () => {
  test.each<[string, string | null, string | null]>([
    ['with nothing saved: without a word', null, null],
    ['with a draft: it can be gone on with', savedDraft(), 'You can go on where you left off.'],
    [
      'with something that cannot be read: that is said',
      '{',
      'What was kept here from earlier could not be read, so this starts empty.',
    ],
  ])('%s', (_, saved, sentence) => {
    const { wizard } = fakeServer({}, saved).controller.view();
    expect(wizard.notice?.sentence ?? null).toBe(sentence);
    expect(wizard.draft).toEqual(decodeDraft(saved).draft);
  });
});

describe('saving', () => {
  test('opening a saved draft saves nothing', async () => {
    const server = fakeServer({}, savedDraft());
    await rest(60_000);
    expect(server.callsOf('saveDraft')).toEqual([]);
  });
  test('changes are saved after a moment of quiet', async () => {
    const server = fakeServer();
    for (const action of SOUND_ACTIONS) server.controller.dispatch(action);
    await rest(QUIET);
    expect(server.callsOf('saveDraft')).toEqual([['saveDraft', encodeDraft(atReview().draft)]]);
  });
  test('a failed save is shown, and no longer once it works', async () => {
    const server = fakeServer({ saveDraft: fails('No.') });
    const isFailing = () => server.controller.view().isSaveFailing;
    server.controller.dispatch({ type: 'title', text: 'T' });
    await rest(QUIET);
    expect(isFailing()).toBe(true);
    server.answers.saveDraft = () => undefined;
    await rest(60_000);
    expect(isFailing()).toBe(false);
  });
});

describe('creating', () => {
  test('sends the decision once, however often Create is pressed', async () => {
    const server = fakeServer({ createMatrix: () => place }, savedDraft());
    for (let press = 0; press < 3; press++) server.controller.dispatch({ type: 'create' });
    await rest(1000);
    server.controller.dispatch({ type: 'create' });
    await rest(1000);
    expect(server.callsOf('createMatrix')).toHaveLength(1);
    expect(wizardOf(server).phase).toMatchObject({ name: 'created', place });
  });
  test('does not save the draft again afterwards', async () => {
    const server = fakeServer({ createMatrix: () => place }, savedDraft());
    server.controller.dispatch({ type: 'weights', weights: typedWeights({ 3: '1' }) });
    server.controller.dispatch({ type: 'create' });
    await rest(60_000);
    expect(server.callsOf('saveDraft')).toEqual([]);
  });
  test('a failure shows the sentence of the server, keeps the draft and saves it', async () => {
    const server = fakeServer({ createMatrix: fails('Exception: The file is full.') }, savedDraft());
    server.controller.dispatch({ type: 'weights', weights: typedWeights({ 3: '1' }) });
    const { draft } = wizardOf(server);
    server.controller.dispatch({ type: 'create' });
    await rest(60_000);
    expect(wizardOf(server)).toMatchObject({
      failure: 'The file is full.',
      draft,
      phase: { name: 'editing' },
    });
    expect(server.callsOf('saveDraft')).toEqual([['saveDraft', encodeDraft(draft)]]);
  });
  test('and Create can be pressed again', async () => {
    const server = fakeServer({ createMatrix: fails('No.') }, savedDraft());
    server.controller.dispatch({ type: 'create' });
    await rest();
    server.answers.createMatrix = () => place;
    server.controller.dispatch({ type: 'create' });
    await rest();
    expect(wizardOf(server).phase.name).toBe('created');
  });
});

test('listeners hear of every change until they stop listening', async () => {
  const server = fakeServer();
  const listener = jest.fn();
  const stop = server.controller.subscribe(listener);
  server.controller.dispatch({ type: 'title', text: 'T' });
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  server.controller.dispatch({ type: 'title', text: 'U' });
  expect(listener).toHaveBeenCalledTimes(1);
});
