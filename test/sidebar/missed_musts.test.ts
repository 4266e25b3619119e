import { missedMusts, missedMustsHeadline } from '../../sidebar/options/missed_musts';
import type { OptionsView } from '../../src/api';
import type { MustAnswer } from '../../src/decision/pool';

const row = (name: string, musts: (MustAnswer | null)[]): OptionsView['options'][number] => ({
  ...{ id: name, name, pool: 'considered', pros: '', cons: '', musts, yearsOut: null, possibleFrom: null },
  ...{ decideBy: null, lookAgain: null, reason: '', changedOn: null, row: 2, kept: [] },
});

const sorted = (...options: OptionsView['options']): OptionsView => ({
  ...{ sheetId: 1, sheetName: 'Options', musts: ['Own technology', 'One role'], options, problems: [] },
});

const inMatrix = ['Acme', 'NewCo'].map((name) => ({ id: name, name }));

test.each<[string, OptionsView, string[]]>([
  ['all are met, or blank', sorted(row('Acme', ['yes', null]), row('NewCo', ['yes', 'yes'])), []],
  [
    'one misses two',
    sorted(row('Acme', ['no', 'no'])),
    ['Acme misses 2 musts of the sheet Options: Own technology and One role. It keeps its score and rank.'],
  ],
  [
    'not known',
    sorted(row('NewCo', ['unknown', 'yes'])),
    ['Not known yet on the sheet Options: musts of NewCo.'],
  ],
  ['an option that is not in the matrix', sorted(row('Other', ['no', 'no'])), []],
])('%s', (_, view, sentences) => {
  expect(missedMusts(inMatrix, view)).toEqual(sentences);
});

test.each<[string, OptionsView, string[]]>([
  ['nobody', sorted(row('Acme', ['yes', 'unknown']), row('Other', ['no', 'no'])), []],
  ['one', sorted(row('Acme', ['no', null])), ['Acme misses a must of the sheet Options: Own technology.']],
  [
    'two',
    sorted(row('NewCo', [null, 'no']), row('Acme', ['no', 'no'])),
    ['Acme and NewCo each miss a must of the sheet Options: for Acme Own technology and One role.'],
  ],
])('the headline on who misses one: %s', (_, view, sentences) => {
  expect(missedMustsHeadline(inMatrix, view)).toEqual(sentences);
});
