import { blockName, cellName } from '../a1';
import { crossing, type MatrixMap, scoresBlock } from '../map';
import { criterionRange, optionRange } from './formulas';
import { lostFormula } from './lost_formula';
import { DETAILS, headerOf } from './roles';

/** How many columns right of the matrix are watched for scores that nothing counts. */
const WATCHED = 3;

const part = (formula: string) => `IFERROR(${formula}; "")`;

/**
 * What is not counted and why, as a formula without its equals sign that gives "" where all is well. It reads the sheet as it
 * is: lines beside the thin ones, criteria without a scale, cells that are no score, scores beyond worst and best. No cell
 * address is written into a text: each is computed, so that it follows when lines move.
 *
 * @param optionMusts what is missed on the sheet of options, as a formula; null in a copy for others, who have another one, and where the headline says it
 */
export function warningFormula(map: MatrixMap, optionMusts: string | null): string {
  const parts = [
    wrongWeights(map),
    ...(map.isBent ? [wrongHalves(map)] : []),
    ...strays(map),
    lostFormula(map),
    unfinishedLines(map),
    wrongCells(map),
    missedMusts(map),
    ...(optionMusts === null ? [] : [optionMusts]),
  ];
  return `TEXTJOIN(" "; TRUE; ${parts.map(part).join('; ')})`;
}

/** Lines with numbers that lie between the thin lines and what is around them, where no range reaches. */
function strays(map: MatrixMap): string[] {
  const { criterionSpan, optionSpan, criterionFields, optionFields } = map;
  const header = optionFields.name ?? 1;
  const names = criterionFields.name ?? 1;
  const at = (criterionLine: number, optionLine: number) =>
    cellName(crossing(map, criterionLine, optionLine));
  const results = at(optionFields.score ?? 1, names);
  const lines = criterionRange(map, 'name');
  const right = at(header, optionSpan.last);
  // Any content: below the header a typed number becomes text, because the new row takes over the format of names.
  const rows = (above: string, below: string, where: string) =>
    `IF(IF(ROW(${below})-ROW(${above})>1; COUNTA(OFFSET(${above}; 1; 1; ROW(${below})-ROW(${above})-1; COLUMN(${right})-COLUMN(${above}))); 0)>0; "Row "&(ROW(${above})+1)&` +
    `" is not counted, because it lies ${where} the thin line: move it to the other side of that line."; "")`;
  const columns = (before: string, count: string, advice: string) =>
    `IF(COUNT(OFFSET(${before}; 1; 1; ROW(${results})-ROW(${before})-1; ${count}))>0; ` +
    `"Column "&SUBSTITUTE(ADDRESS(1; COLUMN(${before})+1; 4); "1"; "")&" is not counted, because it lies ${advice}."; "")`;
  const between = (before: string, after: string) => `COLUMN(${after})-COLUMN(${before})-1`;
  const best = at(header, criterionFields.best ?? 1);
  const details = DETAILS.flatMap(({ field }) => criterionFields[field] ?? []).filter(
    (line) => line < optionSpan.first,
  );
  const firstDetail = at(header, Math.min(optionSpan.first, ...details));
  const lastDetail = at(header, Math.max(criterionFields.best ?? 1, ...details));
  const left = at(header, optionSpan.first);
  const before = 'before the thin column: move it right of that column';
  return [
    rows(at(header, names), at(criterionSpan.first, names), 'above'),
    // The last line that is counted, which need not be the thin one any more after another was moved behind it.
    rows(`INDEX(${lines}; ROWS(${lines}))`, results, 'below'),
    columns(best, between(best, firstDetail), before),
    columns(lastDetail, between(lastDetail, left), before),
    columns(right, String(WATCHED), 'right of the options: move it left of the last option'),
  ];
}

/** "No totals until the weights are right: B5: “much” is not a number.", because one wrong weight changes every share. */
function wrongWeights(map: MatrixMap): string {
  const range = (field: 'weight' | 'worst' | 'best') => criterionRange(map, field);
  const corner = cellName(crossing(map, map.criterionSpan.first, map.criterionFields.weight ?? 1));
  const wrong =
    `IF(ISERROR(w); "this is an error"; IF(w=""; ""; IF(ISNUMBER(w); IF(w<0; w&" is below 0"; ""); ` +
    `IF(OR(ISNUMBER(l); ISNUMBER(b)); "“"&w&"” is not a number"; ""))))`;
  return (
    `LET(wrong; TEXTJOIN("; "; TRUE; MAP(${range('weight')}; ${range('worst')}; ${range('best')}; SEQUENCE(ROWS(${range('weight')})); ` +
    `LAMBDA(w; l; b; at; LET(said; ${wrong}; IF(said=""; ""; ADDRESS(ROW(${corner})+at-1; COLUMN(${corner}); 4)&": "&said))))); ` +
    `IF(wrong=""; IF(AND(COUNT(${range('weight')})>0; MIN(${range('weight')})=0; MAX(${range('weight')})=0); ` +
    `"No totals until a criterion has a weight above 0."; ""); "No totals until the weights are right: "&wrong&"."))`
  );
}

