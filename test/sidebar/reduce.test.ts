import { emptyDraft } from '../../sidebar/wizard/draft';
import { interpret } from '../../sidebar/wizard/interpret';
import type { Action, WizardState } from '../../sidebar/wizard/state';
import { TEMPLATES } from '../../src/decision/templates';
import { after, atReview, SOUND_ACTIONS } from './wizard_state';

const plain = (text: string | undefined) => text?.replace(/[\u2068\u2069]/g, '');
const optionNames = (state: WizardState) => state.draft.options.map(({ name }) => name);
const criterionNames = (state: WizardState) => state.draft.criteria.map(({ name }) => name);
const paste = (text: string, list: 'options' | 'criteria' = 'options'): Action => ({
  type: 'paste',
  list,
  text,
});
const entry = (text: string): Action[] => [
  { type: 'entry', list: 'options', text },
  { type: 'add', list: 'options' },
];
const threeOptions = () => after([paste('A\nB\nC')]);

describe('adding', () => {
  test('Add takes the text of the field, trimmed, and keeps the focus there', () => {
    const state = after(entry(' NewCo '));
    expect(state.draft).toMatchObject({ options: [{ id: 1, name: 'NewCo' }], optionEntry: '' });
    expect(state.cue.focus).toBe('option-entry');
  });
  test('a name that is there already stays in the field, and its problem is shown', () => {
    const state = after([...entry('NewCo'), ...entry('newco')]);
    expect(optionNames(state)).toEqual(['NewCo']);
    expect(state.draft.optionEntry).toBe('newco');
    expect(state.shown).toContain('option-entry');
  });
  test('Add with nothing in the field says so until the next change', () => {
    expect(after(entry('  ')).missing).toBe('options');
    expect(after([...entry(''), { type: 'entry', list: 'options', text: 'A' }]).missing).toBeNull();
  });
  test('a pasted list is added with one notice that can be undone', () => {
    const state = after([paste('B\nA\nC')], after(entry('A')));
    expect(optionNames(state)).toEqual(['A', 'B', 'C']);
    expect(plain(state.notice?.sentence)).toBe('Added 2 options. “A” was in the list already.');
    expect(optionNames(after([{ type: 'undo' }], state))).toEqual(['A']);
  });
  test('more than a matrix takes is left out and said', () => {
    const state = after([paste(Array.from({ length: 203 }, (_, at) => `n${at}`).join('\n'))]);
    expect(state.draft.options).toHaveLength(200);
    expect(state.notice?.sentence).toBe(
      'Added 200 options. 3 were left out: a matrix takes up to 200 options.',
    );
  });
});

describe('moving', () => {
  test.each<[string, number, number, string[]]>([
    ['down', 1, 1, ['B', 'A', 'C']],
    ['to the end', 1, 2, ['B', 'C', 'A']],
    ['beyond the end', 1, 9, ['B', 'C', 'A']],
    ['beyond the start', 3, -1, ['C', 'A', 'B']],
    ['nowhere', 2, 1, ['A', 'B', 'C']],
    ['an option that is gone', 9, 0, ['A', 'B', 'C']],
  ])('%s', (_, id, to, names) => {
    expect(optionNames(after([{ type: 'move', list: 'options', id, to }], threeOptions()))).toEqual(names);
  });
  test('says where the option is now and keeps the focus it is told', () => {
    const state = after([{ type: 'move', list: 'options', id: 1, to: 1, focus: 'option-1' }], threeOptions());
    expect(plain(state.cue.say)).toBe('“A” is now 2 of 3.');
    expect(state.cue.focus).toBe('option-1');
  });
  test('the baseline and the weights go with their rows', () => {
    const state = after(
      [
        { type: 'go', step: 'options' },
        { type: 'move', list: 'options', id: 1, to: 1 },
        { type: 'move', list: 'criteria', id: 4, to: 0 },
      ],
      atReview(),
    );
    const { decision } = interpret(state.draft);
    expect(decision.options[decision.baseline ?? -1]).toBe('Current role');
    expect(decision.criteria.map(({ name, weight }) => [name, weight])).toEqual([
      ['Commute', 10],
      ['Growth', 30],
    ]);
  });
});

