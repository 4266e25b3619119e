import { Button } from '../ui/button';
import type { WayProps } from './editor_props';
import { PointRows } from './point_rows';
import { typedFor } from './weights_draft';

/** Where sliders end, unless a larger weight has been typed. */
const SLIDER_END = 100;
const EQUAL = '10';

/** Weights by typing or sliding. */
export function PointsEditor(props: WayProps) {
  const { criteria, draft, onChange, weights } = props;
  const put = (points: Record<string, string>) => onChange({ ...draft, points });
  return (
    <>
      <p>Any numbers will do: only their shares count.</p>
      {criteria.every(({ key }) => !typedFor(draft.points, key).trim()) && (
        <p>
          <Button
            look="link"
            onClick={() => put(Object.fromEntries(criteria.map(({ key }) => [key, EQUAL])))}
          >
            Start with equal weights
          </Button>
        </p>
      )}
      <PointRows
        {...props}
        points={draft.points}
        onPoints={put}
        end={Math.max(SLIDER_END, ...weights.map((weight) => weight ?? 0))}
      />
    </>
  );
}
