import { type PageKey, pageKey } from '../frame/protocol';

/** A part of the page that F6 stops at. `focus` answers false when it can't take the focus now. */
export interface Region {
  contains(node: Element): boolean;
  focus(): boolean;
}

/** Goes round the regions with F6 and Shift+F6; `openExtensions` answers Alt+N. Frames pass their keys to `press`. */
export function pageKeys(regions: readonly Region[], openExtensions: () => void): (key: PageKey) => void {
  function move(step: 1 | -1): void {
    const focused = document.activeElement;
    const here = regions.findIndex((region) => focused !== null && region.contains(focused));
    for (let count = 1; count <= regions.length; count += 1) {
      const index = here === -1 && step === -1 ? -count : here + step * count;
      if (regions.at(index % regions.length)?.focus()) return;
    }
  }
  const press = (key: PageKey): void => {
    if (key === 'extensionsMenu') openExtensions();
    else move(key === 'nextRegion' ? 1 : -1);
  };
  window.addEventListener(
    'keydown',
    (event) => {
      const key = pageKey(event);
      if (key === null) return;
      event.preventDefault();
      event.stopPropagation();
      press(key);
    },
    { capture: true },
  );
  return press;
}
