import { blockName, type CellPlace, cellName } from '../a1';
import {
  type CriterionField,
  criterionFieldBlock,
  crossing,
  type MatrixMap,
  type OptionField,
  optionFieldBlock,
  scoresBlock,
} from '../map';
import type { Unread } from '../read';
import { rangesOf } from './pieces';
import { plainTotals } from './plain';
import { columnsOfFields } from './roles';

/** The cell of a formula that spills over the options: in the thin line before the first one. */
export function spillCell(map: MatrixMap, field: OptionField): CellPlace {
  return crossing(map, map.optionFields[field] ?? 1, map.optionSpan.first);
}

/** The range of a field of the criteria, as a formula writes it; "" where the matrix has none. */
export function criterionRange(map: MatrixMap, field: CriterionField): string {
  const block = criterionFieldBlock(map, field);
  return block === null ? '' : blockName(block);
}

/** The range of a field of the options. */
export function optionRange(map: MatrixMap, field: OptionField): string {
  const block = optionFieldBlock(map, field);
  return block === null ? '' : blockName(block);
}

/**
 * Scores, weights, worst and best as the arguments of a custom function. In a matrix of ours the shares stand for the
 * weights: an unfinished criterion has none, so it is left out and nothing else.
 *
 * @param unread lines that stand inside and are left out
 */
export function decisionRanges(map: MatrixMap, unread: readonly Unread[] = []): string {
  const { scores, criterion } = rangesOf(map, unread);
  const ranges = [
    map.isBent ? straightenedRange(scores, criterion) : scores,
    criterion(map.criterionFields.share === null ? 'weight' : 'share'),
  ];
  if (map.criterionFields.worst !== null && map.criterionFields.best !== null) {
    ranges.push(criterion('worst'), criterion('best'));
  } else if (map.scale !== null) ranges.push(literal(map.scale.worst), literal(map.scale.best));
  return ranges.join('; ');
}

/** The scores as the functions take them where some criterion has a half. */
function straightenedRange(scores: string, criterion: (field: CriterionField) => string): string {
  return `MIDVALUE_SCORE(${[scores, ...(['worst', 'best', 'half'] as const).map(criterion)].join('; ')})`;
}

/** A number as every locale reads it, without a decimal mark: 9.5 is 95/10. */
function literal(value: number): string {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [whole = '', decimals = ''] = digits.split('.');
  const power = Number(exponent) - decimals.length;
  const scaled = `${Number(whole + decimals)}`;
  if (power === 0) return scaled;
  return power > 0 ? `${scaled}*10^${power}` : `${scaled}/10^${-power}`;
}

/**
 * The formulas that show who leads. Where the custom functions are unknown, as in a copy of somebody without the add-on, a
 * plain formula gives the same totals: the short call is what a person reads first and what marks the matrix. A covered matrix shows them once there is a ranking by gut, by itself: that it is
 * covered is written in the formula.
 */
export function totalFormulas(map: MatrixMap, isCovered: boolean) {
  const ranges = decisionRanges(map);
  const covered = (formula: string) =>
    isCovered ? `=IF(COUNT(${optionRange(map, 'gut')})=0; ""; ${formula})` : `=${formula}`;
  const line = (field: CriterionField) => criterionRange(map, field);
  const plain = plainTotals({
    scores: blockName(scoresBlock(map)),
    weights: line('share'),
    worst: line('worst'),
    best: line('best'),
    ...(map.isBent && { half: line('half') }),
  });
  return {
    score: covered(`IFERROR(WEIGHTED_SCORE(${ranges}); ${plain})`),
    /** The same without any function of ours. */
    plainScore: covered(plain),
    firstPlace: covered(`IFERROR(FIRST_PLACE_SHARE(${ranges}); "")`),
  };
}

/** Who leads and how sure that is, in words; without the equals sign. */
export function summaryCall(map: MatrixMap, unread: readonly Unread[] = []): string {
  const baseline = map.baseline === null ? '""' : cellName(map.baseline);
  const { option, criterion } = rangesOf(map, unread);
  const { worst, best } = map.criterionFields;
  const anchors = map.scale === null && (worst === null || best === null) ? '; ; ' : '';
  return (
    `DECISION_SUMMARY(${option('name')}; ${decisionRanges({ ...map, isBent: false }, unread)}${anchors}; ${criterion('name')}; ` +
    `${baseline}; 3/2&""${map.criterionFields.least === null ? '' : `; ${criterion('least')}`}` +
    `${map.isBent ? `${map.criterionFields.least === null ? '; ' : ''}; ${criterion('half')}` : ''})`
  );
}

