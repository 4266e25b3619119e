import clientCode from 'client-script';
import { element } from '../element';
import { callQueue } from './call_queue';
import type { FromFrame, PageKey, ToFrame } from './protocol';
import { callableFunctions, frameDocument } from './source';

/** What a frame may ask of the page around it. */
export interface FrameHost {
  /** The built server code, whose top-level functions the frame may call. */
  code: string;
  callServer(functionName: string, args: readonly unknown[]): Promise<unknown>;
  close(): void;
  resize(size: { width?: number; height?: number }): void;
  focusEditor(): void;
  pressKey(key: PageKey): void;
}

export interface AddOnFrame {
  element: HTMLIFrameElement;
  /** Stops answering. The caller removes the element. */
  dispose(): void;
}

/** Google's sandbox without allow-same-origin: the add-on's page reaches the spreadsheet through its calls alone. */
const SANDBOX = 'allow-scripts allow-forms allow-modals allow-popups allow-downloads';

/** The served page of an add-on in a frame of its own, with google.script.run and google.script.host. */
export function addOnFrame(title: string, html: string, host: FrameHost): AddOnFrame {
  const functions = callableFunctions(host.code);
  const frame = element('iframe', { title, class: 'add-on-frame', sandbox: SANDBOX });
  frame.srcdoc = frameDocument(html, { code: clientCode, functions, origin: window.location.origin });
  const enqueue = callQueue();

  const answer = (message: ToFrame) => frame.contentWindow?.postMessage(message, '*');
  const call = async (id: number, functionName: string, args: readonly unknown[]) => {
    try {
      answer({ kind: 'value', id, value: await host.callServer(functionName, args) });
    } catch (error) {
      answer({ kind: 'failure', id, error: nameAndMessage(error) });
    }
  };
  const receive = ({ source, data }: MessageEvent<FromFrame>) => {
    if (source === null || source !== frame.contentWindow) return;
    if (data.kind === 'call') enqueue(() => call(data.id, data.functionName, data.args));
    else if (data.kind === 'close') host.close();
    else if (data.kind === 'size') host.resize(data);
    else if (data.kind === 'focusEditor') host.focusEditor();
    else host.pressKey(data.key);
  };
  window.addEventListener('message', receive);
  return { element: frame, dispose: () => window.removeEventListener('message', receive) };
}

function nameAndMessage(error: unknown): { name: string; message: string } {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };
}
