import { useState } from 'preact/hooks';
import { failureSentence } from '../text/failure_sentence';

/** Something that the person starts and that ends in a result or a sentence. */
export interface Action<Result> {
  readonly result: Result | null;
  readonly failure: string | null;
  readonly isBusy: boolean;
  run(work: () => Promise<Result>): Promise<void>;
}

export function useAction<Result>(): Action<Result> {
  const [result, setResult] = useState<Result | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function run(work: () => Promise<Result>): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      setResult(await work());
    } catch (error) {
      setFailure(failureSentence(error));
    } finally {
      setBusy(false);
    }
  }

  return { result, failure, isBusy, run };
}
