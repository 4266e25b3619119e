import { useState } from 'preact/hooks';
import { shares } from '../../src/core/share';
import type { Criterion } from '../../src/decision/decision';
import { typableNumber } from '../../src/decision/locale_number';
import { bendOf, lackOf } from '../../src/decision/numbers';
import { noHalfSentence } from '../../src/table/matrix/half_words';
import type { Matrix } from '../matrix/model';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Field, hintId } from '../ui/field';
import { Input } from '../ui/input';
import { SelectField } from '../ui/select_field';
import { readHalf } from '../wizard/read_on_scale';
import type { HalfSaid, SectionProps } from './section_props';
import { TriedLine } from './tried_line';

const FIELD = 'half-as-good';

export function everyStepAnswer({ matrix, names }: SectionProps): string {
  const bent = bentCriteria(matrix);
  const [only] = bent;
  if (only === undefined) return 'taken so';
  return bent.length === 1 ? `not on ${names.criterionIn(only)}` : `not on ${bent.length} criteria`;
}

/** Which score is half as good as the best, for one criterion at a time; what would come of it is shown before it is written. */
export function EveryStepSection(props: SectionProps) {
  const { matrix, names, voice, asked, onHalf } = props;
  const { criteria } = matrix.view.decision;
  const offered = offeredCriteria(matrix);
  const [chosen, setChosen] = useState(criteria[asked ?? -1]?.id ?? criteria[offered[0] ?? -1]?.id);
  /** What is typed, of which criterion; null before anything is. */
  const [typed, setTyped] = useState<{ id: string; text: string } | null>(null);
  /** How the last press went; null while the sheet is written. */
  const [said, setSaid] = useState<HalfSaid | null>({ failure: null, said: '' });
  const { noHalf = null } = matrix.view;
  if (noHalf !== null) return <p>{noHalfSentence(noHalf)}</p>;
  const at = offered.find((each) => criteria[each]?.id === chosen) ?? offered[0];
  const criterion = criteria[at ?? -1];
  if (at === undefined || criterion === undefined) return <p>No criterion has a worst and a best yet.</p>;

  const { figures } = voice;
  const { locale } = matrix.view;
  const now = criterion.half === null ? '' : typableNumber(criterion.half, locale);
  const text = typed?.id === criterion.id ? typed.text : now;
  const half = read(criterion, text, locale);
  const problem = half !== null && typeof half === 'object' ? half : undefined;
  const wanted = typeof half === 'number' ? half : null;
  const isNew = problem === undefined && wanted !== criterion.half;
  const isBusy = said === null;
  const [worst, best] = [criterion.worst ?? 0, criterion.best ?? 0];
  const score = (value: number) => figures.score(at, value);

  function choose(id: string): void {
    setChosen(id);
    setSaid({ failure: null, said: '' });
  }
  async function write(value: number | null): Promise<void> {
    if (criterion === undefined) return;
    setSaid(null);
    const answer = await onHalf(criterion, value);
    setSaid(answer);
    if (answer.failure === null) setTyped(null);
  }

  return (
    <>
      <p>
        It is taken so unless you say otherwise: a score half way from worst to best earns half. Where the
        first steps count for more to you than the last, or for less, say which score is half as good as the
        best.
      </p>
      <SelectField
        id={`${FIELD}-criterion`}
        label="Criterion"
        value={criterion.id}
        choices={offered.map((each) => ({ value: criteria[each]?.id ?? '', text: choiceText(each) }))}
        onChange={choose}
      />
      <Field
        id={FIELD}
        label={`Half as good as ${score(best)}`}
        hint={`Between ${score(worst)} and ${score(best)}. On a straight line it is ${score((worst + best) / 2)}.`}
        problem={problem}
      >
        <Input
          id={FIELD}
          look="number"
          value={text}
          isInvalid={problem !== undefined}
          describedBy={hintId(FIELD)}
          onInput={(next) => {
            setTyped({ id: criterion.id, text: next });
            setSaid({ failure: null, said: '' });
          }}
          onEnter={() => {
            if (isNew && !isBusy) void write(wanted);
          }}
        />
      </Field>
      {isNew && <TriedLine {...props} criterion={at} half={wanted} />}
      <div class="question-actions">
        {isNew && (
          <Button isBusy={isBusy} onClick={() => void write(wanted)}>
            {isBusy ? 'Writing…' : 'Apply'}
          </Button>
        )}
        {criterion.half !== null && (
          <Button look="link" isBusy={isBusy} onClick={() => void write(null)}>
            Clear
          </Button>
        )}
      </div>
      <Failure sentence={said?.failure ?? null} />
      <p class="quiet" role="status">
        {said?.said}
      </p>
    </>
  );

  function choiceText(each: number): string {
    const own = criteria[each]?.half ?? null;
    const name = names.criterion(each);
    return own === null ? name : `${name}, half at ${figures.score(each, own)}`;
  }
}

function read({ kind, unit, worst, best }: Criterion, text: string, locale: string) {
  return readHalf({ half: text }, { kind, unit, worst: worst ?? 0, best: best ?? 0 }, locale);
}

/** The criteria that have a scale: measures first, then by their share. */
function offeredCriteria({ view: { decision }, decision: { weights } }: Matrix): number[] {
  const share = shares(weights);
  return decision.criteria
    .map((_, at) => at)
    .filter((at) => lackOf(decision.criteria[at] ?? { worst: null, best: null }) === null)
    .sort((a, b) => isMeasure(b) - isMeasure(a) || (share[b] ?? 0) - (share[a] ?? 0) || a - b);

  function isMeasure(at: number): number {
    return decision.criteria[at]?.kind === 'measure' ? 1 : 0;
  }
}

const bentCriteria = ({ view }: Matrix): number[] =>
  view.decision.criteria.flatMap((each, at) => (bendOf(each) === null ? [] : [at]));
