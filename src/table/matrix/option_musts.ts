import { columnLetters } from '../a1';
import type { MatrixMap } from '../map';
import { COLUMNS, MUST, SHEET_NAME } from '../options/columns';
import type { OptionsMap } from '../options/find';
import { optionRange } from './formulas';

/** Where a formula finds the sheet of options. */
interface OptionsSource {
  /** What has to be named before: the parts of a LET, each with a separator behind. */
  readonly before: string;
  readonly heads: string;
  readonly names: string;
  readonly ids: string;
  /** The row of answers of the option at the place `at`. */
  readonly answers: string;
}

const lines = (from: string) => `INDIRECT("${SHEET_NAME}!"&${from}&":"&${from})`;
const header = (field: 'name' | 'id') => COLUMNS.find((column) => column.field === field)?.header ?? '';

/** The column of the sheet of options under a header, wherever it was moved. */
const columnOf = (field: 'name' | 'id') =>
  `LET(letters; SUBSTITUTE(ADDRESS(1; XMATCH("${header(field)}"; heads); 4); "1"; ""); ${lines('letters')})`;

/** By the name that we give: the sheet may be made after the matrix, and where it is not, as in a copy in another file, nothing breaks. */
const BY_NAME: OptionsSource = {
  before: `top; IFERROR(XMATCH("${header('name')}"; INDIRECT("${SHEET_NAME}!A:A")); 1); `,
  heads: lines('top'),
  names: columnOf('name'),
  ids: columnOf('id'),
  answers: lines('at'),
};

/** Ranges of the sheet of options that a formula refers to, so that it goes on being read when it is renamed or rearranged. */
export interface OptionsReference {
  /** The whole row of its headers. */
  readonly heads: string;
  /** The whole columns of names and ids. */
  readonly names: string;
  readonly ids: string;
}

/** The ranges of a sheet of options. */
export function referenceTo(sheetName: string, { header: top, columns }: OptionsMap): OptionsReference {
  const sheet = `'${sheetName.replace(/'/g, "''")}'!`;
  const column = (at: number | null) => {
    const letters = columnLetters(at ?? 1);
    return `${sheet}$${letters}:$${letters}`;
  };
  return { heads: `${sheet}$${top}:$${top}`, names: column(columns.name), ids: column(columns.id) };
}

const RANGE = `((?:'(?:[^']|'')*'|[^'!,;()]+)![$A-Z0-9]+:[$A-Z0-9]+)`;
const REFERENCE = new RegExp(
  String.raw`\bheads[,;]\s*${RANGE}[,;]\s*names[,;]\s*${RANGE}[,;]\s*ids[,;]\s*${RANGE}[,;]`,
);

/** The ranges that a headline refers to; null where it knows the sheet by its name, or the sheet was deleted. */
export function referenceIn(formula: string): OptionsReference | null {
  const [, heads, names, ids] = REFERENCE.exec(formula) ?? [];
  return heads === undefined || names === undefined || ids === undefined ? null : { heads, names, ids };
}

const byReference = ({ heads, names, ids }: OptionsReference): OptionsSource => ({
  before: '',
  heads,
  names,
  ids,
  answers: `OFFSET(${heads}; at-ROW(${heads}); 0)`,
});

/**
 * "Must missed on the sheet Options: NewCo: own technology.", for every option whose answer there is no. An option is known by its name, else
 * by its id unless that was counted, as "o3": another decision has it too.
 *
 * @param sheet the one to refer to; where it is deleted, and unless given, the sheet is known by the name that we give
 */
export function missedOptionMusts(map: MatrixMap, sheet: OptionsReference | null = null): string {
  const byName = missedIn(map, BY_NAME, `the sheet ${SHEET_NAME}`);
  if (sheet === null) return byName;
  const source = byReference(sheet);
  return `IFERROR(IF(ROW(${source.heads})>0; ${missedIn(map, source, 'the sheet of options')}; ""); ${byName})`;
}

function missedIn(map: MatrixMap, source: OptionsSource, where: string): string {
  const prefix = MUST.trim();
  const ids = map.optionFields.id === null ? optionRange(map, 'name') : optionRange(map, 'id');
  const own =
    `TEXTJOIN(", "; TRUE; MAP(heads; ${source.answers}; LAMBDA(head; answer; ` +
    `IF(AND(LEFT(head; ${prefix.length})="${prefix}"; LOWER(TRIM(answer))="no"); TRIM(MID(head; ${prefix.length + 1}; 100)); ""))))`;
  return (
    `LET(${source.before}heads; ${source.heads}; names; ${source.names}; ids; ${source.ids}; ` +
    `missed; TEXTJOIN("; "; TRUE; MAP(${optionRange(map, 'name')}; ${ids}; LAMBDA(name; id; IF(name=""; ""; IFERROR(` +
    `LET(at; IFERROR(XMATCH(name; names); IF(OR(id=""; ISNUMBER(VALUE(MID(id; 2; 20)))); NA(); XMATCH(id; ids))); own; ${own}; IF(own=""; ""; name&": "&own)); ""))))); ` +
    `IF(missed=""; ""; "Must missed on ${where}: "&missed&"."))`
  );
}
