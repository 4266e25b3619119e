/** The plain total of all options beside WEIGHTED_SCORE itself, both in cells of the local engine. */
import { builtFiles } from '../../../host/headless';
import { columnLetters } from '../../../src/table/a1';
import { plainTotals } from '../../../src/table/matrix/plain';
import { bench } from '../../host/fixture';
import { expectedTotals, type Filling, randomFillings } from './random_filling';

/** Rows that one filling takes: its criteria, both totals and room. */
const HEIGHT = 9;
const FIRST_OPTION = 4;

/** Weights, worst, best and options from A on, WEIGHTED_SCORE below them and the plain formula below that. */
function rowsOf({ weights, worst, best, scores }: Filling, at: number): unknown[][] {
  const top = at * HEIGHT + 1;
  const bottom = top + weights.length - 1;
  const options = scores[0]?.length ?? 0;
  const block = (left: number, right = left) =>
    `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
  const ranges = {
    scores: block(FIRST_OPTION, FIRST_OPTION + options - 1),
    weights: block(1),
    worst: block(2),
    best: block(3),
  };
  const row = (cells: unknown[]) =>
    [...cells, ...new Array(8).fill('')].slice(0, 8).map((cell) => cell ?? '');
  const rows = weights.map((weight, line) => row([weight, worst[line], best[line], ...(scores[line] ?? [])]));
  rows.push(row(['', '', '', `=WEIGHTED_SCORE(${Object.values(ranges).join('; ')})`]));
  rows.push(row(['', '', '', `=${plainTotals(ranges)}`]));
  return [...rows, ...new Array(HEIGHT - rows.length).fill(row([]))];
}

/** Over all locales: how many totals were compared. */
let compared = 0;

test.each(['en_US', 'de_DE', 'fr_FR', 'ja_JP'])('250 random matrices in %s', async (locale) => {
  const fillings = randomFillings(250, 11 + locale.charCodeAt(0));
  const open = bench(builtFiles().code, { locale });
  const rows = JSON.stringify(fillings.flatMap(rowsOf));
  await open.script(
    `const rows = ${rows}; sheet.insertRowsAfter(1, rows.length); sheet.getRange(1, 1, rows.length, 8).setValues(rows)`,
  );
  await open.user.settled();
  const tally = { numbers: 0, words: 0, refused: 0 };
  fillings.forEach((filling, at) => {
    const row = at * HEIGHT + filling.weights.length + 1;
    const cells = open.user.readRange(`D${row}:H${row + 1}`);
    const [own = [], plain = []] = cells;
    const isRefused = own[0] === '#ERROR!';
    if (isRefused) tally.refused += 1;
    expectedTotals(filling).forEach((expected, option) => {
      compared += 1;
      const both = { at, option, own: isRefused ? plain[option] : own[option], plain: plain[option] };
      if (typeof expected === 'number') {
        tally.numbers += 1;
        const number = expect.closeTo(expected, 9);
        expect(both).toEqual({ at, option, own: number, plain: number });
      } else if (expected === 'words') {
        tally.words += 1;
        expect(both).toEqual({
          at,
          option,
          own: expect.stringMatching(/[a-z]/),
          plain: expect.stringMatching(/^(Not a|A) /),
        });
      } else expect(both.plain || null).toBeNull();
    });
  });
  expect(tally.numbers).toBeGreaterThan(300);
  expect(tally.words).toBeGreaterThan(50);
  expect(tally.refused).toBeGreaterThan(7);
  open.standIn.dispose();
});

test('that was a thousand totals', () => expect(compared).toBeGreaterThan(1000));
