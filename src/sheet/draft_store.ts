import { Refused } from './refused';
import { loadText, saveText } from './text_store';

const keyOf = (spreadsheetId: string) => `discern.draft.${spreadsheetId}`;

/** The wizard's draft of this person in this file; others who share the file do not see it. */
export function loadDraft(spreadsheetId: string): string | null {
  return loadText(PropertiesService.getUserProperties(), keyOf(spreadsheetId));
}

/** Replaces the draft; an empty text forgets it. Whether a write that failed took effect is not known, so it is not said. */
export function saveDraft(spreadsheetId: string, draft: string): void {
  try {
    saveText(PropertiesService.getUserProperties(), keyOf(spreadsheetId), draft === '' ? null : draft);
  } catch {
    throw new Refused(
      'The draft may not be kept, because Google Sheets did not answer as it should: please try again.',
    );
  }
}
