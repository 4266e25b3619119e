import { shares } from '../../src/core/share';
import { Button } from '../ui/button';
import type { WeightsEditorProps } from './editor_props';
import { readPoints } from './points';
import { WeightRow } from './weight_row';

/** Where sliders end, unless a larger weight has been typed. */
const SLIDER_END = 100;
const EQUAL = '10';

/** Weights by typing or sliding. */
export function PointsEditor({ criteria, draft, onChange, fieldOf, onLeave, problemAt }: WeightsEditorProps) {
  const { points } = draft;
  const counted = readPoints(points, criteria).weights.map((weight) => (weight > 0 ? weight : 0));
  const shareOf = shares(counted);
  const isBlank = criteria.every(({ key }) => (points[key] ?? '').trim() === '');
  const setPoints = (change: Record<string, string>) =>
    onChange({ ...draft, points: { ...points, ...change } });
  return (
    <>
      <p>Any numbers will do: only their shares count.</p>
      {isBlank && (
        <p>
          <Button
            look="link"
            onClick={() => setPoints(Object.fromEntries(criteria.map(({ key }) => [key, EQUAL])))}
          >
            Start with equal weights
          </Button>
        </p>
      )}
      <ul class="weights">
        {criteria.map((criterion, at) => (
          <WeightRow
            key={criterion.key}
            criterion={criterion}
            field={fieldOf(criterion.key)}
            text={points[criterion.key] ?? ''}
            value={counted[at] ?? 0}
            end={Math.max(SLIDER_END, ...counted)}
            share={shareOf[at] ?? 0}
            problem={problemAt(criterion.key)}
            onInput={(text) => setPoints({ [criterion.key]: text })}
            onLeave={() => onLeave(criterion.key)}
          />
        ))}
      </ul>
    </>
  );
}