describe('removing', () => {
  test.each<[string, number, string]>([
    ['the first: focus on the next', 1, 'option-2'],
    ['the last: focus on the one before', 3, 'option-2'],
  ])('%s', (_, id, focus) => {
    expect(after([{ type: 'remove', list: 'options', id }], threeOptions()).cue.focus).toBe(focus);
  });
  test('the only one: focus on the field that adds', () => {
    expect(after([...entry('A'), { type: 'remove', list: 'options', id: 1 }]).cue.focus).toBe('option-entry');
  });
  test('the baseline goes with its option, and both come back with undo', () => {
    const before = after([{ type: 'baseline', id: 2 }], threeOptions());
    const removed = after([{ type: 'remove', list: 'options', id: 2 }], before);
    expect(removed.draft.baseline).toBeNull();
    expect(after([{ type: 'undo' }], removed).draft).toEqual(before.draft);
  });
  test('a later change ends the offer to undo, so that undo never takes back more', () => {
    const state = after(
      [
        { type: 'remove', list: 'options', id: 2 },
        { type: 'rename', list: 'options', id: 1, text: 'X' },
        { type: 'undo' },
      ],
      threeOptions(),
    );
    expect(optionNames(state)).toEqual(['X', 'C']);
  });
  test('an id is never used again', () => {
    const state = after([{ type: 'remove', list: 'options', id: 3 }, ...entry('D')], threeOptions());
    expect(state.draft.options.map(({ id }) => id)).toEqual([1, 2, 4]);
  });
});

describe('templates', () => {
  const choose = (template: 'career' | 'home' | 'blank' | 'offers'): Action => ({
    type: 'template',
    template,
  });
  const homeNames = TEMPLATES.find(({ id }) => id === 'home')?.criteria.map(({ name }) => name) ?? [];

  test.each(TEMPLATES)('$name gives its criteria, scales included', (template) => {
    const { criteria } = interpret(after([choose(template.id as 'home')]).draft).decision;
    expect(criteria.map(({ weight: _, ...rest }) => rest)).toEqual(template.criteria);
  });
  test('another template replaces what was left as given', () => {
    expect(criterionNames(after([choose('career'), choose('home')]))).toEqual(homeNames);
  });
  test('own and changed criteria stay, in front', () => {
    const state = after([
      choose('career'),
      { type: 'rename', list: 'criteria', id: 5, text: 'Pay after tax' },
      { type: 'scale', id: 7, part: 'best', text: '10' },
      paste('Own idea', 'criteria'),
      choose('home'),
    ]);
    expect(criterionNames(state)).toEqual(['Pay after tax', 'Growth', 'Own idea', ...homeNames]);
    expect(plain(state.notice?.sentence)).toBe('“Home” gives 7 criteria. Kept 3 criteria of your own.');
  });
  test('an own criterion that the template has too is not doubled, and stays as it was written', () => {
    const state = after([
      paste('condition', 'criteria'),
      { type: 'scale', id: 1, part: 'best', text: '10' },
      choose('home'),
    ]);
    expect(state.draft.criteria.filter(({ name }) => name.toLowerCase() === 'condition')).toHaveLength(1);
    expect(state.draft.criteria[0]?.rating.best).toBe('10');
  });
  test('undo brings everything back', () => {
    const before = after([
      choose('career'),
      { type: 'rename', list: 'criteria', id: 5, text: 'Pay after tax' },
    ]);
    expect(after([choose('blank'), { type: 'undo' }], before).draft).toEqual(before.draft);
  });
});

describe('scales', () => {
  const measured = () => after([paste('Commute', 'criteria'), { type: 'kind', id: 1, kind: 'measure' }]);
  const scale = (part: 'worst' | 'best' | 'unit', text: string): Action => ({
    type: 'scale',
    id: 1,
    part,
    text,
  });

  test('trying the other scale loses nothing', () => {
    const state = after(
      [
        scale('worst', '60'),
        { type: 'kind', id: 1, kind: 'rating' },
        { type: 'kind', id: 1, kind: 'measure' },
      ],
      measured(),
    );
    expect(state.draft.criteria[0]?.measure.worst).toBe('60');
    expect(state.draft.criteria[0]?.rating).toEqual({ worst: '1', best: '5' });
  });
  test('a unit typed beside a number moves into the empty unit field when the field is left', () => {
    const state = after([scale('worst', '60 min'), { type: 'left', field: 'criterion-1-worst' }], measured());
    expect(state.draft.criteria[0]?.measure.unit).toBe('min');
  });
  test('but never replaces a unit', () => {
    const state = after(
      [scale('unit', 'h'), scale('worst', '60 min'), { type: 'left', field: 'criterion-1-worst' }],
      measured(),
    );
    expect(state.draft.criteria[0]?.measure.unit).toBe('h');
  });
});

