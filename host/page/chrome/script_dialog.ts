import { element } from '../element';
import { addOnFrame, type FrameHost } from '../frame/add_on_frame';

interface ScriptDialog {
  title: string;
  html: string;
  width: number;
  height: number;
  modal: boolean;
}

let open: HTMLDialogElement | null = null;

/** Ui.showModalDialog and showModelessDialog: a page of the add-on in a box over the grid; a new one replaces it. */
export function showScriptDialog(dialog: ScriptDialog, host: Omit<FrameHost, 'close' | 'resize'>): void {
  open?.close();
  const close = () => box.close();
  const frame = addOnFrame(dialog.title, dialog.html, { ...host, close, resize });
  const button = element('button', { type: 'button', class: 'icon-button', 'aria-label': 'Close' }, '✕');
  button.addEventListener('click', close);
  const box = element(
    'dialog',
    { class: 'script-dialog', 'aria-label': dialog.title },
    element('header', { class: 'side-panel-title' }, element('h2', {}, dialog.title), button),
    frame.element,
  );
  resize(dialog);
  box.addEventListener('close', () => {
    frame.dispose();
    box.remove();
    if (open === box) open = null;
    host.focusEditor();
  });
  document.body.append(box);
  if (dialog.modal) box.showModal();
  else box.show();
  open = box;
  frame.element.focus();

  function resize({ width, height }: { width?: number; height?: number }): void {
    if (width !== undefined) frame.element.style.width = `${width}px`;
    if (height !== undefined) frame.element.style.height = `${height}px`;
  }
}
