import type { Proposal } from '../../src/api';
import { Choice } from '../ui/choice';
import { lineInWords } from './words';

interface LineListProps {
  of: 'criteria' | 'options';
  proposal: Proposal;
  onChoose: (line: number, isRead: boolean) => void;
}

/** Every line of a table with a box: ticked is a criterion or an option. */
export function LineList({ of, proposal, onChoose }: LineListProps) {
  return (
    <fieldset class="lines">
      <legend class="unseen">{of === 'criteria' ? 'Criteria' : 'Options'}</legend>
      {proposal[of]
        .filter(({ kind }) => kind !== 'field')
        .map((each) => (
          <Choice
            key={each.line}
            type="checkbox"
            id={`${of}-${each.line}`}
            isChosen={each.kind === 'read'}
            onChoose={(isRead) => onChoose(each.line, isRead)}
          >
            <bdi>{lineInWords(proposal.map, of, each)}</bdi>
          </Choice>
        ))}
    </fieldset>
  );
}
