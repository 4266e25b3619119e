import { positions } from '../../core/positions';
import type { Block } from '../a1';
import type { Put } from '../content';
import { type LinesAlike, linesAlike } from '../lines_alike';
import { cutToLines, heightOf, linesIn, type Setting } from '../text_lines';

/**
 * The page in pixels, as Sheets prints it in its own size: what lies within the usual margins of a Letter page is 681 wide and
 * 912 high, of an A4 page 659 and 978. So it fits either upright, and does still when its width is made that of the paper.
 */
export const PAGE = { width: 648, height: 844 } as const;

/** Pixels. The bars are made of thin columns. */
export const PLACE_WIDTH = 44;
export const NAME_WIDTH = 156;
const TOTAL_WIDTH = 56;
export const BAR_CELLS = 49;
export const BAR_CELL_WIDTH = 8;
const GAP = 10;

/** Columns. */
export const PLACE = 1;
export const NAME = 2;
export const TOTAL = 3;
export const BARS = 4;
export const LAST = BARS + BAR_CELLS - 1;

/** Points. */
export const SIZES = { title: 16, text: 10, small: 9, score: 8 } as const;
const WHOLE: Setting = { width: PAGE.width, points: SIZES.text };

/** A sheet that is one page: cells and looks, each a block from A1. */
export interface SummarySheet {
  readonly rows: number;
  readonly columns: number;
  readonly puts: readonly Put[];
  readonly heights: readonly LinesAlike[];
  readonly widths: readonly LinesAlike[];
  /** Blocks of which each row becomes one cell. */
  readonly merged: readonly Block[];
  readonly backgrounds: readonly (string | null)[][];
  readonly sizes: readonly number[][];
  readonly weights: readonly ('bold' | 'normal')[][];
  readonly alignments: readonly ('left' | 'center' | 'right')[][];
  /** Rows with a line under them. */
  readonly headings: readonly number[];
}

/** A text and the column that it stands in. */
export interface Cell {
  readonly column: number;
  readonly text: string;
}

/** How a row looks. */
export interface Look {
  readonly height: number;
  readonly points?: number;
  /** Another size from the bars on. */
  readonly pointsOfScores?: number;
  readonly isBold?: boolean;
  /** Where each text stands in its cell; left unless told. */
  readonly align?: (column: number) => 'left' | 'center' | 'right';
  readonly fill?: (column: number) => string | null;
}

/** Rows put one below the other. */
export class SummaryLines {
  private readonly rows: { readonly texts: readonly Cell[]; readonly look: Look }[] = [];
  private readonly merged: Block[] = [];
  private readonly headings: number[] = [];

  /** The row that is written next. */
  get next(): number {
    return this.rows.length + 1;
  }

  add(texts: readonly Cell[], look: Look): void {
    this.rows.push({ texts, look });
  }

  /** The same, with a line under it. */
  addHeading(texts: readonly Cell[], look: Look): void {
    this.headings.push(this.next);
    this.add(texts, look);
  }

  gap(): void {
    this.add([], { height: GAP });
  }

  /** A text as wide as the page, in so many lines at most. */
  text(words: string, lines: number, points: number = SIZES.text, isBold = false): void {
    const setting = { ...WHOLE, points };
    const cut = cutToLines(words, lines, setting);
    this.add([{ column: PLACE, text: cut }], {
      height: heightOf(linesIn(cut, setting), points),
      points,
      isBold,
    });
  }

  /** From a row on to the last, these columns become one cell each. */
  mergeFrom(first: number, left: number, right: number): void {
    this.merged.push({ top: first, bottom: this.next - 1, left, right });
  }

  /** "And 18 more: …", as many names as a few lines hold. */
  rest(texts: readonly string[]): void {
    if (texts.length === 0) return;
    const top = this.next;
    const said = (named: number) =>
      `And ${texts.length} more: ${texts.slice(0, named).join(', ')}${named < texts.length ? ', …' : ''}`;
    const setting = { ...WHOLE, points: SIZES.small };
    const most = positions(texts.length + 1).filter((named) => linesIn(said(named), setting) <= REST_LINES);
    this.text(said(Math.max(...most)), REST_LINES, SIZES.small);
    this.mergeFrom(top, PLACE, LAST);
  }

  /** So many sentences below a heading; nothing where there is none. */
  list(heading: string, sentences: readonly string[], count: number): void {
    if (sentences.length === 0) return;
    this.gap();
    this.headings.push(this.next);
    this.text(heading, 1, SIZES.text, true);
    this.text(sentences.slice(0, count).join('\n'), 14, SIZES.small);
  }

  get sheet(): SummarySheet {
    const each = <T>(look: (of: Look, column: number) => T): T[][] =>
      this.rows.map(({ look: of }) => positions(LAST).map((at) => look(of, at + 1)));
    return {
      rows: this.rows.length,
      columns: LAST,
      puts: this.rows.flatMap(({ texts }, at) =>
        texts.map(({ column, text: words }) => ({ row: at + 1, column, content: { text: words } })),
      ),
      heights: linesAlike(
        this.rows.map(({ look }) => look.height),
        1,
      ),
      widths: [
        { first: PLACE, count: 1, size: PLACE_WIDTH },
        { first: NAME, count: 1, size: NAME_WIDTH },
        { first: TOTAL, count: 1, size: TOTAL_WIDTH },
        { first: BARS, count: BAR_CELLS, size: BAR_CELL_WIDTH },
      ],
      merged: this.merged,
      backgrounds: each(({ fill }, column) => fill?.(column) ?? null),
      sizes: each(({ points = SIZES.text, pointsOfScores = points }, column) =>
        column < BARS ? points : pointsOfScores,
      ),
      weights: each(({ isBold }) => (isBold ? 'bold' : 'normal')),
      alignments: each(({ align }, column) => align?.(column) ?? 'left'),
      headings: this.headings,
    };
  }
}

/** What is not in a table is named below it. */
const REST_LINES = 4;
