/** Google's side inside the add-on's frame: google.script.run and google.script.host over messages to the page. */
import { type FromFrame, pageKey, type ToFrame } from './protocol';
import { type Failure, makeRunner } from './runner';

interface Waiting {
  succeed: (value: unknown) => void;
  fail: (failure: Failure) => void;
}

const { functions = '[]', origin = '' } = document.currentScript?.dataset ?? {};
const waiting = new Map<number, Waiting>();
let lastId = 0;

function post(message: FromFrame): void {
  // The page checks which frame speaks; this frame's own origin is opaque, so it can't name the page's.
  window.parent.postMessage(message, '*');
}

window.addEventListener('message', (event: MessageEvent<ToFrame>) => {
  if (event.source !== window.parent) return;
  const answer = event.data;
  const call = waiting.get(answer.id);
  waiting.delete(answer.id);
  if (answer.kind === 'value') call?.succeed(answer.value);
  else call?.fail(answer.error);
});

window.addEventListener('keydown', (event) => {
  const key = pageKey(event);
  if (key === null) return;
  event.preventDefault();
  post({ kind: 'key', key });
});

const run = makeRunner(JSON.parse(functions), (functionName, args, succeed, fail) => {
  lastId += 1;
  waiting.set(lastId, { succeed, fail });
  post({ kind: 'call', id: lastId, functionName, args });
});

const host = {
  origin,
  close: () => post({ kind: 'close' }),
  setWidth: (width: number) => post({ kind: 'size', width }),
  setHeight: (height: number) => post({ kind: 'size', height }),
  editor: { focus: () => post({ kind: 'focusEditor' }) },
};

Object.assign(window, { google: { script: { run, host } } });
