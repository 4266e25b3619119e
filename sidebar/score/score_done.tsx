import type { MatrixView, View } from '../../src/api';
import { counted } from '../../src/insight/wording';
import { Button } from '../ui/button';
import { firstUnfinished } from './order';

interface ScoreDoneProps {
  view: MatrixView;
  goTo: (view: View) => void;
  onCriterion: (id: string) => void;
}

/** Behind the last criterion: what is still blank, and where to go from here. */
export function ScoreDone({ view, goTo, onCriterion }: ScoreDoneProps) {
  const { criteria, scores } = view.decision;
  const blank = scores.flat().filter((score) => score === null).length;
  const open = criteria[firstUnfinished(view.decision) ?? -1];
  const [first] = criteria;
  return (
    <>
      <p>
        {blank === 0
          ? 'Every option has a score on every criterion.'
          : `${counted(blank, 'score')} ${blank === 1 ? 'is' : 'are'} still blank. What is blank is left out, not counted as zero.`}
      </p>
      <div class="buttons">
        {open !== undefined ? (
          <Button look="primary" onClick={() => onCriterion(open.id)}>
            Score the rest
          </Button>
        ) : (
          <Button look="primary" onClick={() => goTo(view.covered ? 'gut' : 'insights')}>
            {view.covered ? 'Rank by gut' : 'Insights'}
          </Button>
        )}
        {first !== undefined && <Button onClick={() => onCriterion(first.id)}>Go over all</Button>}
      </div>
      {blank < scores.flat().length && (
        <p>
          <Button look="link" onClick={() => goTo('again')}>
            Score a few again on another day
          </Button>
        </p>
      )}
    </>
  );
}
