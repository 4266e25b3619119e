import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as functions from '../../src/functions/index';

const FOLDER = path.join(__dirname, '../../src/functions');
const DECLARATION = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport function ([A-Z_]+)\(([^)]*)\)/g;

/** The comment and the parameters of every custom function, as the help card in Sheets is made from them. */
const cards = readdirSync(FOLDER).flatMap((file) => {
  const source = readFileSync(path.join(FOLDER, file), 'utf8');
  return [...source.matchAll(DECLARATION)].map(([, comment = '', name = '', list = '']) => ({
    name,
    comment,
    parameters: list.split(',').flatMap(
      (parameter) =>
        parameter
          .trim()
          .match(/^(\w+)(\??):/)
          ?.slice(1, 3) ?? [],
    ),
    described: [...comment.matchAll(/@param \{[\w[\]]+\} (\w+) (.+)/g)].map(([, word, text]) => ({
      word,
      text,
    })),
  }));
});

test('every custom function has a help card', () => {
  expect(cards.map(({ name }) => name).sort()).toEqual(Object.keys(functions).sort());
});

test.each(cards.map((card) => [card.name, card] as const))(
  '%s: says what it does, names every parameter in order, and says which are optional',
  (_, { comment, parameters, described }) => {
    expect(comment).toContain('@customfunction');
    expect(comment.trim()).toMatch(/^\* [A-Z].{40,}/);
    const names = parameters.filter((__, at) => at % 2 === 0);
    expect(described.map(({ word }) => word)).toEqual(names);
    described.forEach(({ text }, at) => {
      expect(text?.startsWith('Optional.')).toBe(parameters[2 * at + 1] === '?');
    });
  },
);
