interface StackedBarProps {
  /** The whole picture in words; a bar without repeats what stands beside it. */
  label?: string;
  /** The length of each piece in the unit of the bar; pieces below 0 point the other way from the start. */
  lengths: readonly (number | null)[];
  /** Class of the look of a piece, by its place. */
  look: (at: number) => string;
  /** The bar runs from `low` ≤ 0 to `high` > 0. */
  low?: number;
  high: number;
  /** What a piece carries where it fits, by its place: the number of its criterion or rank. */
  mark?: (at: number) => string;
}

/** Pixels that the bar of a 300 px sidebar has, and that one digit needs. */
const BAR_WIDTH = 264;
const DIGIT_WIDTH = 8;

/** Narrower pieces have no room for an outline. */
const OUTLINED = 4;

const percent = (part: number) => `${100 * part}%`;

/** Pieces end to end, told apart by outline, order and number, not by colour alone. */
export function StackedBar({ label, lengths, look, low = 0, high, mark: markOf }: StackedBarProps) {
  const span = high - low;
  /** The pieces that point one way, towards `end`. */
  const draw = (end: number, way: string) =>
    end !== 0 && (
      <span class={`bar-part ${way}`} style={{ width: percent(Math.abs(end) / span) }}>
        {lengths.map((length, at) => {
          const part = (length ?? 0) / end;
          if (part <= 0) return null;
          const width = (BAR_WIDTH * Math.abs(length ?? 0)) / span;
          const mark = markOf?.(at) ?? '';
          return (
            <span
              key={at}
              class={`piece ${look(at)} ${width < OUTLINED ? 'bare' : ''}`}
              style={{ width: percent(part) }}
            >
              {width >= DIGIT_WIDTH * (mark.length + 1) && mark}
            </span>
          );
        })}
      </span>
    );
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: with a label it has the role of a picture
    <div class="bar" role={label === undefined ? undefined : 'img'} aria-label={label} aria-hidden={!label}>
      {draw(low, 'bar-below')}
      {draw(high, '')}
    </div>
  );
}
