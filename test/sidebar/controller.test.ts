import type { Call } from '../../sidebar/bridge';
import { createController } from '../../sidebar/wizard/controller';
import { decodeDraft, encodeDraft } from '../../sidebar/wizard/draft_text';
import { edit, setWeights, startOver } from '../../sidebar/wizard/state';
import { atReview, SOUND_CHANGES, stateAfter, typedWeights } from './wizard_state';

type Answers = Partial<Record<Parameters<Call>[0], () => unknown>>;

/** A server that notes its calls; a function without an answer returns nothing. */
function fakeServer(answers: Answers = {}, saved: string | null = null) {
  const calls: [string, ...unknown[]][] = [];
  const call = ((name: Parameters<Call>[0], ...args: unknown[]) => {
    calls.push([name, ...args]);
    return Promise.resolve().then(() => answers[name]?.());
  }) as Call;
  const callsOf = (name: string) => calls.filter(([called]) => called === name);
  const show = jest.fn();
  return { controller: createController(call, saved, 'en_US', show), show, callsOf, answers };
}

const wizardOf = ({ controller }: ReturnType<typeof fakeServer>) => controller.state();

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
    const wizard = fakeServer({}, saved).controller.state();
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
  test('the first change is sent at once, and the last as soon as that is saved', async () => {
    const server = fakeServer();
    for (const action of SOUND_CHANGES) server.controller.change(action);
    const [first] = SOUND_CHANGES;
    const afterFirst = ['saveDraft', encodeDraft(stateAfter(first ? [first] : []).draft)];
    expect(server.callsOf('saveDraft')).toEqual([afterFirst]);
    await rest();
    expect(server.callsOf('saveDraft')).toEqual([afterFirst, ['saveDraft', encodeDraft(atReview().draft)]]);
  });
  test('a failed save is shown, and no longer once it works', async () => {
    const server = fakeServer({ saveDraft: fails('No.') });
    const isFailing = () => server.controller.state().isSaveFailing;
    server.controller.change(edit({ title: 'T' }));
    await rest();
    expect(isFailing()).toBe(true);
    server.answers.saveDraft = () => undefined;
    await rest(60_000);
    expect(isFailing()).toBe(false);
  });
});

describe('creating', () => {
  test('sends the decision once, however often Create is pressed', async () => {
    const server = fakeServer({ createMatrix: () => place }, savedDraft());
    for (let press = 0; press < 3; press++) void server.controller.create();
    await rest(1000);
    void server.controller.create();
    await rest(1000);
    expect(server.callsOf('createMatrix')).toHaveLength(1);
    expect(wizardOf(server).created).toEqual({ place, isCovered: false, isWeighed: true });
  });
  test('leaves no draft behind, whatever save was still under way', async () => {
    const server = fakeServer({ createMatrix: () => place }, savedDraft());
    server.controller.change(setWeights(typedWeights({ 3: '1', 4: '1' })));
    void server.controller.create();
    await rest(60_000);
    expect(server.callsOf('saveDraft').at(-1)).toEqual(['saveDraft', '']);
  });
  test('a failure shows the sentence of the server, keeps the draft and saves it', async () => {
    const server = fakeServer({ createMatrix: fails('Exception: The file is full.') }, savedDraft());
    server.controller.change(setWeights(typedWeights({ 3: '1', 4: '1' })));
    const { draft } = wizardOf(server);
    void server.controller.create();
    await rest(60_000);
    expect(wizardOf(server)).toMatchObject({
      trouble: { field: 'create', sentence: 'The file is full.' },
      draft,
      isCreating: false,
    });
    expect(server.callsOf('saveDraft')).toEqual([['saveDraft', encodeDraft(draft)]]);
  });
  test('while it goes on, nothing else is taken', async () => {
    const server = fakeServer({ createMatrix: () => place }, savedDraft());
    void server.controller.create();
    const creating = wizardOf(server);
    for (const change of [...SOUND_CHANGES, startOver]) server.controller.change(change);
    expect(wizardOf(server)).toBe(creating);
    await rest();
  });
  test('and Create can be pressed again', async () => {
    const server = fakeServer({ createMatrix: fails('No.') }, savedDraft());
    void server.controller.create();
    await rest();
    server.answers.createMatrix = () => place;
    void server.controller.create();
    await rest();
    expect(wizardOf(server).created?.place).toEqual(place);
  });
});

test('every change is shown', () => {
  const server = fakeServer();
  server.controller.change(edit({ title: 'T' }));
  expect(server.show).toHaveBeenCalledTimes(1);
  expect(server.show.mock.calls[0]?.[0]).toMatchObject({ draft: { title: 'T' } });
});
