import { type LineChange, movedCarriers, movedLine, movedSpan, type Span } from '../../host/engine/structure';

const on = { sheetId: 's', axis: 'row' } as const;
const insert = (at: number, count: number): LineChange => ({ ...on, kind: 'insert', at, count });
const remove = (at: number, count: number): LineChange => ({ ...on, kind: 'remove', at, count });
const move = (at: number, count: number, to: number): LineChange => ({ ...on, kind: 'move', at, count, to });

describe('a line', () => {
  test.each([
    ['before an insertion stays', insert(3, 2), 2, 2],
    ['at an insertion is pushed down', insert(3, 2), 3, 5],
    ['that is deleted is gone', remove(3, 2), 4, null],
    ['below a deletion comes up', remove(3, 2), 5, 3],
    ['that moves down lands before its target', move(1, 1, 4), 1, 3],
    ['passed by a move down comes up', move(1, 1, 4), 2, 1],
    ['that moves up lands at its target', move(5, 2, 1), 6, 2],
    ['passed by a move up is pushed down', move(5, 2, 1), 1, 3],
    ['outside a move stays', move(5, 2, 1), 7, 7],
  ])('%s', (_claim, change, line, expected) => {
    expect(movedLine(change, line)).toBe(expected);
  });
});

describe('a span 3 to 6', () => {
  test.each<[string, LineChange, Span | null]>([
    ['grows by lines inserted inside it', insert(4, 2), [3, 8]],
    ['is pushed by lines inserted at its upper edge', insert(3, 1), [4, 7]],
    ['is left alone by lines inserted right below it', insert(7, 1), [3, 6]],
    ['shrinks by lines deleted inside it', remove(4, 2), [3, 4]],
    ['loses its first line', remove(2, 2), [2, 4]],
    ['loses its last line', remove(6, 3), [3, 5]],
    ['comes up when lines above it go', remove(0, 2), [1, 4]],
    ['is gone with all of its lines', remove(2, 6), null],
    ['is left alone by a move inside it', move(4, 1, 6), [3, 6]],
    ['is left alone by a move of its last line to its middle', move(6, 1, 4), [3, 6]],
    ['shrinks by a line that moves out below', move(4, 1, 9), [3, 5]],
    ['shrinks by a line that moves out above', move(4, 1, 1), [4, 6]],
    ['grows by a line that moves in', move(9, 1, 5), [3, 7]],
    ['goes with a block that holds all of it', move(2, 6, 12), [7, 10]],
    ['follows lines that pass it', move(0, 1, 9), [2, 5]],
  ])('%s', (_claim, change, expected) => {
    expect(movedSpan(change, [3, 6])).toEqual(expected);
  });
});

describe('cells 3 to 6 that carry a rule', () => {
  test.each<[string, LineChange, Span[]]>([
    ['stay together when one of them moves among them', move(3, 1, 6), [[3, 6]]],
    [
      'part when one of them moves away',
      move(4, 1, 9),
      [
        [3, 5],
        [8, 8],
      ],
    ],
    [
      'part when a line without the rule comes in between',
      move(9, 1, 5),
      [
        [3, 4],
        [6, 7],
      ],
    ],
    ['give the rule to lines inserted among them', insert(4, 1), [[3, 7]]],
    ['are gone when they are deleted', remove(0, 20), []],
  ])('%s', (_claim, change, expected) => {
    expect(movedCarriers(change, [3, 6])).toEqual(expected);
  });
});
