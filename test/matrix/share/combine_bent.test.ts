/** Two people score a matrix in which the first steps of a criterion count for more. */
import { fillIn, withBlankCopy } from './people_tabs';

test('totals of everyone and of all together take the bent line, by plain formulas', async () => {
  // Half as good as 5 is 2: 1 is worth 0, 2 a half, 5 all, 3 two thirds.
  const open = await withBlankCopy(2);
  await fillIn(open, {
    person: 'Ann',
    weights: [60, 40],
    scores: [
      [2, 5],
      [3, 3],
    ],
  });
  await fillIn(open, {
    person: 'Bo',
    weights: [60, 40],
    scores: [
      [2, 1],
      [3, 3],
    ],
  });
  await open.user.settled();
  const { people } = await open.call('readPeople', open.sheetId);
  const sheetIds = people.map(({ sheetId }) => sheetId);
  expect(sheetIds).toHaveLength(2);
  await open.call('combine', {
    ...{ sheetId: open.sheetId, sheetIds, mean: 'arithmetic', takesUnfinished: false, date: 'today' },
  });
  await open.user.settled();
  const rows = open.user.readRange('A1:F40');
  const of = (label: string) => rows.find(([name]) => name === label)?.slice(4, 6);
  const close = (...totals: number[]) => totals.map((total) => expect.closeTo(total, 9));
  // 60·½ + 40·½, 60·1 + 40·½ and 60·0 + 40·½; means 2 and 3 on the first criterion.
  expect(of('Ann')).toEqual(close(50, 80));
  expect(of('Bo')).toEqual(close(50, 20));
  expect(of('Weighted score (0–100)')).toEqual(close(50, 60));
  open.standIn.dispose();
});
