import { ErrorText } from './error_text';

/** Why something did not work, told at once; an empty place while nothing is wrong. */
export function Failure({ sentence }: { sentence: string | null }) {
  return <div role="alert">{sentence !== null && <ErrorText problem={{ sentence }} />}</div>;
}
