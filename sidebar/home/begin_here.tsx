import type { HomeView } from '../../src/api';
import { listed, nameInSentence } from '../../src/insight/wording';
import { NoMatrix } from '../matrix/no_matrix';
import type { PageProps } from '../page';
import { Button } from '../ui/button';
import { isUntouched } from '../wizard/draft';
import { decodeDraft } from '../wizard/draft_text';

interface BeginHereProps extends PageProps {
  beside: HomeView | undefined;
  /** The draft that is kept, or null. */
  draft: string | null;
}

/** What there is to do on a sheet without a matrix. */
export function BeginHere({ call, goTo, beside, draft: kept }: BeginHereProps) {
  const { draft } = decodeDraft(kept);
  const titles = [...new Set((beside?.rounds ?? []).map(({ title }) => title))].filter(
    (title) => title !== '',
  );
  return (
    <>
      <NoMatrix call={call} goTo={goTo} draft={isUntouched(draft) ? undefined : draft} />
      {titles.length > 0 && (
        <p class="elsewhere name">
          This file keeps rounds of {listed(titles.map((title) => `“${nameInSentence(title, '')}”`))}.
        </p>
      )}
      <h2>Or</h2>
      <ul class="next-steps">
        <li>
          <Button onClick={() => goTo('options')}>Sort options</Button>
          <span class="quiet">
            {beside?.pools == null
              ? 'Write down everything that you ever considered, and sort it first.'
              : 'What is under real consideration goes into a matrix.'}
          </span>
        </li>
        <li>
          <Button onClick={() => goTo('help')}>Look at an example</Button>
          <span class="quiet">How it works, in two minutes, and two examples.</span>
        </li>
      </ul>
    </>
  );
}
