import { POOLS, type Pool } from '../../src/decision/pool';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { factsOf, type ListedOption, poolName } from './words';

/** What a card tells its board. */
export interface CardActions {
  onPool: (option: ListedOption, pool: Pool) => void;
  onDrag: (event: PointerEvent, row: number) => void;
  onShow: (option: ListedOption) => void;
}

interface CardProps extends CardActions {
  option: ListedOption;
  musts: readonly string[];
  today: number;
  isDragged: boolean;
  isBusy: boolean;
  children: preact.ComponentChildren;
}

/** Id of the field with the pool of an option, which keeps the focus when its card moves. */
export const poolField = (row: number) => `pool-${row}`;

const STEPS: Record<string, number> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** One option: its name leads to its row, its pool is picked, dragged to, or reached by Alt with the arrow keys. */
export function Card(props: CardProps) {
  const { option, musts, today, isDragged, isBusy, onPool, onDrag, onShow, children } = props;
  const { row, name, pool } = option;

  function handleKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined || !event.altKey) return;
    event.preventDefault();
    const next = POOLS[(pool === null ? -1 : POOLS.indexOf(pool)) + step];
    if (next !== undefined && !isBusy) onPool(option, next);
  }

  return (
    <li class={isDragged ? 'card dragged' : 'card'} onKeyDown={handleKeyDown}>
      <div class="card-line">
        <span class="handle" title="Drag to another pool" onPointerDown={(event) => onDrag(event, row)}>
          <Icon name="drag" />
        </span>
        <div class="card-main">
          <Button look="link" label={`${name}, go to its row`} onClick={() => onShow(option)}>
            <bdi class="name">{name}</bdi>
          </Button>
          {factsOf(option, musts, today).map((fact) => (
            <p class="note" key={fact}>
              <bdi>{fact}</bdi>
            </p>
          ))}
          {children}
        </div>
        <select
          id={poolField(row)}
          class="input card-pool"
          aria-label={`Pool of ${name}`}
          aria-describedby="pool-keys"
          value={pool ?? ''}
          aria-disabled={isBusy}
          onChange={({ currentTarget }) => {
            const wanted = POOLS.find((each) => each === currentTarget.value);
            currentTarget.value = pool ?? '';
            if (wanted !== undefined && !isBusy) onPool(option, wanted);
          }}
        >
          {pool === null && <option value="">{poolName(null)}</option>}
          {POOLS.map((each) => (
            <option key={each} value={each}>
              {poolName(each)}
            </option>
          ))}
        </select>
      </div>
    </li>
  );
}
