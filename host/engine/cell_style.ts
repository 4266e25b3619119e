import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { unknownToStandIn } from '../google/script_error';
import type { Book } from './book';

/** How cells look, between Google's words and the engine's style. A null from a script means the default. */
export interface StyleWord<T> {
  /** The part of a style that says this; null values take the part away. */
  toStyle(value: T | null): IStyleData;
  /** What a cell of this style answers. */
  fromStyle(style: IStyleData): T;
}

const NONE = { s: BooleanNumber.FALSE };
const LINE = { s: BooleanNumber.TRUE };

export const BACKGROUND: StyleWord<string> = {
  toStyle: (color) => ({ bg: color === null ? null : { rgb: color } }),
  fromStyle: (style) => style.bg?.rgb ?? '#ffffff',
};
export const FONT_COLOR: StyleWord<string> = {
  toStyle: (color) => ({ cl: color === null ? null : { rgb: color } }),
  fromStyle: (style) => style.cl?.rgb ?? '#000000',
};
export const FONT_WEIGHT: StyleWord<string> = {
  toStyle: (weight) => ({ bl: weight === 'bold' ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  fromStyle: (style) => (style.bl === BooleanNumber.TRUE ? 'bold' : 'normal'),
};
export const FONT_STYLE: StyleWord<string> = {
  toStyle: (fontStyle) => ({ it: fontStyle === 'italic' ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  fromStyle: (style) => (style.it === BooleanNumber.TRUE ? 'italic' : 'normal'),
};
export const FONT_LINE: StyleWord<string> = {
  toStyle: (line) => ({ ul: line === 'underline' ? LINE : NONE, st: line === 'line-through' ? LINE : NONE }),
  fromStyle: (style) => {
    if (style.ul?.s === BooleanNumber.TRUE) return 'underline';
    return style.st?.s === BooleanNumber.TRUE ? 'line-through' : 'none';
  },
};
export const FONT_SIZE: StyleWord<number> = {
  toStyle: (size) => {
    if (size !== null && (size < 1 || !Number.isInteger(size)))
      throw unknownToStandIn(`letters of ${size} points`);
    return { fs: size ?? 10 };
  },
  fromStyle: (style) => style.fs ?? 10,
};
export const FONT_FAMILY: StyleWord<string> = {
  toStyle: (family) => ({ ff: family }),
  fromStyle: (style) => style.ff ?? 'Arial',
};
export const NUMBER_FORMAT: StyleWord<string> = {
  toStyle: (pattern) => ({ n: pattern === null || pattern === '' ? null : { pattern } }),
  fromStyle: (style) => style.n?.pattern ?? '',
};
export const HORIZONTAL: StyleWord<string> = fromTable('ht', 'general', {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
});
export const VERTICAL: StyleWord<string> = fromTable('vt', 'bottom', {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
});
export const WRAPPING: StyleWord<string> = fromTable('tb', 'OVERFLOW', {
  OVERFLOW: WrapStrategy.OVERFLOW,
  CLIP: WrapStrategy.CLIP,
  WRAP: WrapStrategy.WRAP,
});

/** Border lines by the name of Google's BorderStyle. */
export const BORDER_LINES: Record<string, BorderStyleTypes> = {
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

export function styleAt(book: Book, sheetId: string, row: number, column: number): IStyleData {
  const cell = book.storedCell(sheetId, row, column);
  return (cell === undefined ? undefined : book.workbook.getStyles().getStyleByCell(cell)) ?? {};
}

function fromTable(
  key: 'ht' | 'vt' | 'tb',
  otherwise: string,
  table: Record<string, number>,
): StyleWord<string> {
  return {
    toStyle: (word) => ({ [key]: word === null ? null : (table[word] ?? null) }),
    fromStyle: (style) => {
      const value: Nullable<number> = style[key];
      return Object.keys(table).find((word) => table[word] === value) ?? otherwise;
    },
  };
}
