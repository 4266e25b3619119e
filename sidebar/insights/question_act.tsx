import type { Question } from '../../src/insight/questions/questions_of';
import { crossing } from '../../src/table/map';
import { Button } from '../ui/button';
import type { SectionProps } from './section_props';

interface QuestionActProps
  extends Pick<SectionProps, 'matrix' | 'voice' | 'onSetWeight' | 'onSelectCell' | 'onAskHalf' | 'goTo'> {
  question: Question;
}

/** What can be done about a question at once, or nothing. */
export function QuestionAct(props: QuestionActProps) {
  const { question, matrix, voice, onSetWeight, onSelectCell, onAskHalf, goTo } = props;
  switch (question.code) {
    case 'scale-moved': {
      const { criteria, keeps } = question;
      if (keeps === null) return <SetWeights goTo={goTo} />;
      return (
        <p>
          <Button onClick={() => onSetWeight(criteria[0], keeps.weight)}>
            Set the weight to {voice.figures.number(keeps.weight)}
          </Button>
        </p>
      );
    }
    case 'halo':
      return (
        <p>
          <Button onClick={() => goTo('score')}>Score one criterion at a time</Button>
        </p>
      );
    case 'flat-weights':
    case 'splitting':
    case 'hardly-used':
      return <SetWeights goTo={goTo} />;
    case 'prices':
      return (
        <>
          <p>
            <Button look="link" onClick={() => onAskHalf(question.criteria[0] ?? 0)}>
              Not a straight line for you?
            </Button>
          </p>
          <SetWeights goTo={goTo} />
        </>
      );
    case 'forgotten': {
      const { map } = matrix.view;
      const { name } = map.criterionFields;
      const isDown = map.orientation === 'down';
      if (name === null) return null;
      const end = crossing(map, map.criterionSpan.last, name);
      return (
        <>
          <p>
            <Button onClick={() => onSelectCell(end)}>Go to the last criterion</Button>
          </p>
          <p class="quiet">
            {isDown
              ? 'Insert a row above it and fill in a name, a weight, worst, best and the scores.'
              : 'Insert a column before it and fill in a name, a weight, worst, best and the scores.'}
          </p>
        </>
      );
    }
    default:
      return null;
  }
}

function SetWeights({ goTo }: Pick<QuestionActProps, 'goTo'>) {
  return (
    <p>
      <Button onClick={() => goTo('weights')}>Set weights</Button>
    </p>
  );
}