/** "No totals until “Half as good at” is right: L5: 400 is not between 150 and 300.", for every criterion with a scale. */
function wrongHalves(map: MatrixMap): string {
  const range = (field: 'worst' | 'best' | 'half') => criterionRange(map, field);
  const corner = cellName(crossing(map, map.criterionSpan.first, map.criterionFields.half ?? 1));
  const wrong =
    `IF(AND(ISNUMBER(l); ISNUMBER(b); l<>b); IF(ISERROR(h); "this is an error"; IF(h=""; ""; IF(ISNUMBER(h); ` +
    `IF((h-l)*(h-b)>=0; h&" is not between "&l&" and "&b; ""); "“"&h&"” is not a number"))); "")`;
  return (
    `LET(wrong; TEXTJOIN("; "; TRUE; MAP(${range('worst')}; ${range('best')}; ${range('half')}; SEQUENCE(ROWS(${range('half')})); ` +
    `LAMBDA(l; b; h; at; LET(said; ${wrong}; IF(said=""; ""; ADDRESS(ROW(${corner})+at-1; COLUMN(${corner}); 4)&": "&said))))); ` +
    `IF(wrong=""; ""; "No totals until “${headerOf('half')}” is right: "&wrong&"."))`
  );
}

/** "Learning curve: give Worst and Best.", for every criterion that can't count yet. */
function unfinishedLines(map: MatrixMap): string {
  const range = (field: 'name' | 'weight' | 'worst' | 'best') => criterionRange(map, field);
  const lacks =
    `IF(ISNUMBER(w); IF(ISNUMBER(l); IF(ISNUMBER(b); IF(l=b; "give a Best that differs from Worst"; ""); "give Best"); ` +
    `IF(ISNUMBER(b); "give Worst"; "give Worst and Best")); IF(k>0; IF(w=""; "give Weight"; ""); ""))`;
  const scored = `BYROW(${blockName(scoresBlock(map))}; LAMBDA(line; COUNT(line)))`;
  return (
    `LET(lacking; TEXTJOIN("; "; TRUE; MAP(${range('name')}; ${range('weight')}; ${range('worst')}; ${range('best')}; ${scored}; ` +
    `LAMBDA(name; w; l; b; k; LET(said; ${lacks}; IF(said=""; ""; IF(name=""; "A criterion without a name"; name)&": "&said))))); ` +
    `IF(lacking=""; ""; "Left out until complete: "&lacking&"."))`
  );
}

/** "H5: 50 is outside 1 to 5.", for every score of a criterion that counts. */
function wrongCells(map: MatrixMap): string {
  const scores = blockName(scoresBlock(map));
  const { criterionSpan, optionSpan } = map;
  const corner = cellName(crossing(map, criterionSpan.first, optionSpan.first));
  const [worst, best, shares] = (['worst', 'best', 'share'] as const).map((field) =>
    criterionRange(map, field),
  );
  const wrong =
    `IF(ISNUMBER(s); IF(ISERROR(x); "this is an error"; IF(x=""; ""; IF(ISNUMBER(x); ` +
    `IF((x-l)*(x-b)>0; x&" is outside "&l&" to "&b; ""); "“"&x&"” is not a number"))); "")`;
  return (
    `LET(wrong; TEXTJOIN("; "; TRUE; MAP(SEQUENCE(1; COLUMNS(${scores})); LAMBDA(k; TEXTJOIN("; "; TRUE; ` +
    `MAP(INDEX(${scores}; 0; k); ${worst}; ${best}; ${shares}; SEQUENCE(ROWS(${scores})); LAMBDA(x; l; b; s; at; ` +
    `LET(said; ${wrong}; IF(said=""; ""; ADDRESS(ROW(${corner})+at-1; COLUMN(${corner})+k-1; 4)&": "&said)))))))); ` +
    `IF(wrong=""; ""; wrong&"."))`
  );
}

/** "Must missed: Acme, Pay 180000 (at least 200000).", for every score that is worse than the least acceptable one. */
function missedMusts(map: MatrixMap): string {
  if (map.criterionFields.least === null) return '""';
  const scores = blockName(scoresBlock(map));
  const range = (field: 'name' | 'worst' | 'best' | 'least') => criterionRange(map, field);
  const said =
    `IF(AND(ISNUMBER(m); ISNUMBER(x)); IF(AND(ISNUMBER(l); ISNUMBER(b); b<l); IF(x>m; name&" "&x&" (at most "&m&")"; ""); ` +
    `IF(x<m; name&" "&x&" (at least "&m&")"; "")); "")`;
  return (
    `LET(missed; TEXTJOIN("; "; TRUE; MAP(SEQUENCE(1; COLUMNS(${scores})); LAMBDA(k; LET(own; TEXTJOIN(", "; TRUE; ` +
    `MAP(INDEX(${scores}; 0; k); ${range('name')}; ${range('worst')}; ${range('best')}; ${range('least')}; LAMBDA(x; name; l; b; m; ${said}))); ` +
    `IF(own=""; ""; INDEX(${optionRange(map, 'name')}; 1; k)&": "&own))))); IF(missed=""; ""; "Must missed: "&missed&"."))`
  );
}
