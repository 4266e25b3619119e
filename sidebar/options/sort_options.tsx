import type { KeptScore, NewOption, OptionsView } from '../../src/api';
import { counted } from '../../src/insight/wording';
import { noteOf } from '../../src/table/options/notes';
import { type Call, focusSheet } from '../bridge';
import { ProblemList } from '../matrix/problem_list';
import { useSelectCell } from '../matrix/use_select_cell';
import type { PageProps } from '../page';
import { today as dayOfToday } from '../rounds/today';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Progress } from '../ui/progress';
import { AddOptions } from './add_options';
import { Board } from './board';
import { MatrixActions } from './matrix_actions';
import { Musts } from './musts';
import { NoOptions } from './no_options';
import { inMatrix, type SeenMatrix } from './seen_matrix';
import { useOptions } from './use_options';
import { countSentence, dueSentences, type ListedOption } from './words';
import './options.css';

/** The page of "Sort options": what is due, the board of three pools, new options, musts, the way into the matrix. */
export function SortOptions({ call }: PageProps) {
  const { state, refresh, change, sawMatrix } = useOptions(call);
  const { select, failure: selectFailure } = useSelectCell(call);
  const { view, matrix, last, failure, isBusy } = state;
  const today = dayOfToday();

  const body = (seen: OptionsView) => {
    const { sheetId, options, musts, problems } = seen;
    const others = matrix === null ? [] : onlyInMatrix(matrix, options);
    const add = (fresh: NewOption[]) => change(() => call('addOptions', sheetId, fresh));
    const due = dueSentences(options, today);
    return (
      <>
        <p>{countSentence(options)}</p>
        {due.length > 0 && (
          <ul class="due" aria-label="Due">
            {due.map((sentence) => (
              <li key={sentence} class="notice">
                {sentence}
              </li>
            ))}
          </ul>
        )}
        {problems.length > 0 && (
          <section aria-label="To correct">
            <p>To correct in the sheet:</p>
            <ProblemList
              call={call}
              sheetId={sheetId}
              problems={problems.map((problem) => ({
                ...problem,
                criterion: null,
                option: null,
                takes: 'option',
              }))}
            />
          </section>
        )}
        {options.length > 0 && (
          <Board
            view={seen}
            today={today}
            isBusy={isBusy}
            onMove={(move) => change(() => call('moveOption', move))}
            onShow={({ row }) => void select(sheetId, row, 1)}
            below={(option) =>
              matrix !== null && (
                <MatrixActions
                  option={option}
                  matrix={matrix}
                  kept={option.kept.length > 0 ? option.kept : (last[option.id] ?? [])}
                  isBusy={isBusy}
                  onBringIn={(wanted, scores) => void bringIn(matrix, wanted, scores)}
                  onTakeOut={(wanted) => void takeOut(matrix, sheetId, wanted)}
                />
              )
            }
          />
        )}
        <p class="note">
          {matrix === null ? (
            'To bring an option into a matrix, open the sheet of the matrix: this page follows.'
          ) : (
            <>
              The matrix here is <bdi>{matrix.name}</bdi>. Options under real consideration can go into it.
            </>
          )}
        </p>
        {others.length > 0 && (
          <p>
            {counted(others.length, 'option')} of the matrix {others.length === 1 ? 'is' : 'are'} not in this
            list.{' '}
            <Button
              look="link"
              isBusy={isBusy}
              onClick={() =>
                void add(
                  others.map(({ id, name }) => ({
                    id,
                    name,
                    note: '',
                    pool: 'considered',
                    changedOn: today,
                  })),
                )
              }
            >
              Write {others.length === 1 ? 'it' : 'them'} down here too
            </Button>
          </p>
        )}
        <details class="folded" open={options.length === 0}>
          <summary>Add options</summary>
          <AddOptions view={seen} today={today} isBusy={isBusy} onAdd={add} />
        </details>
        <details class="folded">
          <summary>Musts{musts.length > 0 && ` (${musts.length})`}</summary>
          <Musts
            musts={musts}
            isBusy={isBusy}
            onAdd={(name) => change(() => call('addMust', sheetId, name).then(() => null))}
            onRename={(expected, name) => change(() => call('renameMust', { sheetId, expected, name }))}
          />
        </details>
        <p>
          <Button
            look="link"
            onClick={() => void select(sheetId, 1, 1).then(focusSheet)}
            label={`Go to the sheet ${seen.sheetName}`}
          >
            Go to the sheet
          </Button>
        </p>
      </>
    );
  };

  async function bringIn(into: SeenMatrix, option: ListedOption, scores: KeptScore[]): Promise<void> {
    const { id, name } = option;
    const isDone = await change(() =>
      call('bringIntoMatrix', {
        matrixId: into.sheetId,
        option: { id, name, note: noteOf(option, view?.musts ?? []) },
        scores,
      }).then(() => null),
    );
    if (isDone) sawMatrix({ ...into, options: [...into.options, { id, name }] });
  }

  async function takeOut(
    from: SeenMatrix,
    sheetId: number,
    option: { id: string; name: string },
  ): Promise<void> {
    const { id, name } = option;
    const isDone = await change(async () => {
      await recordFirst(call, from.sheetId, name, today);
      await call('takeOutOfMatrix', {
        matrixId: from.sheetId,
        sheetId,
        expected: { id, name },
        takesBaseline: id === from.baseline,
        today,
      });
      return null;
    });
    if (!isDone) return;
    const baseline = from.baseline === id ? null : from.baseline;
    sawMatrix({ ...from, baseline, options: from.options.filter((each) => each.id !== id) });
  }

  return (
    <main class="main options-page">
      <div class="page-head">
        <h1>Sort options</h1>
        <Button look="link" onClick={() => void refresh()} label="Refresh from the sheet">
          Refresh
        </Button>
      </div>
      <Failure sentence={failure ?? selectFailure} />
      {view === undefined && failure === null && <Progress label="Reading the options…" />}
      {view === null && (
        <NoOptions
          matrix={matrix}
          today={today}
          isBusy={isBusy}
          onCreate={(options) => void change(() => call('createOptions', options))}
        />
      )}
      {view != null && body(view)}
    </main>
  );
}

function onlyInMatrix(matrix: SeenMatrix, options: readonly ListedOption[]): SeenMatrix['options'] {
  const listed = new Set(options.map((option) => inMatrix(matrix, option)?.id));
  return matrix.options.filter(({ id }) => !listed.has(id));
}

/**
 * The scores of an option go into History before its column is deleted. Where the matrix can't be recorded as a round, because
 * a cell is wrong or its totals are covered, they are still kept in the note of its row among the options.
 */
async function recordFirst(call: Call, sheetId: number, option: string, date: number): Promise<void> {
  const name = `Before ${option} was taken out`;
  const round = { sheetId, date, name, note: '', decided: null, whenSame: 'ask' as const };
  await call('recordRound', round).catch(() => null);
}
