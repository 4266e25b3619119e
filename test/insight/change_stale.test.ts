import { dayInText, dayInWords, dayOf } from '../../src/decision/round';
import { monthsBefore, staleScores, staleSentence } from '../../src/insight/change_stale';
import { subjectOf } from '../../src/insight/subject';
import { voiceOf } from '../../src/insight/voice';
import { scoreNote } from '../../src/table/matrix/score_note';
import { decisionOf, rating, roundOf } from '../table/history/decisions';

const lines = [rating('pay', 5, { name: 'Pay' }), rating('fun', 3, { name: 'Fun' })];
const at = (scores: (number | null)[][]) => decisionOf(lines, scores);
const [march, june, today] = [dayOf(2026, 3, 3), dayOf(2026, 6, 1), dayOf(2026, 11, 20)];
const rounds = [
  roundOf(
    1,
    march,
    at([
      [4, 3],
      [2, 5],
    ]),
  ),
  roundOf(
    2,
    june,
    at([
      [4, 2],
      [2, 5],
    ]),
  ),
];
const now = at([
  [4, 2],
  [3, null],
]);
const noEvidence = [
  [null, null],
  [null, null],
];

describe('old scores', () => {
  test('are those that no round holds otherwise for longer than the chosen time, the oldest first', () => {
    expect(staleScores(rounds, now, today, 5, noEvidence)).toEqual([
      { criterion: 0, option: 0, since: march },
      { criterion: 0, option: 1, since: june },
    ]);
    expect(staleScores(rounds, now, today, 6, noEvidence).map(({ since }) => since)).toEqual([march]);
    expect(staleScores(rounds, now, today, 9, noEvidence)).toEqual([]);
  });

  test('are confirmed by a later date in the note of the cell, and made old by it where there is no round', () => {
    const seen = [[dayOf(2026, 10, 1), null], noEvidence[1] ?? []];
    expect(staleScores(rounds, now, today, 6, seen)).toEqual([]);
    expect(
      staleScores([], now, today, 6, [
        [march, null],
        [null, null],
      ]),
    ).toEqual([{ criterion: 0, option: 0, since: march }]);
    expect(staleScores([], now, today, 6, noEvidence)).toEqual([]);
  });

  test('are told in a sentence with the oldest', () => {
    const voice = voiceOf(subjectOf(now));
    expect(staleSentence(voice, staleScores(rounds, now, today, 6, noEvidence), 6)).toBe(
      '1 of 3 scores has not changed for more than 6 months, the oldest “Pay” for Option A since 3 March 2026.',
    );
    expect(staleSentence(voice, [], 6)).toBe('No score is known to be older than 6 months.');
  });

  test('months are those of the calendar', () => {
    expect(dayInWords(monthsBefore(dayOf(2026, 8, 31), 6))).toBe('28 February 2026');
    expect(dayInWords(monthsBefore(dayOf(2026, 3, 15), 15))).toBe('15 December 2024');
  });
});

test.each([
  ['12 March 2026: talked to the CTO', '12 March 2026'],
  ['seen on 2026-03-12', '12 March 2026'],
  ['Mar 12, 2026', '12 March 2026'],
  ['am 12.3.2026 gehört', '12 March 2026'],
  ['1 May 2025, again 2 June 2026', '2 June 2026'],
  ['3/12/2026', null],
  ['31 February 2026', null],
  ['about 2026', null],
  ['Unchanged since 3 March 2026.', null],
  ['Scored again 2026-11-03: 4', null],
])('a note “%s” is evidence of %s', (note, day) => {
  const found = dayInText(scoreNote(note).evidence);
  expect(found === null ? null : dayInWords(found)).toBe(day);
});
