import type { Sheet } from './sheet';

/**
 * The same sheet with what questions are about planted in it, each by chance: groups, scales that moved since their weights were
 * set, weights that are all alike, scores by first impression, a criterion that is the same for all, hardly used or there twice.
 */
export function withFaults(sheet: Sheet, random: () => number): Sheet {
  const chance = (part: number) => random() < part;
  const at = Math.floor(random() * sheet.criteria.length);
  const [isFlat, isHalo, isSame, isNarrow, isTwice] = [0.25, 0.2, 0.1, 0.15, 0.1].map(chance);
  const put = (criterion: number, part: number) => {
    const [worst = 0, best = 1] = [sheet.worst[criterion], sheet.best[criterion]];
    return Number((worst + part * (best - worst)).toPrecision(6));
  };
  const value = (criterion: number, option: number) => {
    if (isHalo) return Math.min(1, Math.max(0, 0.9 - 0.2 * option + 0.15 * (random() - 0.5)));
    if (criterion === at && isSame) return 0.4 + (chance(0.5) ? 0 : 0.05 * random());
    return criterion === at && isNarrow ? 0.3 + 0.18 * random() : null;
  };
  const planted = sheet.scores.map((row, criterion) =>
    row.map((score, option) => {
      const part = sheet.isAnchored && score !== null ? value(criterion, option) : null;
      return part === null ? score : put(criterion, part);
    }),
  );
  const first = planted[0] ?? [];
  const scores = isTwice && sheet.worst[0] === sheet.worst[1] ? [first, first, ...planted.slice(2)] : planted;
  const even = chance(0.5) ? 0 : 1;
  const weights = sheet.weights.map((weight) =>
    isFlat && weight > 0 ? 10 + even * Math.floor(random() * 3) : weight,
  );
  return {
    ...sheet,
    scores,
    weights,
    groups: sheet.criteria.map(() => (chance(0.5) ? 'Work' : chance(0.3) ? ' work' : '')),
    weighed: weights.map((weight, criterion) =>
      chance(0.6)
        ? null
        : {
            weight: chance(0.9) ? weight : weight + 1,
            worst: sheet.worst[criterion] ?? 0,
            best: put(criterion, [0.5, 0.9, 1, 1.1, 2][Math.floor(random() * 5)] ?? 1),
          },
    ),
  };
}

/** Weights set for lines that were bent too: as now but longer or shorter around the bend, bent elsewhere, or half off the scale. */
export function withBentWeighed(sheet: Sheet, random: () => number): Sheet {
  const weighed = sheet.weighed?.map((own, criterion) => {
    const half = sheet.half?.[criterion] ?? null;
    const [worst = 0, best = 1] = [sheet.worst[criterion], sheet.best[criterion]];
    const [way, times] = [random(), random() < 0.5 ? 0.5 : 2];
    if (own === null || half === null || way < 0.3) return own;
    if (way < 0.6) {
      return { ...own, worst: half - times * (half - worst), best: half + times * (best - half), half };
    }
    if (way < 0.9) return { ...own, half: own.worst + (way < 0.75 ? 0.25 : 0.75) * (own.best - own.worst) };
    // So far away that part of it lies off the scale of today, which is longer or shorter.
    const away = 0.25 * (best - worst);
    return { ...own, worst: worst - away, best: worst + times * (best - worst) - 2 * away };
  });
  return weighed === undefined ? sheet : { ...sheet, weighed };
}
