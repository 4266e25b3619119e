import type { PageProps } from '../page';
import { Button } from '../ui/button';

/** What the method is, in two minutes. */
export function Help({ goTo }: PageProps) {
  return (
    <main class="main">
      <h1>Help</h1>
      <p>
        A decision matrix sets options beside each other on what matters to you, and says how sure that is.
      </p>
      <Button look="primary" onClick={() => goTo('wizard')}>
        Create a matrix
      </Button>
    </main>
  );
}
