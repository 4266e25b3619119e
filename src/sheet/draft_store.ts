import { loadText, saveText } from './text_store';

const keyOf = (spreadsheetId: string) => `discern.draft.${spreadsheetId}`;

/** The wizard's draft of this person in this file; others who share the file do not see it. */
export function loadDraft(spreadsheetId: string): string | null {
  return loadText(PropertiesService.getUserProperties(), keyOf(spreadsheetId));
}

/** Replaces the draft; an empty text forgets it. */
export function saveDraft(spreadsheetId: string, draft: string): void {
  saveText(PropertiesService.getUserProperties(), keyOf(spreadsheetId), draft === '' ? null : draft);
}
