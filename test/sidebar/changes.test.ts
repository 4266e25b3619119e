import { emptyWeights } from '../../sidebar/weights/weights_draft';
import { chooseTemplate } from '../../sidebar/wizard/apply_template';
import { emptyDraft, STEP_NAMES } from '../../sidebar/wizard/draft';
import { interpret } from '../../sidebar/wizard/interpret';
import { addEntry, editRow, paste } from '../../sidebar/wizard/lists';
import {
  type Change,
  createAnother,
  edit,
  failToCreate,
  finishCreating,
  leave,
  setWeights,
  startOver,
  undo,
  type WizardState,
} from '../../sidebar/wizard/state';
import { back, beginCreating, goTo, next } from '../../sidebar/wizard/steps';
import { findTemplate, type TemplateId, templatesIn } from '../../src/decision/templates';
import { atReview, editScale, entry, move, removeAt, stateAfter, type, typedWeights } from './wizard_state';

const plain = (text: string | undefined) => text?.replace(/[\u2068\u2069]/g, '');
const optionNames = (state: WizardState) => state.draft.options.map(({ name }) => name);
const criterionNames = (state: WizardState) => state.draft.criteria.map(({ name }) => name);
const threeOptions = () => stateAfter([paste('options', 'A\nB\nC')]);

describe('adding', () => {
  test('Add takes the text of the field, trimmed, and keeps the focus there', () => {
    const state = stateAfter(entry(' NewCo '));
    expect(state.draft).toMatchObject({ options: [{ id: 1, name: 'NewCo' }], entry: { options: '' } });
    expect(state.cue.focus).toBe('option-entry');
  });
  test('a name that is there already stays in the field, and its problem is shown', () => {
    const state = stateAfter([...entry('NewCo'), ...entry('newco')]);
    expect(optionNames(state)).toEqual(['NewCo']);
    expect(state.draft.entry.options).toBe('newco');
    expect(state.shown).toContain('option-entry');
  });
  test('Add with nothing in the field says so until the next change', () => {
    expect(stateAfter(entry('  ')).trouble).toEqual({
      field: 'option-entry',
      sentence: 'Write a name for the option first.',
    });
    expect(stateAfter([...entry(''), type('options', 'A')]).trouble).toBeNull();
  });
  test('a pasted list is added with one notice that can be undone', () => {
    const state = stateAfter([paste('options', 'B\nA\nC')], stateAfter(entry('A')));
    expect(optionNames(state)).toEqual(['A', 'B', 'C']);
    expect(plain(state.notice?.sentence)).toBe('Added 2 options. Already in the list: “A”.');
    expect(optionNames(stateAfter([undo], state))).toEqual(['A']);
  });
  test('what stood beside a pasted name is kept as its note, and said', () => {
    const state = stateAfter([paste('options', 'NewCo\tBerlin\nOldCo'), paste('criteria', 'Pay\tgross')]);
    expect(state.draft.options).toMatchObject([
      { name: 'NewCo', note: 'Berlin' },
      { name: 'OldCo', note: '' },
    ]);
    expect(state.draft.criteria).toMatchObject([{ name: 'Pay', note: 'gross' }]);
    expect(state.notice?.sentence).toBe('Added 1 criterion. What stood beside a name is its note.');
  });
  test('more than a matrix takes is left out and said', () => {
    const state = stateAfter([paste('options', Array.from({ length: 203 }, (_, at) => `n${at}`).join('\n'))]);
    expect(state.draft.options).toHaveLength(200);
    expect(state.notice?.sentence).toBe('Added 200 options. 3 left out: a matrix takes up to 200 options.');
  });
});

describe('moving', () => {
  test('the baseline and the weights go with their rows', () => {
    const state = stateAfter([goTo('options'), move('options', 1, 1), move('criteria', 4, 0)], atReview());
    const { decision } = interpret(state.draft, 'en_US');
    expect(decision.options[decision.baseline ?? -1]?.name).toBe('Current role');
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
    expect(stateAfter([removeAt('options', id)], threeOptions()).cue.focus).toBe(focus);
  });
  test('the only one: focus on the field that adds', () => {
    expect(stateAfter([...entry('A'), removeAt('options', 1)]).cue.focus).toBe('option-entry');
  });
  test('the baseline goes with its option, and both come back with undo', () => {
    const before = stateAfter([edit({ baseline: 2 })], threeOptions());
    const removed = stateAfter([removeAt('options', 2)], before);
    expect(removed.draft.baseline).toBeNull();
    expect(stateAfter([undo], removed).draft).toEqual(before.draft);
  });
  test('a later change ends the offer to undo, so that undo never takes back more', () => {
    const state = stateAfter(
      [removeAt('options', 2), editRow('options', 1, { name: 'X' }), undo],
      threeOptions(),
    );
    expect(optionNames(state)).toEqual(['X', 'C']);
  });
  test('an id is never used again', () => {
    const state = stateAfter([removeAt('options', 3), ...entry('D')], threeOptions());
    expect(state.draft.options.map(({ id }) => id)).toEqual([1, 2, 4]);
  });
});

