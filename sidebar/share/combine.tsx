import { useState } from 'preact/hooks';
import type { Combination, MatrixPlace, People } from '../../src/api';
import { lackInWords } from '../../src/table/share/lack_words';
import type { Call } from '../bridge';
import { dateInWords } from '../gut/gut';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Failure } from '../ui/failure';
import { Progress } from '../ui/progress';
import { useAction } from './use_action';

type Person = People['people'][number];
type Mean = Combination['mean'];

const isFinished = (person: Person) => lackInWords(person) === '';

/** Those who have finished, and of each at most the last two tabs: the estimates before and after the talk. */
function chosenAtFirst(people: readonly Person[]): Set<number> {
  const last = ({ person }: Person) =>
    Math.max(...people.filter((each) => each.person === person).map(({ estimate }) => estimate));
  const finished = people.filter((each) => isFinished(each) && each.estimate > last(each) - 2);
  return new Set(finished.map(({ sheetId }) => sheetId));
}

/** What stands under a name: which of several tabs it is, and what it lacks. */
function hintOf(person: Person, people: readonly Person[]): string {
  const isOneOfSeveral = people.some((other) => other !== person && other.person === person.person);
  const which = isOneOfSeveral ? `Estimate ${person.estimate}, on “${person.sheetName}”. ` : '';
  return `${which}${lackInWords(person) || 'Complete'}`;
}

/** Puts the tabs of several people together; nobody's numbers are shown before. */
export function Combine({ call, sheetId }: { call: Call; sheetId: number }) {
  const { result, failure, isBusy, run } = useAction<People>();
  return (
    <>
      <p>
        Each person fills in a blank copy in a file of their own, so that nobody sees others’ scores first.
        Then bring each tab back: right-click it ▸ Copy to ▸ Existing spreadsheet ▸ this file. A second tab of
        a person, after you have talked, is compared with the first.
      </p>
      <Button isBusy={isBusy} onClick={() => void run(() => call('readPeople', sheetId))}>
        {result === null ? 'Find the tabs' : 'Look again'}
      </Button>
      {isBusy && <Progress label="Looking through the tabs…" />}
      <Failure sentence={failure} />
      {result !== null && !isBusy && <ChoosePeople call={call} sheetId={sheetId} {...result} />}
    </>
  );
}

interface ChoosePeopleProps {
  call: Call;
  sheetId: number;
  people: readonly Person[];
  otherNames: readonly string[];
}

function ChoosePeople({ call, sheetId: ofMatrix, people, otherNames }: ChoosePeopleProps) {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => chosenAtFirst(people));
  const [mean, setMean] = useState<Mean>('arithmetic');
  const { result: place, failure, isBusy, run } = useAction<MatrixPlace>();
  const isOpen = people.some((person) => chosen.has(person.sheetId) && !isFinished(person));
  const choose = (sheetId: number, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(sheetId);
    else next.delete(sheetId);
    setChosen(next);
  };
  const combine = () =>
    call('combine', {
      sheetId: ofMatrix,
      sheetIds: [...chosen],
      mean,
      takesUnfinished: isOpen,
      date: dateInWords(new Date()),
    });
  const taken = people.filter(({ sheetId }) => chosen.has(sheetId));
  const count = new Set(taken.map(({ person }) => person)).size;
  const hasAnyPairs = people.some(({ hasPairs }) => hasPairs);
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
            hint={hintOf(person, people)}
          >
            <bdi>{person.person}</bdi>
          </Choice>
        ))}
      </fieldset>
      {people.some(({ estimate }) => estimate > 1) && (
        <p class="hint">
          Two tabs of one name are taken for two estimates of one person. If they are of two people, write
          another name on one of the tabs and look again.
        </p>
      )}
      {otherNames.length > 0 && (
        <div class="notice">
          {otherNames.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>If they are two, give the second a column of its own on that tab, and look again.</p>
        </div>
      )}
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
        {hasAnyPairs && (
          <Choice
            group="mean"
            isChosen={mean === 'pairs'}
            onChoose={() => setMean('pairs')}
            hint="The geometric mean of the judgments, with how consistent each person was. Everyone has to have compared pairs."
          >
            From everybody’s pairs
          </Choice>
        )}
      </fieldset>
      <Button isBusy={isBusy || count < 2} onClick={() => void run(combine)}>
        {isOpen ? 'Combine them as they are' : 'Combine'}
      </Button>
      {count < 2 && <p class="hint">Choose the tabs of two people or more.</p>}
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
