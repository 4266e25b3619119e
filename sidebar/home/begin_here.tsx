import type { HomeView } from '../../src/api';
import { NoMatrix } from '../matrix/no_matrix';
import type { PageProps } from '../page';
import { Button } from '../ui/button';

interface BeginHereProps extends PageProps {
  beside: HomeView | undefined;
}

/** What there is to do on a sheet without a matrix. */
export function BeginHere({ call, goTo, beside }: BeginHereProps) {
  return (
    <>
      <NoMatrix call={call} goTo={goTo} />
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
