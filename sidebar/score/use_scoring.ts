import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Call } from '../bridge';
import type { MatrixSource } from '../matrix/source';
import { useFlush } from '../ui/use_flush';
import { createScoring, type Scoring, type ScoringState } from './scoring';

/** What is put in on the page, written when the page may be going too. */
export function useScoring(call: Call, source: MatrixSource): { scoring: Scoring; state: ScoringState } {
  const scoring = useMemo(() => createScoring(call, source), [call, source]);
  const [state, setState] = useState(scoring.state);
  useEffect(() => scoring.subscribe(() => setState(scoring.state())), [scoring]);
  useFlush(scoring.saveAll);
  return { scoring, state };
}
