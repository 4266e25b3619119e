import type { MatrixMap } from '../map';
import { criterionRange, optionRange } from './formulas';

/**
 * Why there are no totals although nothing that was typed is wrong, as a formula: the one that spills the shares or the totals was
 * sorted or cleared away, or has no room. "" where both stand and spill.
 */
export function lostFormula(map: MatrixMap): string {
  const shares = whyLost(criterionRange(map, 'share'), 'below');
  const totals = whyLost(optionRange(map, 'score'), 'beside');
  // An error among the weights is an error of the shares too, and is said where it stands.
  const isWeightError = `SUMPRODUCT(1*ISERROR(${criterionRange(map, 'weight')}))>0`;
  return `IF(${isWeightError}; ""; TEXTJOIN(" "; TRUE; ${shares}; ${totals}))`;
}

/** The same for the formula in the first cell of a line that it fills, down or to the right. */
function whyLost(line: string, spills: 'below' | 'beside'): string {
  const head = `INDEX(${line}; 1; 1)`;
  const cell = (down: string, right: string) => `ADDRESS(ROW(${head})+${down}; COLUMN(${head})+${right}; 4)`;
  const [first, next] = [cell('0', '0'), spills === 'below' ? cell('1', '0') : cell('0', '1')];
  const last = cell(`ROWS(${line})-1`, `COLUMNS(${line})-1`);
  return (
    `IF(ISERROR(${head}); "No totals until "&${first}&" has room: clear what was typed in "&${next}&":"&${last}&"."; ` +
    `IF(ISFORMULA(${head}); ""; "No totals, because the formula of "&${first}&" is not there any more: undo what took it away, such as a sort with the thin row in it."))`
  );
}
