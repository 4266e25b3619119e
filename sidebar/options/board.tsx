import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OptionMove, OptionsView } from '../../src/api';
import { POOLS, type Pool } from '../../src/decision/pool';
import { quote } from '../text/quote';
import { Button } from '../ui/button';
import { Card, poolField } from './card';
import { DiscardForm } from './discard_form';
import { useDragToPool } from './use_drag_to_pool';
import { type ListedOption, poolName } from './words';

interface BoardProps {
  view: OptionsView;
  today: number;
  isBusy: boolean;
  /** Writes a move; whether it worked. */
  onMove: (move: OptionMove) => Promise<boolean>;
  onShow: (option: ListedOption) => void;
  /** What stands below the facts of a card. */
  below: (option: ListedOption) => preact.ComponentChildren;
}

/** The pools one under the other, each option a card that is moved between them. */
export function Board({ view, today, isBusy, onMove, onShow, below }: BoardProps) {
  const { options, musts, sheetId } = view;
  const [discarding, setDiscarding] = useState<number | null>(null);
  const [moved, setMoved] = useState<{ words: string; back: OptionMove } | null>(null);
  /** The field that gets the focus back when its card stands in another list. */
  const focus = useRef<string | null>(null);
  useLayoutEffect(() => {
    const field = document.getElementById(focus.current ?? '');
    if (field === null) return;
    field.focus();
    focus.current = null;
  }, [view]);

  async function move(option: ListedOption, after: OptionMove['after']): Promise<void> {
    const { id, name, row } = option;
    const field = document.getElementById(poolField(row));
    const isAtCard = field?.closest('.card')?.contains(document.activeElement) ?? false;
    const { pool, reason, lookAgain, changedOn } = option;
    focus.current = isAtCard ? poolField(row) : null;
    const isDone = await onMove({ sheetId, expected: { id, name, pool }, after });
    if (!isDone) return;
    setDiscarding(null);
    setMoved({
      words: `${quote(name)} is now in “${poolName(after.pool)}”.`,
      back: {
        sheetId,
        expected: { id, name, pool: after.pool },
        after: { pool, reason, lookAgain, changedOn },
      },
    });
  }

  function choose(option: ListedOption, pool: Pool): void {
    if (pool === option.pool) return;
    if (pool === 'discarded') {
      setDiscarding(option.row);
      return;
    }
    // Whoever moves an option has looked at it: a day that has come is done with.
    const lookAgain = (option.lookAgain ?? Infinity) <= today ? null : option.lookAgain;
    void move(option, { pool, reason: option.reason, lookAgain, changedOn: today });
  }

  const { dragged, start } = useDragToPool((row, pool) => {
    const option = options.find((each) => each.row === row);
    if (option !== undefined && !isBusy) choose(option, pool);
  });

  async function undo(): Promise<void> {
    if (moved === null) return;
    const name = moved.back.expected.name;
    const option = options.find((each) => each.name === name);
    const id = option?.id ?? moved.back.expected.id;
    focus.current = option === undefined ? null : poolField(option.row);
    const back = { ...moved.back, expected: { ...moved.back.expected, id } };
    if (await onMove(back)) setMoved(null);
  }

  const hasUnsorted = options.some(({ pool }) => pool === null);
  return (
    <div class="board" aria-busy={isBusy}>
      <p class="hint" id="pool-keys">
        Drag an option to another pool, pick its pool, or press Alt+↑ and Alt+↓.
      </p>
      <div class="moved" role="status">
        {moved !== null && (
          <>
            {moved.words}{' '}
            <Button look="link" label="Undo the move" isBusy={isBusy} onClick={() => void undo()}>
              Undo
            </Button>
          </>
        )}
      </div>
      {[...(hasUnsorted ? [null] : []), ...POOLS].map((pool) => {
        const own = options.filter((option) => option.pool === pool);
        const isOver = pool !== null && dragged?.over === pool;
        return (
          <section
            key={pool ?? 'unsorted'}
            class={isOver ? 'pool over' : 'pool'}
            data-pool={pool ?? undefined}
            aria-label={poolName(pool)}
          >
            <h2 class="apart">
              {poolName(pool)} <span class="count">{own.length}</span>
            </h2>
            {own.length === 0 ? (
              <p class="quiet">None</p>
            ) : (
              <ul>
                {own.map((option) => (
                  <Card
                    key={option.row}
                    option={option}
                    musts={musts}
                    today={today}
                    isDragged={dragged?.row === option.row}
                    isBusy={isBusy}
                    onPool={choose}
                    onDrag={start}
                    onShow={onShow}
                  >
                    {below(option)}
                    {discarding === option.row && (
                      <DiscardForm
                        option={option}
                        isBusy={isBusy}
                        onDiscard={(reason, lookAgain) =>
                          void move(option, { pool: 'discarded', reason, lookAgain, changedOn: today })
                        }
                        onCancel={() => {
                          setDiscarding(null);
                          document.getElementById(poolField(option.row))?.focus();
                        }}
                      />
                    )}
                  </Card>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}
