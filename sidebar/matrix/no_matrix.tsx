import type { Decision } from '../../src/decision/decision';
import { nameInSentence } from '../../src/insight/wording';
import { isKeptBeside } from '../../src/table/adopt/refusal_words';
import { useProposal } from '../adopt/use_proposal';
import type { PageProps } from '../page';
import { Button } from '../ui/button';
import type { Draft } from '../wizard/draft';

/**
 * What to do on a sheet without a matrix: use the table that stands there, or create one; or go on with what was begun.
 *
 * @param draft what the wizard keeps of this person in this file; absent where there is none
 */
export function NoMatrix({ call, goTo, draft }: PageProps & { draft?: Draft | undefined }) {
  const { proposed } = useProposal(call);
  const table = proposed?.table ?? null;
  return (
    <>
      <p>There is no decision matrix on this sheet. Open the sheet that holds one, and this page follows.</p>
      {draft !== undefined && <p class="begun name">{draftInWords(draft)}</p>}
      {table !== null && <p>A table stands here that can be read: {sizeInWords(table.decision)}.</p>}
      {proposed != null && proposed.refusal !== null && <p class="note">{proposed.refusal}</p>}
      <div class="buttons">
        {proposed != null && !isKeptBeside(proposed.refusal) && (
          <Button look={table === null ? 'secondary' : 'primary'} onClick={() => goTo('adopt')}>
            Use your own table
          </Button>
        )}
        <Button look={table === null ? 'primary' : 'secondary'} onClick={() => goTo('wizard')}>
          {draft === undefined ? 'Create a matrix' : 'Go on with your draft'}
        </Button>
      </div>
    </>
  );
}

const sizeInWords = ({ criteria, options }: Pick<Decision | Draft, 'criteria' | 'options'>) =>
  `${criteria.length} ${criteria.length === 1 ? 'criterion' : 'criteria'} and ${options.length} ${options.length === 1 ? 'option' : 'options'}`;

/** What the wizard keeps, in a sentence. */
export function draftInWords(draft: Draft): string {
  const title = draft.title.trim();
  const called = title === '' ? '' : ` “${nameInSentence(title, '')}”,`;
  return `You began a matrix in this file:${called} ${sizeInWords(draft)} so far. Only you see the draft.`;
}
