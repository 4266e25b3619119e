// Reads @types/google-apps-script and writes signatures.ts: every method of the classes that the stand-in knows
// of, with the types of its parameters, and the members of every enum. Run: node host/google/generate_signatures.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const CLASSES = {
  Spreadsheet:
    'SpreadsheetApp Spreadsheet Sheet Range RangeList Selection NamedRange Protection DataValidation ' +
    'DataValidationBuilder ConditionalFormatRule ConditionalFormatRuleBuilder BooleanCondition GradientCondition ' +
    'DeveloperMetadata DeveloperMetadataLocation DeveloperMetadataFinder EmbeddedChart EmbeddedChartBuilder ' +
    'EmbeddedBarChartBuilder EmbeddedColumnChartBuilder EmbeddedLineChartBuilder ContainerInfo TextFinder Filter FilterCriteria ' +
    'FilterCriteriaBuilder',
  Base: 'Browser Ui Menu PromptResponse Logger Session User',
  HTML: 'HtmlService HtmlOutput HtmlTemplate',
  Lock: 'LockService Lock',
  Properties: 'PropertiesService Properties',
  Script: 'ScriptApp AuthorizationInfo',
  Utilities: 'Utilities',
  Charts: 'Charts',
};

const root = createRequire(import.meta.url).resolve('@types/google-apps-script/index.d.ts');
const program = ts.createProgram([root], {
  strict: true,
  lib: ['lib.es2019.d.ts'],
  types: [],
  skipLibCheck: true,
});
const checker = program.getTypeChecker();
const namespace = program
  .getSourceFiles()
  .flatMap((file) => file.statements)
  .find((statement) => ts.isModuleDeclaration(statement) && statement.name.text === 'GoogleAppsScript');
const google = checker.getSymbolAtLocation(namespace.name);

/** @returns {Record<string, Record<string, string[][]>>} class → method → overloads → parameter types */
function signatures() {
  return collect(Object.entries(CLASSES), ([space, names]) =>
    names.split(' ').map((name) => [name, methodsOf(member(member(google, space), name))]),
  );
}

function methodsOf(symbol) {
  const properties = checker.getDeclaredTypeOfSymbol(symbol).getProperties();
  return collect(properties, (property) => {
    const overloads = checker.getTypeOfSymbol(property).getCallSignatures();
    return overloads.length === 0 ? [] : [[property.getName(), overloads.map(parametersOf)]];
  });
}

function parametersOf(signature) {
  return signature.getParameters().map((parameter) => {
    const declaration = parameter.valueDeclaration;
    const rest = declaration.dotDotDotToken === undefined ? '' : '...';
    const optional = declaration.questionToken === undefined ? '' : '?';
    return rest + nameOf(checker.getTypeOfSymbol(parameter)) + optional;
  });
}

function nameOf(type) {
  if (type.flags & ts.TypeFlags.Any || type.flags & ts.TypeFlags.Unknown) return 'any';
  if (type.flags & ts.TypeFlags.BooleanLike) return 'boolean';
  if (type.flags & ts.TypeFlags.EnumLike)
    return `enum ${(type.symbol.parent?.flags & ts.SymbolFlags.Enum ? type.symbol.parent : type.symbol).getName()}`;
  if (checker.isArrayType(type)) return `${elementName(checker.getTypeArguments(type)[0])}[]`;
  if (type.isStringLiteral()) return JSON.stringify(type.value);
  if (type.isUnion()) return unionOf(type);
  if (type.flags & ts.TypeFlags.Object) return objectOf(type);
  return checker.typeToString(type);
}

function unionOf(type) {
  if (type.types.every((part) => part.flags & ts.TypeFlags.EnumLike)) return nameOf(type.types[0]);
  const names = type.types.filter((part) => !(part.flags & ts.TypeFlags.Undefined)).map(nameOf);
  return [...new Set(names)].join('|');
}

function objectOf(type) {
  const name = type.symbol.getName();
  if (name === 'Date') return 'Date';
  return name.startsWith('__') || type.symbol.parent === undefined ? 'object' : name;
}

function elementName(type) {
  const name = nameOf(type);
  return type.isUnion() && name.includes('|') ? `(${name})` : name;
}

function enums() {
  return collect(['Spreadsheet', 'Base', 'HTML', 'Script', 'Charts'], (space) =>
    [...member(google, space).exports.values()]
      .filter((symbol) => symbol.flags & ts.SymbolFlags.Enum)
      .map((symbol) => [symbol.getName(), [...symbol.exports.keys()]]),
  );
}

function member(symbol, name) {
  const found = symbol.exports.get(name);
  if (found === undefined) throw new Error(`@types/google-apps-script has no ${symbol.getName()}.${name}`);
  return found;
}

function collect(items, entriesOf) {
  return Object.fromEntries(items.flatMap(entriesOf));
}

const NOTHING = '()';
const methodLine = ([method, overloads]) =>
  `${method}: ${overloads.map((types) => types.join('; ') || NOTHING).join(' / ')}`;
const classText = ([name, methods]) => `# ${name}\n${Object.entries(methods).map(methodLine).join('\n')}`;
const enumLine = ([name, members]) => `${name}: ${members.join(' ')}`;

const text = `import { readEnums, readSignatures } from './read_signatures';

// Written by generate_signatures.mjs from @types/google-apps-script. Do not edit.

/** Parameter types of every overload, by class and method. */
export const SIGNATURES = readSignatures(\`
${Object.entries(signatures()).map(classText).join('\n')}
\`);

/** Members of every enum, by its name. */
export const ENUM_MEMBERS = readEnums(\`
${Object.entries(enums()).map(enumLine).join('\n')}
\`);
`;

const target = new URL('signatures.ts', import.meta.url);
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    throw new Error('signatures.ts is out of date: run generate_signatures.mjs');
  }
} else {
  writeFileSync(target, text);
}
