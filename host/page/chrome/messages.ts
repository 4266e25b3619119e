import { element } from '../element';

/** Google's own time for a toast when a script names none. */
const USUAL_SECONDS = 5;

export interface Messages {
  /** A script's toast. A negative time keeps it until it is closed. */
  toast(toast: { message: string; title: string; seconds: number }): void;
  /** What went wrong, kept until it is closed or the next error replaces it. */
  error(text: string): void;
}

/**
 * Toasts at the lower right as in Google Sheets, errors above the grid. Both regions stand in the page from the
 * start, because a screen reader speaks only what changes inside a live region that it already knows.
 */
export function messages(toasts: HTMLElement, errors: HTMLElement): Messages {
  return {
    toast: ({ message, title, seconds }) => {
      const heading = title === '' ? [] : [element('strong', {}, title)];
      const card = show(toasts, 'toast', [...heading, element('p', {}, message)]);
      const time = seconds === 0 ? USUAL_SECONDS : seconds;
      if (time > 0) window.setTimeout(() => card.remove(), time * 1000);
    },
    error: (text) => show(errors, 'error', [element('p', {}, text)]),
  };
}

function show(region: HTMLElement, kind: 'toast' | 'error', content: readonly Node[]): HTMLElement {
  const close = element('button', { type: 'button', class: 'icon-button', 'aria-label': 'Dismiss' }, '✕');
  const card = element('div', { class: kind }, element('div', {}, ...content), close);
  close.addEventListener('click', () => card.remove());
  region.replaceChildren(card);
  return card;
}
