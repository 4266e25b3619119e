import { element } from '../element';
import { type AddOnFrame, addOnFrame, type FrameHost } from '../frame/add_on_frame';

export interface SidePanel {
  /** Opens a page in the sidebar; one that is open is closed first (PLATFORM D: one at a time). */
  show(sidebar: { title: string; html: string }): void;
  close(): void;
  /** Moves the focus into the sidebar. False when none is open. */
  focus(): boolean;
}

/** The sidebar: 300 pixels wide whatever the page inside asks for, with a title and a button to close it. */
export function sidePanel(place: HTMLElement, host: Omit<FrameHost, 'close' | 'resize'>): SidePanel {
  let frame: AddOnFrame | null = null;

  function close(): void {
    if (frame === null) return;
    frame.dispose();
    frame = null;
    place.replaceChildren();
    place.hidden = true;
    host.focusEditor();
  }

  return {
    close,
    focus: () => {
      frame?.element.focus();
      return frame !== null;
    },
    show: ({ title, html }) => {
      frame?.dispose();
      frame = addOnFrame(title, html, { ...host, close, resize: () => undefined });
      const button = element(
        'button',
        { type: 'button', class: 'icon-button', 'aria-label': `Close ${title}` },
        '✕',
      );
      button.addEventListener('click', close);
      place.replaceChildren(
        element('header', { class: 'side-panel-title' }, element('h2', {}, title), button),
        frame.element,
      );
      place.setAttribute('aria-label', title);
      place.hidden = false;
      frame.element.focus();
    },
  };
}
