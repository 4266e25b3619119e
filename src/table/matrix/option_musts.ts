import type { MatrixMap } from '../map';
import { COLUMNS, MUST, SHEET_NAME } from '../options/columns';
import { optionRange } from './formulas';

const lines = (from: string) => `INDIRECT("${SHEET_NAME}!"&${from}&":"&${from})`;
const header = (field: 'name' | 'id') => COLUMNS.find((column) => column.field === field)?.header ?? '';

/** The column of the sheet of options under a header, wherever it was moved. */
const columnOf = (field: 'name' | 'id') =>
  `LET(letters; SUBSTITUTE(ADDRESS(1; XMATCH("${header(field)}"; heads); 4); "1"; ""); ${lines('letters')})`;

/**
 * "Must missed on the sheet Options: NewCo: own technology.", for every option whose answer there is no. An option is known by its name, else
 * by its id unless that was counted, as "o3": another decision has it too. The sheet is named in a text
 * and not by a reference: it may be made after the matrix, and where it is not, as in a copy in another file, nothing breaks.
 */
export function missedOptionMusts(map: MatrixMap): string {
  const prefix = MUST.trim();
  const ids = map.optionFields.id === null ? optionRange(map, 'name') : optionRange(map, 'id');
  const own =
    `TEXTJOIN(", "; TRUE; MAP(heads; ${lines('at')}; LAMBDA(head; answer; ` +
    `IF(AND(LEFT(head; ${prefix.length})="${prefix}"; LOWER(TRIM(answer))="no"); TRIM(MID(head; ${prefix.length + 1}; 100)); ""))))`;
  return (
    `LET(top; IFERROR(XMATCH("${header('name')}"; INDIRECT("${SHEET_NAME}!A:A")); 1); heads; ${lines('top')}; ` +
    `names; ${columnOf('name')}; ids; ${columnOf('id')}; ` +
    `missed; TEXTJOIN("; "; TRUE; MAP(${optionRange(map, 'name')}; ${ids}; LAMBDA(name; id; IF(name=""; ""; IFERROR(` +
    `LET(at; IFERROR(XMATCH(name; names); IF(OR(id=""; ISNUMBER(VALUE(MID(id; 2; 20)))); NA(); XMATCH(id; ids))); own; ${own}; IF(own=""; ""; name&": "&own)); ""))))); ` +
    `IF(missed=""; ""; "Must missed on the sheet ${SHEET_NAME}: "&missed&"."))`
  );
}
