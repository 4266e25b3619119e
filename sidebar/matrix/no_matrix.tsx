import type { Decision } from '../../src/decision/decision';
import { useProposal } from '../adopt/use_proposal';
import type { PageProps } from '../page';
import { Button } from '../ui/button';

/** What to do on a sheet without a matrix: use the table that stands there, or create one. */
export function NoMatrix({ call, goTo }: PageProps) {
  const { proposed } = useProposal(call);
  const table = proposed?.table ?? null;
  return (
    <>
      <p>There is no decision matrix on this sheet. Open the sheet that holds one, and this page follows.</p>
      {table !== null && <p>A table stands here that can be read: {sizeInWords(table.decision)}.</p>}
      {proposed != null && proposed.refusal !== null && <p class="note">{proposed.refusal}</p>}
      <div class="buttons">
        {proposed != null && (
          <Button look={table === null ? 'secondary' : 'primary'} onClick={() => goTo('adopt')}>
            Use your own table
          </Button>
        )}
        <Button look={table === null ? 'primary' : 'secondary'} onClick={() => goTo('wizard')}>
          Create a matrix
        </Button>
      </div>
    </>
  );
}

const sizeInWords = ({ criteria, options }: Decision) =>
  `${criteria.length} ${criteria.length === 1 ? 'criterion' : 'criteria'} and ${options.length} ${options.length === 1 ? 'option' : 'options'}`;
