import { enumNameOf } from './enums';
import { serviceClassOf } from './service_class';

/**
 * Whether a value fits a parameter type as signatures.ts writes it: "number", "null|string", "any[][]",
 * "enum WrapStrategy", "Range", a quoted literal. Google converts nothing silently, so neither does this.
 */
export function fits(type: string, value: unknown): boolean {
  const alternatives = splitUnion(type);
  if (alternatives.length > 1) return alternatives.some((alternative) => fits(alternative, value));
  if (type.startsWith('(') && type.endsWith(')')) return fits(type.slice(1, -1), value);
  if (type.endsWith('[]')) {
    const element = type.slice(0, -2);
    return Array.isArray(value) && value.every((item) => fits(element, item));
  }
  if (type.startsWith('"')) return value === JSON.parse(type);
  if (type.startsWith('enum ')) return enumNameOf(value) === type.slice('enum '.length);
  return fitsPlain(type, value);
}

function fitsPlain(type: string, value: unknown): boolean {
  switch (type) {
    case 'any':
      return true;
    case 'null':
      return value === null;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'string':
    case 'boolean':
      return typeof value === type;
    case 'Date':
      return isDate(value);
    case 'object':
      return (
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        serviceClassOf(value) === undefined
      );
    default:
      return serviceClassOf(value) === type;
  }
}

/** Splits at the bars outside brackets. */
function splitUnion(type: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of type) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '|' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part];
}

/** A Date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** How Google's message about a wrong call names the type of an argument. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return `${typeName(value[0]).replace('[]', '')}[]`;
  const enumName = enumNameOf(value);
  if (enumName !== undefined) return `SpreadsheetApp.${enumName}`;
  const service = serviceClassOf(value);
  return service === undefined ? '(class)' : `SpreadsheetApp.${service}`;
}
