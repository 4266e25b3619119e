import { shares } from '../../src/core/share';
import { formatShare } from '../text/format_number';
import type { NumberProblem } from '../text/number_problem';
import { scaleWords } from '../text/scale_words';
import { Button } from '../ui/button';
import { ErrorText } from '../ui/error_text';
import { Input } from '../ui/input';
import { readPoints } from './points';
import type { WeighedCriterion } from './weights_draft';

export interface PointsEditorProps {
  criteria: readonly WeighedCriterion[];
  points: Record<string, string>;
  onChange: (points: Record<string, string>) => void;
  /** Name of the field that holds the weight of a criterion. */
  fieldOf: (key: string) => string;
  onLeave: (key: string) => void;
  problemAt: (key: string) => NumberProblem | undefined;
}

/** Where sliders end, unless a larger weight has been typed. */
const SLIDER_END = 100;
const EQUAL = '10';

/** Weights by typing or sliding, each with its share of the whole beside it. */
export function PointsEditor({ criteria, points, onChange, fieldOf, onLeave, problemAt }: PointsEditorProps) {
  const { weights } = readPoints(points, criteria);
  const counted = weights.map((weight) => (weight > 0 ? weight : 0));
  const shareOf = shares(counted);
  const end = Math.max(SLIDER_END, ...counted);
  const isBlank = criteria.every(({ key }) => (points[key] ?? '').trim() === '');
  const setPoint = (key: string, text: string) => onChange({ ...points, [key]: text });

  return (
    <>
      {isBlank && (
        <p>
          <Button
            look="link"
            onClick={() =>
              onChange({ ...points, ...Object.fromEntries(criteria.map(({ key }) => [key, EQUAL])) })
            }
          >
            Start with equal weights
          </Button>
        </p>
      )}
      <ul class="weights">
        {criteria.map((criterion, at) => {
          const { key, name } = criterion;
          const field = fieldOf(key);
          const problem = problemAt(key);
          return (
            <li key={key}>
              <label for={field}>
                <bdi>{name}</bdi>
                <span class="quiet">{scaleWords(criterion)}</span>
              </label>
              <div class="weight-line">
                <input
                  type="range"
                  min="0"
                  max={end}
                  step="1"
                  aria-label={`Weight of ${name}, slider`}
                  value={counted[at]}
                  onInput={(event) => setPoint(key, event.currentTarget.value)}
                />
                <Input
                  id={field}
                  look="number"
                  value={points[key] ?? ''}
                  describedBy={`${field}-share`}
                  isInvalid={problem !== undefined}
                  onInput={(text) => setPoint(key, text)}
                  onLeave={() => onLeave(key)}
                />
                <output id={`${field}-share`} for={field} class="share">
                  {formatShare(shareOf[at] ?? 0)}
                </output>
              </div>
              <ErrorText field={field} problem={problem} onPick={(text) => setPoint(key, text)} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
