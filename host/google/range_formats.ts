import type { IBorderData, Nullable } from '@univerjs/core';
import {
  BACKGROUND,
  BORDER_LINES,
  FONT_COLOR,
  FONT_FAMILY,
  FONT_LINE,
  FONT_SIZE,
  FONT_STYLE,
  FONT_WEIGHT,
  HORIZONTAL,
  NUMBER_FORMAT,
  type StyleWord,
  styleAt,
  VERTICAL,
  WRAPPING,
} from '../engine/cell_style';
import { writeStyles } from '../engine/write_cells';
import type { Area } from './area';
import { colorOf } from './colors';
import { type Context, changeAll, changeEach } from './context';
import { enumMember, memberNameOf } from './enums';
import { ScriptException } from './script_error';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How the cells of a Range look. */
export function rangeFormats({ host }: Context, area: Area, self: () => Range): Partial<Range> {
  const { book } = host;
  const setAll = <T>(word: StyleWord<T>, value: T | null): Range => {
    writeStyles(book, area.sheetId, changeAll(area, { s: word.toStyle(value) }));
    return self();
  };
  const setEach = <T>(word: StyleWord<T>, values: (T | null)[][]): Range => {
    writeStyles(
      book,
      area.sheetId,
      changeEach(area, values, (value) => ({ s: word.toStyle(value) })),
    );
    return self();
  };
  const getAll = <T>(word: StyleWord<T>): T[][] =>
    area.map((row, column) => word.fromStyle(styleAt(book, area.sheetId, row, column)));
  const getFirst = <T>(word: StyleWord<T>): T =>
    word.fromStyle(styleAt(book, area.sheetId, area.row - 1, area.column - 1));
  const color = (value: string | null): string | null => (value === null ? null : colorOf(value));
  const colors = (values: (string | null)[][]): (string | null)[][] => values.map((row) => row.map(color));
  type Weight = GoogleAppsScript.Spreadsheet.FontWeight;
  type Style = GoogleAppsScript.Spreadsheet.FontStyle;
  type Line = GoogleAppsScript.Spreadsheet.FontLine;
  type Wrap = GoogleAppsScript.Spreadsheet.WrapStrategy;

  return {
    setBackground: (value) => setAll(BACKGROUND, color(value)),
    setBackgrounds: (values) => setEach(BACKGROUND, colors(values)),
    getBackground: () => getFirst(BACKGROUND),
    getBackgrounds: () => getAll(BACKGROUND),
    setFontColor: (value) => setAll(FONT_COLOR, color(value)),
    setFontColors: (values) => setEach(FONT_COLOR, colors(values)),
    setFontWeight: (value) => setAll(FONT_WEIGHT, value),
    setFontWeights: (values) => setEach(FONT_WEIGHT, values),
    getFontWeight: () => getFirst(FONT_WEIGHT) as Weight,
    getFontWeights: () => getAll(FONT_WEIGHT) as Weight[][],
    setFontStyle: (value) => setAll(FONT_STYLE, value),
    setFontStyles: (values) => setEach(FONT_STYLE, values),
    getFontStyles: () => getAll(FONT_STYLE) as Style[][],
    getFontStyle: () => getFirst(FONT_STYLE) as Style,
    setFontLine: (value) => setAll(FONT_LINE, value),
    setFontLines: (values) => setEach(FONT_LINE, values),
    getFontLines: () => getAll(FONT_LINE) as Line[][],
    getFontLine: () => getFirst(FONT_LINE) as Line,
    setFontSize: (value) => setAll(FONT_SIZE, value),
    setFontSizes: (values) => setEach(FONT_SIZE, values),
    getFontSize: () => getFirst(FONT_SIZE),
    getFontSizes: () => getAll(FONT_SIZE),
    setFontFamily: (value) => setAll(FONT_FAMILY, value),
    setFontFamilies: (values) => setEach(FONT_FAMILY, values),
    getFontFamilies: () => getAll(FONT_FAMILY),
    getFontFamily: () => getFirst(FONT_FAMILY),
    setNumberFormat: (value) => setAll(NUMBER_FORMAT, value),
    setNumberFormats: (values) => setEach(NUMBER_FORMAT, values),
    getNumberFormat: () => getFirst(NUMBER_FORMAT),
    getNumberFormats: () => getAll(NUMBER_FORMAT),
    setHorizontalAlignment: (value) => setAll(HORIZONTAL, value),
    setHorizontalAlignments: (values) => setEach<string>(HORIZONTAL, values),
    getHorizontalAlignment: () => getFirst(HORIZONTAL),
    getHorizontalAlignments: () => getAll(HORIZONTAL),
    setVerticalAlignment: (value) => setAll(VERTICAL, value),
    setVerticalAlignments: (values) => setEach<string>(VERTICAL, values),
    getVerticalAlignment: () => getFirst(VERTICAL),
    getVerticalAlignments: () => getAll(VERTICAL),
    setWrap: (isOn) => setAll(WRAPPING, isOn ? 'WRAP' : 'OVERFLOW'),
    getWrap: () => getFirst(WRAPPING) === 'WRAP',
    setWraps: (values) =>
      setEach(
        WRAPPING,
        values.map((row) => row.map((isOn) => (isOn ? 'WRAP' : 'OVERFLOW'))),
      ),
    setWrapStrategy: (strategy) => setAll(WRAPPING, memberNameOf(strategy)),
    setWrapStrategies: (strategies) =>
      setEach(
        WRAPPING,
        strategies.map((row) => row.map(memberNameOf)),
      ),
    getWrapStrategies: () =>
      getAll(WRAPPING).map((row) => row.map((name) => enumMember<Wrap>('WrapStrategy', name))),
    getWraps: () => getAll(WRAPPING).map((row) => row.map((name) => name === 'WRAP')),
    getWrapStrategy: () => enumMember<Wrap>('WrapStrategy', getFirst(WRAPPING)),
    setBorder: (...args: unknown[]) => {
      writeStyles(
        book,
        area.sheetId,
        changeEach(area, area.map(sidesIn(area, args)), (sides) => ({ s: { bd: border(sides, args) } })),
      );
      return self();
    },
    clearFormat: () => {
      writeStyles(book, area.sheetId, changeAll(area, { s: null }));
      return self();
    },
  };
}

