import { formatShare } from '../../src/decision/locale_number';
import { scaleWords } from '../text/scale_words';
import { ErrorText } from '../ui/error_text';
import { Input } from '../ui/input';
import { useLocale } from '../ui/locale';
import type { WayProps } from './editor_props';
import { typedFor } from './weights_draft';

interface PointRowsProps extends WayProps {
  /** What is typed, by criterion. */
  points: Record<string, string>;
  onPoints: (points: Record<string, string>) => void;
  /** Where sliders end. */
  end: number;
  /** The criterion that gets no row, if any. */
  without?: string;
}

/** A weight to type or to slide for each criterion, with its share of the whole beside it. */
export function PointRows(props: PointRowsProps) {
  const { criteria, points, onPoints, end, without, weights, shares, fieldOf, onLeave, problemAt } = props;
  const locale = useLocale();
  /** Nothing while the weights are not finished, for then nobody knows. */
  const share = (at: number) => (shares === null ? '–' : formatShare(shares[at] ?? 0, locale));
  return (
    <ul class="weights">
      {criteria.map((criterion, at) => {
        const { key, name } = criterion;
        const field = fieldOf(key);
        const problem = problemAt(key);
        const put = (text: string) => onPoints({ ...points, [key]: text });
        return (
          key !== without && (
            <li key={key}>
              <label for={field}>
                <bdi>{name}</bdi>
                <span class="quiet">{scaleWords(criterion, locale)}</span>
              </label>
              <div class="weight-line">
                <input
                  type="range"
                  max={end}
                  aria-label={`Weight of ${name}, slider`}
                  value={weights[at] ?? 0}
                  onInput={(event) => put(event.currentTarget.value)}
                />
                <Input
                  id={field}
                  look="number"
                  value={typedFor(points, key)}
                  describedBy={`${field}-share`}
                  isInvalid={problem !== undefined}
                  onInput={put}
                  onLeave={() => onLeave(key)}
                />
                <output id={`${field}-share`} for={field} class="share">
                  {typedFor(points, key).trim() ? share(at) : 'not weighed yet'}
                </output>
              </div>
              <ErrorText field={field} problem={problem} onPick={put} />
            </li>
          )
        );
      })}
    </ul>
  );
}
