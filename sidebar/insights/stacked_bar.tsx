/** One piece of a bar. */
export interface Piece {
  key: number;
  /** Its length in the unit of the bar, ≥ 0. */
  length: number;
  /** A few letters, shown where they fit. */
  mark: string;
  /** Class of its look. */
  look: string;
}

interface StackedBarProps {
  /** The whole picture in words. */
  label: string;
  pieces: readonly Piece[];
  /** Pieces that point the other way from the start, such as negative contributions. */
  below?: readonly Piece[];
  /** The bar runs from `low` ≤ 0 to `high` > 0. */
  low?: number;
  high: number;
}

/** Pixels that the bar of a 300 px sidebar has, and that one letter needs. */
const BAR_WIDTH = 264;
const LETTER_WIDTH = 8;

/** Narrower pieces have no room for an outline. */
const OUTLINED = 4;

/** Pieces end to end, told apart by outline, order and mark, not by colour alone. */
export function StackedBar({ label, pieces, below = [], low = 0, high }: StackedBarProps) {
  const span = high - low;
  const percent = (length: number) => `${(100 * length) / span}%`;
  const draw = ({ key, length, mark, look }: Piece) => {
    const width = (BAR_WIDTH * length) / span;
    return (
      <span
        key={key}
        class={width < OUTLINED ? `piece bare ${look}` : `piece ${look}`}
        style={{ width: percent(length) }}
      >
        {width >= LETTER_WIDTH * (mark.length + 1) ? mark : ''}
      </span>
    );
  };
  return (
    <div class="bar" role="img" aria-label={label}>
      {low < 0 && (
        <span class="bar-part bar-below" style={{ width: percent(-low) }}>
          {below.map(draw)}
        </span>
      )}
      <span class="bar-part" style={{ width: percent(high) }}>
        {pieces.map(draw)}
      </span>
    </div>
  );
}
