import type { AuthMode, Realm, RunReport } from '../contract';
import { fits, typeName } from '../google/argument_types';
import { ScriptException, StandInError } from '../google/script_error';
import { SIGNATURES } from '../google/signatures';

/** Makes service calls of a run fail as Google's services now and then do. */
export interface Fault {
  /** Which call: 1 is the first of the run; or every call of this name, as "SpreadsheetApp.flush". */
  call: number | string;
  /** Whether the call takes effect before it fails. */
  when: 'before' | 'after';
  /**
   * What fails later in the same run: another call by its number, every call from then on, or the whole run, whose time is
   * over: whatever the script catches, it does nothing more, and what it gives never arrives.
   */
  again?: number | 'all' | 'over';
}

/** What somebody else does in the file right before a service call of a run, whose number is given. */
export type Meanwhile = (call: number) => void;

export interface RunSettings {
  functionName: string;
  authMode: AuthMode;
  /** Scopes that the manifest asks for and the person has allowed. */
  scopes: readonly string[];
  /** Those that the person has refused. */
  refusedScopes: readonly string[];
  spreadsheetId: string;
  /** How long it may take. */
  milliseconds: number;
  fault: Fault | undefined;
  meanwhile: Meanwhile | undefined;
  /** Called for every service call, before its arguments are looked at; throws where the mode or scopes forbid it. */
  checkAccess: (run: Run, className: string, method: string) => void;
  /** Carries out what a service call does. */
  perform: (act: () => unknown) => unknown;
}

/** The name of the function by which a script evaluates a template; the underscore keeps it from pages. */
export const EVALUATE_IN_SCRIPT = 'evaluateInScript_';

/** One execution of the script: counts, checks and now and then fails every call on a Google object. */
export class Run {
  readonly trace: string[] = [];
  private readonly startedAt = Date.now();
  private slept = 0;
  private readonly breaches: StandInError[] = [];
  private readonly endings: (() => void)[] = [];
  private hasFailed = false;
  private realm: Realm | undefined;

  constructor(readonly settings: RunSettings) {}

  useRealm(realm: Realm): void {
    this.realm = realm;
  }

  /** Evaluates a function expression where the script's own names are known, and calls it. */
  evaluate(source: string, args: readonly unknown[]): unknown {
    const found = this.realm?.call(EVALUATE_IN_SCRIPT, [source]);
    if (typeof found !== 'function')
      throw new StandInError('The stand-in can evaluate nothing in this script.');
    return Reflect.apply(found, undefined, args);
  }

  /** Lets time pass for the script, and for nobody else. */
  sleep(milliseconds: number): void {
    this.slept += milliseconds;
  }

  /** Runs `ending` when the script is over, as Google releases a lock that was left held. */
  atEnd(ending: () => void): void {
    this.endings.push(ending);
  }

  end(): void {
    for (const ending of this.endings) ending();
  }

  /** One call on a service object: counted, checked, possibly failed, its result made the realm's own. */
  serviceCall(className: string, method: string, args: readonly unknown[], act: () => unknown): unknown {
    this.trace.push(`${className}.${method}`);
    try {
      this.settings.checkAccess(this, className, method);
      checkArguments(className, method, args);
      this.failIfAsked('before');
      this.letOthersAct();
      const result = this.settings.perform(act);
      this.failIfAsked('after');
      return this.adopt(result);
    } catch (error) {
      throw this.translate(error);
    }
  }

  /** Whether the time of the run is over, whether or not the script has caught what Google says then. */
  get isOver(): boolean {
    const { fault, milliseconds } = this.settings;
    return (fault?.again === 'over' && this.hasFailed) || this.taken > milliseconds;
  }

  /** What Google says then. */
  timeIsOver(): ScriptException {
    const isForCell = this.settings.authMode === 'CUSTOM_FUNCTION';
    return new ScriptException(`Exceeded maximum execution time${isForCell ? ' (line 0).' : ''}`);
  }

  /** The first thing the stand-in could not answer, whether or not the script caught it. */
  get breach(): StandInError | undefined {
    return this.breaches[0];
  }

  /** Remembers that the stand-in could not answer, and gives the error back to be thrown. */
  breachOf(error: StandInError): StandInError {
    this.breaches.push(error);
    return error;
  }

  report(error: string | null): RunReport {
    const { functionName, authMode } = this.settings;
    return {
      functionName,
      authMode,
      calls: this.trace.length,
      trace: this.trace,
      milliseconds: this.taken,
      error,
    };
  }

  private get taken(): number {
    return Date.now() - this.startedAt + this.slept;
  }

  private failIfAsked(when: Fault['when']): void {
    // Nothing takes effect any more once the time is over.
    if (this.isOver && when === 'before') throw this.timeIsOver();
    const { fault, spreadsheetId } = this.settings;
    if (fault === undefined || fault.when !== when || !this.isFailing(fault)) return;
    this.hasFailed = true;
    throw this.isOver
      ? this.timeIsOver()
      : new ScriptException(`Service Spreadsheets failed while accessing document with id ${spreadsheetId}.`);
  }

  private isFailing({ call, again }: Fault): boolean {
    const now = this.trace.length;
    if (typeof call === 'string') return this.trace[now - 1] === call;
    return call === now || again === now || (again === 'all' && now > call);
  }

  private letOthersAct(): void {
    const { meanwhile, perform } = this.settings;
    if (meanwhile !== undefined) perform(() => meanwhile(this.trace.length));
  }

  private translate(error: unknown): unknown {
    if (error instanceof ScriptException) return this.adopt(error);
    if (error instanceof StandInError) return this.breachOf(error);
    return this.breachOf(new StandInError(`The stand-in broke down: ${String(error)}`, { cause: error }));
  }

  private adopt(value: unknown): unknown {
    return this.realm === undefined ? value : this.realm.adopt(value);
  }
}

function checkArguments(className: string, method: string, args: readonly unknown[]): void {
  const overloads = SIGNATURES[className]?.[method];
  if (overloads === undefined) throw new StandInError(`Google has no ${className}.${method}.`);
  if (overloads.some((parameters) => accepts(parameters, args))) return;
  const types = args.map(typeName).join(',');
  throw new ScriptException(
    `The parameters (${types}) don't match the method signature for ${fullName(className)}.${method}.`,
  );
}

function accepts(parameters: readonly string[], args: readonly unknown[]): boolean {
  const last = parameters.at(-1);
  const rest = last?.startsWith('...') ? last.slice('...'.length, -'[]'.length) : undefined;
  const fixed = rest === undefined ? parameters : parameters.slice(0, -1);
  const required = fixed.filter((parameter) => !parameter.endsWith('?')).length;
  if (args.length < required || (rest === undefined && args.length > fixed.length)) return false;
  return args.every((value, index) => {
    const type = fixed[index] ?? rest;
    return type !== undefined && fits(type.replace(/\?$/, ''), value);
  });
}

const OWN_SERVICES = new Set([
  'SpreadsheetApp',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'Session',
  'Utilities',
  'Charts',
  'ScriptApp',
  'Logger',
  'Ui',
  'Menu',
]);
const SERVICE_OF: Record<string, string> = {
  HtmlOutput: 'HtmlService',
  Lock: 'LockService',
  Properties: 'PropertiesService',
  User: 'Session',
};

/** "SpreadsheetApp.Range" for Range, "Ui" for Ui: the way Google's messages name a class. */
export function fullName(className: string): string {
  if (OWN_SERVICES.has(className)) return className;
  return `${SERVICE_OF[className] ?? 'SpreadsheetApp'}.${className}`;
}
