import type { AuthMode, BuiltFiles, RealmFactory, RunReport } from '../contract';
import type { Context } from '../google/context';
import { googleGlobals } from '../google/globals';
import type { HostState } from '../google/host_state';
import { ALL_SCOPES, checkAccess } from './access';
import { EVALUATE_IN_SCRIPT, type Fault, type Meanwhile, Run } from './run';
import { cutOffAfter, RunIsCutOff, type TimeLimits } from './time_limits';

const EVALUATOR = `function ${EVALUATE_IN_SCRIPT}(source) { return eval(source); }`;

/** What the manifest says that matters here. */
export interface Manifest {
  oauthScopes: string[];
}

/** What a script is granted beside what its files ask for. */
export interface Granted {
  /** Scopes of the manifest that the person did not allow. */
  refusedScopes: readonly string[];
  timeLimits: TimeLimits;
}

/** What a function is called with; objects of Google's services are made in the run. */
export type Arguments = readonly unknown[] | ((context: Context) => readonly unknown[]);

/** Executes the built script: every run in a realm of its own, its calls counted, its end announced. */
export class Runner {
  readonly reports: RunReport[] = [];
  isRunning = false;
  /** Holds for the next run only. */
  faultOfNextRun: Fault | undefined;
  /** The same. */
  meanwhileInNextRun: Meanwhile | undefined;
  /** What the script was found to declare: its files stay as they are. */
  private readonly declared = new Map<string, boolean>();
  /** A template's scriptlets see all of the script, so they are evaluated inside it. */
  private readonly code: string;

  constructor(
    { code }: BuiltFiles,
    private readonly manifest: Manifest,
    private readonly granted: Granted,
    private readonly realm: RealmFactory,
    private readonly host: HostState,
    private readonly onReport: () => void,
  ) {
    this.code = /\bcreateTemplate/.test(code) ? `${code}\n${EVALUATOR}` : code;
  }

  /** Runs a top-level function. Throws the script's error, or the stand-in's own when it could not answer. */
  run(functionName: string, args: Arguments, authMode: AuthMode): unknown {
    const run = this.newRun(functionName, authMode, this.faultOfNextRun, this.meanwhileInNextRun);
    this.faultOfNextRun = undefined;
    this.meanwhileInNextRun = undefined;
    this.isRunning = true;
    try {
      const result = this.host.undo.ofRun(() => this.execute(run, functionName, args));
      this.tell(run, null);
      return result;
    } catch (error) {
      this.tell(run, messageOf(error));
      throw error;
    } finally {
      this.isRunning = false;
    }
  }

  /** Runs a function for a cell: not reported, because the engine calls as often as it calculates. */
  runCustomFunction(functionName: string, args: readonly unknown[]): unknown {
    return this.execute(this.newRun(functionName, 'CUSTOM_FUNCTION'), functionName, args);
  }

  /** Whether the script declares the function at its top level; loads the script as a run would. */
  declares(functionName: string): boolean {
    const known = this.declared.get(functionName);
    if (known !== undefined) return known;
    const isDeclared = this.load(this.newRun(functionName, 'NONE')).has(functionName);
    this.declared.set(functionName, isDeclared);
    return isDeclared;
  }

  private newRun(functionName: string, authMode: AuthMode, fault?: Fault, meanwhile?: Meanwhile): Run {
    const { refusedScopes, timeLimits } = this.granted;
    const scopes = this.manifest.oauthScopes.filter((scope) => !refusedScopes.includes(scope));
    const { book, undo, pending, guarded } = this.host;
    const perform = (act: () => unknown): unknown => undo.ofCall(() => guarded.ofScript(act));
    return new Run({
      functionName,
      authMode,
      scopes,
      refusedScopes,
      spreadsheetId: book.unitId,
      milliseconds: authMode === 'FULL' ? timeLimits.run : timeLimits.short,
      fault,
      meanwhile: meanwhile && ((call) => pending.ofOthers(() => guarded.ofOthers(() => meanwhile(call)))),
      checkAccess,
      perform,
    });
  }

  private load(run: Run) {
    const realm = this.realm(googleGlobals(run, this.host));
    run.useRealm(realm);
    realm.run(this.code, cutOffAfter(run.settings.milliseconds));
    return realm;
  }

  private execute(run: Run, functionName: string, args: Arguments): unknown {
    try {
      const given = typeof args === 'function' ? args({ run, host: this.host }) : args;
      const result = this.load(run).call(functionName, given, cutOffAfter(run.settings.milliseconds));
      if (run.breach !== undefined) throw run.breach;
      if (run.isOver) throw run.timeIsOver();
      return result;
    } catch (error) {
      throw run.breach ?? (run.isOver || error instanceof RunIsCutOff ? run.timeIsOver() : error);
    } finally {
      run.end();
    }
  }

  private tell(run: Run, error: string | null): void {
    this.reports.push(run.report(error));
    this.onReport();
  }
}

function messageOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  return String(Reflect.get(error, 'message'));
}

export function readManifest({ manifest, isBound = false }: BuiltFiles): Manifest {
  const parsed: unknown = JSON.parse(manifest);
  const scopes: unknown =
    typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'oauthScopes') : undefined;
  if (isBound && scopes === undefined) return { oauthScopes: ALL_SCOPES };
  if (!Array.isArray(scopes) || !scopes.every((scope) => typeof scope === 'string')) {
    throw new Error(
      'appsscript.json must list its oauthScopes: found automatically, they would be more than needed.',
    );
  }
  return { oauthScopes: scopes };
}
