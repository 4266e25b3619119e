import type { StandIn } from '../contract';

/** The file's name at the top, which can be edited there; an empty name is not taken. */
export function fileName(input: HTMLElement, standIn: StandIn, leave: () => void): void {
  if (!(input instanceof HTMLInputElement)) throw new Error('The file name of index.html must be an input.');
  const show = () => {
    const title = standIn.title();
    if (document.activeElement !== input) input.value = title;
    document.title = title;
  };
  input.addEventListener('change', () => {
    const title = input.value.trim();
    if (title !== '') standIn.rename(title);
  });
  input.addEventListener('blur', show);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') input.value = standIn.title();
    if (event.key === 'Enter' || event.key === 'Escape') leave();
  });
  standIn.onChange(show);
  show();
}
