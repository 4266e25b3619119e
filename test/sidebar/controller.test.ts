import type { Call } from '../../sidebar/bridge';
import { createController } from '../../sidebar/wizard/controller';
import { QUIET } from '../../sidebar/wizard/draft_saver';
import { encodeDraft } from '../../sidebar/wizard/draft_text';
import type { WizardState } from '../../sidebar/wizard/state';
import { atReview, SOUND_ACTIONS } from './wizard_state';

type Answers = Partial<Record<Parameters<Call>[0], () => unknown>>;

/** A server that notes its calls; a function without an answer returns nothing. */
function fakeServer(answers: Answers = {}) {
  const calls: [string, ...unknown[]][] = [];
  const call = ((name: Parameters<Call>[0], ...args: unknown[]) => {
    calls.push([name, ...args]);
    return Promise.resolve().then(
      () => answers[name]?.() ?? (name === 'startWizard' ? { draft: null } : undefined),
    );
  }) as Call;
  const callsOf = (name: string) => calls.filter(([called]) => called === name);
  return { controller: createController(call), callsOf, answers };
}

function wizardOf({ controller }: ReturnType<typeof fakeServer>): WizardState {
  const view = controller.view();
  if (view.name !== 'ready') throw new Error(`The wizard is ${view.name}.`);
  return view.wizard;
}

const place = { sheetId: 7, sheetName: 'Which role next?' };
const fails = (message: string) => () => {
  throw new Error(message);
};
const savedDraft = () => ({ draft: encodeDraft(atReview().draft) });
const rest = (milliseconds = 0) => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('beginning', () => {
  test('with nothing saved: empty, without a word', async () => {
    const server = fakeServer();
    expect(server.controller.view().name).toBe('loading');
    await server.controller.load();
    expect(wizardOf(server).notice).toBeNull();
  });
  test('with a draft: where the person left off', async () => {
    const server = fakeServer({ startWizard: savedDraft });
    await server.controller.load();
    expect(wizardOf(server).draft).toEqual(atReview().draft);
    expect(wizardOf(server).notice?.sentence).toBe('You can go on where you left off.');
  });
  test('with something that cannot be read: empty, and it is said', async () => {
    const server = fakeServer({ startWizard: () => ({ draft: '{' }) });
    await server.controller.load();
    expect(wizardOf(server).notice?.sentence).toBe(
      'What was kept here from earlier could not be read, so this starts empty.',
    );
  });
  test('when the server fails: it is said, and can be tried again', async () => {
    const server = fakeServer({ startWizard: fails('The draft store is busy.') });
    await server.controller.load();
    expect(server.controller.view()).toEqual({ name: 'load-failed', sentence: 'The draft store is busy.' });
    server.answers.startWizard = savedDraft;
    await server.controller.load();
    expect(wizardOf(server).draft.title).toBe(' Which role next? ');
  });
  test('or begun without the draft', async () => {
    const server = fakeServer({ startWizard: fails('No.') });
    await server.controller.load();
    server.controller.beginEmpty();
    expect(wizardOf(server).draft.title).toBe('');
  });
});

describe('saving', () => {
  test('opening a saved draft saves nothing', async () => {
    const server = fakeServer({ startWizard: savedDraft });
    await server.controller.load();
    await rest(60_000);
    expect(server.callsOf('saveDraft')).toEqual([]);
  });
  test('changes are saved after a moment of quiet', async () => {
    const server = fakeServer();
    await server.controller.load();
    for (const action of SOUND_ACTIONS) server.controller.dispatch(action);
    await rest(QUIET);
    expect(server.callsOf('saveDraft')).toEqual([['saveDraft', encodeDraft(atReview().draft)]]);
  });
  test('a failed save is shown, and no longer once it works', async () => {
    const server = fakeServer({ saveDraft: fails('No.') });
    const isFailing = () => {
      const view = server.controller.view();
      return view.name === 'ready' && view.isSaveFailing;
    };
    await server.controller.load();
    server.controller.dispatch({ type: 'title', text: 'T' });
    await rest(QUIET);
    expect(isFailing()).toBe(true);
    server.answers.saveDraft = () => undefined;
    await rest(60_000);
    expect(isFailing()).toBe(false);
  });
});

describe('creating', () => {
  async function readyServer(answers: Answers) {
    const server = fakeServer({ startWizard: savedDraft, ...answers });
    await server.controller.load();
    return server;
  }

  test('sends the decision once, however often Create is pressed', async () => {
    const server = await readyServer({ createMatrix: () => place });
    for (let press = 0; press < 3; press++) server.controller.dispatch({ type: 'create' });
    await rest(1000);
    server.controller.dispatch({ type: 'create' });
    await rest(1000);
    expect(server.callsOf('createMatrix')).toHaveLength(1);
    expect(wizardOf(server).phase).toEqual({ name: 'created', place });
  });
  test('does not save the draft again afterwards', async () => {
    const server = await readyServer({ createMatrix: () => place });
    server.controller.dispatch({ type: 'weights', weights: { points: { 3: '1' } } });
    server.controller.dispatch({ type: 'create' });
    await rest(60_000);
    expect(server.callsOf('saveDraft')).toEqual([]);
  });
  test('a failure shows the sentence of the server, keeps the draft and saves it', async () => {
    const server = await readyServer({ createMatrix: fails('Exception: The file is full.') });
    server.controller.dispatch({ type: 'weights', weights: { points: { 3: '1' } } });
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
    const server = await readyServer({ createMatrix: fails('No.') });
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
  await server.controller.load();
  server.controller.dispatch({ type: 'title', text: 'T' });
  expect(listener).toHaveBeenCalledTimes(3);
  stop();
  server.controller.dispatch({ type: 'title', text: 'U' });
  expect(listener).toHaveBeenCalledTimes(3);
});