const TEMPLATES = templatesIn();

describe('templates', () => {
  const choose = (id: TemplateId): Change => {
    const template = findTemplate(id);
    if (template === undefined) throw new Error(`There is no template ${id}.`);
    return chooseTemplate(template);
  };
  const homeNames = TEMPLATES.find(({ id }) => id === 'home')?.criteria.map(({ name }) => name) ?? [];

  test.each(TEMPLATES)('$name gives its criteria, scales included', (template) => {
    const { criteria } = interpret(stateAfter([chooseTemplate(template)]).draft, 'en_US').decision;
    expect(criteria).toMatchObject(template.criteria);
  });
  test('another template replaces what was left as given', () => {
    expect(criterionNames(stateAfter([choose('career'), choose('home')]))).toEqual(homeNames);
  });
  test('own and changed criteria stay, in front', () => {
    const state = stateAfter([
      choose('career'),
      editRow('criteria', 5, { name: 'Pay after tax' }),
      editScale(7, 'best', '10'),
      paste('criteria', 'Own idea'),
      choose('home'),
    ]);
    expect(criterionNames(state)).toEqual(['Pay after tax', 'Growth', 'Own idea', ...homeNames]);
    expect(plain(state.notice?.sentence)).toBe('“Home” gives 7 criteria. Kept 3 criteria of your own.');
  });
  test('an own criterion that the template has too is not doubled, and stays as it was written', () => {
    const state = stateAfter([paste('criteria', 'condition'), editScale(1, 'best', '10'), choose('home')]);
    expect(state.draft.criteria.filter(({ name }) => name.toLowerCase() === 'condition')).toHaveLength(1);
    expect(state.draft.criteria[0]?.rating.best).toBe('10');
  });
  test('undo brings everything back', () => {
    const before = stateAfter([choose('career'), editRow('criteria', 5, { name: 'Pay after tax' })]);
    expect(stateAfter([choose('blank'), undo], before).draft).toEqual(before.draft);
  });
});

describe('scales', () => {
  const measured = () =>
    stateAfter([paste('criteria', 'Commute'), editRow('criteria', 1, { kind: 'measure' })]);
  const scale = (part: 'worst' | 'best' | 'unit', text: string) => editScale(1, part, text);

  test('trying the other scale loses nothing', () => {
    const state = stateAfter(
      [
        scale('worst', '60'),
        editRow('criteria', 1, { kind: 'rating' }),
        editRow('criteria', 1, { kind: 'measure' }),
      ],
      measured(),
    );
    expect(state.draft.criteria[0]?.measure.worst).toBe('60');
    expect(state.draft.criteria[0]?.rating).toEqual({ worst: '1', best: '5', unit: '' });
  });
  test('a unit typed beside a number moves into the empty unit field once both are read', () => {
    const half = stateAfter([scale('worst', '60 min'), leave('criterion-1-worst')], measured());
    expect(half.draft.criteria[0]?.measure.unit).toBe('');
    const state = stateAfter([scale('best', '10'), leave('criterion-1-best')], half);
    expect(state.draft.criteria[0]?.measure.unit).toBe('min');
  });
  test('but never replaces a unit', () => {
    const state = stateAfter(
      [scale('unit', 'h'), scale('worst', '60 min'), leave('criterion-1-worst')],
      measured(),
    );
    expect(state.draft.criteria[0]?.measure.unit).toBe('h');
  });
});

test('what was told of a weight is not told any more once weights are set another way', () => {
  const told = stateAfter([setWeights(typedWeights({ 3: 'much' })), leave('weight-3')], atReview());
  expect(told.cue.say).not.toBe('');
  const typing = stateAfter([setWeights(typedWeights({ 3: 'muc' }))], told);
  expect(typing.cue.say).toBe(told.cue.say);
  const order = stateAfter([setWeights({ ...emptyWeights(), method: 'order' })], told);
  expect(order.cue).toEqual({ focus: null, say: '', isBeginning: false });
});

