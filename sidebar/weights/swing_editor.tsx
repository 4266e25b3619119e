import { FULL_SWING } from '../../src/core/weights/swing';
import { ErrorText } from '../ui/error_text';
import { ChangeChoices } from './change_choices';
import type { WayProps } from './editor_props';
import { PointRows } from './point_rows';
import { swingsGiven, topOf } from './swing';

/** Weights by swing: first the change that matters most, then each of the others beside it. */
export function SwingEditor(props: WayProps) {
  const { criteria, draft, onChange, field, problem } = props;
  const { swing } = draft;
  const top = topOf(swing, criteria);
  const others = criteria.length - 1;
  const given = swingsGiven(swing, criteria);
  const put = (change: Partial<typeof swing>) => onChange({ ...draft, swing: { ...swing, ...change } });
  return (
    <>
      <p>Think of an option that is at its worst on everything. You may lift one criterion to its best.</p>
      <ChangeChoices
        question="Which change matters most to you?"
        field={top ? undefined : field}
        criteria={criteria}
        chosen={top === undefined ? -1 : criteria.indexOf(top)}
        onChoose={(place) => put({ top: criteria[place]?.key ?? null })}
      />
      {top ? (
        <>
          <p class="after-choice">
            That change is worth {FULL_SWING}: <bdi>{top.name}</bdi>. How much is each of the others worth
            beside it?
          </p>
          <p class="quiet" role="status">
            {given} of {others} given{given < others && ': until then there are no weights'}.
          </p>
          <PointRows
            {...props}
            without={top.key}
            points={swing.points}
            onPoints={(points) => put({ points })}
            end={FULL_SWING}
          />
        </>
      ) : (
        <ErrorText field={field} problem={problem} />
      )}
    </>
  );
}
