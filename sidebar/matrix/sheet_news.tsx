import { Button } from '../ui/button';
import { ErrorText } from '../ui/error_text';

export interface SheetNewsProps {
  /** Why the last write failed, or null. */
  failure: string | null;
  /** The sheet is not as it was when the work on this page began. */
  hasNewer: boolean;
  /** What that means here: "This list is as it was." */
  meanwhile: string;
  refreshLabel: string;
  /** Whether reading the sheet again may help against the failure. */
  canRefresh?: boolean;
  onRefresh: () => void;
}

/** What stands above the buttons of a page about a matrix: that a write failed, or that the sheet has changed. */
export function SheetNews(props: SheetNewsProps) {
  const { failure, hasNewer, meanwhile, refreshLabel, canRefresh = failure !== null, onRefresh } = props;
  return (
    <>
      <div role="alert">
        {failure !== null && <ErrorText field="write" problem={{ sentence: failure }} />}
        {failure === null && hasNewer && (
          <p class="notice">The sheet has changed, or another one is open now. {meanwhile}</p>
        )}
      </div>
      {(hasNewer || canRefresh) && (
        <p>
          <Button look="link" onClick={onRefresh}>
            {refreshLabel}
          </Button>
        </p>
      )}
    </>
  );
}