describe('going through the steps', () => {
  test.each<[string, Change[], string]>([
    ['the options, where the next is added', [goTo('options')], 'option-entry'],
    ['the criteria, where the next is added', [goTo('criteria')], 'criterion-entry'],
    ['typed weights, at the first', [goTo('weights')], 'weight-3'],
    [
      'an order, at what is not ranked yet',
      [
        setWeights({ ...emptyWeights(), method: 'order', order: { keys: ['3'], formula: 'sum' } }),
        goTo('weights'),
      ],
      'rank-4',
    ],
    [
      'swings, at the first that has a field',
      [setWeights({ ...emptyWeights(), method: 'swing', swing: { top: '3', points: {} } }), goTo('weights')],
      'weight-4',
    ],
    ['the review, where there is nothing to type', [goTo('decision'), goTo('review')], 'heading'],
  ])('%s', (_, changes, focus) => {
    const { cue, draft } = stateAfter(changes, atReview());
    expect(cue.focus).toBe(focus);
    expect(cue.say).toMatch(new RegExp(`^Step \\d of 5: ${STEP_NAMES[draft.step]}\\.`));
  });
  test('a sound draft reaches the review with everything in it', () => {
    const { draft } = atReview();
    expect(draft.step).toBe('review');
    expect(interpret(draft, 'en_US')).toMatchObject({
      problems: [],
      decision: {
        title: 'Which role next?',
        options: [{ name: 'Current role' }, { name: 'NewCo' }],
        baseline: 0,
        criteria: [
          { name: 'Growth', kind: 'rating', worst: 1, best: 5, unit: '', weight: 30 },
          { name: 'Commute', kind: 'measure', worst: 60, best: 10, unit: 'min', weight: 10 },
        ],
      },
    });
  });
  test('Next with a problem stays, shows it and puts the focus there', () => {
    const state = stateAfter([next]);
    expect(state.draft.step).toBe('decision');
    expect(state.shown).toEqual(new Set(['title']));
    expect(state.cue.focus).toBe('title');
  });
  test('leaving a field shows and tells its problem, without moving the focus or taking back the offer to undo', () => {
    const from = stateAfter([paste('options', 'A\nB\nC'), editRow('options', 2, { name: 'a' })]);
    const removed = stateAfter([removeAt('options', 3)], from);
    const state = stateAfter([leave('option-2')], removed);
    expect(state.shown).toContain('option-2');
    expect(plain(state.cue.say)).toBe('There are two called “a”. Rename or remove one.');
    expect(state.cue.focus).toBeNull();
    expect(state.notice).toEqual(removed.notice);
    expect(stateAfter([leave('option-2')], state).cue).toEqual(state.cue);
  });
  test('Next adds what still stands in the entry field', () => {
    const state = stateAfter([edit({ title: 'T' }), next, ...entry('A'), type('options', 'B'), next]);
    expect(optionNames(state)).toEqual(['A', 'B']);
    expect(state.draft.step).toBe('criteria');
  });
  test('Next puts the focus on the first problem of a scale', () => {
    const state = stateAfter([
      edit({ title: 'T' }),
      next,
      paste('options', 'A\nB'),
      next,
      paste('criteria', 'X\nY'),
      editScale(4, 'best', '1'),
      next,
    ]);
    expect(state.cue.focus).toBe('criterion-4-best');
  });
  test('Back never loses anything, unsound input included', () => {
    const filled = stateAfter([goTo('criteria'), editScale(4, 'worst', 'ten')], atReview());
    const earlier = stateAfter([back, back], filled);
    expect({ ...earlier.draft, step: 'criteria' }).toEqual(filled.draft);
  });
  test('a step seen before is one click away, but not past a problem', () => {
    const atTitle = stateAfter([goTo('decision')], atReview());
    expect(stateAfter([goTo('weights')], atTitle).draft.step).toBe('weights');
    expect(stateAfter([edit({ title: '' }), goTo('weights')], atTitle).draft.step).toBe('decision');
  });
});

describe('creating', () => {
  const place = { sheetId: 7, sheetName: 'Which role next?' };

  test('a problem in an earlier step brings the person there', () => {
    const state = stateAfter([editRow('options', 2, { name: 'current role' }), beginCreating], atReview());
    expect(state.isCreating).toBe(false);
    expect(state.draft.step).toBe('options');
    expect(state.cue.focus).toBe('option-2');
  });
  test('a failure keeps everything and shows the sentence', () => {
    const failed = stateAfter([beginCreating, failToCreate('The file is full.')], atReview());
    expect(failed.draft).toEqual(atReview().draft);
    expect(failed.trouble?.sentence).toBe('The file is full.');
    expect(failed.isCreating).toBe(false);
  });
  test('trying again clears the failure', () => {
    const again = stateAfter([beginCreating, failToCreate('No.'), beginCreating], atReview());
    expect(again.trouble).toBeNull();
  });
  test('afterwards the draft is empty, and Create another begins anew', () => {
    const created = stateAfter([beginCreating, finishCreating(place)], atReview());
    expect(created).toMatchObject({ created: { place, isCovered: false }, draft: emptyDraft() });
    expect(stateAfter([createAnother], created)).toMatchObject({ created: null, draft: emptyDraft() });
  });
});

test('starting over can be undone', () => {
  const over = stateAfter([startOver], atReview());
  expect(over.draft).toEqual(emptyDraft());
  expect(stateAfter([undo], over).draft).toEqual(atReview().draft);
});

test('the same words again are a new message', () => {
  const once = stateAfter(entry(''));
  const twice = stateAfter([addEntry('options')], once);
  expect(twice.cue).not.toBe(once.cue);
  const say = (state: WizardState) => stateAfter([failToCreate('No.')], state);
  expect(say(say(once)).cue.say).not.toBe(say(once).cue.say);
});
