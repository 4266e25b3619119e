import { seededRandom } from '../../../src/core/seeded_random';
import type { Criterion, Decision } from '../../../src/decision/decision';
import type { Round } from '../../../src/decision/round';
import { decisionOf, rating, roundOf } from './decisions';

/**
 * A year of a decision as it may go: two to four rounds of two or three options and one to three criteria, between which
 * scores and weights change, blanks are filled and made, a scale is moved, a criterion or an option comes or goes, names change.
 */
export function yearOf(seed: number): Round[] {
  const random = seededRandom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const score = (): number | null => (below(6) === 0 ? null : 1 + below(5));
  const line = (id: string): Criterion => rating(id, below(5) === 0 ? 0 : 1 + below(9));
  const width = 2 + below(2);
  const height = 1 + below(3);
  const ids = ['x', 'y', 'z'].slice(0, height);
  let now = decisionOf(
    ids.map(line),
    ids.map(() => Array.from({ length: width }, score)),
  );
  let next = 0;
  const changes: (() => Decision)[] = [
    () => ({ ...now, scores: now.scores.map((row) => row.map((old) => (below(3) === 0 ? score() : old))) }),
    () => ({ ...now, criteria: now.criteria.map((old) => ({ ...old, weight: below(10) })) }),
    () => ({
      ...now,
      criteria: now.criteria.map((old, at) => (at === 0 ? { ...old, best: 6 + below(9) } : old)),
    }),
    () => ({
      ...now,
      criteria: now.criteria.map((old, at) => (at === 0 ? { ...old, worst: 9, best: 1 } : old)),
    }),
    () => {
      next += 1;
      return {
        ...now,
        criteria: [...now.criteria, line(`new${next}`)],
        scores: [...now.scores, now.options.map(score)],
      };
    },
    () =>
      now.criteria.length < 2
        ? now
        : { ...now, criteria: now.criteria.slice(1), scores: now.scores.slice(1) },
    () => {
      next += 1;
      const options = [...now.options, { id: `o${next}`, name: `New ${next}` }];
      return { ...now, options, scores: now.scores.map((row) => [...row, score()]) };
    },
    () => ({ ...now, options: now.options.map((old) => ({ ...old, name: `${old.name}!` })) }),
  ];
  const rounds = [roundOf(1, 46_000, now)];
  for (let count = 1 + below(3); count > 0; count -= 1) {
    for (let step = 1 + below(3); step > 0; step -= 1) now = changes[below(changes.length)]?.() ?? now;
    rounds.push(roundOf(rounds.length + 1, 46_000 + 60 * rounds.length, now));
  }
  return rounds;
}
