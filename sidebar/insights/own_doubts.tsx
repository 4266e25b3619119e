import { useMemo } from 'preact/hooks';
import { doubt } from '../../src/insight/doubt';
import { doubtNote, doubtSentence } from '../../src/insight/doubt_sentences';
import { ownNoise } from '../../src/insight/own_noise';
import { ownNoiseSentences } from '../../src/insight/own_noise_sentences';
import { remarksOf } from '../matrix/remarks';
import type { SectionProps } from './section_props';

/** What her own doubts do to the result: scores that she is not sure of, and what she answered a second time. */
export function OwnDoubts({ matrix, voice }: SectionProps) {
  const remarks = useMemo(() => remarksOf(matrix), [matrix]);
  const found = useMemo(() => doubt(matrix.decision, remarks), [matrix, remarks]);
  const noise = useMemo(() => ownNoise(matrix.decision, remarks), [matrix, remarks]);
  return (
    <>
      {found !== null && (
        <>
          <p class="own-doubt">{doubtSentence(voice, found)}</p>
          <p class="quiet">{doubtNote(voice, found)}</p>
        </>
      )}
      {noise !== null && <p class="own-doubt">{ownNoiseSentences(voice, noise).join(' ')}</p>}
    </>
  );
}