/** Whether a criterion of weight w counts: it has a worst l and a best b that differ. */
const COUNTS = 'AND(ISNUMBER(l); ISNUMBER(b); l<>b)';

/**
 * The formulas of a matrix. They keep to what every locale of Sheets reads: English names, `;` between arguments, no
 * decimal literal and no horizontal array literal. Each stands in a thin row or column and spills over the criteria or the
 * options, so that inserting, moving or sorting them never touches a formula.
 */
export function matrixFormulas(map: MatrixMap) {
  const [weights, shares, worst, best] = (['weight', 'share', 'worst', 'best'] as const).map((field) =>
    criterionRange(map, field),
  );
  const lines = `${weights}; ${worst}; ${best}`;
  const totals = optionRange(map, 'score');
  const names = optionRange(map, 'name');
  const ranks = optionRange(map, 'rank');
  const scores = blockName(scoresBlock(map));
  /** A cell of the thin line before the criteria, and one of that before the options. */
  const thin = {
    row: cellName(crossing(map, map.criterionSpan.first, map.criterionFields.worst ?? 1)),
    column: cellName(crossing(map, map.optionFields.name ?? 1, map.optionSpan.first)),
  };
  const picked = map.baseline === null ? '""' : `${cellName(map.baseline)}&""`;
  const baselineTotal = `XLOOKUP(${picked}; ${names}; ${totals})`;
  const series = (label: string, isDrawn: string) =>
    `=MAP(${totals}; ${ranks}; ${names}; LAMBDA(s; place; name; IF(ISNUMBER(s); IF(${isDrawn}; s; ""); IF(name=""; "${label}"; ""))))`;
  return {
    // What is no weight passes as it is, so that WEIGHTED_SCORE refuses it by name. None at all where a line was moved before a
    // thin one, whose formulas would then stand beside other lines than they speak of.
    shares:
      `=IF(OR(ROW(${thin.row})<>MIN(ROW(${weights})); COLUMN(${thin.column})<>MIN(COLUMN(${names}))); ""; LET(whole; SUM(MAP(${lines}; LAMBDA(w; l; b; IF(ISNUMBER(w); IF(${COUNTS}; w; 0); 0)))); ` +
      `MAP(${lines}; LAMBDA(w; l; b; IF(w=""; ""; IF(NOT(ISNUMBER(w)); IF(OR(ISNUMBER(l); ISNUMBER(b)); w; ""); IF(w<0; w; ` +
      `IF(${COUNTS}; IF(whole>0; w/whole; 0); ""))))))))`,
    // 1 + the number of totals that are greater by more than one part in 10⁹: ties share the better rank.
    ranks: `=MAP(${totals}; LAMBDA(s; IF(ISNUMBER(s); 1+COUNTIF(${totals}; ">"&(s+ABS(s)/1000000000)); "")))`,
    // &"" makes text of a picked 2024, as the names in the header are text. A baseline without a score has no gap. Rounded as
    // the totals are shown, so that a gap is the difference of what stands above it.
    gaps: `=MAP(${totals}; LAMBDA(s; IF(ISNUMBER(s); IFERROR(IF(ISNUMBER(${baselineTotal}); ROUND(ROUND(s; 1)-ROUND(${baselineTotal}; 1); 1); ""); ""); "")))`,
    scored:
      `=MAP(${names}; BYCOL(${scores}; LAMBDA(one; SUMPRODUCT(ISNUMBER(one)*ISNUMBER(${shares})))); ` +
      `LAMBDA(name; k; IF(AND(name=""; k=0); ""; k&" of "&COUNT(${shares}))))`,
    chartName: `=MAP(${names}; LAMBDA(name; name))`,
    /** What the chart draws, by colour, each with its name in the thin column: the options that are first, the baseline, the others. */
    chartFirst: series('First', 'place=1'),
    chartBaseline: series('Baseline', `AND(place<>1; name<>""; name=${picked})`),
    chartOthers: series('Other options', `AND(place<>1; OR(name=""; name<>${picked}))`),
    /** Follows the header of an option; empty when its column is deleted. */
    baselineOption: (optionLine: number) =>
      `=IFERROR(${cellName(crossing(map, map.optionFields.name ?? 1, optionLine))}; "")`,
  };
}

