import { loadText, saveText } from './text_store';

const keyOf = (sheetId: number) => `discern.weighting.${sheetId}`;

/** How the weights of a matrix were set, for everyone who shares the file, or null. */
export function loadWeighting(sheetId: number): string | null {
  return loadText(PropertiesService.getDocumentProperties(), keyOf(sheetId));
}

/** Replaces it; null forgets it. */
export function saveWeighting(sheetId: number, weighting: string | null): void {
  saveText(PropertiesService.getDocumentProperties(), keyOf(sheetId), weighting);
}
