import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openHeadless } from '../../host/headless';
import * as functions from '../../src/functions/index';
import { type Example, examplesIn, namesIn } from './reference';

const reference = readFileSync(path.join(__dirname, '../../docs/functions.md'), 'utf8');
const readme = readFileSync(path.join(__dirname, '../../README.md'), 'utf8');
const examples = examplesIn(reference);
const { standIn, user } = openHeadless();

beforeAll(() => {
  standIn.open();
});
afterAll(() => standIn.dispose());

test('the reference has a section with an example for every function, and for no other', () => {
  const names = Object.keys(functions).sort();
  expect(namesIn(reference).sort()).toEqual(names);
  expect(examples.map(({ name }) => name).sort()).toEqual(names);
});

test.each(examples.map((example) => [example.name, example] as const))(
  'the example of %s gives on the spreadsheet engine what it says',
  async (_, example) => {
    user.clear('A1:Z40');
    for (const { a1, text } of example.sheet) if (text !== '') user.type(a1, text);
    user.type(example.cell, example.formula);
    await standIn.settled();
    expect(shownOf(example)).toEqual(expectedOf(example));
    expect(user.errorMessage(example.cell)).toBeNull();
  },
);

test('the README names every function, and no other', () => {
  const named = [...readme.matchAll(/^\| `([A-Z_]+)\(/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(Object.keys(functions).sort());
});

test('the worked example of the README gives on the spreadsheet engine what it says', async () => {
  user.clear('A1:Z40');
  for (const [, row, line = ''] of readme.matchAll(/^\| \*\*(\d)\*\* \|(.*)\|$/gm)) {
    line.split('|').forEach((cell, at) => {
      const text = cell.trim().replace(/^(\*\*|`)(.*)\1$/, '$2');
      if (text !== '') user.type(`${'ABCDEF'[at]}${row}`, text);
    });
  }
  await standIn.settled();
  const [, stay, move] = /gives ([\d.]+) for _Stay_ and ([\d.]+) for _Move_/.exec(readme) ?? [];
  expect(user.readRange('E5:F5')).toEqual([[Number(stay), Number(move)]]);
});

test('an argument may be left out between semicolons', async () => {
  user.clear('A1:Z40');
  user.type('A1', '9');
  user.type('B1', '6');
  user.type('A3', '=FIRST_PLACE_SHARE(A1:B1; 1;;; "any"; 100)');
  await standIn.settled();
  expect(user.readRange('A3:B3')).toEqual([[1, 0]]);
});

/** What stands in the cells of the result, blanks as "". */
function shownOf({ result }: Example) {
  return Object.fromEntries(result.map(({ a1 }) => [a1, user.read(a1) ?? '']));
}

/** A printed number is exact to its last digit; a blank is a blank cell. */
function expectedOf({ result }: Example) {
  return Object.fromEntries(
    result.map(({ a1, text }) => {
      if (text === '') return [a1, ''];
      if (!/^-?\d+(\.\d+)?$/.test(text)) return [a1, text];
      const decimals = text.split('.')[1]?.length ?? 0;
      return [a1, expect.closeTo(Number(text), decimals)];
    }),
  );
}
