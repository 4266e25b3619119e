import type { Proposal } from '../../src/api';
import { SelectField } from '../ui/select_field';
import { lineInWords } from './words';

interface LineSelectProps {
  id: string;
  label: string;
  proposal: Proposal;
  line: number | null;
  onChoose: (line: number) => void;
}

/** One line across the criteria, chosen from a list: the weights, the names, worst or best. */
export function LineSelect({ id, label, proposal, line, onChoose }: LineSelectProps) {
  const { map, options } = proposal;
  const choices = options.map((each) => ({
    value: String(each.line),
    text: lineInWords(map, 'options', { ...each, kind: 'field' }),
  }));
  const isListed = options.some((each) => each.line === line);
  return (
    <SelectField
      id={id}
      label={label}
      value={line === null ? '' : String(line)}
      choices={isListed ? choices : [{ value: line === null ? '' : String(line), text: '–' }, ...choices]}
      onChange={(value) => value !== '' && onChoose(Number(value))}
    />
  );
}
