/** Which scale each weight was set for, in the note of the header of the weights. */
import { keptIn, noteWith } from '../../src/table/matrix/kept';
import { noteWithWeighed, weighedIn } from '../../src/table/matrix/weighed_note';

const PAY = { weight: 3, worst: 150, best: 300 };
const RISK = { weight: 0.5, worst: 1e-7, best: -2.5 };
const CRITERIA = [
  { id: 'c1', name: 'Pay' },
  { id: 'name:how much (2)', name: 'Odd: weight 2 for 1 to 2 (kept by Discern as x)' },
  { id: 'c3', name: 'Two\nlines ⁨and marks⁩' },
];
const HELP = 'How much this criterion matters.';

test('a person reads a line for each, beside what stood there', () => {
  expect(noteWithWeighed(HELP, CRITERIA, [PAY, null, null])).toBe(
    `${HELP}\n\nWhat the weights were set for:\nPay: weight 3 for 150 to 300 (kept by Discern as c1)`,
  );
});

test.each([
  ['nothing else', ''],
  ['the help of the header', HELP],
  ['how the weights were set', noteWith(HELP, 'Weights set by comparing pairs.', '{"version":2}')],
  ['words of hers after it', `${noteWith(HELP, 'Weights set by typing points.', '{}')}\n\nAsk Pat.`],
])('is read back whatever the names, once, and leaves the rest: %s', (_, note) => {
  const weighed = [PAY, RISK, { weight: 0, worst: 5, best: 1 }];
  const once = noteWithWeighed(note, CRITERIA, weighed);
  expect([...weighedIn(once).values()]).toEqual(weighed);
  expect([...weighedIn(once).keys()]).toEqual(CRITERIA.map(({ id }) => id));
  expect(keptIn(once)).toBe(keptIn(note));
  const changed = noteWithWeighed(once, CRITERIA, [null, { ...PAY, best: 400 }, null]);
  const bent = { ...PAY, half: 180.5 };
  const whole = noteWithWeighed(once, CRITERIA, [bent, null, null]);
  expect(whole).toContain('Pay: weight 3 for 150 to 300, half as good at 180.5 (kept by Discern as c1)');
  expect([...weighedIn(whole)]).toEqual([['c1', bent]]);
  expect([...weighedIn(changed)]).toEqual([['name:how much (2)', { ...PAY, best: 400 }]]);
  expect(noteWithWeighed(changed, CRITERIA, [null, null, null])).toBe(note);
  // How the weights were set is kept anew on top of it.
  expect([...weighedIn(noteWith(once, 'Weights set by ordering the criteria.', '{"a":1}')).values()]).toEqual(
    weighed,
  );
});

test('a note that would be too long for a cell keeps none of it', () => {
  const many = Array.from({ length: 2000 }, (_, at) => ({ id: `c${at}`, name: `Criterion ${at}` }));
  expect(
    noteWithWeighed(
      HELP,
      many,
      many.map(() => PAY),
    ),
  ).toBe(HELP);
});
