/** What was written on another page to be kept with the next round; forgotten when the sidebar closes. */
let carried = '';

export const carriedNote = () => carried;

export function carryNote(note: string): void {
  carried = note;
}
