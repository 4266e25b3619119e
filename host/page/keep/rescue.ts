import { element } from '../element';
import type { Kept, Store } from './store';

/**
 * Shown instead of a spreadsheet that was kept but can't be opened, by an older or newer host for instance. Nothing
 * is thrown away unless the person says so.
 */
export function showRescue(place: HTMLElement, kept: Kept, store: Store, reason: string): void {
  const copy = new Blob([JSON.stringify(kept.state)], { type: 'application/json' });
  const save = element(
    'a',
    { class: 'button primary', href: URL.createObjectURL(copy), download: 'spreadsheet.json' },
    'Save a copy of it',
  );
  const anew = element('button', { type: 'button', class: 'button' }, 'Start a new spreadsheet');
  anew.addEventListener('click', async () => {
    await store.clear();
    window.location.reload();
  });
  place.replaceChildren(
    element(
      'div',
      { class: 'rescue' },
      element('h2', {}, 'The kept spreadsheet can’t be opened'),
      element('p', {}, `It is still kept in this browser. The reason: ${reason}`),
      element('div', { class: 'buttons' }, anew, save),
    ),
  );
}