/** Whether a cell lies within its worst and best, where both are given. */
const isOnScale = (cell: string, worst: string, best: string) =>
  `OR(${worst}=""; ${best}=""; AND(${cell}>=MIN(${worst}; ${best}); ${cell}<=MAX(${worst}; ${best})))`;

/** Custom formulas of validations and colours, relative to the top left cell of the range they are set on. */
export function matrixRules(map: MatrixMap) {
  const first = (field: CriterionField) =>
    cellName(crossing(map, map.criterionSpan.first, map.criterionFields[field] ?? 1));
  const worst = `$${first('worst')}`;
  const best = `$${first('best')}`;
  const weight = first('weight');
  const isWords = `AND(COLUMN(${weight})>COLUMN($${first('best')}); COLUMN(${weight})<=COLUMN($${first('id')}))`;
  const score = cellName(crossing(map, map.criterionSpan.first, map.optionSpan.first));
  const halfColumn = map.criterionFields.half ?? columnsOfFields().half ?? 1;
  const half = `$${cellName(crossing(map, map.criterionSpan.first, halfColumn))}`;
  const straight = `(${score}-${worst})/(${best}-${worst})`;
  // Whether the matrix is bent or not, so that the colours follow whoever gives or clears a half; its column may be deleted.
  const value = `IF(IFERROR(ISNUMBER(${half}); FALSE); ${bentValue()}; ${straight})`;
  const inRow = (field: OptionField) => spillCell(map, field);
  const rank = cellName(inRow('rank')).replace(/(\d+)$/, '$$$1');
  const ranks = optionRange(map, 'rank').replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const column = blockName({
    top: map.criterionSpan.first,
    bottom: map.criterionSpan.last,
    left: map.optionSpan.first,
    right: map.optionSpan.first,
  }).replace(/(\d+)/g, '$$$1');
  const lineOf = (field: CriterionField) => criterionRange(map, field).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const total = cellName(spillCell(map, 'score')).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  return {
    /**
     * What may be typed from the weights to the last score: words among the details, else a number, in the column of the weights none below 0, among the
     * scores none beyond worst and best. One rule for all, so that it is one call.
     */
    isAllowed:
      `=OR(${weight}=""; ${isWords}; AND(ISNUMBER(${weight}); IF(COLUMN(${weight})=COLUMN($${weight}); ${weight}>=0; ` +
      `IF(COLUMN(${weight})<COLUMN($${score}); TRUE; ${isOnScale(weight, worst, best)}))))`,
    /** What may be typed as a score of the criterion at this place: the same as above, from the first cell of its own scores. */
    isScoreAllowed: (at: number) => {
      const line = map.criteria[at] ?? map.criterionSpan.first;
      const own = cellName(crossing(map, line, map.optionSpan.first));
      const [low = '', high = ''] = (['worst', 'best'] as const).map(
        (field) => `$${cellName(crossing(map, line, map.criterionFields[field] ?? 1))}`,
      );
      return `=OR(${own}=""; AND(ISNUMBER(${own}); ${isOnScale(own, low, high)}))`;
    },
    /** True where a score lies beyond its worst or best, and in the row of the totals for an option that has such a score. */
    isOutside:
      `=IF(ROW(${score})=ROW(${total}); SUMPRODUCT(ISNUMBER(${column})*ISNUMBER(${lineOf('worst')})*ISNUMBER(${lineOf('best')})*` +
      `((${column}-${lineOf('worst')})*(${column}-${lineOf('best')})>0))>0; ` +
      `AND(ISNUMBER(${score}); ISNUMBER(${worst}); ISNUMBER(${best}); OR(${score}<MIN(${worst}; ${best}); ${score}>MAX(${worst}; ${best}))))`,
    /** True where the anchored value is at least part/parts of the way from worst to best. */
    valueIsAtLeast: (part: number, parts: number) =>
      `=IFERROR(AND(ISNUMBER(${score}); ISNUMBER(${worst}); ISNUMBER(${best}); ` +
      `${value}>=${part}/${parts}); FALSE)`,
    /** True for a result that is a sentence: why there is none. */
    isRefusal: `=ISTEXT(${cellName(inRow('score'))})`,
    isFirst: `=AND(${rank}=1; COUNT(${ranks})>1)`,
  };

  function bentValue(): string {
    return `IF((${score}-${half})*(${best}-${worst})>0; 1+(${score}-${half})/(${best}-${half}); (${score}-${worst})/(${half}-${worst}))/2`;
  }
}
