/** What an option must have is marked in the sheet by a live formula, in the headline and on the page, and takes no rank away. */
import { type Decision, newCriterion } from '../../src/decision/decision';
import { careerMove, openMatrix, withServer } from './open_matrix';
import { withMatrix } from './share/open_share';
import { wiped } from './wiped';

const decision: Decision = {
  title: 'Next role',
  options: [
    { id: 'o1', name: 'Acme' },
    { id: 'o2', name: 'NewCo' },
  ],
  baseline: null,
  criteria: [
    { ...newCriterion('c1', 'Pay'), kind: 'measure', worst: 150, best: 300, weight: 3, least: 200 },
    { ...newCriterion('c2', 'Commute'), kind: 'measure', worst: 60, best: 10, weight: 2, least: 45 },
    { ...newCriterion('c3', 'Growth'), worst: 1, best: 5, weight: 5 },
  ],
  scores: [
    [180, 210],
    [20, 50],
    [5, 2],
  ],
};

const NOTICE = 'B2';
const MISSED = 'Must missed: Acme: Pay 180 (at least 200); NewCo: Commute 50 (at most 45).';

test('the line under the title names who misses what, as the sheet is, and nothing once all is reached', async () => {
  const { user, standIn } = await openMatrix(decision);
  expect(user.read(NOTICE)).toContain(MISSED);
  user.type('O5', '200');
  await standIn.settled();
  expect(user.read(NOTICE)).toContain('Must missed: NewCo: Commute 50 (at most 45).');
  user.type('P6', '45');
  await standIn.settled();
  expect(user.read(NOTICE)).not.toContain('⚠');
  user.type('P6', '');
  await standIn.settled();
  expect(user.read(NOTICE)).not.toContain('⚠');
});

test.each([
  [decision, false],
  [careerMove, true],
])('the column of the least acceptable scores is in sight where one is given', async (made, isHidden) => {
  const { call, script } = await withMatrix(made);
  const column = (await call('readMatrix'))?.map.criterionFields.least;
  expect(await script(`return sheet.isColumnHiddenByUser(${column})`)).toBe(isHidden);
});

test('the headline in the sheet says it and follows, and the rank stays', async () => {
  const { user, standIn, place, call, read } = await openMatrix(decision);
  await call('writeHeadline', place.sheetId);
  await standIn.settled();
  expect(user.read(NOTICE)).toContain(
    'Acme and NewCo each miss a must: for Acme “Pay” is 180, below the 200 you would accept.',
  );
  const { map } = await read();
  const [rank = 0, option = 0] = [map.optionFields.rank ?? 0, map.options[0] ?? 0];
  expect(user.read(`${String.fromCharCode(64 + option)}${rank}`)).toBe(1);
});

test('a duplicate marks it by its own scores', async () => {
  const { user, standIn, read } = await openMatrix(decision);
  user.duplicateSheet(decision.title);
  await standIn.settled();
  user.type('O5', '200');
  await standIn.settled();
  expect(user.read(NOTICE)).toContain('Must missed: NewCo: Commute 50 (at most 45).');
  expect((await read()).decision.criteria.map(({ least }) => least)).toEqual([200, 45, null]);
  user.switchTo(decision.title);
  expect(user.read(NOTICE)).toContain(MISSED);
});

test('a file without its metadata and properties still marks it and knows the bounds', async () => {
  const { user, standIn, read } = withServer(wiped(await openMatrix(decision)));
  standIn.open();
  user.switchTo(decision.title);
  await standIn.settled();
  expect(user.read(NOTICE)).toContain(MISSED);
  expect((await read()).decision.criteria.map(({ least }) => least)).toEqual([200, 45, null]);
});
