import { askedAgain } from '../../sidebar/score/asked_again';
import type { MatrixView } from '../../src/api';
import { dayOf } from '../../src/decision/day';
import { careerView, patternView, withCriteria, withScore } from './views';

const DAY = dayOf(2026, 11, 3);
const names = (view: MatrixView, day = DAY) =>
  askedAgain(view, day).map(({ criterion, option }) => `${criterion}/${option}`);
const note = (criterion: number, option: number, changes: Partial<MatrixView['scoreNotes'][number]>) => ({
  ...{ criterion, option, evidence: '', sure: null, scoredAgain: [] },
  ...changes,
});

describe('the scores that are asked about again', () => {
  test('are seven, one of each criterion, the same all day and others on another day', () => {
    const asked = askedAgain(careerView(), DAY);
    expect(asked.map(({ criterion }) => criterion).sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(askedAgain(careerView(), DAY)).toEqual(asked);
    expect(names(careerView(), DAY + 1)).not.toEqual(names(careerView()));
    for (const { criterion, option, first } of asked) {
      expect(first).toBe(careerView().decision.scores[criterion]?.[option]);
    }
  });

  test('are of the criteria with most weight where there are many, and several of each where there are few', () => {
    const many = withCriteria(patternView(20, 4), (_, at) => ({ weight: at }));
    expect(
      askedAgain(many, DAY)
        .map(({ criterion }) => criterion)
        .sort((a, b) => a - b),
    ).toEqual([13, 14, 15, 16, 17, 18, 19]);
    expect(
      askedAgain(patternView(2, 5), DAY).filter(({ criterion }) => criterion === 0).length,
    ).toBeGreaterThan(2);
  });

  test.each<[string, (view: MatrixView) => MatrixView]>([
    ['a fact', (view) => ({ ...view, scoreNotes: [note(0, 1, { sure: 'fact' })] })],
    ['a formula', (view) => ({ ...view, scoreFormulas: [{ criterion: 0, option: 1 }] })],
    ['a blank', (view) => withScore(view, 0, 1, null)],
    ['what has no weight', (view) => withCriteria(view, (_, at) => (at === 0 ? { weight: 0 } : {}))],
    ['what has no scale', (view) => withCriteria(view, (_, at) => (at === 0 ? { best: null } : {}))],
    [
      'what was answered today',
      (view) => ({
        ...view,
        scoreNotes: [note(0, 1, { scoredAgain: [{ day: DAY, score: 3, first: null }] })],
      }),
    ],
  ])('are never %s', (_, change) => {
    const small = patternView(1, 3);
    expect(names(small).sort()).toEqual(['0/0', '0/1', '0/2']);
    expect(names(change(small))).not.toContain('0/1');
  });

  test('are not of a criterion that was scored today, by what the sheet says', () => {
    const view = { ...patternView(3, 3), scoredOn: [DAY, DAY - 1, null] };
    const asked = askedAgain(view, DAY).map(({ criterion }) => criterion);
    expect([...new Set(asked)].sort()).toEqual([1, 2]);
    expect(askedAgain(view, DAY + 1).map(({ criterion }) => criterion)).toContain(0);
  });

  test('are the rest of a round that was left half way, and others once it is done', () => {
    const view = careerView();
    const all = names(view);
    const left = (count: number) => {
      const scoreNotes = askedAgain(view, DAY)
        .slice(0, count)
        .map(({ criterion, option, first }) =>
          note(criterion, option, { scoredAgain: [{ day: DAY, score: first, first: null }] }),
        );
      return names({ ...view, scoreNotes });
    };
    expect(left(3).sort()).toEqual(all.slice(3).sort());
    expect(left(7)).toHaveLength(7);
    expect(left(7).filter((place) => all.includes(place))).toEqual([]);
  });

  test('are first those that were asked about least', () => {
    const view = patternView(1, 9);
    const seen = [0, 1, 2, 3].map((option) =>
      note(0, option, { scoredAgain: [{ day: DAY - 9, score: 3, first: null }] }),
    );
    const asked = askedAgain({ ...view, scoreNotes: seen }, DAY).map(({ option }) => option);
    expect(asked).toHaveLength(7);
    expect(asked).toEqual(expect.arrayContaining([4, 5, 6, 7, 8]));
  });
});
