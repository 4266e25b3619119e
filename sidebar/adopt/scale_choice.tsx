import { useState } from 'preact/hooks';
import type { Corrections, Proposal } from '../../src/api';
import { typableNumber } from '../../src/decision/locale_number';
import { isProblem, type NumberProblem, readNumber } from '../text/number_problem';
import { ErrorText } from '../ui/error_text';
import { Input } from '../ui/input';
import { useLocale } from '../ui/locale';
import { SelectField } from '../ui/select_field';
import { LineSelect } from './line_select';

type Scale = NonNullable<Corrections['scale']>;

interface ScaleChoiceProps {
  proposal: Proposal;
  onChoose: (scale: Scale) => void;
}

const WAYS = [
  { value: 'all', text: 'One scale for all criteria' },
  { value: 'lines', text: 'Worst and best for each criterion' },
  { value: 'raw', text: 'None: scores as they are' },
] as const;

const ENDS = ['worst', 'best'] as const;
const LABELS = { worst: 'Worst', best: 'Best' } as const;

/** What scores run from and to: one scale for all, lines in the table, or nothing. */
export function ScaleChoice({ proposal, onChoose }: ScaleChoiceProps) {
  const locale = useLocale();
  const { scale, criterionFields } = proposal.map;
  const { worst, best } = criterionFields;
  const now = worst !== null && best !== null ? 'lines' : scale === null ? 'raw' : 'all';
  const [way, setWay] = useState<Scale['by']>(now);
  const [lines, setLines] = useState({ worst, best });
  /** What was typed; null shows what is proposed. */
  const [typed, setTyped] = useState<Record<'worst' | 'best', string | null>>({ worst: null, best: null });
  const shown = {
    worst: typed.worst ?? typableNumber(scale?.worst ?? 1, locale),
    best: typed.best ?? typableNumber(scale?.best ?? 5, locale),
  };
  const [problem, setProblem] = useState<NumberProblem | null>(null);

  function choose(next: Scale['by']): void {
    setWay(next);
    setProblem(null);
    if (next === 'raw') onChoose({ by: 'raw' });
    if (next === 'all') chooseNumbers();
    if (next === 'lines') chooseLines(lines);
  }

  function chooseLines(chosen: typeof lines): void {
    setLines(chosen);
    if (chosen.worst === null || chosen.best === null || chosen.worst === chosen.best) return;
    onChoose({ by: 'lines', worst: chosen.worst, best: chosen.best });
  }

  function chooseNumbers(): void {
    const read = (text: string, whenEmpty: string) => readNumber(text, { whenEmpty, example: '5', locale });
    const low = read(shown.worst, 'Give the worst possible score.');
    const high = read(shown.best, 'Give the best possible score.');
    if (isProblem(low)) setProblem(low);
    else if (isProblem(high)) setProblem(high);
    else if (low.value === high.value) setProblem({ sentence: 'Worst and best must differ.' });
    else {
      setProblem(null);
      onChoose({ by: 'all', worst: low.value, best: high.value });
    }
  }

  return (
    <>
      <SelectField id="scale-way" label="Scale" value={way} choices={WAYS} onChange={choose} />
      {way === 'all' && (
        <div class="anchors">
          {ENDS.map((end) => (
            <div key={end}>
              <label for={`scale-${end}`}>{LABELS[end]}</label>
              <Input
                id={`scale-${end}`}
                value={shown[end]}
                look="number"
                isInvalid={problem !== null}
                onInput={(text) => setTyped({ ...typed, [end]: text })}
                onLeave={chooseNumbers}
                onEnter={chooseNumbers}
              />
            </div>
          ))}
        </div>
      )}
      {way === 'lines' &&
        ENDS.map((end) => (
          <LineSelect
            key={end}
            id={`${end}-line`}
            label={LABELS[end]}
            proposal={proposal}
            line={lines[end]}
            onChoose={(line) => chooseLines({ ...lines, [end]: line })}
          />
        ))}
      <ErrorText field="scale-worst" problem={problem} />
    </>
  );
}
