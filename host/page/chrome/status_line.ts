import type { RunReport } from '../../contract';

export interface StatusLine {
  run(report: RunReport | undefined): void;
  running(functionName: string): void;
  /** What the selected cell has to say, such as the message behind its error. Empty clears it. */
  cell(text: string): void;
  kept(text: string): void;
}

/** The line at the foot of the page. Its parts are polite live regions, written only when their text changes. */
export function statusLine(place: { run: HTMLElement; cell: HTMLElement; kept: HTMLElement }): StatusLine {
  return {
    run: (report) => write(place.run, report === undefined ? '' : describeRun(report)),
    running: (functionName) => write(place.run, `Running ${functionName}…`),
    cell: (text) => write(place.cell, text),
    kept: (text) => write(place.kept, text),
  };
}

/** "createMatrix: 41 service calls, 320 ms". */
export function describeRun({ functionName, calls, milliseconds, error }: RunReport): string {
  const cost = `${calls} service ${calls === 1 ? 'call' : 'calls'}, ${Math.round(milliseconds)} ms`;
  return `${functionName}: ${cost}${error === null ? '' : ', failed'}`;
}

function write(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
