import { useState } from 'preact/hooks';
import {
  type Outside,
  outsideInWords,
  type WiderScale,
  widerScale,
  widerScaleSentence,
} from '../../src/insight/outside';
import type { Voice } from '../../src/insight/voice';
import { Button } from '../ui/button';
import type { SectionProps } from './section_props';

/** So many scores are named. */
const MOST = 10;

type OutsideBlockProps = Pick<SectionProps, 'matrix' | 'voice' | 'findings' | 'onSelect' | 'onWiden'>;

/** Scores that lie outside their scale, before anything is said of a result: each leads to its cell, or widens the scale. */
export function OutsideBlock({ matrix, voice, findings, onSelect, onWiden }: OutsideBlockProps) {
  const { outside } = findings.facts;
  if (outside.length === 0) return null;
  const criteria = [...new Set(outside.map(({ criterion }) => criterion))];
  return (
    <section class="outside" aria-label="Scores outside their scales">
      <h2>Outside the scale</h2>
      <ul class="plain facts">
        {outside.slice(0, MOST).map((score) => (
          <li key={`${score.criterion}/${score.option}`}>
            <p class="note">{outsideInWords(voice, score)}.</p>
            <Button look="link" onClick={() => onSelect(score.criterion, score.option)}>
              {goTo(voice, score)}
            </Button>
          </li>
        ))}
      </ul>
      {outside.length > MOST && <p>And {outside.length - MOST} more.</p>}
      {onWiden !== undefined &&
        criteria.map((criterion) => {
          const wider = widerScale(voice.decision, criterion, matrix.view.weighed[criterion] ?? null);
          return wider && <Widen key={criterion} voice={voice} wider={wider} onWiden={onWiden} />;
        })}
      <p class="quiet">Until then totals can pass 100 or fall below 0, and the scores count as they are.</p>
    </section>
  );
}

const goTo = ({ names }: Voice, { criterion, option }: Outside) =>
  `Go to ${names.criterionIn(criterion)} for ${names.optionIn(option)}`;

interface WidenProps {
  voice: Voice;
  wider: WiderScale;
  onWiden: (wider: WiderScale) => Promise<string>;
}

/** The offer to widen one scale, with the weight that keeps its trade-off. */
function Widen({ voice, wider, onWiden }: WidenProps) {
  /** What to tell about the last press; null while the sheet is written. */
  const [said, setSaid] = useState<string | null>('');
  function handleWiden(): void {
    setSaid(null);
    void onWiden(wider).then(setSaid);
  }
  return (
    <div>
      <Button isBusy={said === null} onClick={handleWiden}>
        Widen the scale of {voice.names.criterionIn(wider.criterion)}
      </Button>
      <p class="quiet">{widerScaleSentence(voice, wider)}</p>
      <p class="quiet" role="status">
        {said}
      </p>
    </div>
  );
}
