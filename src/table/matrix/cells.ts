import type { Decision } from '../../decision/decision';
import { blockName, type CellPlace, cellName } from '../a1';
import type { Content, Put } from '../content';
import { crossing, type MatrixMap, scoresBlock } from '../map';
import type { Unread } from '../read';
import { writeDecision } from '../write';
import { matrixFormulas, optionRange, spillCell, summaryCall, totalFormulas } from './formulas';
import { warningFormula } from './notice';
import { missedOptionMusts, type OptionsReference } from './option_musts';
import { NOTICE_ROW } from './place';
import { COLUMN_ROLES, ROW_ROLES } from './roles';
import { COVERED_HINT, GUIDE, HEADLINE_NEEDS_ADD_ON, NEEDS_ADD_ON } from './words';

/** A formula with its equals sign as a content. */
const formulaOf = (formula: string): Content => ({ formula: formula.replace(/^=/, '') });

/**
 * Every cell of a new matrix: the decision, the headers and labels, the formulas.
 *
 * @param isCovered the totals wait for a ranking by gut
 * @param isPlain without any function of ours, and so without what only these give
 * @param options the sheet of options; null where the file has none, or for a copy
 */
export function matrixCells(
  decision: Decision,
  map: MatrixMap,
  isCovered: boolean,
  isPlain = false,
  options: OptionsReference | null = null,
): Put[] {
  const { criterionFields, optionFields, optionSpan, criterionSpan } = map;
  const puts = writeDecision(decision, map).filter(
    ({ row, column }) => row !== map.baseline?.row || column !== map.baseline.column,
  );
  const put = (criterionLine: number | null, optionLine: number | null, content: Content) => {
    if (criterionLine === null || optionLine === null) return;
    puts.push({ ...crossing(map, criterionLine, optionLine), content });
  };
  for (const { field, header } of COLUMN_ROLES)
    put(optionFields.name, criterionFields[field], { text: header });
  for (const { field, label } of ROW_ROLES) put(optionFields[field], criterionFields.name, { text: label });

  const formulas = matrixFormulas(map);
  const totals = totalFormulas(map, isCovered);
  const spill = (field: Parameters<typeof spillCell>[1], formula: string) =>
    puts.push({ ...spillCell(map, field), content: formulaOf(formula) });
  put(criterionSpan.first, criterionFields.share, formulaOf(formulas.shares));
  spill('score', isPlain ? totals.plainScore : totals.score);
  if (!isPlain) {
    spill('firstPlace', totals.firstPlace);
    put(optionFields.firstPlace, criterionFields.weight, { formula: addOnHint(map) });
  }
  spill('rank', formulas.ranks);
  spill('gap', formulas.gaps);
  spill('scored', formulas.scored);
  spill('chartName', formulas.chartName);
  spill('chartFirst', formulas.chartFirst);
  spill('chartBaseline', formulas.chartBaseline);
  spill('chartOthers', formulas.chartOthers);
  put(optionFields.score, criterionFields.weight, { formula: hint(map, isCovered) });
  if (decision.baseline !== null && map.baseline !== null) {
    const line = map.options[decision.baseline] ?? optionSpan.first;
    puts.push({ ...map.baseline, content: formulaOf(formulas.baselineOption(line)) });
  }
  puts.push({ ...noticeCell(map), content: { formula: noticeFormula(map, null, isPlain, options) } });
  return puts;
}

/** Beside the label of the totals: that they are covered, or that something has to be corrected first. */
function hint(map: MatrixMap, isCovered: boolean): string {
  const totals = optionRange(map, 'score');
  const isRefused = `SUMPRODUCT(ISTEXT(${totals})*(LEN(${totals})>0))>0`;
  const isBroken = `OR(${isRefused}; AND(COUNT(${totals})=0; COUNT(${blockName(scoresBlock(map))})>0))`;
  const broken = `IF(${isBroken}; "See what to correct in row "&ROW(${cellName(noticeCell(map))}); "")`;
  return isCovered ? `IF(COUNT(${optionRange(map, 'gut')})=0; "${COVERED_HINT}"; ${broken})` : broken;
}

/** Beside the label of the first-place shares, while there are none although there are totals. */
export function addOnHint(map: MatrixMap): string {
  const isAbsent = `AND(COUNT(${optionRange(map, 'score')})>0; COUNT(${optionRange(map, 'firstPlace')})=0)`;
  return `IF(${isAbsent}; "${NEEDS_ADD_ON}"; "")`;
}

/** Where the notice of a matrix stands: under its title, from the weights on. */
export function noticeCell(map: MatrixMap): CellPlace {
  return { row: NOTICE_ROW, column: map.criterionFields.weight ?? 1 };
}

/**
 * The line under the title: what is not counted, and the headline, or before there is one how to begin.
 *
 * @param summary the headline as a formula without its equals sign, or null
 * @param isCopy for others
 * @param options the sheet of options, which the headline names itself; null where it is known by the name that we give
 */
export function noticeFormula(
  map: MatrixMap,
  summary: string | null,
  isCopy = false,
  options: OptionsReference | null = null,
): string {
  const warning = warningFormula(map, isCopy || summary !== null ? null : missedOptionMusts(map, options));
  return summary === null
    ? `LET(warning; ${warning}; IF(warning=""; "${GUIDE}"; "${MARK}"&warning))`
    : `LET(warning; ${warning}; headline; ${summary}; IF(warning=""; headline; "${MARK}"&warning&CHAR(10)&headline))`;
}

/** What begins a line that says what is wrong. */
export const MARK = '⚠ ';

/**
 * The headline as a live formula, with what stands in its place where the add-on is absent, and who misses a must of the sheet of
 * options in a line below; without the equals sign.
 *
 * @param options the sheet of options; null where the file has none
 * @param unread lines that stand inside and are left out
 */
export function headlineFormula(
  map: MatrixMap,
  options: OptionsReference | null,
  unread: readonly Unread[] = [],
): string {
  return withOptionMusts(map, options, `IFERROR(${summaryCall(map, unread)}; "${HEADLINE_NEEDS_ADD_ON}")`);
}

/**
 * A headline with who misses a must of the sheet of options. Joined here and no argument of the function: how Google takes what
 * is found by a name in a text as an argument of a custom function is not known.
 */
export function withOptionMusts(map: MatrixMap, options: OptionsReference | null, summary: string): string {
  const missed = `IFERROR(LET(said; ${missedOptionMusts(map, options)}; IF(said=""; ""; CHAR(10)&"${MARK}"&said)); "")`;
  return `${summary}&${missed}`;
}

/** Whether a formula is a notice, however Sheets separates its arguments. */
export const isNotice = (formula: string): boolean => /^=\s*LET\(\s*warning\s*[,;]/i.test(formula);