describe('going through the steps', () => {
  test('a sound draft reaches the review with everything in it', () => {
    const { draft } = atReview();
    expect(draft.step).toBe('review');
    expect(interpret(draft)).toEqual({
      problems: [],
      decision: {
        title: 'Which role next?',
        options: ['Current role', 'NewCo'],
        baseline: 0,
        criteria: [
          { name: 'Growth', kind: 'rating', worst: 1, best: 5, unit: '', weight: 30 },
          { name: 'Commute', kind: 'measure', worst: 60, best: 10, unit: 'min', weight: 10 },
        ],
      },
    });
  });
  test('Next with a problem stays, shows it and puts the focus there', () => {
    const state = after([{ type: 'next' }]);
    expect(state.draft.step).toBe('decision');
    expect(state.shown).toEqual(['title']);
    expect(state.cue.focus).toBe('title');
  });
  test('leaving a field shows and tells its problem, without moving the focus or taking back the offer to undo', () => {
    const from = after([paste('A\nB\nC'), { type: 'rename', list: 'options', id: 2, text: 'a' }]);
    const removed = after([{ type: 'remove', list: 'options', id: 3 }], from);
    const state = after([{ type: 'left', field: 'option-2' }], removed);
    expect(state.shown).toContain('option-2');
    expect(plain(state.cue.say)).toBe('There are two options called “a”. Rename or remove one.');
    expect(state.cue.focus).toBeNull();
    expect(state.notice).toEqual(removed.notice);
    expect(after([{ type: 'left', field: 'option-2' }], state).cue).toEqual(state.cue);
  });
  test('Next adds what still stands in the entry field', () => {
    const state = after([
      { type: 'title', text: 'T' },
      { type: 'next' },
      ...entry('A'),
      { type: 'entry', list: 'options', text: 'B' },
      { type: 'next' },
    ]);
    expect(optionNames(state)).toEqual(['A', 'B']);
    expect(state.draft.step).toBe('criteria');
  });
  test('Next opens the scale that holds the first problem', () => {
    const state = after([
      { type: 'title', text: 'T' },
      { type: 'next' },
      paste('A\nB'),
      { type: 'next' },
      paste('X\nY', 'criteria'),
      { type: 'scale', id: 4, part: 'best', text: '1' },
      { type: 'next' },
    ]);
    expect(state.open).toEqual([4]);
    expect(state.cue.focus).toBe('criterion-4-best');
  });
  test('Back never loses anything, unsound input included', () => {
    const filled = after(
      [
        { type: 'go', step: 'criteria' },
        { type: 'scale', id: 4, part: 'worst', text: 'ten' },
      ],
      atReview(),
    );
    const back = after([{ type: 'back' }, { type: 'back' }], filled);
    expect({ ...back.draft, step: 'criteria' }).toEqual(filled.draft);
  });
  test('a step seen before is one click away, but not past a problem', () => {
    const atTitle = after([{ type: 'go', step: 'decision' }], atReview());
    expect(after([{ type: 'go', step: 'weights' }], atTitle).draft.step).toBe('weights');
    expect(
      after(
        [
          { type: 'title', text: '' },
          { type: 'go', step: 'weights' },
        ],
        atTitle,
      ).draft.step,
    ).toBe('decision');
  });
});

describe('creating', () => {
  const place = { sheetId: 7, sheetName: 'Which role next?' };

  test('a problem in an earlier step brings the person there', () => {
    const state = after(
      [{ type: 'rename', list: 'options', id: 2, text: 'current role' }, { type: 'create' }],
      atReview(),
    );
    expect(state.phase.name).toBe('editing');
    expect(state.draft.step).toBe('options');
    expect(state.cue.focus).toBe('option-2');
  });
  test('while creating, nothing else is taken', () => {
    const creating = after([{ type: 'create' }], atReview());
    expect(creating.phase.name).toBe('creating');
    for (const action of [...SOUND_ACTIONS, { type: 'create' }, { type: 'start-over' }] as Action[]) {
      expect(after([action], creating)).toBe(creating);
    }
  });
  test('a failure keeps everything and shows the sentence', () => {
    const failed = after(
      [{ type: 'create' }, { type: 'create-failed', sentence: 'The file is full.' }],
      atReview(),
    );
    expect(failed.draft).toEqual(atReview().draft);
    expect(failed.failure).toBe('The file is full.');
    expect(failed.phase.name).toBe('editing');
  });
  test('trying again clears the failure', () => {
    const again = after(
      [{ type: 'create' }, { type: 'create-failed', sentence: 'No.' }, { type: 'create' }],
      atReview(),
    );
    expect(again.failure).toBeNull();
  });
  test('afterwards the draft is empty, and Create another begins anew', () => {
    const created = after([{ type: 'create' }, { type: 'created', place }], atReview());
    expect(created.phase).toEqual({ name: 'created', place, isCovered: false });
    expect(after([{ type: 'another' }], created)).toMatchObject({
      phase: { name: 'editing' },
      draft: emptyDraft(),
    });
  });
});

test('starting over can be undone', () => {
  const over = after([{ type: 'start-over' }], atReview());
  expect(over.draft).toEqual(emptyDraft());
  expect(after([{ type: 'undo' }], over).draft).toEqual(atReview().draft);
});

test('every change of focus or words is a new cue', () => {
  const once = after(entry(''));
  const twice = after([{ type: 'add', list: 'options' }], once);
  expect(twice.cue.turn).toBe(once.cue.turn + 1);
});
