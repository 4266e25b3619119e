import { shares } from '../../src/core/share';
import { FULL_SWING } from '../../src/core/weights/swing';
import { formatShare } from '../text/format_number';
import { ErrorText } from '../ui/error_text';
import { ChangeChoice } from './change_choice';
import type { WeightsEditorProps } from './editor_props';
import { readSwing, topOf } from './swing';
import { WeightRow } from './weight_row';

/** Weights by swing: first the change that matters most, then the others beside it. */
export function SwingEditor(props: WeightsEditorProps) {
  const { criteria, draft, onChange, fieldOf, onLeave, problemAt } = props;
  const { swing } = draft;
  const top = topOf(swing, criteria);
  const counted = readSwing(swing, criteria).weights.map((weight) => (weight > 0 ? weight : 0));
  const shareOf = shares(counted);
  const firstKey = criteria[0]?.key ?? '';
  const setSwing = (change: Partial<typeof swing>) => onChange({ ...draft, swing: { ...swing, ...change } });
  return (
    <>
      <p id="swing-question">
        Think of an option that is at its worst on everything. You may lift one criterion to its best: which
        change matters most to you?
      </p>
      <div role="radiogroup" aria-labelledby="swing-question">
        {criteria.map((criterion) => (
          <ChangeChoice
            key={criterion.key}
            group="swing-top"
            choice={criterion}
            id={criterion.key === firstKey && top === undefined ? fieldOf(firstKey) : undefined}
            isChosen={criterion.key === top?.key}
            onChoose={() => setSwing({ top: criterion.key })}
          />
        ))}
      </div>
      {top === undefined ? (
        <ErrorText field={fieldOf(firstKey)} problem={problemAt(firstKey)} />
      ) : (
        <>
          <p class="after-choice">
            That change is worth {FULL_SWING}: <bdi>{top.name}</bdi>,{' '}
            {formatShare(shareOf[criteria.indexOf(top)] ?? 0)} of the whole. How much is each of the others
            worth beside it?
          </p>
          <ul class="weights">
            {criteria.map((criterion, at) =>
              criterion === top ? null : (
                <WeightRow
                  key={criterion.key}
                  criterion={criterion}
                  field={fieldOf(criterion.key)}
                  text={swing.points[criterion.key] ?? ''}
                  value={counted[at] ?? 0}
                  end={FULL_SWING}
                  share={shareOf[at] ?? 0}
                  problem={problemAt(criterion.key)}
                  onInput={(text) => setSwing({ points: { ...swing.points, [criterion.key]: text } })}
                  onLeave={() => onLeave(criterion.key)}
                />
              ),
            )}
          </ul>
        </>
      )}
    </>
  );
}
