import { answer } from '../answer';
import type { MatrixBeginning, MatrixPlace, WizardStart } from '../api';
import type { Decision } from '../decision/decision';
import { type Example, exampleDecision } from '../decision/example';
import type { Beginning } from '../sheet/build_matrix';
import { buildMatrix } from '../sheet/build_matrix';
import { saveDraft as keepDraft, loadDraft } from '../sheet/draft_store';
import { withDocumentLock } from '../sheet/lock';
import { offeredOptions } from '../sheet/options/read_options';
import { wantedView } from '../sheet/wanted_view';

/** Sidebar: which page to show, and what the wizard needs to begin or to go on. */
export function startWizard(): WizardStart {
  return answer('startWizard', [], () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    return {
      view: wantedView(),
      draft: loadDraft(spreadsheet.getId()),
      locale: spreadsheet.getSpreadsheetLocale(),
      options: offeredOptions(spreadsheet),
    };
  });
}

/** Sidebar: keeps the draft of this person in this file. */
export function saveDraft(draft: string): void {
  answer('saveDraft', [draft], (text) => keepDraft(SpreadsheetApp.getActiveSpreadsheet().getId(), text));
}

/** Sidebar: builds the matrix and shows it. */
export function createMatrix(decision: Decision, beginning: MatrixBeginning): MatrixPlace {
  return answer('createMatrix', [decision, beginning], (checked, { gutFirst, weighting, notes }) =>
    build(checked, { isCovered: gutFirst, weighting, isWeighed: true, notes }),
  );
}

/** Sidebar: builds an example. */
export function createExample(which: Example): MatrixPlace {
  return answer('createExample', [which], (checked) =>
    build(exampleDecision(checked), { isCovered: false, weighting: null, isWeighed: true, notes: {} }),
  );
}

function build(decision: Decision, beginning: Beginning): MatrixPlace {
  return withDocumentLock(() => buildMatrix(SpreadsheetApp.getActiveSpreadsheet(), decision, beginning));
}
