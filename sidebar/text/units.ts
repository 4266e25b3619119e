/**
 * Units that count the same thing, each as so many of the smallest. The first word is how it is written where two
 * units of one scale have to become one.
 */
const KINDS: readonly (readonly (readonly [size: number, word: string, ...words: string[]])[])[] = [
  [
    [1, 's', 'sec', 'secs', 'second', 'seconds', 'sek', 'sekunden'],
    [60, 'min', 'mins', 'minute', 'minutes', 'minuten', 'minutos', 'minuti', 'minuter', 'dk', 'dakika', 'm'],
    [
      3600,
      'h',
      'hr',
      'hrs',
      'hour',
      'hours',
      'std',
      'stunde',
      'stunden',
      'heure',
      'heures',
      'hora',
      'horas',
      'tim',
      'saat',
    ],
    [
      86_400,
      'days',
      'd',
      'day',
      'tag',
      'tage',
      'jour',
      'jours',
      'dia',
      'dias',
      'día',
      'días',
      'dag',
      'dagar',
      'gün',
    ],
    [
      604_800,
      'weeks',
      'week',
      'wk',
      'wks',
      'woche',
      'wochen',
      'semaine',
      'semaines',
      'semana',
      'semanas',
      'hafta',
    ],
  ],
  [
    [1, 'months', 'month', 'mo', 'monat', 'monate', 'mois', 'mes', 'meses', 'mês', 'ay'],
    [
      12,
      'years',
      'year',
      'yr',
      'yrs',
      'jahr',
      'jahre',
      'an',
      'ans',
      'año',
      'años',
      'ano',
      'anos',
      'år',
      'yıl',
    ],
  ],
  [
    [1, 'mm'],
    [10, 'cm'],
    [1000, 'm', 'metre', 'metres', 'meter', 'meters'],
    [1_000_000, 'km'],
  ],
  [
    [1, 'g'],
    [1000, 'kg'],
    [1_000_000, 't', 'tonnes', 'tonne'],
  ],
  [[1, '%', 'percent', 'per cent', 'prozent']],
  [[1, '€', 'EUR', 'euro', 'euros']],
  [[1, '£', 'GBP']],
  [[1, '$', 'USD', 'US$']],
];

const plain = (unit: string) => unit.trim().toLowerCase().replace(/\.$/, '');

const sizeIn = (kind: (typeof KINDS)[number], unit: string) =>
  kind.find(([, ...words]) => words.some((word) => plain(word) === plain(unit)));

/** "rooms" beside "1 room", "Personen" beside "1 Person"; no short sign is the plural of another: "ms" and "m". */
function isPluralOf(many: string, one: string): boolean {
  const [long, short] = [plain(many), plain(one)];
  return short.length > 2 && ['s', 'es', 'e', 'n', 'en'].some((ending) => long === short + ending);
}

/** A unit as it is written where it has to be one with another. */
export interface SharedUnit {
  unit: string;
  /** What each of the two is worth in it. */
  factors: readonly [number, number];
}

/**
 * The unit in which two can be read together: the same, or the smaller of two that count the same thing. Null for
 * two that have nothing to do with each other. "m" is minutes beside hours, and metres beside kilometres.
 *
 * @example sharedUnit('h', 'min') // { unit: 'min', factors: [60, 1] }
 */
export function sharedUnit(one: string, other: string): SharedUnit | null {
  if (plain(one) === plain(other)) return { unit: one.trim(), factors: [1, 1] };
  if (isPluralOf(one, other)) return { unit: one.trim(), factors: [1, 1] };
  if (isPluralOf(other, one)) return { unit: other.trim(), factors: [1, 1] };
  for (const kind of KINDS) {
    const [first, second] = [sizeIn(kind, one), sizeIn(kind, other)];
    if (first === undefined || second === undefined) continue;
    const least = Math.min(first[0], second[0]);
    const unit = first === second ? one.trim() : ((first[0] === least ? first : second)[1] ?? '');
    return { unit, factors: [first[0] / least, second[0] / least] };
  }
  return null;
}

/**
 * The unit in which a bare number comes nearest to a measure beside it, among those that count the same thing; the unit of the
 * measure itself where it has no other.
 *
 * @example nearestUnit(500, { value: 2, unit: 'kg' }) // 'g'
 */
export function nearestUnit(bare: number, { value, unit }: { value: number; unit: string }): string {
  const kind = KINDS.find((each) => sizeIn(each, unit) !== undefined);
  const own = kind && sizeIn(kind, unit);
  if (kind === undefined || own === undefined || bare === 0 || value === 0) return unit;
  const distance = ([size]: (typeof kind)[number]) =>
    Math.abs(Math.log(Math.abs((bare * size) / (value * own[0]))));
  const nearest = kind.reduce((best, each) => (distance(each) < distance(best) ? each : best), own);
  return nearest === own ? unit : nearest[1];
}

/** How many of one unit make one of another; null where that makes no sense. */
export function unitsIn(unit: string, scale: string): number | null {
  const shared = sharedUnit(unit, scale);
  return shared && shared.factors[0] / shared.factors[1];
}
