/** What stands in a total that can't be given, in words, because a formula of the sheet can't refuse in any other way. */
export const PLAIN_REFUSALS = {
  weights: 'Not a number among the weights',
  negative: 'A weight is negative',
  anchors: 'A criterion lacks its worst or best',
  scores: 'Not a number among the scores',
  half: 'A score that is half as good is not between worst and best',
} as const;

/** The ranges of a matrix as formulas write them; worst and best may each be one number for all. */
export interface PlainRanges {
  readonly scores: string;
  readonly weights: string;
  readonly worst: string;
  readonly best: string;
  /** The scores that are half as good as the best; absent where every criterion is straight. */
  readonly half?: string;
}

/**
 * The weighted score of every option by functions that every spreadsheet has, equal to WEIGHTED_SCORE to rounding: the
 * additive model 100·Σ w(x − worst)/(best − worst) / Σ w over the scores that are given. Where WEIGHTED_SCORE refuses, it says in
 * words that it can't. With a line of halves a value goes in two straight pieces through ½ at the half. It begins with the ranges by their names, for who reads it and for `find`. Without the equals sign;
 * criteria down.
 *
 * @example plainTotals({ scores: 'F4:K9', weights: 'C4:C9', worst: 'D4:D9', best: 'E4:E9' })
 * // "LET(scores; F4:K9; weights; C4:C9; worst; D4:D9; best; E4:E9; BYCOL(scores; LAMBDA(s; …)))"
 */
export function plainTotals(ranges: PlainRanges): string {
  const { half } = ranges;
  const bend = half === undefined ? '' : `half; ${half}; `;
  const named = PLAIN_NAMES.map((name) => `${name}; ${ranges[name]}; `).join('') + bend;
  const lines = isOneScale(ranges)
    ? { worst: ranges.worst, best: ranges.best }
    : { worst: 'worst', best: 'best' };
  return `LET(${named}BYCOL(scores; LAMBDA(s; ${plainTotal({ scores: 's', weights: 'weights', ...lines, ...(half !== undefined && { half: 'half' }) })})))`;
}

/** The names that a plain formula gives its ranges, in their order. */
export const PLAIN_NAMES = ['scores', 'weights', 'worst', 'best'] as const;

/** Whether one number serves as worst or best of all criteria. */
const isOneScale = ({ worst }: Pick<PlainRanges, 'worst'>) => Number.isFinite(Number(worst));

/** The same for one option, whose scores are a single column. */
export function plainTotal(ranges: PlainRanges): string {
  const { scores: s, weights: w, worst: l, best: b, half: h } = ranges;
  const counts = `ISNUMBER(${w})*ISNUMBER(${s})`;
  // A line with a number of its own is a criterion, whatever it weighs; any other is a heading or a note.
  const own = isOneScale(ranges) ? [w] : [w, l, b];
  const isCriterion = `(${own.map((line) => `ISNUMBER(${line})`).join('+')}>0)`;
  // By its length, because engines differ on whether TRUE is another value than "".
  const guard = (condition: string, text: string, otherwise: string) =>
    `IF(${condition}; "${text}"; ${otherwise})`;
  const divisor = `SUMPRODUCT(IF(${counts}; ${w}; 0))`;
  const straight = `(${s}-${l})/(${b}-${l}+(${b}=${l}))`;
  const value = h === undefined ? straight : `IF(ISNUMBER(${h}); ${bentValue(s, l, b, h)}; ${straight})`;
  const total = `100*SUMPRODUCT(IF(${counts}; ${w}*${value}; 0))/${divisor}`;
  const isWrongHalf = `IF(ISNUMBER(${h}); 1*((${h}-${l})*(${h}-${b})>=0); 1*(LEN(${h})>0))`;
  const bentTotal =
    h === undefined
      ? total
      : guard(
          `SUMPRODUCT(IF(ISNUMBER(${l})*ISNUMBER(${b}); ${isWrongHalf}; 0))>0`,
          PLAIN_REFUSALS.half,
          total,
        );
  const guarded = guard(
    // An error among the weights is none either: with it every comparison would be an error too.
    `SUMPRODUCT(IFERROR((LEN(${w})>0)*(1-ISNUMBER(${w})); 1))>0`,
    PLAIN_REFUSALS.weights,
    guard(
      `MIN(${w})<0`,
      PLAIN_REFUSALS.negative,
      guard(
        `SUMPRODUCT(${isCriterion}*(LEN(${s})>0)*(1-ISNUMBER(${s})))>0`,
        PLAIN_REFUSALS.scores,
        guard(
          `SUMPRODUCT((${w}>0)*${counts}*((1-ISNUMBER(${l}))+(1-ISNUMBER(${b}))+(${l}=${b})>0))>0`,
          PLAIN_REFUSALS.anchors,
          `IF(${divisor}=0; ""; ${bentTotal})`,
        ),
      ),
    ),
  );
  // An error among the scores makes all of it one.
  return `IFERROR(${guarded}; "${PLAIN_REFUSALS.scores}")`;
}

/** The value on a bent scale: each piece goes straight from one end to the half. */
const bentValue = (s: string, l: string, b: string, h: string) =>
  `IF((${s}-${h})*(${b}-${l})>0; 1+(${s}-${h})/(${b}-${h}+(${b}=${h})); (${s}-${l})/(${h}-${l}+(${h}=${l})))/2`;
