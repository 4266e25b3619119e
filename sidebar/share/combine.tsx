import { useState } from 'preact/hooks';
import type { MatrixPlace, People } from '../../src/api';
import type { Call } from '../bridge';
import { dateInWords } from '../gut/gut';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Failure } from '../ui/failure';
import { Progress } from '../ui/progress';
import { useAction } from './use_action';

type Person = People['people'][number];
type Mean = 'arithmetic' | 'geometric';

const lacks = ({ unscored, unweighed, wrong }: Person) =>
  [
    unscored > 0 && `${unscored} ${unscored === 1 ? 'score' : 'scores'} missing`,
    unweighed > 0 && `${unweighed} ${unweighed === 1 ? 'weight' : 'weights'} missing`,
    wrong > 0 && `${wrong} to correct`,
  ].filter((part) => part !== false);

/** Puts the tabs of several people together; nobody's numbers are shown before. */
export function Combine({ call }: { call: Call }) {
  const { result, failure, isBusy, run } = useAction<People>();
  return (
    <>
      <p>
        Each person fills in a blank copy in a file of their own, so that nobody sees others’ scores first.
        Then bring each tab back: right-click it ▸ Copy to ▸ Existing spreadsheet ▸ this file.
      </p>
      <Button isBusy={isBusy} onClick={() => void run(() => call('readPeople'))}>
        {result === null ? 'Find the tabs' : 'Look again'}
      </Button>
      {isBusy && <Progress label="Looking through the tabs…" />}
      <Failure sentence={failure} />
      {result !== null && !isBusy && <ChoosePeople call={call} people={result.people} />}
    </>
  );
}

function ChoosePeople({ call, people }: { call: Call; people: readonly Person[] }) {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    new Set(people.filter((person) => lacks(person).length === 0).map(({ sheetId }) => sheetId)),
  );
  const [mean, setMean] = useState<Mean>('arithmetic');
  const { result: place, failure, isBusy, run } = useAction<MatrixPlace>();
  const isOpen = people.some((person) => chosen.has(person.sheetId) && lacks(person).length > 0);
  const choose = (sheetId: number, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(sheetId);
    else next.delete(sheetId);
    setChosen(next);
  };
  const combine = () =>
    call('combine', { sheetIds: [...chosen], mean, takesUnfinished: isOpen, date: dateInWords(new Date()) });
  return (
    <>
      <fieldset>
        <legend>Whose tabs</legend>
        {people.map((person) => (
          <Choice
            key={person.sheetId}
            type="checkbox"
            isChosen={chosen.has(person.sheetId)}
            onChoose={(isChosen) => choose(person.sheetId, isChosen)}
            hint={lacks(person).join(', ') || 'Complete'}
          >
            <bdi>{person.person}</bdi>
          </Choice>
        ))}
      </fieldset>
      {isOpen && (
        <p class="notice">
          Not everyone chosen has finished. Whoever sees the result now can be swayed by it; better wait for
          them, or leave them out.
        </p>
      )}
      <fieldset>
        <legend>Weights together</legend>
        <Choice
          group="mean"
          isChosen={mean === 'arithmetic'}
          onChoose={() => setMean('arithmetic')}
          hint="Everyone’s share counts the same."
        >
          Average of the shares
        </Choice>
        <Choice
          group="mean"
          isChosen={mean === 'geometric'}
          onChoose={() => setMean('geometric')}
          hint="Keeps how many times one matters more than another; a 0 from anyone makes it 0."
        >
          Geometric mean
        </Choice>
      </fieldset>
      <Button isBusy={isBusy || chosen.size < 2} onClick={() => void run(combine)}>
        {isOpen ? 'Combine them as they are' : 'Combine'}
      </Button>
      {chosen.size < 2 && <p class="hint">Choose the tabs of two people or more.</p>}
      {isBusy && <Progress label="Putting them together…" />}
      <Failure sentence={failure} />
      {place !== null && (
        <p role="status">
          They are together on the new sheet <bdi>“{place.sheetName}”</bdi>.
        </p>
      )}
    </>
  );
}