type Side = 't' | 'l' | 'b' | 'r';

/** For each cell, which of its four sides the call speaks of, and whether it puts a line there or takes it away. */
function sidesIn(
  area: Area,
  args: readonly unknown[],
): (row: number, column: number) => Partial<Record<Side, boolean>> {
  const [top, left, bottom, right, vertical, horizontal] = args;
  const { startRow, startColumn, endRow, endColumn } = area.cells;
  return (row, column) => {
    const wanted: [Side, unknown][] = [
      ['t', row === startRow ? top : horizontal],
      ['l', column === startColumn ? left : vertical],
      ['b', row === endRow ? bottom : horizontal],
      ['r', column === endColumn ? right : vertical],
    ];
    return Object.fromEntries(wanted.filter(([, isOn]) => typeof isOn === 'boolean'));
  };
}

function border(sides: Partial<Record<Side, boolean>>, args: readonly unknown[]): IBorderData {
  const [, , , , , , color, style] = args;
  const line = BORDER_LINES[style === undefined || style === null ? 'SOLID' : memberNameOf(style)];
  if (line === undefined) throw new ScriptException(`Invalid argument: ${String(style)}`);
  const rgb = typeof color === 'string' ? colorOf(color) : '#000000';
  const data: Record<string, Nullable<{ s: typeof line; cl: { rgb: string } }>> = {};
  for (const [side, isOn] of Object.entries(sides)) data[side] = isOn ? { s: line, cl: { rgb } } : null;
  return data;
}
