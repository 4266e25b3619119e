import type { Corrections, Proposal, SelectedBlock } from '../../src/api';
import { lineName, ORIENTATIONS } from '../../src/table/map';
import { linesInWords } from '../../src/table/unread_words';
import { useLocale } from '../ui/locale';
import { SelectField } from '../ui/select_field';
import { asksForScale, asSeen, linesOfBlock, withLine, withSelected } from './change';
import { LineList } from './line_list';
import { LineSelect } from './line_select';
import { Part } from './part';
import { ScaleChoice } from './scale_choice';
import { scaleInWords, weightsInWords } from './words';

interface PartsProps {
  proposal: Proposal;
  corrections: Corrections;
  onChange: (corrections: Corrections) => void;
  /** Gives the selected cells to a change. */
  onPoint: (change: (block: SelectedBlock) => Corrections) => void;
}

const WAYS = {
  down: 'A row for each criterion',
  across: 'A column for each criterion',
} as const;

/** What is what in a table, as a list in which each can be corrected. */
export function Parts({ proposal, corrections, onChange, onPoint }: PartsProps) {
  const locale = useLocale();
  const { map, questions } = proposal;
  const seen = asSeen(proposal, corrections);
  const { name, weight } = map.criterionFields;
  const across = (block: SelectedBlock) => linesOfBlock(block, map.orientation).across.first;
  const names = name === null ? '' : `, named by ${lineName(map, 'options', name)}`;
  const header = map.optionFields.name;
  const isDown = map.orientation === 'down';
  return (
    <ul class="plain adopt-parts">
      <Part
        id="part-criteria"
        heading="Criteria"
        words={`${linesInWords(map.criteria, isDown)}${names}`}
        onPoint={() => onPoint((block) => withSelected(seen, 'criteria', proposal, block))}
      >
        <SelectField
          id="orientation"
          label="How the table lies"
          value={map.orientation}
          choices={ORIENTATIONS.map((value) => ({ value, text: WAYS[value] }))}
          onChange={(orientation) =>
            onChange({ ...seen, ...EMPTY, orientation, block: corrections.block, scale: null })
          }
        />
        <LineSelect
          id="names"
          label="Their names"
          proposal={proposal}
          line={name}
          onChoose={(line) => onChange({ ...seen, name: line })}
        />
        <LineList
          of="criteria"
          proposal={proposal}
          onChoose={(line, isRead) => onChange(withLine(seen, 'criteria', line, isRead))}
        />
      </Part>
      <Part
        id="part-weights"
        heading="Weights"
        words={weightsInWords(proposal, locale)}
        isOpen={questions.some((code) => code.startsWith('weights-'))}
        onPoint={() => onPoint((block) => ({ ...seen, weight: across(block) }))}
      >
        <LineSelect
          id="weights"
          label="Where the weights stand"
          proposal={proposal}
          line={weight}
          onChoose={(line) => onChange({ ...seen, weight: line })}
        />
      </Part>
      <Part
        id="part-scale"
        heading="Worst and best"
        words={scaleInWords(proposal, locale)}
        isOpen={asksForScale(questions)}
      >
        <ScaleChoice
          key={map.orientation}
          proposal={proposal}
          onChoose={(scale) => onChange({ ...seen, scale })}
        />
      </Part>
      <Part
        id="part-options"
        heading="Options"
        isOpen={questions.includes('options-averaged')}
        words={`${linesInWords(map.options, !isDown)}${header === null ? '' : `, named by ${lineName(map, 'criteria', header)}`}`}
        onPoint={() => onPoint((block) => withSelected(seen, 'options', proposal, block))}
      >
        <LineList
          of="options"
          proposal={proposal}
          onChoose={(line, isRead) => onChange(withLine(seen, 'options', line, isRead))}
        />
      </Part>
    </ul>
  );
}

const EMPTY = { header: null, name: null, weight: null, criteria: [], options: [] };
